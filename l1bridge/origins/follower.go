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

	failing bool // of the goroutine that reads
}

// New makes a follower. It asks L1 nothing yet.
func New(cfg Config) (*Follower, error) {
	s, err := openStore(cfg.DB, cfg.Inbox, cfg.Params.GenesisOrigin)
	if err != nil {
		return nil, err
	}
	return &Follower{
		cfg: cfg, store: s, moved: make(chan struct{}),
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
	row, err := f.read(ctx, s, from)
	if err != nil {
		return fmt.Errorf("read L1's queues from block %d to %d: %w", from.Number, s.Head.Number, err)
	}
	blocks, err := f.chain(s, kept, from, row)
	if err != nil {
		return err
	}
	return f.adopt(s, blocks, from, row)
}

// base finds the last block that was read and that L1 still has, and the blocks before it
// that can be named.
func (f *Follower) base(ctx context.Context, s *view.Snapshot) (kept []protocol.Origin, from place, err error) {
	for n := len(f.blocks); n > 0; n-- {
		last := f.blocks[n-1]
		if h, ok := s.Block(last.Number); ok && h.Hash == last.Hash {
			return f.blocks[:n], placeOf(last), nil
		}
	}
	from, err = f.store.from(ctx, f.cfg.View.Client(), s)
	return nil, from, err
}

// row is what a row of blocks brought.
type row struct {
	inbox, forced inputs.Queue // after the last
	messages      []queues.Message
	entries       []queues.Entry
}

// read asks what was added to the queues after a block, up to the head. How far they are
// filled then is proved by the head's hash, and the events must lead there.
func (f *Follower) read(ctx context.Context, s *view.Snapshot, from place) (r row, err error) {
	r.inbox, r.forced = from.Inbox, from.Forced
	if !f.touched(s, from) {
		return r, nil
	}
	caller := view.Witness(f.cfg.View.Client(), s.Head)
	if r.inbox, r.forced, err = f.reader.At(ctx, caller, s.Head.Hash); err != nil {
		return r, err
	}
	span := queues.Span{First: from.Number + 1, Last: s.Head.Number, Before: from.Inbox, After: r.inbox}
	if r.messages, err = f.reader.Messages(ctx, span); err != nil {
		return r, err
	}
	span.Before, span.After = from.Forced, r.forced
	r.entries, err = f.reader.Entries(ctx, span)
	return r, err
}

// touched tells whether a block after one, up to the head, may have added to a queue.
func (f *Follower) touched(s *view.Snapshot, from place) bool {
	for n := from.Number + 1; n <= s.Head.Number; n++ {
		if h, ok := s.Block(n); !ok || f.reader.Touched(h) {
			return true
		}
	}
	return false
}

// chain are the snapshot's blocks as origins: those kept, and those after them.
func (f *Follower) chain(s *view.Snapshot, kept []protocol.Origin, from place, r row) ([]protocol.Origin, error) {
	out := append([]protocol.Origin(nil), kept...)
	inbox, forced, messages, entries := from.Inbox, from.Forced, r.messages, r.entries
	for n := from.Number + 1; n <= s.Head.Number; n++ {
		h, seen := s.Block(n)
		before := len(messages) + len(entries)
		for len(messages) > 0 && messages[0].Block <= n {
			inbox = inbox.With(messages[0].Leaf.Bytes())
			messages = messages[1:]
		}
		for len(entries) > 0 && entries[0].Block <= n {
			forced = forced.With(entries[0].Leaf())
			entries = entries[1:]
		}
		if !seen {
			continue
		}
		if len(messages)+len(entries) != before && !f.reader.Touched(h) && len(out) > 0 {
			return nil, fmt.Errorf("%w: events of a queue in L1 block %d, which mentions none", client.ErrMalformed, n)
		}
		o := protocol.Origin{L1Block: h.Block(), Inbox: inbox, Forced: forced}
		o.BaseFee, o.BlobBaseFee = h.Prices(f.cfg.Params.L1ChainID)
		out = append(out, o)
	}
	if inbox != r.inbox || forced != r.forced {
		return nil, fmt.Errorf("%w: events of L1's queues beyond block %d", client.ErrMalformed, s.Head.Number)
	}
	for len(out) > 0 {
		if _, ok := s.Block(out[0].Number); ok {
			break
		}
		out = out[1:]
	}
	return out, nil
}

// adopt stores what was read, and shows the blocks.
func (f *Follower) adopt(s *view.Snapshot, blocks []protocol.Origin, from place, r row) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.store.put(from, r, final(blocks, s.Finalized)); err != nil {
		return err
	}
	f.blocks = blocks
	close(f.moved)
	f.moved = make(chan struct{})
	if f.cfg.Changed != nil {
		f.cfg.Changed()
	}
	return nil
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
