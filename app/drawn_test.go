package app

import (
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/time/rate"

	"github.com/aztecd/aztecd/l1bridge/view"
)

// Strangers who ask for one epoch after the other have few of them read from L1, and none
// that cannot be drawn yet. What the node has read for itself it does not forget for them,
// and tells them always.
func TestStrangersHaveFewDrawsRead(t *testing.T) {
	s := newSeer(t)
	s.SealInto(t, 6*32, 0)
	s.see(6 * 32)
	d := newDrawn(s.L1.Params, s.draws)
	d.reads.all = rate.NewLimiter(0, 2)
	at := s.view.Snapshot()
	own, err := s.draws.Of(t.Context(), at, 6)
	require.NoError(t, err)

	for range 5 {
		_, err = d.of(t.Context(), at, 9)
		require.ErrorIs(t, err, view.ErrNotDrawn)
	}
	for epoch := range uint64(2) {
		_, err = d.of(t.Context(), at, epoch)
		require.NoError(t, err)
		_, known := s.draws.Known(at, epoch)
		require.False(t, known, "the node has no use for it")
	}
	_, err = d.of(t.Context(), at, 2)
	require.ErrorIs(t, err, errTooMany)
	_, err = d.of(t.Context(), at, 1)
	require.NoError(t, err, "it was read")
	got, err := d.of(t.Context(), at, 6)
	require.NoError(t, err)
	require.Same(t, own, got)
}
