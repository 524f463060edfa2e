package watchtower

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/view"
)

const (
	// sampleEvery is in how many epochs one is sampled though nobody publishes. The first
	// publication of an epoch samples; without any, the seed of each follows from the one
	// before, and whoever asks for it later goes back over all of them.
	sampleEvery = 16
	// seedLag is how many epochs later the committee sits that is sampled in one.
	seedLag = 2
)

// unsampled is the epoch that is to be sampled in a slot, 0 for none: in every so many
// epochs, when half of it is over and nobody did.
func (w *Watchtower) unsampled(ctx context.Context, s *view.Snapshot, slot uint64) (uint64, error) {
	epoch := w.rules.Clock.EpochOf(slot)
	if epoch == 0 || epoch%sampleEvery != 0 || slot%w.rules.Clock.EpochDuration < w.rules.Clock.EpochDuration/2 {
		return 0, nil
	}
	_, err := w.opts.View.Draws().Of(ctx, s, epoch+seedLag)
	switch {
	case errors.Is(err, view.ErrNotDrawn):
		return epoch + seedLag, nil
	case errors.Is(err, view.ErrTooFew):
		return 0, nil
	case err != nil:
		return 0, fmt.Errorf("read the draw of epoch %d: %w", epoch+seedLag, err)
	}
	return 0, nil
}
