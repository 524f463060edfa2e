package ticks_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/ticks"
)

// It goes on until its context ends, and does nothing after that.
func TestTicksEndWithTheirContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	done := 0
	require.NoError(t, ticks.Every(ctx, time.Microsecond, func(time.Time) error {
		if done++; done == 3 {
			cancel()
		}
		return nil
	}))
	require.Equal(t, 3, done)
}

// What cannot go on says so to who started it.
func TestAnErrorEndsTicks(t *testing.T) {
	broken := errors.New("broken")
	require.ErrorIs(t, ticks.Every(t.Context(), time.Microsecond, func(time.Time) error { return broken }), broken)
}
