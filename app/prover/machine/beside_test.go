package machine

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/queue"
)

// What runs beside something ends with it, and something ends with the reason of what failed
// beside it.
func TestPartsEndTogether(t *testing.T) {
	broken, wrong := errors.New("a part broke"), errors.New("it went wrong")
	waits := func(ctx context.Context) error { <-ctx.Done(); return nil }
	never := func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }
	require.NoError(t, beside(t.Context(), []func(context.Context) error{waits, waits}, func(context.Context) error { return nil }))
	require.Equal(t, wrong, beside(t.Context(), []func(context.Context) error{waits}, func(context.Context) error { return wrong }))
	fails := func(context.Context) error { return broken }
	require.Equal(t, broken, beside(t.Context(), []func(context.Context) error{waits, fails}, never))
	ended, end := context.WithCancel(t.Context())
	end()
	require.ErrorIs(t, beside(ended, []func(context.Context) error{waits}, never), context.Canceled)
}

// A queue on this disk tells how far its fleet is when nobody has it open, and says so when
// somebody does.
func TestAnEmbeddedQueueTellsItsStatus(t *testing.T) {
	f := Fleet{Dir: t.TempDir()}
	q, err := f.open(t.Context(), slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	require.Empty(t, q.URL)
	require.NoError(t, q.PutPeriod(t.Context(), queue.Period{Number: 7, First: 5, Last: 7, Stage: queue.StageProving}))
	_, err = Status(t.Context(), f)
	require.ErrorContains(t, err, "another prover has it open")
	require.NoError(t, q.close())
	s, err := Status(t.Context(), f)
	require.NoError(t, err)
	require.Len(t, s.Periods, 1)
	require.Equal(t, uint64(7), s.Periods[0].Number)
	require.Empty(t, s.Workers)
}

// What a machine is called fits where names go, whatever its host is called.
func TestHandsHaveAName(t *testing.T) {
	h, err := Hands{Memory: 1}.ready()
	require.NoError(t, err)
	require.Regexp(t, `^[a-zA-Z0-9-]+-[0-9]+$`, h.Name)
	require.EqualValues(t, 1, h.Memory)
}
