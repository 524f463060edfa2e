package client

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/app/api"
)

// Follower is told what a node reports. Its methods are called from one
// goroutine, in order.
type Follower interface {
	// Locked is called once for each chunk, without gaps, from the first one
	// after Follow began; again for the chunks after one that a prune took the chain back
	// to. at is when the node's report arrived.
	Locked(chunk api.ChunkEvent, at time.Time)
	// Moved is called whenever a tip moves.
	Moved(tips api.Tips, at time.Time)
	// Reached is called when the node answers, with nil, and when it stops to,
	// with the reason.
	Reached(err error)
}

// redial is the pause between attempts to reach a node.
const redial = 300 * time.Millisecond

// Follow subscribes to a node over its websocket URL until ctx ends. When the
// connection breaks it connects again and goes on after the last chunk it was told of.
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
	url string
	up  bool
	// after is the last chunk that was reported, or behind which Follow began; nil before.
	after *api.Cursor
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
	now, err := c.Tips(ctx)
	if err != nil {
		return err
	}
	if f.after == nil {
		last, err := c.Chunk(ctx, api.AtNumber(now.Locked.Chunk))
		if err != nil {
			return err
		}
		f.after = &api.Cursor{Number: last.Header.Number, Hash: last.Hash, Generation: last.Header.Generation}
	}
	chunks, tips := make(chan api.ChunkEvent, 256), make(chan api.Tips, 256)
	ofChunks, err := c.Chunks(ctx, chunks, api.ChunkFilter{After: f.after})
	if err != nil {
		return err
	}
	ofTips, err := c.TipMoves(ctx, tips)
	if err != nil {
		return err
	}
	f.up = true
	f.Reached(nil)
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
		case e := <-chunks:
			if err := f.take(e, time.Now()); err != nil {
				return err
			}
		}
	}
}

// take reports a chunk, or goes back with the chain.
func (f *following) take(e api.ChunkEvent, at time.Time) error {
	switch e.Event {
	case api.EventLocked, api.EventRetracted:
		after := e.Cursor()
		f.after = &after
		if e.Event == api.EventLocked {
			f.Locked(e, at)
		}
	case api.EventEnded:
		return errors.New("the node ends the subscription: " + e.Message)
	case api.EventProposed: // not asked for
	}
	return nil
}
