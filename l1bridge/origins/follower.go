package origins

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// retry is how long a follower waits after a failure, unless L1 has a new head before.
const retry = time.Second

// Config is what a Follower works with.
type Config struct {
	Params *protocol.Params
	View   *view.View
	// Inbox and Forced are the deployment's queues.
	Inbox, Forced common.Address
	// DB keeps what stands in the queues.
	DB dbm.DB
	// Blobs gives those that hold forced txs; nil: others have to be asked for these txs.
	Blobs blobs.Source
	// Changed is called when more of L1 is seen; nil is not.
	Changed func()
	Logger  *slog.Logger
}

// Follower reads along with a view. Any goroutine may ask it; Run is the only one that
// reads from L1.
type Follower struct {
	cfg    Config
	reader *queues.Reader
	store  *store

	mu     sync.RWMutex      // also holds what is stored beside the blocks it is of
	blocks []protocol.Origin // one chain, oldest first, all that waits at them stored
	moved  chan struct{}     // closed when there are others
	// settled is the generation of the last final block, and prunes what generations up to
	// that of the last block began with, as far as it is known.
	settled uint32
	prunes  map[uint32]inputs.Prune
	// alone are those of them in which the chain goes on by proof alone.
	alone map[uint32]bool

	// Of the goroutine that reads:
	failing bool
	doubts  int      // failures in a row that what endpoints say is the reason of
	before  *reading // up to where one came that did not end
}

// New makes a follower. It asks L1 nothing yet.
func New(cfg Config) (*Follower, error) {
	s, err := openStore(cfg.DB, cfg.Inbox, cfg.Params.GenesisOrigin)
	if err != nil {
		return nil, err
	}
	return &Follower{
		cfg: cfg, store: s, moved: make(chan struct{}), settled: s.final.Generation, prunes: map[uint32]inputs.Prune{}, alone: map[uint32]bool{},
		reader: &queues.Reader{Client: cfg.View.Client(), Inbox: cfg.Inbox, Forced: cfg.Forced},
	}, nil
}

// Run reads until ctx ends; what it fails at is logged and tried again. It returns nil.
func (f *Follower) Run(ctx context.Context) error {
	heads, end := f.cfg.View.Heads()
	defer end()
	again := time.NewTimer(0)
	defer again.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-heads:
		case <-again.C:
		}
		if err := f.Step(ctx); err != nil && ctx.Err() == nil {
			f.report(err)
			again.Reset(retry)
		} else if f.failing {
			f.failing = false
			f.cfg.Logger.Info("L1's queues are read again")
		}
	}
}

func (f *Follower) report(err error) {
	if errors.Is(err, client.ErrMalformed) {
		f.cfg.View.Client().Rotate()
	}
	if !f.failing {
		f.failing = true
		f.cfg.Logger.Warn("Cannot read L1's queues: this node names no newer L1 block, and votes for none", "err", err)
	}
}

// Step reads up to the view's head, if it is another than before.
func (f *Follower) Step(ctx context.Context) error {
	s := f.cfg.View.Snapshot()
	if !s.Ready() {
		return nil
	}
	kept, from, err := f.base(ctx, s)
	if err != nil {
		return err
	}
	if from.Hash == s.Head.Hash {
		return nil
	}
	r, err := f.read(ctx, s, from)
	if err != nil {
		return f.doubt(fmt.Errorf("read L1's queues from block %d to %d: %w", from.Number, s.Head.Number, err))
	}
	f.doubts = 0
	return f.adopt(s, f.chain(s, kept, r), r.eras)
}

// What does not fit may be a lie of now, or what was read before was one: who was lied to once
// goes back, first to what is on disk, then to the deployment. Both cost queries, so not at
// once: an endpoint whose events lag behind its blocks is none that lies.
const (
	doubtBlocks = 4
	doubtDisk   = 16
)

