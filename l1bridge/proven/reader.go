package proven

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// known is what was proved already.
type known struct {
	mu       sync.Mutex
	accounts map[common.Address]*types.StateAccount // nil: there is none
	words    map[place]common.Hash
}

// codes are contracts' by their hashes: the same at every block.
type codes struct {
	mu     sync.Mutex
	byHash map[common.Hash][]byte
}

// place is a word of an account's storage.
type place struct {
	account common.Address
	slot    common.Hash
}

func newKnown() *known {
	return &known{
		accounts: map[common.Address]*types.StateAccount{}, words: map[place]common.Hash{},
	}
}

// reader is the state for one call; it lives no longer than the call, and so may hold
// its context.
type reader struct {
	ctx   context.Context //nolint:containedctx // the interface it implements has none
	state *State
	err   error // the first thing that could not be had
}

var _ state.Reader = (*reader)(nil)

// Account implements state.StateReader.
func (r *reader) Account(address common.Address) (*types.StateAccount, error) {
	k := r.state.known
	k.mu.Lock()
	defer k.mu.Unlock()
	account, ok := k.accounts[address]
	if !ok {
		var err error
		if account, err = r.state.client.AccountAt(r.ctx, address, r.state.block); err != nil {
			return nil, r.note(err)
		}
		k.accounts[address] = account
	}
	if account == nil {
		return nil, nil
	}
	return account.Copy(), nil
}

// Storage implements state.StateReader.
func (r *reader) Storage(address common.Address, slot common.Hash) (common.Hash, error) {
	account, err := r.Account(address)
	if err != nil || account == nil {
		return common.Hash{}, err
	}
	k, at := r.state.known, place{address, slot}
	k.mu.Lock()
	defer k.mu.Unlock()
	word, ok := k.words[at]
	if !ok {
		if word, err = r.state.client.StorageAt(r.ctx, address, account.Root, slot, r.state.block); err != nil {
			return common.Hash{}, r.note(err)
		}
		k.words[at] = word
	}
	return word, nil
}

// Code implements state.ContractCodeReader.
func (r *reader) Code(address common.Address, hash common.Hash) []byte {
	k := r.state.codes
	k.mu.Lock()
	defer k.mu.Unlock()
	code, ok := k.byHash[hash]
	if !ok {
		var err error
		if code, err = r.state.client.CodeAt(r.ctx, address, hash, r.state.block); err != nil {
			_ = r.note(err)
			return nil
		}
		k.byHash[hash] = code
	}
	return code
}

// CodeSize implements state.ContractCodeReader.
func (r *reader) CodeSize(address common.Address, hash common.Hash) int {
	return len(r.Code(address, hash))
}

// Has implements state.ContractCodeReader.
func (r *reader) Has(address common.Address, hash common.Hash) bool {
	return r.CodeSize(address, hash) > 0
}

func (r *reader) note(err error) error {
	if r.err == nil {
		r.err = err
	}
	return err
}
