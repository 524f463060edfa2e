package app

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
)

// Below the reserve no more proposals are kept, below a quarter of it the node ends,
// and room that was made counts again.
func TestTheDiskIsWatched(t *testing.T) {
	const reserve = 1 << 30
	var free uint64
	var broken error
	d := &disk{dir: "home", reserve: reserve, free: func(dir string) (uint64, error) {
		require.Equal(t, "home", dir)
		return free, broken
	}}
	for _, c := range []struct {
		name  string
		free  uint64
		err   error
		low   string
		stops bool
	}{
		{"plenty", 10 * reserve, nil, "", false},
		{"the reserve", reserve, nil, "", false},
		{"below", reserve - 1, nil, "1023 MiB are free", false},
		{"made room", 2 * reserve, nil, "", false},
		{"cannot be read", 2 * reserve, errors.New("input/output error"), "input/output error", false},
		{"above the end", reserve / 4, nil, "256 MiB are free", false},
		{"the end", reserve/4 - 1, nil, "256 MiB are free", true},
	} {
		free, broken = c.free, c.err
		err := d.look()
		if c.stops {
			require.ErrorIs(t, err, errDisk, c.name)
			continue
		}
		require.NoError(t, err, c.name)
		if c.low == "" {
			require.NoError(t, d.room(), c.name)
		} else {
			require.ErrorContains(t, d.room(), c.low, c.name)
		}
	}
}

// A nearly full disk ends the node by itself.
func TestAWatchedDiskEndsTheNode(t *testing.T) {
	var free atomic.Uint64
	free.Store(1 << 40)
	d := &disk{reserve: 1 << 30, free: func(string) (uint64, error) { return free.Load(), nil }}
	failed := make(chan error, 1)
	p := parts{fail: func(err error) { failed <- err }}
	p.run("disk", d.watch)
	free.Store(1)
	require.ErrorIs(t, <-failed, errDisk)
	require.NoError(t, p.close())

	ctx, stop := context.WithCancel(context.Background())
	stop()
	require.NoError(t, d.watch(ctx))
}
