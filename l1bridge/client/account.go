package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// Account is what L1 holds of an account.
type Account struct {
	// Nonce is the number of its transactions.
	Nonce uint64
	// Balance in wei.
	Balance *big.Int
}

// AccountAt reads an account after a block. Of several endpoints none is believed: the
// answer is proven against the block's state root, and who cannot prove it is passed over.
// A single one is believed, and so is the first where none gives proofs.
func (c *Client) AccountAt(ctx context.Context, account common.Address, h Header) (Account, error) {
	if len(c.endpoints) > 1 {
		a, err := ask(ctx, c, "read account", func(ctx context.Context, e *endpoint) (Account, error) {
			return e.provenAccount(ctx, account, h)
		})
		if err == nil || ctx.Err() != nil {
			return a, err
		}
	}
	return ask(ctx, c, "read account", func(ctx context.Context, e *endpoint) (Account, error) {
		nonce, err := e.eth.NonceAtHash(ctx, account, h.Hash)
		if err != nil {
			return Account{}, err
		}
		balance, err := e.eth.BalanceAtHash(ctx, account, h.Hash)
		return Account{nonce, balance}, err
	})
}

// provenAccount reads an account with its way down the state trie (EIP-1186).
func (e *endpoint) provenAccount(ctx context.Context, account common.Address, h Header) (Account, error) {
	var said struct {
		Proof []hexutil.Bytes `json:"accountProof"`
	}
	at := rpc.BlockNumberOrHashWithHash(h.Hash, false)
	if err := e.rpc.CallContext(ctx, &said, "eth_getProof", account, []common.Hash{}, at); err != nil {
		return Account{}, err
	}
	nodes := memorydb.New()
	for _, node := range said.Proof {
		if err := nodes.Put(crypto.Keccak256(node), node); err != nil {
			return Account{}, err
		}
	}
	value, err := trie.VerifyProof(h.state, crypto.Keccak256(account[:]), nodes)
	if err != nil {
		return Account{}, fmt.Errorf("%w: proof of account %s at block %s: %w", ErrMalformed, account, h.Hash, err)
	}
	if value == nil {
		return Account{Balance: new(big.Int)}, nil // proven absent
	}
	var a types.StateAccount
	if err := rlp.DecodeBytes(value, &a); err != nil {
		return Account{}, errors.Join(ErrMalformed, err)
	}
	return Account{a.Nonce, a.Balance.ToBig()}, nil
}
