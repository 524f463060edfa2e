package restart

import (
	"context"
	"encoding/hex"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// The committee that begins is drawn with a sample made in the epoch after the restart's,
// for which anybody waits: not before, and in vain later.
func TestTheFirstCommitteeIsSampledForAfterTheRestart(t *testing.T) {
	e := l1test.StartExecutedOf(t, nil, l1test.Restartable(t))
	o := SampleOptions{
		L1:  L1{URLs: []string{e.Node.HTTPURL()}, Rollup: e.Params.Rollup},
		Key: hex.EncodeToString(crypto.FromECDSA(l1test.Key(t, "deployer", 0))),
	}
	_, err := Sample(t.Context(), o)
	require.ErrorIs(t, err, audit.ErrNotRestarted)
	block := e.Restart(t, 0, 40)
	first := e.Params.Restart.Epoch

	waits, stop := context.WithCancel(t.Context())
	o.Waiting = func(s Sampling) {
		require.Equal(t, first, s.Epoch)
		stop()
	}
	_, err = Sample(waits, o)
	require.ErrorIs(t, err, context.Canceled)
	after := e.Params.EpochAt(block.Time()*1000) + 1
	e.SealInto(t, after*e.Params.EpochDuration, 0)
	sample := func() (done *Sampled, err error) {
		sealing(t, e, func(ctx context.Context) { done, err = Sample(ctx, o) })
		return done, err
	}
	done, err := sample()
	require.NoError(t, err)
	require.Equal(t, first, done.Epoch)
	require.False(t, done.Before)
	drawn, err := view.ReadDraw(t.Context(), e.Client(t), o.Rollup, e.Seal(t).Hash(), first)
	require.NoError(t, err)
	require.NotEqual(t, e.Params.GenesisSeed, drawn.Seed)
	done, err = sample()
	require.NoError(t, err)
	require.True(t, done.Before, "the first one counts")

	e.SealInto(t, (after+1)*e.Params.EpochDuration, 0)
	_, err = sample()
	require.ErrorIs(t, err, ErrUnsampled)
}

// A sample that L1 takes when its epoch is over was for another committee.
func TestASampleThatComesLateIsAnError(t *testing.T) {
	e := l1test.StartExecutedOf(t, nil, l1test.Restartable(t))
	o := SampleOptions{
		L1:  L1{URLs: []string{e.Node.HTTPURL()}, Rollup: e.Params.Rollup},
		Key: hex.EncodeToString(crypto.FromECDSA(l1test.Key(t, "deployer", 0))),
	}
	after := e.Params.EpochAt(e.Restart(t, 0, 40).Time()*1000) + 1
	e.SealInto(t, after*e.Params.EpochDuration, 0)
	done := make(chan error, 1)
	go func() {
		_, err := Sample(t.Context(), o)
		done <- err
	}()
	require.Eventually(t, func() bool {
		waiting, err := e.Node.Client().PendingTransactionCount(t.Context())
		return err == nil && waiting > 0
	}, time.Minute, 20*time.Millisecond)
	e.SealInto(t, (after+1)*e.Params.EpochDuration, 0)
	require.ErrorIs(t, <-done, ErrUnsampled)
}

// sealing runs something that sends to L1 and waits, for a minute at the most, while L1
// takes what is sent.
func sealing(t *testing.T, e *l1test.Executed, run func(context.Context)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	done := make(chan struct{})
	go func() {
		defer close(done)
		run(ctx)
	}()
	for {
		select {
		case <-done:
			return
		case <-time.After(20 * time.Millisecond):
			if waiting, err := e.Node.Client().PendingTransactionCount(ctx); err == nil && waiting > 0 {
				e.Seal(t)
			}
		}
	}
}
