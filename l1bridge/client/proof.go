package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/trie/trienode"
)

// A server keeps the state of some 128 blocks, an archive that of all: one that has
// not, refuses, and the next one is asked.

// AccountAt is an account after a block, proved by the block's hash; nil when there is
// none (EIP-1186).
func (c *Client) AccountAt(ctx context.Context, address common.Address, block Header) (*types.StateAccount, error) {
	return ask(ctx, c, "prove account", func(ctx context.Context, e *endpoint) (*types.StateAccount, error) {
		answer, err := e.proof(ctx, address, []string{}, block)
		if err != nil {
			return nil, err
		}
		value, err := proved(block.StateRoot, address[:], answer.AccountProof)
		if err != nil || value == nil {
			return nil, err
		}
		account := new(types.StateAccount)
		if err := rlp.DecodeBytes(value, account); err != nil {
			return nil, fmt.Errorf("%w: account %s: %w", ErrMalformed, address, err)
		}
		return account, nil
	})
}

// StorageAt is a word of an account's storage after a block, proved by the root that
// AccountAt gave.
func (c *Client) StorageAt(ctx context.Context, address common.Address, root, slot common.Hash, block Header) (common.Hash, error) {
	return ask(ctx, c, "prove storage", func(ctx context.Context, e *endpoint) (common.Hash, error) {
		answer, err := e.proof(ctx, address, []string{slot.Hex()}, block)
		if err != nil {
			return common.Hash{}, err
		}
		if len(answer.StorageProof) != 1 {
			return common.Hash{}, fmt.Errorf("%w: %d proofs of one word", ErrMalformed, len(answer.StorageProof))
		}
		value, err := proved(root, slot[:], answer.StorageProof[0].Proof)
		if err != nil || value == nil {
			return common.Hash{}, err
		}
		_, word, rest, err := rlp.Split(value)
		if err != nil || len(rest) > 0 || len(word) > common.HashLength {
			return common.Hash{}, fmt.Errorf("%w: word %s of %s", ErrMalformed, slot, address)
		}
		return common.BytesToHash(word), nil
	})
}

// StateProof is what proves words of an account's storage to who knows a block's hash.
type StateProof struct {
	Header           []byte   // RLP
	Account, Storage [][]byte // trie nodes, each once
}

// ProofOf proves words of an account's storage after a block, or that they are zero.
func (c *Client) ProofOf(ctx context.Context, address common.Address, slots []common.Hash, block Header) (*StateProof, error) {
	return ask(ctx, c, "prove storage", func(ctx context.Context, e *endpoint) (*StateProof, error) {
		header, err := e.eth.HeaderByHash(ctx, block.Hash)
		if err != nil {
			return nil, err
		}
		names := make([]string, len(slots))
		for i := range slots {
			names[i] = slots[i].Hex()
		}
		answer, err := e.proof(ctx, address, names, block)
		if err != nil {
			return nil, err
		}
		if header.Hash() != block.Hash || len(answer.StorageProof) != len(slots) {
			return nil, fmt.Errorf("%w: proof of %d words of %s", ErrMalformed, len(slots), address)
		}
		p := new(StateProof)
		if p.Header, err = rlp.EncodeToBytes(header); err != nil {
			return nil, err
		}
		return p, p.take(answer, address, slots, block)
	})
}

// take checks an answer and keeps each of its nodes once.
func (p *StateProof) take(answer *accountProof, address common.Address, slots []common.Hash, block Header) error {
	value, err := proved(block.StateRoot, address[:], answer.AccountProof)
	if err != nil {
		return err
	}
	var account types.StateAccount
	if err := rlp.DecodeBytes(value, &account); err != nil {
		return fmt.Errorf("%w: account %s: %w", ErrMalformed, address, err)
	}
	p.Account = onceEach(nil, answer.AccountProof)
	for i, slot := range slots {
		if _, err := proved(account.Root, slot[:], answer.StorageProof[i].Proof); err != nil {
			return err
		}
		p.Storage = onceEach(p.Storage, answer.StorageProof[i].Proof)
	}
	return nil
}

func onceEach(have [][]byte, nodes []hexutil.Bytes) [][]byte {
	for _, n := range nodes {
		if !slices.ContainsFunc(have, func(known []byte) bool { return bytes.Equal(known, n) }) {
			have = append(have, n)
		}
	}
	return have
}

// CodeAt is a contract's code, which has the hash that AccountAt gave.
func (c *Client) CodeAt(ctx context.Context, address common.Address, hash common.Hash, block Header) ([]byte, error) {
	return ask(ctx, c, "read code", func(ctx context.Context, e *endpoint) ([]byte, error) {
		code, err := e.eth.CodeAtHash(ctx, address, block.Hash)
		if err == nil && crypto.Keccak256Hash(code) != hash {
			err = fmt.Errorf("%w: code of %s", ErrMalformed, address)
		}
		return code, err
	})
}

// ReceiptsOf returns the receipts of a block: all of them, in order, as its hash says.
func (c *Client) ReceiptsOf(ctx context.Context, block Header) (types.Receipts, error) {
	return ask(ctx, c, "read receipts of block", func(ctx context.Context, e *endpoint) (types.Receipts, error) {
		all, err := e.eth.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block.Hash, false))
		if err != nil {
			return nil, err
		}
		for _, r := range all {
			if r == nil {
				return nil, fmt.Errorf("%w: a receipt is missing", ErrMalformed)
			}
		}
		if root := types.DeriveSha(types.Receipts(all), trie.NewStackTrie(nil)); root != block.ReceiptRoot {
			return nil, fmt.Errorf("%w: receipts of block %s have the root %s, its header says %s", ErrMalformed, block.Hash, root, block.ReceiptRoot)
		}
		return all, nil
	})
}

// accountProof is eth_getProof's answer, as far as it is believed.
type accountProof struct {
	AccountProof []hexutil.Bytes `json:"accountProof"`
	StorageProof []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

func (e *endpoint) proof(ctx context.Context, address common.Address, slots []string, block Header) (*accountProof, error) {
	var answer accountProof
	at := rpc.BlockNumberOrHashWithHash(block.Hash, false)
	return &answer, e.rpc.CallContext(ctx, &answer, "eth_getProof", address, slots, at)
}

// proved gives the value of a key in the trie with that root, nil when the nodes show
// that it is not there.
func proved(root common.Hash, key []byte, nodes []hexutil.Bytes) ([]byte, error) {
	if root == types.EmptyRootHash {
		return nil, nil
	}
	set := trienode.NewProofSet()
	for _, node := range nodes {
		if err := set.Put(crypto.Keccak256(node), bytes.Clone(node)); err != nil {
			return nil, errors.Join(ErrMalformed, err)
		}
	}
	value, err := trie.VerifyProof(root, crypto.Keccak256(key), set)
	if err != nil {
		return nil, fmt.Errorf("%w: proof does not lead to the block's state: %w", ErrMalformed, err)
	}
	return value, nil
}