// doubt counts the failures in a row that the word of an endpoint is the reason of.
func (f *Follower) doubt(err error) error {
	if errors.Is(err, client.ErrMalformed) {
		f.doubts++
		f.before = nil
	}
	return err
}

// base finds the last block that was read and that L1 still has, and the blocks before it
// that can be named.
func (f *Follower) base(ctx context.Context, s *view.Snapshot) (kept []protocol.Origin, from place, err error) {
	switch {
	case f.doubts > 0 && f.doubts%doubtDisk == 0:
		f.cfg.Logger.Warn("Reads L1's queues anew, from the deployment: what was read does not lead to what L1 has", "block", f.store.start.Number)
		return nil, f.store.start, nil
	case f.doubts > 0 && f.doubts%doubtBlocks == 0:
		from, err = f.store.from(ctx, f.cfg.View.Client(), s)
		return nil, from, err
	}
	for n := len(f.blocks); n > 0; n-- {
		last := f.blocks[n-1]
		if h, ok := s.Block(last.Number); ok && h.Hash == last.Hash {
			return f.blocks[:n], placeOf(last), nil
		}
	}
	from, err = f.store.from(ctx, f.cfg.View.Client(), s)
	return nil, from, err
}

// chain are the snapshot's blocks as origins: those kept, and those that were read.
func (f *Follower) chain(s *view.Snapshot, kept []protocol.Origin, r *reading) []protocol.Origin {
	if r.eras.since > r.from.Number+1 {
		kept = nil // there is a gap behind them
	}
	out := append([]protocol.Origin(nil), kept...)
	inbox, forced := r.inbox.base, r.forced.base
	for n := r.from.Number + 1; n <= s.Head.Number && n < r.eras.end; n++ {
		h, seen := s.Block(n)
		if !seen {
			continue
		}
		inbox, forced = r.inbox.at(n, inbox), r.forced.at(n, forced)
		if n < r.eras.since {
			continue
		}
		o := protocol.Origin{L1Block: h.Block(), Inbox: inbox, Forced: forced, Generation: r.eras.at(n)}
		o.BaseFee, o.BlobBaseFee = h.Prices(f.cfg.Params.L1ChainID)
		out = append(out, o)
	}
	for len(out) > 0 {
		if _, ok := s.Block(out[0].Number); ok {
			break
		}
		out = out[1:]
	}
	return out
}

// adopt shows the blocks, all that waits at which is stored.
func (f *Follower) adopt(s *view.Snapshot, blocks []protocol.Origin, e *eras) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.store.reach(final(blocks, s.Finalized)); err != nil {
		return err
	}
	f.settled = f.store.final.Generation
	for _, b := range e.begins {
		f.prunes[b.Generation] = b.Prune
		f.alone[b.Generation] = b.alone
	}
	f.show(blocks)
	if f.cfg.Changed != nil {
		f.cfg.Changed()
	}
	return nil
}

// keep stores what was read. Blocks that were shown with something else there are no more.
func (f *Follower) keep(messages []queues.Message, entries []queues.Entry, before place) error {
	if len(messages)+len(entries) == 0 {
		return nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	stand, err := f.store.put(messages, entries, before)
	if err != nil {
		return err
	}
	blocks := f.blocks
	for len(blocks) > 0 && !stand.has(blocks[len(blocks)-1].Inbox, blocks[len(blocks)-1].Forced) {
		blocks = blocks[:len(blocks)-1]
	}
	if len(blocks) < len(f.blocks) {
		f.show(blocks)
	}
	return nil
}

func (f *Follower) show(blocks []protocol.Origin) {
	f.blocks = blocks
	close(f.moved)
	f.moved = make(chan struct{})
}

// final is the last of the blocks that L1 undoes no more, false when none is.
func final(blocks []protocol.Origin, finalized uint64) *place {
	for i := len(blocks) - 1; i >= 0; i-- {
		if blocks[i].Number <= finalized {
			p := placeOf(blocks[i])
			return &p
		}
	}
	return nil
}
