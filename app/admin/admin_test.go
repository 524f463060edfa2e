package admin_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/admin"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

type double struct {
	paused bool
	caps   txmgr.Fees
}

func (d *double) Status() publisher.Status {
	return publisher.Status{Reason: publisher.ReasonCaughtUp, Paused: d.paused}
}
func (d *double) Pause() bool  { was := !d.paused; d.paused = true; return was }
func (d *double) Resume() bool { was := d.paused; d.paused = false; return was }
func (d *double) Flush(context.Context) (publisher.Status, error) {
	return publisher.Status{Reason: publisher.ReasonOurTurn}, nil
}
func (d *double) Caps() txmgr.Fees { return d.caps }
func (d *double) SetCaps(caps txmgr.Fees) error {
	if caps.Gas == 0 {
		return os.ErrInvalid
	}
	d.caps = caps
	return nil
}

func TestTheSocketControlsThePublisher(t *testing.T) {
	file := filepath.Join(t.TempDir(), "s")
	var of admin.Publisher
	server, err := admin.Listen(file, func() admin.Publisher { return of }, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Zero(t, info.Mode().Perm()&0o077, "nobody else may")
	c, ctx := admin.Dial(file), t.Context()
	_, err = c.Pause(ctx)
	require.ErrorContains(t, err, "publisher.enabled")

	d := &double{caps: txmgr.Fees{Tip: 1, Gas: 2, Blob: 3}}
	of = d
	a, err := c.Pause(ctx)
	require.NoError(t, err)
	require.True(t, a.Changed && a.Paused)
	a, err = c.Pause(ctx)
	require.NoError(t, err)
	require.False(t, a.Changed)
	a, err = c.Resume(ctx)
	require.NoError(t, err)
	require.True(t, a.Changed && !a.Paused)
	a, err = c.Flush(ctx)
	require.NoError(t, err)
	require.Equal(t, publisher.ReasonOurTurn, a.Reason)
	a, err = c.SetCaps(ctx, txmgr.Fees{Tip: 4, Gas: 5, Blob: 6})
	require.NoError(t, err)
	require.Equal(t, txmgr.Fees{Tip: 4, Gas: 5, Blob: 6}, a.Caps)
	_, err = c.SetCaps(ctx, txmgr.Fees{})
	require.Error(t, err)

	again, err := admin.Listen(file, func() admin.Publisher { return d }, slog.New(slog.DiscardHandler))
	require.NoError(t, err, "what a killed process left is replaced")
	require.NoError(t, again.Close())
	require.NoError(t, server.Close())
	_, err = c.Status(ctx)
	require.ErrorContains(t, err, "no node answers")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err = admin.Listen(file, nil, slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "no socket")
}
