package client

import (
	"context"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/app/api"
)

// Follower is told what a node reports. Its methods are called from one
// goroutine, in order.
type Follower interface {
	// Locked is called once for each chunk, without gaps, from the first one
	// after Follow began. at is when the node's report arrived.
	Locked(chunk api.LockedChunk, at time.Time)
	// Moved is called whenever a tip moves.
	Moved(tips api.Tips, at time.Time)
	// Reached is called when the node answers, with nil, and when it stops to,
	// with the reason.
	Reached(err error)
}

// redial is the pause between attempts to reach a node.
const redial = 300 * time.Millisecond

// Follow subscribes to a node over its websocket URL until ctx ends. When the
// connection breaks it connects again and asks for the chunks it missed.
func Follow(ctx context.Context, url string, follower Follower) {
	f := following{url: url, Follower: follower}
	for ctx.Err() == nil {
		err := f.session(ctx)
		if f.up {
			f.up = false
			follower.Reached(err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(redial):
		}
	}
}

type following struct {
	Follower
	url     string
	up      bool
	started bool
	last    uint64 // The last chunk that was reported.
}

// session lasts as long as one connection and returns why it ended.
func (f *following) session(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c, err := Dial(ctx, f.url)
	if err != nil {
		return err
	}
	defer c.Close()
	chunks, tips := make(chan api.LockedChunk, 256), make(chan api.Tips, 256)
	ofChunks, err := c.Chunks(ctx, chunks)
	if err != nil {
		return err
	}
	ofTips, err := c.TipMoves(ctx, tips)
	if err != nil {
		return err
	}
	now, err := c.Tips(ctx)
	if err != nil {
		return err
	}
	f.up = true
	f.Reached(nil)
	if !f.started {
		f.started, f.last = true, now.Locked.Chunk
	}
	if err := f.fill(ctx, c, now.Locked.Chunk+1); err != nil {
		return err
	}
	f.Moved(now, time.Now())
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-ofChunks.Err():
			return fmt.Errorf("subscription to chunks ends: %w", err)
		case err := <-ofTips.Err():
			return fmt.Errorf("subscription to tips ends: %w", err)
		case t := <-tips:
			f.Moved(t, time.Now())
		case chunk := <-chunks:
			at := time.Now()
			if err := f.fill(ctx, c, chunk.Number); err != nil {
				return err
			}
			if chunk.Number > f.last {
				f.last = chunk.Number
				f.Locked(chunk, at)
			}
		}
	}
}

// fill reports the chunks between the last one and next, which a broken
// connection or a full buffer left out.
func (f *following) fill(ctx context.Context, c *Client, next uint64) error {
	for f.last+1 < next {
		info, err := c.Chunk(ctx, f.last+1)
		if err != nil {
			return err
		}
		f.last++
		f.Locked(api.LockedChunk{
			Number: f.last, Hash: info.Hash, Height: info.Block.Height, Slot: info.Header.Slot,
			TxHashes: info.TxHashes, Locked: true,
		}, time.Now())
	}
	return nil
}
