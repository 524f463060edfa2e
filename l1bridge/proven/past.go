package proven

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/l1bridge/client"
)

const (
	// remembered is of how many blocks before it L1's state has the hashes (EIP-2935).
	remembered = 8191
	// walked is how many headers more are read for one block, each the parent of the
	// next: three days of mainnet.
	walked = 20_000
)

// ErrTooFar means that a block lies too far back for its hash to be proved cheaply.
var ErrTooFar = errors.New("too far before the trusted block")

// Ancestor is a block of the state's chain, by number. Up to 8,191 blocks back it takes
// one proof, beyond that every header in between.
func (s *State) Ancestor(ctx context.Context, number uint64) (client.Header, error) {
	switch back := s.block.Number - number; {
	case number > s.block.Number:
		return client.Header{}, fmt.Errorf("block %d is after the trusted block %d", number, s.block.Number)
	case number == s.block.Number:
		return s.block, nil
	case back > remembered+walked:
		return client.Header{}, fmt.Errorf("%w: block %d is %d blocks back, %d are looked at", ErrTooFar, number, back, remembered+walked)
	}
	nearest := number
	if oldest := s.block.Number - min(s.block.Number, remembered); number < oldest {
		nearest = oldest
	}
	hash, err := s.remembered(ctx, nearest)
	if err != nil {
		return client.Header{}, err
	}
	for {
		h, err := s.client.HeaderByHash(ctx, hash)
		switch {
		case err != nil:
			return client.Header{}, err
		case h.Number == number:
			return h, nil
		case h.Number < number:
			return client.Header{}, fmt.Errorf("%w: block %s is %d, not %d", client.ErrMalformed, hash, h.Number, nearest)
		}
		hash = h.Parent
	}
}

// remembered reads a block's hash where EIP-2935 has it.
func (s *State) remembered(ctx context.Context, number uint64) (common.Hash, error) {
	var slot common.Hash
	binary.BigEndian.PutUint64(slot[24:], number%remembered)
	read := &reader{ctx: ctx, state: s}
	hash, err := read.Storage(params.HistoryStorageAddress, slot)
	if err == nil && hash == (common.Hash{}) {
		err = fmt.Errorf("%w: this L1 keeps no hash of block %d in its state", ErrTooFar, number)
	}
	return hash, err
}

// Logs are those of a contract in a block of the state's chain: all of them.
func (s *State) Logs(ctx context.Context, contract common.Address, number uint64) ([]*types.Log, error) {
	block, err := s.Ancestor(ctx, number)
	if err != nil {
		return nil, err
	}
	receipts, err := s.client.ReceiptsOf(ctx, block)
	if err != nil {
		return nil, err
	}
	var out []*types.Log
	for _, r := range receipts {
		for _, l := range r.Logs {
			if l.Address == contract {
				out = append(out, l)
			}
		}
	}
	return out, nil
}

// Holds tells whether a log that an endpoint gave is in the block it is said to be in,
// and that block on the state's chain.
func (s *State) Holds(ctx context.Context, l *types.Log) error {
	logs, err := s.Logs(ctx, l.Address, l.BlockNumber)
	if err != nil {
		return err
	}
	for _, have := range logs {
		if same(have, l) {
			return nil
		}
	}
	return fmt.Errorf("%w: block %d has no such event of %s", client.ErrMalformed, l.BlockNumber, l.Address)
}

func same(a, b *types.Log) bool {
	if len(a.Topics) != len(b.Topics) || string(a.Data) != string(b.Data) {
		return false
	}
	for i := range a.Topics {
		if a.Topics[i] != b.Topics[i] {
			return false
		}
	}
	return a.Address == b.Address
}
