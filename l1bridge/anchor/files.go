package anchor

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/light"
)

// ErrLayout means that a contract keeps its words elsewhere than proof files of this format
// say.
var ErrLayout = errors.New("the contract's storage is laid out in another way")

// State proves which committee an epoch has, for a file: nil when nobody has had its hash
// stored.
func (a *Anchors) State(ctx context.Context, epoch uint64) (*light.State, error) {
	stored, err := ask(ctx, a, fmt.Sprintf("stored committee of epoch %d", epoch), a.abi.PackStoredCommitteeHash(epoch), a.abi.UnpackStoredCommitteeHash)
	if err != nil || stored == (common.Hash{}) {
		return nil, err
	}
	state, words, err := a.words(ctx, light.CommitteeSlot(epoch), light.TipSlot())
	if err == nil && words[0] != stored {
		err = fmt.Errorf("%w: epoch %d", ErrLayout, epoch)
	}
	return state, err
}

func (a *Anchors) words(ctx context.Context, slots ...common.Hash) (*light.State, []common.Hash, error) {
	p, err := a.client.ProofOf(ctx, a.rollup, slots, a.state.Block())
	if err != nil {
		return nil, nil, err
	}
	state := (*light.State)(p)
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

// Standing is how far L1 got with a chunk.
type Standing struct {
	Published bool // in a checkpoint whose record is L1's
	Confirmed bool // L1 checked a certificate that covers it
	Settled   bool // for so long that L1 acts on it
}

// Standing finds how far L1 got with a chunk of checkpoint `own` that the checkpoint of this
// number and hash has: its own or a later one. What the ring of records has forgotten is not
// found.
func (a *Anchors) Standing(ctx context.Context, own, number uint64, hash common.Hash, tips Tips) (s Standing, err error) {
	switch {
	case number > tips.Number:
		return s, nil
	case number == tips.Confirmed && hash == tips.ConfirmedHash:
		s.Published = true
	default:
		record, err := a.record(ctx, number)
		if err != nil || record == nil || !record.Names(hash) {
			return s, err
		}
		s.Published = true
	}
	if s.Confirmed = number <= tips.Confirmed; s.Confirmed {
		s.Settled, err = a.settled(ctx, own, tips.Confirmed)
	}
	return s, err
}

// record is a checkpoint's; nil when the ring has none.
func (a *Anchors) record(ctx context.Context, number uint64) (*view.Record, error) {
	word, err := ask(ctx, a, "record", a.abi.PackRecord(number), a.abi.UnpackRecord)
	if _, reverted := client.RevertData(err); reverted {
		return nil, nil
	}
	record := view.Record(word)
	return &record, err
}

// lookedAt is how many checkpoints above one are looked at for the confirmation that
// covered it: those of some epochs.
const lookedAt = 256

// settled tells whether a confirmed checkpoint is: by the first confirmation that covered
// it.
func (a *Anchors) settled(ctx context.Context, number, confirmed uint64) (bool, error) {
	var slots []common.Hash
	for n := number; n <= confirmed && len(slots) < lookedAt; n++ {
		slots = append(slots, light.ConfirmationSlot(n))
	}
	_, words, err := a.words(ctx, slots...)
	if err != nil {
		return false, err
	}
	for i, word := range words {
		if word != (common.Hash{}) {
			return ask(ctx, a, "settled", a.abi.PackSettled(number, number+uint64(i)), a.abi.UnpackSettled)
		}
	}
	return false, nil
}
