package watchtower

import (
	"context"
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/view"
)

// Where each publication comes with its certificate, L1 computes the committee's hash each
// time, unless it is stored: for 48 seats that is 266,000 gas each, against 440,000 once.
const (
	// busySlots is how old the last lock may be where more are to come.
	busySlots = 2
	// worthSlots is how many slots of the epoch must be left: their publications save more
	// than storing costs.
	worthSlots = 4
)

// unstored tells of a slot's epoch that its committee is to be stored: certificates are
// checked eagerly, it is not stored, and enough of its publications are still to come.
func (w *Watchtower) unstored(ctx context.Context, s *view.Snapshot, slot uint64) (bool, error) {
	clock := w.rules.Clock
	epoch := clock.EpochOf(slot)
	if !w.rules.Eager || w.stored == epoch+1 || (epoch+1)*clock.EpochDuration-slot < min(worthSlots, clock.EpochDuration) {
		return false, nil
	}
	last, err := w.opts.Chain.LastCertified()
	if err != nil || last == 0 {
		return false, err
	}
	h, err := w.opts.Chain.Header(last)
	if err != nil || h.Slot+busySlots < slot || h.Epoch != epoch {
		return false, err
	}
	is, err := w.isStored(ctx, w.contract, s, epoch)
	if is {
		w.stored = epoch + 1 // should a reorganisation undo it, publications cost more, no more
	}
	return err == nil && !is, nil // nor is anything else left undone for want of an answer
}

func (w *Watchtower) isStored(ctx context.Context, c contract, s *view.Snapshot, epoch uint64) (bool, error) {
	hash, err := ask(ctx, c, "stored committee", s.Head.Hash, c.abi.PackStoredCommitteeHash(epoch), c.abi.UnpackStoredCommitteeHash)
	if err != nil {
		return false, fmt.Errorf("epoch %d: %w", epoch, err)
	}
	return hash != [32]byte{}, nil
}

// store has the committee of the present epoch stored.
func (in Input) store() (Decision, bool) {
	d := Decision{Action: StoreCommittee, Reason: ReasonCheaper, Number: in.Rules.Clock.EpochOf(in.slot()), Members: in.Rules.Draw.Committee.Size()}
	return d, in.L1.Unstored
}
