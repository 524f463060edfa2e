package app

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/time/rate"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/snapshots"
	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/snapshot"
	"github.com/aztecd/aztecd/x/worldstate"
)

// snapshotting makes a snapshot of every so many checkpoints, once they are closed and
// locked, and offers those that L1 confirmed. It implements abci.Snapshots.
type snapshotting struct {
	every  uint64 // checkpoints; 0 makes none
	keep   int
	params *protocol.Params
	world  *worldstate.Store
	store  *snapshots.Store
	log    *slog.Logger
	// confirmed is the last chunk of this node's chain that L1 confirmed, or proved where it is
	// proven; known is false for a node without L1, which offers what it has.
	confirmed func() (chunk uint64, known bool)
	// unreadable says so once a while: peers choose when the store is read.
	unreadable rate.Sometimes

	mu   sync.Mutex
	last ledger.State  // after the last chunk
	due  *ledger.State // whose snapshot is to be made
	// above is the chunk behind which a prune has left snapshots of what is gone; nil for none.
	above *uint64
}

// decided hears of a chunk, after it is on disk.
func (s *snapshotting) decided(now *ledger.State) {
	if s.every == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	closed := s.last
	s.last = *now
	number := closed.Checkpoint.Header.Number
	if closed.Generation != closed.Chunk.Generation {
		return // it was closed before the prune
	}
	if number > 0 && number%s.every == 0 && now.Checkpoint.Header.Number != number {
		s.due = &closed
	}
}

// pruned hears of a prune: what is to be made may be of what is gone.
func (s *snapshotting) pruned(now *ledger.State) {
	s.mu.Lock()
	defer s.mu.Unlock()
	chunk := now.Chunk.Number
	s.last, s.due, s.above = *now, nil, &chunk
}

// forget removes the snapshots that a prune has left of what is gone.
func (s *snapshotting) forget() error {
	s.mu.Lock()
	above := s.above
	s.above = nil
	s.mu.Unlock()
	if above == nil {
		return nil
	}
	all, err := s.store.List()
	for _, k := range all {
		if k.Chunk > *above {
			err = errors.Join(err, s.store.Delete(k))
		}
	}
	return err
}

// run makes what is due. A checkpoint that only a later one's certificate covers is
// passed over.
func (s *snapshotting) run(ctx context.Context) error {
	return ticks.Every(ctx, time.Second, func(time.Time) error {
		if err := s.forget(); err != nil {
			s.log.Error("Cannot remove a snapshot of what was pruned", "err", err)
		}
		s.mu.Lock()
		due := s.due
		s.mu.Unlock()
		if due == nil {
			return nil
		}
		made, err := s.make(ctx, due)
		if ctx.Err() != nil {
			return nil //nolint:nilerr // the node stops
		}
		if err != nil {
			s.log.Error("Cannot make a snapshot", "checkpoint", due.Checkpoint.Header.Number, "err", err)
		}
		if made || err != nil {
			s.mu.Lock()
			if s.due == due {
				s.due = nil
			}
			s.mu.Unlock()
		}
		return nil
	})
}

func (s *snapshotting) make(ctx context.Context, state *ledger.State) (made bool, err error) {
	certificate, err := state.LockedBy(s.params, s.world)
	if errors.Is(err, ledger.ErrNoRecord) {
		return false, nil // late votes may still bring it
	}
	if err != nil {
		return false, err
	}
	begun := time.Now()
	k, err := s.store.Make(ctx, snapshot.Source{Params: s.params, World: s.world, State: *state, Certificate: certificate})
	if err != nil {
		return false, err
	}
	s.log.Info("Made a snapshot", "name", k.Name(), "checkpoint", k.Checkpoint, "chunk", k.Chunk, "parts", k.Parts(), "took", time.Since(begun).Round(time.Millisecond))
	return true, s.store.Prune(s.keep + s.waiting())
}

// waiting counts the snapshots that are kept and not offered yet: as many more are.
func (s *snapshotting) waiting() (count int) {
	if !s.params.Proven() {
		return 0 // they are confirmed before the next one is due
	}
	all, _ := s.store.List()
	confirmed, known := s.confirmed()
	for _, k := range all {
		if known && k.Chunk > confirmed {
			count++
		}
	}
	return count
}

// Offered implements abci.Snapshots.
func (s *snapshotting) Offered() (out []abci.Offer, err error) {
	all, err := s.store.List()
	if err != nil {
		s.unreadable.Do(func() { s.log.Error("Cannot read some snapshots, offer the others", "err", err) })
	}
	confirmed, known := s.confirmed()
	for _, k := range all {
		if !known || k.Chunk <= confirmed {
			out = append(out, abci.Offer{Manifest: k.Manifest, Raw: k.Raw})
		}
	}
	return out, nil
}

// Part implements abci.Snapshots.
func (s *snapshotting) Part(hash common.Hash) ([]byte, error) { return s.store.Part(hash) }

// Parts implements abci.Snapshots.
func (s *snapshotting) Parts(hashes []common.Hash) iter.Seq2[[]byte, error] {
	return s.store.Parts(hashes)
}

// Put implements abci.Snapshots.
func (s *snapshotting) Put(part []byte) (common.Hash, error) { return s.store.Put(part) }

// Received implements abci.Snapshots.
func (s *snapshotting) Received(m *snapshot.Manifest) error {
	k, err := s.store.Keep(m)
	if err != nil {
		return fmt.Errorf("keep the snapshot that was taken: %w", err)
	}
	s.log.Info("All of a snapshot is here, restore the state", "name", k.Name(), "checkpoint", k.Checkpoint, "chunk", k.Chunk)
	return nil
}

// Refused implements abci.Snapshots.
func (s *snapshotting) Refused(m *snapshot.Manifest) error { return s.store.Refuse(m) }

// openSnapshots makes the store of snapshots, and what fills it. Parts that a kill left are
// removed before there may be new ones.
func (n *Node) openSnapshots() {
	n.snapshots = &snapshotting{
		every: n.cfg.Snapshots.EveryCheckpoints, keep: n.cfg.Snapshots.Keep, params: n.params, world: n.stores.world,
		store: snapshots.New(n.cfg.Files().Snapshots), log: n.log.With("part", "snapshots"),
		unreadable: rate.Sometimes{Interval: time.Minute},
		confirmed:  func() (uint64, bool) { return n.tips.confirmed(), len(n.cfg.L1.Endpoints) > 0 },
	}
	if err := n.snapshots.store.Prune(0); err != nil {
		n.snapshots.log.Warn("Cannot remove parts of snapshots", "err", err)
	}
	n.parts.run("snapshots", n.snapshots.run)
}
