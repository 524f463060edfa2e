package watch

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A watchtower that runs alone ends, and says why, when the chain that it watches was
// restarted and its node follows the new one; not on the word of L1 or of the node alone.
func TestARestartedChainIsNoticed(t *testing.T) {
	asked := 0
	r := &restarts{log: slog.New(slog.DiscardHandler), have: 1, l1: func() uint64 { return 2 }}
	r.node = func(context.Context) (uint64, error) {
		asked++
		switch asked {
		case 1:
			return 0, errors.New("it does not answer")
		case 2:
			return 1, nil
		}
		return 2, nil
	}
	require.ErrorIs(t, r.run(t.Context(), time.Millisecond), ErrRestarted)
	require.Equal(t, 3, asked)

	ctx, stop := context.WithCancel(t.Context())
	looked := 0
	r.l1 = func() uint64 {
		if looked++; looked == 3 {
			stop()
		}
		return 1
	}
	require.NoError(t, r.run(ctx, time.Millisecond))
	require.Equal(t, 3, asked, "the node alone restarts nothing")
}
