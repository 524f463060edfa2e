package p2p

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

const (
	// surveyed is how many configured peers a survey asks, of those that are
	// connected; without any, surveyedStrangers others.
	surveyed          = 8
	surveyedStrangers = 3
)

// ErrNoAnswer says that nobody answered a survey.
var ErrNoAnswer = errors.New("no peer answered")

// Survey asks several configured peers at once for what each holds under key, where
// they may differ, and gives every answer to got; a Fetch takes the first, which a
// liar may be the quickest to give. Strangers are asked only by a node without
// configured peers. It ends when all answered or ctx ends; a peer that lacks the
// object has answered. got is called by one goroutine at a time, and its error
// counts against the peer.
func (n *Network) Survey(ctx context.Context, kind Kind, key [32]byte, got func(raw []byte) error) error {
	asker, err := n.asker(kind)
	if err != nil {
		return fmt.Errorf("survey peers: %w", err)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(n.ctx, cancel)()

	peers := n.ranked()
	ask := slices.Concat(peers[0], peers[1])
	ask = ask[:min(len(ask), surveyed)]
	if len(ask) == 0 {
		ask = slices.Concat(peers[2], peers[3])
		ask = ask[:min(len(ask), surveyedStrangers)]
	}
	var (
		asking   sync.WaitGroup
		mu       sync.Mutex
		answered atomic.Int32
	)
	for _, who := range ask {
		asking.Go(func() {
			_, err := asker.ask(ctx, who, kind, [][32]byte{key}, func() {}, func(_ [32]byte, raw []byte) error {
				mu.Lock()
				defer mu.Unlock()
				return got(raw)
			})
			switch {
			case err == nil:
				answered.Add(1)
			case ctx.Err() == nil:
				n.onBadAnswer(who, err)
			default:
				n.standing.lapse(who, silentFor)
			}
		})
	}
	asking.Wait()
	switch {
	case n.ctx.Err() != nil:
		return ErrClosed
	case answered.Load() == 0:
		return fmt.Errorf("survey %d peers: %w", len(ask), ErrNoAnswer)
	default:
		return nil
	}
}
