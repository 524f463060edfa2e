package app

import (
	"fmt"
	"log/slog"
	"time"

	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/protocol"
)

// doubt ends that of a key whose signing book is empty: another machine may have signed with
// it and died within a height, and nobody here knows what. The rule: the key signs no height
// that began before this node started, so that it does not matter.
//
// That a height began later shows in the block before it: two thirds voted for it, none of
// them while its time lay more than the tolerance ahead of an honest one's clock. A machine
// that signs now shows itself in the heights after that, so the key waits for a slot of
// those, or some heights. Blocks that a node catches up with tell nothing of now.
type doubt struct {
	guard     *signer.Guard
	slot      uint64 // milliseconds, like all that follows
	tolerance uint64
	now       func() time.Time
	synced    func() bool // not behind the chain
	log       *slog.Logger

	behind uint64 // by how much this machine's clock is, as far as blocks have shown
	begun  uint64 // a block of a later time was made after the node started
	dawn   uint64 // the first such block's height; 0: none yet
}

// newDoubt begins with the node's start.
func newDoubt(guard *signer.Guard, p *protocol.Params, now func() time.Time, synced func() bool, log *slog.Logger) *doubt {
	d := &doubt{guard: guard, slot: p.SlotDuration, tolerance: p.ClockTolerance, now: now, synced: synced, log: log}
	d.begun = d.clock() + 2*d.tolerance // the others' clocks, and this one's
	if guard.Doubts() {
		log.Info("The signing book is empty: this key signs no height that has begun already, but the first one of a chain", "attester", guard.Address())
	}
	return d
}

func (d *doubt) clock() uint64 { return uint64(d.now().UnixMilli()) + d.behind }

// decided is told of each height, and the time of its block, after the votes of this node's
// key that it was decided with.
func (d *doubt) decided(height, at uint64) error {
	if !d.guard.Doubts() || !d.synced() {
		return nil
	}
	if now := d.clock(); at > now+d.tolerance { // this clock is behind, and was at the start
		d.behind, d.begun, d.dawn = d.behind+at-now, d.begun+at-now, 0
	}
	switch {
	case at <= d.begun:
		return nil
	case d.dawn == 0:
		d.dawn = height
		d.guard.Dawn(height)
		return nil
	case at < d.begun+d.slot && height < d.dawn+listenHeights:
		return nil
	}
	if err := d.guard.Vouch(height); err != nil {
		return fmt.Errorf("begin the signing book: %w", err)
	}
	d.log.Info("No other machine signs with this key: it signs from the next height on", "height", height+1, "attester", d.guard.Address())
	return nil
}
