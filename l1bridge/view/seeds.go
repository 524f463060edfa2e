package view

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// ErrNotDrawn means that what an epoch is drawn with is not fixed yet.
var ErrNotDrawn = errors.New("the epoch is not drawn yet")

// seedLag is how many epochs before its own a seed is sampled; keptSeeds is how many are
// remembered.
const seedLag, keptSeeds = 2, 64

// Seeds are those of epochs, as the contract fixes them. Any goroutine may use it. What it
// read at a block counts while that is canonical.
type Seeds struct {
	contract contract
	clock    protocol.Clock

	mu    sync.Mutex
	known map[uint64]seedAt
}

// seedAt is a seed as it was after a block.
type seedAt struct {
	seed   common.Hash
	number uint64
	block  common.Hash
}

// NewSeeds asks the contract of a deployment.
func NewSeeds(l1 Caller, d *Deployment) *Seeds {
	return &Seeds{contract: newContract(l1, d.Rollup), clock: d.Clock(), known: map[uint64]seedAt{}}
}

// Of is the seed of an epoch as of a snapshot's head; ErrNotDrawn when a sample can still
// be made for it.
func (s *Seeds) Of(ctx context.Context, at *Snapshot, epoch uint64) (common.Hash, error) {
	present := s.clock.EpochOf(s.clock.SlotAt(at.Head.Time * 1000))
	if epoch > present+seedLag {
		return common.Hash{}, fmt.Errorf("%w: %d", ErrNotDrawn, epoch)
	}
	if seed, ok := s.lookUp(at, epoch); ok {
		return seed, nil
	}
	drawn, err := read(ctx, s.contract, "draw", at.Head.Hash, s.contract.abi.PackDrawOf(epoch), s.contract.abi.UnpackDrawOf)
	if data, reverted := client.RevertData(err); reverted {
		if name, _, _ := bindings.DecodeError(data); name == "NotDrawn" {
			return common.Hash{}, fmt.Errorf("%w: %d", ErrNotDrawn, epoch)
		}
	}
	if err != nil {
		return common.Hash{}, err
	}
	s.keep(epoch, seedAt{drawn.Seed, at.Head.Number, at.Head.Hash})
	return drawn.Seed, nil
}

// Until is the seed that an epoch has for the block after a snapshot's head, when that
// block is of the epoch: until then nobody can sample any more.
func (s *Seeds) Until(ctx context.Context, at *Snapshot, epoch uint64) (common.Hash, error) {
	present := s.clock.EpochOf(s.clock.SlotAt(at.Head.Time * 1000))
	last := min(epoch, present+seedLag)
	seed, err := s.Of(ctx, at, last)
	if errors.Is(err, ErrNotDrawn) {
		last--
		seed, err = s.Of(ctx, at, last)
	}
	for ; err == nil && last < epoch; last++ {
		seed = committee.NextSeed(seed, last+1)
	}
	return seed, err
}

func (s *Seeds) lookUp(at *Snapshot, epoch uint64) (common.Hash, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	known, ok := s.known[epoch]
	if !ok || known.number > at.Head.Number || !at.Canonical(known.number, known.block) {
		return common.Hash{}, false
	}
	return known.seed, true
}

func (s *Seeds) keep(epoch uint64, seed seedAt) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.known) >= keptSeeds {
		clear(s.known)
	}
	s.known[epoch] = seed
}
