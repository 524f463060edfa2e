package view

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// Keys are the public keys that attesters registered with a rollup's staking contract. Any
// goroutine may use it. An attester is the hash of its key, so a key that was read once is
// good at every block, whoever told it.
type Keys struct {
	rollup common.Address

	mu    sync.Mutex
	known map[common.Address][]byte
}

// NewKeys knows none yet.
func NewKeys(rollup common.Address) *Keys {
	return &Keys{rollup: rollup, known: map[common.Address][]byte{}}
}

// Of are the keys of attesters as committee.Draw takes them, x ‖ y in 64 bytes, in the same
// order; nil for one that never had a stake as of the block. The caller is asked for those
// that are not known.
func (k *Keys) Of(ctx context.Context, l1 Caller, attesters []common.Address, block common.Hash) ([][]byte, error) {
	keys, missing := k.lookUp(attesters)
	if len(missing) == 0 {
		return keys, nil
	}
	rollup := newContract(l1, k.rollup)
	staking, err := read(ctx, rollup, "staking contract", block, rollup.abi.PackStaking(), rollup.abi.UnpackStaking)
	if err != nil {
		return nil, err
	}
	for _, i := range missing {
		if keys[i], err = publicKeyOf(ctx, l1, staking, attesters[i], block); err != nil {
			return nil, err
		}
		if keys[i] != nil {
			k.keep(attesters[i], keys[i])
		}
	}
	return keys, nil
}

func (k *Keys) lookUp(attesters []common.Address) (keys [][]byte, missing []int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	keys = make([][]byte, len(attesters))
	for i, attester := range attesters {
		if keys[i] = k.known[attester]; keys[i] == nil {
			missing = append(missing, i)
		}
	}
	return keys, missing
}

func (k *Keys) keep(attester common.Address, key []byte) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.known[attester] = key
}

// publicKeyOf asks the staking contract for one key; nil if it has none.
func publicKeyOf(ctx context.Context, l1 Caller, staking, attester common.Address, block common.Hash) ([]byte, error) {
	abi := bindings.NewStaking()
	data, err := l1.CallAt(ctx, staking, abi.PackPublicKeyOf(attester), block)
	if revert, reverted := client.RevertData(err); reverted {
		if name, _, _ := bindings.DecodeError(revert); name == "NotAPoint" {
			return nil, nil // no key was ever registered that hashes to it
		}
	}
	if err != nil {
		return nil, fmt.Errorf("key of attester %s: %w", attester, err)
	}
	point, err := abi.UnpackPublicKeyOf(data)
	if err != nil {
		return nil, fmt.Errorf("key of attester %s: %w: %w", attester, client.ErrMalformed, err)
	}
	key := make([]byte, 64)
	point.X.FillBytes(key[:32])
	point.Y.FillBytes(key[32:])
	if hash := crypto.Keccak256(key); common.BytesToAddress(hash[12:]) != attester {
		return nil, fmt.Errorf("key of attester %s: %w: %x is another's", attester, client.ErrMalformed, key)
	}
	return key, nil
}
