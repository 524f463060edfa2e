// Package l1call sends one call from an account whose key is at hand, for commands that
// act once and end. Its function is Transact.
//
// One rule: it keeps nothing, so it is not for an account that a running node sends from:
// l1bridge/txmgr is.
package l1call

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
)

// Transact sends a call to a contract of ours and waits until it is in a block. What the
// contract refuses is told in its own words before anything is paid.
func Transact(ctx context.Context, url string, key *ecdsa.PrivateKey, chainID uint64, to common.Address, call []byte) (*types.Receipt, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("reach L1: %w", l1client.Conceal(err, url))
	}
	defer eth.Close()
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(chainID))
	opts.Context = ctx
	tx, err := bind.Transact(bindings.NewRollup().Instance(eth, to), opts, call)
	if err != nil {
		return nil, explained(l1client.Conceal(err, url))
	}
	receipt, err := bind.WaitMined(ctx, eth, tx.Hash())
	if err != nil {
		return nil, fmt.Errorf("wait for %s: %w", tx.Hash(), l1client.Conceal(err, url))
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("the transaction %s was reverted", tx.Hash())
	}
	return receipt, nil
}

// explained names the contract's own reason.
func explained(err error) error {
	data, reverted := l1client.RevertData(err)
	if !reverted {
		return err
	}
	if name, detail, ok := bindings.DecodeError(data); ok {
		return fmt.Errorf("%s %s: %w", name, detail, err)
	}
	return err
}
