package blobs

import (
	"context"
	"errors"
	"fmt"
	"strconv"
)

// slotClock turns an L1 block into the id that the source knows it by.
type slotClock struct {
	byNumber bool
	genesis  uint64 // Unix seconds.
	perSlot  uint64 // Seconds, not 0.
}

// id is the block's slot, or its number.
func (c slotClock) id(block BlockRef) (uint64, error) {
	switch {
	case c.byNumber:
		return block.Number, nil
	case block.Time < c.genesis:
		return 0, fmt.Errorf("%w: block %d at %d is before genesis at %d", ErrNotFound, block.Number, block.Time, c.genesis)
	}
	return (block.Time - c.genesis) / c.perSlot, nil
}

// slots returns the source's clock, asking for it until it has been told once.
// A source without config/spec is taken to know blocks by number, this time: a
// beacon node behind a proxy that is starting looks the same.
func (b *Beacon) slots(ctx context.Context) (slotClock, error) {
	b.mu.Lock()
	known := b.clock
	b.mu.Unlock()
	if known != nil {
		return *known, nil
	}
	asked, err := b.askClock(ctx)
	if err != nil || asked.byNumber {
		return asked, err
	}
	b.mu.Lock()
	b.clock = &asked
	b.mu.Unlock()
	return asked, nil
}

func (b *Beacon) askClock(ctx context.Context) (slotClock, error) {
	var spec struct {
		SecondsPerSlot string `json:"SECONDS_PER_SLOT"`
		SlotMillis     string `json:"SLOT_DURATION_MS"`
	}
	switch err := b.get(ctx, "/eth/v1/config/spec", &spec); {
	case errors.Is(err, ErrNotFound):
		return slotClock{byNumber: true}, nil
	case err != nil:
		return slotClock{}, err
	}
	perSlot, err := secondsPerSlot(spec.SecondsPerSlot, spec.SlotMillis)
	if err != nil {
		return slotClock{}, err
	}
	var genesis struct {
		Time string `json:"genesis_time"`
	}
	if err := b.get(ctx, "/eth/v1/beacon/genesis", &genesis); err != nil {
		return slotClock{}, err
	}
	start, err := strconv.ParseUint(genesis.Time, 10, 64)
	if err != nil {
		return slotClock{}, fmt.Errorf("%w: genesis time: %w", ErrUnavailable, err)
	}
	return slotClock{genesis: start, perSlot: perSlot}, nil
}

// secondsPerSlot reads whichever of the two spellings the source has.
func secondsPerSlot(seconds, millis string) (uint64, error) {
	text, unit := seconds, uint64(1)
	if text == "" {
		text, unit = millis, 1000
	}
	n, err := strconv.ParseUint(text, 10, 64)
	switch {
	case err != nil:
		return 0, fmt.Errorf("%w: slot duration: %w", ErrUnavailable, err)
	case n == 0 || n%unit != 0:
		return 0, fmt.Errorf("%w: slot duration %q is not a number of seconds", ErrUnavailable, text)
	}
	return n / unit, nil
}
