package app

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/aztecd/aztecd/internal/ticks"
)

const (
	// diskTick is how often free space is looked at. A height writes some MB at most.
	diskTick = time.Second
	// stopShare of the reserve is where the node stops: enough is left to end in order,
	// and to start again for as long as it takes to make room.
	stopShare = 4
)

// errDisk is a disk so full that the node stops.
var errDisk = errors.New("the disk is nearly full")

// disk watches the free space of the home. A disk that fills up in the middle of a
// height ends consensus there, on all nodes at about the same time when somebody fills
// them on purpose: each stops to take new proposals while it can still finish what it
// has signed.
type disk struct {
	dir     string
	reserve uint64 // 0: nothing is watched
	free    func(dir string) (uint64, error)
	low     atomic.Pointer[error] // why no more proposals are kept
}

// room implements abci.Config.Room.
func (d *disk) room() error {
	if err := d.low.Load(); err != nil {
		return *err
	}
	return nil
}

// look reads the free space. The error is one to stop for.
func (d *disk) look() error {
	if d.reserve == 0 {
		return nil
	}
	free, err := d.free(d.dir)
	switch {
	case err != nil: // a failure to read says nothing about the room
		err = fmt.Errorf("cannot tell the free space of %s: %w", d.dir, err)
		d.low.Store(&err)
	case free < d.reserve/stopShare:
		return fmt.Errorf("%w: %d MiB are free on the file system of %s: make room, then start the node again; its databases may be moved to a larger disk while it is stopped", errDisk, free>>20, d.dir)
	case free < d.reserve:
		err = fmt.Errorf("%d MiB are free on the file system of %s, disk.reserve_bytes is %d MiB: no more proposals are kept; make room", free>>20, d.dir, d.reserve>>20)
		d.low.Store(&err)
	default:
		d.low.Store(nil)
	}
	return nil
}

// watch looks until ctx ends or the node has to stop.
func (d *disk) watch(ctx context.Context) error {
	return ticks.Every(ctx, diskTick, func(time.Time) error { return d.look() })
}
