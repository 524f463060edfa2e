package light

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// State proves words of the contract's storage after one L1 block: header and nodes of the
// state's and the contract's tries.
type State struct {
	Header []byte // RLP
	// Record is the place of the checkpoint's record, when the words show that the block has
	// it confirmed, too.
	Record *uint64
	// Account leads from the header's state root to the contract, Storage from there to
	// the words; each node once.
	Account, Storage [][]byte
}

// Places of fields in a header. Later forks append others.
const (
	headerStateRoot = 3
	headerNumber    = 8
	headerFields    = 64 // at most
)

// Block is the block whose state it is: who trusts the hash knows the words.
func (s *State) Block() (number uint64, hash common.Hash, err error) {
	number, _, err = s.header()
	return number, crypto.Keccak256Hash(s.Header), err
}

func (s *State) header() (number uint64, root common.Hash, err error) {
	items, err := itemsOf(s.Header, headerFields)
	if err != nil || len(items) <= headerNumber {
		return 0, root, fmt.Errorf("%w: it is no block header", ErrHeader)
	}
	state, err := content(items[headerStateRoot])
	if err != nil || len(state) != common.HashLength {
		return 0, root, fmt.Errorf("%w: it has no state root", ErrHeader)
	}
	if err := rlp.DecodeBytes(items[headerNumber], &number); err != nil {
		return 0, root, fmt.Errorf("%w: it has no number", ErrHeader)
	}
	return number, common.Hash(state), nil
}

// Words are the contract's at some slots, as the state's block has them. The errors are
// ErrHeader, ErrAccount and ErrStorage.
func (s *State) Words(contract common.Address, slots ...common.Hash) ([]common.Hash, error) {
	_, state, err := s.header()
	if err != nil {
		return nil, err
	}
	accounts := newNodes(s.Account)
	value, err := accounts.get(state, contract[:])
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w: %s: %w", ErrAccount, contract, err)
	case value == nil:
		return nil, fmt.Errorf("%w: there is none at %s", ErrAccount, contract)
	case len(accounts.used) != len(s.Account):
		return nil, fmt.Errorf("%w: %w", ErrAccount, errSurplus)
	}
	root, err := storageRoot(value)
	if err != nil {
		return nil, err
	}
	storage := newNodes(s.Storage)
	words := make([]common.Hash, len(slots))
	for i, slot := range slots {
		value, err := storage.get(root, slot[:])
		if err == nil && value != nil {
			value, err = word(value)
		}
		if err != nil {
			return nil, fmt.Errorf("%w: word %s: %w", ErrStorage, slot, err)
		}
		words[i] = common.BytesToHash(value)
	}
	if len(storage.used) != len(s.Storage) {
		return nil, fmt.Errorf("%w: %w", ErrStorage, errSurplus)
	}
	return words, nil
}

// storageRoot of an account: nonce, balance, storage root, code hash.
func storageRoot(account []byte) (common.Hash, error) {
	items, err := itemsOf(account, 4)
	if err != nil || len(items) != 4 {
		return common.Hash{}, fmt.Errorf("%w: malformed", ErrAccount)
	}
	root, err := content(items[2])
	if err != nil || len(root) != common.HashLength {
		return common.Hash{}, fmt.Errorf("%w: malformed", ErrAccount)
	}
	return common.Hash(root), nil
}

// word is a stored value: without leading zeros.
func word(value []byte) ([]byte, error) {
	raw, err := content(value)
	if err != nil || len(raw) > common.HashLength || len(raw) > 0 && raw[0] == 0 {
		return nil, errNode
	}
	return raw, nil
}
