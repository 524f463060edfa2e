// Package l1call sends calls from an account whose key is at hand, for commands that act
// once and end. Its functions are Transact and, for many alike, All.
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
	receipts, err := All(ctx, url, key, chainID, to, [][]byte{call})
	if err != nil {
		return nil, err
	}
	return receipts[0], nil
}

// All sends calls to a contract one behind the other, and waits until all are in blocks.
func All(ctx context.Context, url string, key *ecdsa.PrivateKey, chainID uint64, to common.Address, calls [][]byte) ([]*types.Receipt, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("reach L1: %w", l1client.Conceal(err, url))
	}
	defer eth.Close()
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(chainID))
	opts.Context = ctx
	contract := bindings.NewRollup().Instance(eth, to)
	hashes := make([]common.Hash, len(calls))
	for i, call := range calls {
		tx, err := bind.Transact(contract, opts, call)
		if err != nil {
			return nil, explained(l1client.Conceal(err, url))
		}
		hashes[i] = tx.Hash()
	}
	receipts := make([]*types.Receipt, len(calls))
	for i, hash := range hashes {
		if receipts[i], err = bind.WaitMined(ctx, eth, hash); err != nil {
			return nil, fmt.Errorf("wait for %s: %w", hash, l1client.Conceal(err, url))
		}
		if receipts[i].Status != types.ReceiptStatusSuccessful {
			return nil, fmt.Errorf("the transaction %s was reverted", hash)
		}
	}
	return receipts, nil
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
