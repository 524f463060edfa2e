package anchor

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/light"
)

// ErrLayout means that a contract keeps its words elsewhere than proof files of this format
// say.
var ErrLayout = errors.New("the contract's storage is laid out in another way")

// Stored tells whether somebody had the hash of an epoch's committee stored.
func (a *Anchors) Stored(ctx context.Context, epoch uint64) (bool, error) {
	stored, err := a.stored(ctx, epoch)
	return stored != (common.Hash{}), err
}

func (a *Anchors) stored(ctx context.Context, epoch uint64) (hash common.Hash, err error) {
	return ask(ctx, a, fmt.Sprintf("stored committee of epoch %d", epoch), a.abi.PackStoredCommitteeHash(epoch), func(raw []byte) (common.Hash, error) {
		return a.abi.UnpackStoredCommitteeHash(raw)
	})
}

// State proves for a file which committee an epoch has, and that a checkpoint is confirmed
// where that is so: nil when nobody has had the committee's hash stored.
func (a *Anchors) State(ctx context.Context, epoch, number uint64, hash common.Hash) (*light.State, error) {
	stored, err := a.stored(ctx, epoch)
	if err != nil || stored == (common.Hash{}) {
		return nil, err
	}
	place, err := a.confirmedAt(ctx, number, hash)
	if err != nil {
		return nil, err
	}
	slots := []common.Hash{light.CommitteeSlot(epoch), light.TipSlot()}
	if place != nil {
		slots = append(slots, light.ConfirmedSlot(), light.RecordSlot(*place))
	}
	state, words, err := a.words(ctx, slots...)
	if err != nil {
		return nil, err
	}
	if words[0] != stored {
		return nil, fmt.Errorf("%w: epoch %d", ErrLayout, epoch)
	}
	state.Record = place
	return state, nil
}

// confirmedAt is the place of a confirmed checkpoint's record; nil when it is not confirmed,
// or the ring has forgotten it.
func (a *Anchors) confirmedAt(ctx context.Context, number uint64, hash common.Hash) (*uint64, error) {
	confirmed, err := ask(ctx, a, "confirmed checkpoint", a.abi.PackConfirmed(), a.abi.UnpackConfirmed)
	if err != nil || number > confirmed.Number {
		return nil, err
	}
	record, err := a.record(ctx, number)
	if err != nil || record == nil || !record.Names(hash) {
		return nil, err
	}
	ring, err := ask(ctx, a, "ring", a.abi.PackRing(), a.abi.UnpackRing)
	if err != nil {
		return nil, err
	}
	place := number % ring
	return &place, nil
}

func (a *Anchors) words(ctx context.Context, slots ...common.Hash) (*light.State, []common.Hash, error) {
	p, err := a.client.ProofOf(ctx, a.rollup, slots, a.state.Block())
	if err != nil {
		return nil, nil, err
	}
	state := &light.State{Header: p.Header, Account: p.Account, Storage: p.Storage}
	words, err := state.Words(a.rollup, slots...)
	return state, words, err
}

// Final tells whether a block is one that the anchors' block has before it, or it itself:
// by what the state remembers of it when the operator named that block, else by what the
// endpoints agree on. The error is light.ErrNotFinal when it is not.
func (a *Anchors) Final(ctx context.Context, block light.Block) error {
	own := a.state.Block()
	if block.Number > own.Number {
		return fmt.Errorf("%w yet: block %d, the newest that is looked at is %d", light.ErrNotFinal, block.Number, own.Number)
	}
	var at client.Header
	var err error
	if a.trust {
		at, err = a.state.Ancestor(ctx, block.Number)
	} else {
		at, err = agreedAt(ctx, a.client, block.Number)
	}
	if err != nil {
		return fmt.Errorf("block %d %s of the proof: %w", block.Number, block.Hash, err)
	}
	if at.Hash != block.Hash {
		return fmt.Errorf("%w: block %d is %s, not %s", light.ErrNotFinal, block.Number, at.Hash, block.Hash)
	}
	return nil
}
