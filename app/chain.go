package app

import (
	"errors"
	"log/slog"
	"sync"

	"github.com/aztecd/aztecd/app/objects"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/txpool"
	"github.com/aztecd/aztecd/x/worldstate"
)

// L1Tips are the chunks that are on L1, each a prefix of the one before.
type L1Tips struct{ Checkpointed, Proven, Finalized uint64 }

// chain follows what is decided and locked, and tells the pool, the tips and
// subscribers. It implements abci.Listener.
type chain struct {
	params  *protocol.Params
	world   *worldstate.Store
	objects *objects.Store
	pool    *txpool.Pool
	log     *slog.Logger
	// decided is called after each height: there may be work left.
	decided func()

	// locking keeps what is told of locks in order: certificates come from commits
	// and from late votes.
	locking sync.Mutex

	chunks rpc.Feed[rpc.LockedChunk]
	tips   rpc.Feed[rpc.Tips]

	mu       sync.Mutex
	proposed uint64
	locked   uint64 // chunk
	l1       L1Tips
}

// objectsKept is for how many chunks the objects of included txs are kept for
// peers that catch up by executing.
const objectsKept = 20_000

// open finds the tips a restarted node has.
func (c *chain) open(s ledger.State) error {
	c.proposed = s.Chunk.Number
	for height := s.Height; height > 0 && height+ledger.HeightsKept > s.Height; height-- {
		_, err := ledger.CertificateAt(c.world, height)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue
		}
		if err != nil {
			return err
		}
		record, err := ledger.Height(c.world, height)
		if err != nil {
			return err
		}
		c.locked = record.Chunk
		return nil
	}
	return nil
}

// Proposed implements abci.Listener.
func (c *chain) Proposed(number uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.proposed = max(c.proposed, number)
}

// Decided implements abci.Listener.
func (c *chain) Decided(s *ledger.State, chunk *ledger.Chunk) {
	if chunk != nil {
		_, dropped := c.pool.Apply(txpool.Chunk{
			Number: chunk.Header.Number, Timestamp: chunk.Header.Timestamp,
			Effects: chunk.Effects, AnchorMaxAge: c.params.AnchorMaxAge,
		})
		for _, d := range dropped {
			c.log.Debug("Tx leaves the pool", "tx", d.Tx.ID(), "why", d.Reason)
		}
		c.log.Debug("Chunk is decided", "chunk", chunk.Header.Number, "height", s.Height, "txs", chunk.Header.TxCount, "checkpoint", s.Checkpoint.Header.Number)
		c.forgetObjects(chunk.Header.Number)
	}
	c.decided()
}

// Locked implements abci.Listener.
func (c *chain) Locked(certificate *lock.Certificate) {
	c.locking.Lock()
	defer c.locking.Unlock()
	record, err := ledger.Height(c.world, certificate.Height)
	if err != nil {
		c.log.Error("Cannot read a locked height", "height", certificate.Height, "err", err)
		return
	}
	c.mu.Lock()
	from := c.locked
	if record.Chunk <= from {
		c.mu.Unlock()
		return
	}
	c.locked = record.Chunk
	c.proposed = max(c.proposed, c.locked)
	c.mu.Unlock()

	for number := from + 1; number <= record.Chunk; number++ {
		chunk, err := ledger.ChunkAt(c.world, number)
		if err != nil {
			c.log.Error("Cannot read a locked chunk", "chunk", number, "err", err)
			continue
		}
		c.chunks.Send(rpc.LockedChunk{
			Number: number, Hash: chunk.Header.Hash(), Height: chunk.Header.Height,
			Slot: chunk.Header.Slot, TxHashes: chunk.TxHashes, Locked: true,
		})
	}
	c.tips.Send(c.Tips())
	if record.Chunk/finalEvery != from/finalEvery {
		if err := c.world.SetFinal(record.Chunk); err != nil {
			c.log.Error("Cannot let old state go", "chunk", record.Chunk, "err", err)
		}
	}
}

// finalEvery is how many chunks pass between calls that let old state go. As long
// as L1 prunes nothing, a locked chunk is never unwound.
const finalEvery = 64

// SetL1 takes what L1 says of the tips; they can go back, when L1 reorganises.
func (c *chain) SetL1(tips L1Tips) {
	c.mu.Lock()
	changed := c.l1 != tips
	c.l1 = tips
	c.mu.Unlock()
	if changed {
		c.tips.Send(c.Tips())
	}
}

func (c *chain) forgetObjects(number uint64) {
	if number <= objectsKept {
		return
	}
	old, err := ledger.ChunkAt(c.world, number-objectsKept)
	if err == nil {
		err = c.objects.Forget(old.TxHashes)
	}
	if err != nil {
		c.log.Warn("Cannot forget old tx objects", "chunk", number-objectsKept, "err", err)
	}
}

// numbers gives the tips as chunk numbers, cut to what the node has itself: L1
// may be ahead of a node that catches up.
func (c *chain) numbers() (proposed, locked uint64, l1 L1Tips) {
	c.mu.Lock()
	defer c.mu.Unlock()
	l1 = c.l1
	l1.Checkpointed = min(l1.Checkpointed, c.locked)
	l1.Proven = min(l1.Proven, l1.Checkpointed)
	l1.Finalized = min(l1.Finalized, l1.Proven)
	return c.proposed, c.locked, l1
}

// Tips are the five tips.
func (c *chain) Tips() rpc.Tips {
	proposed, locked, l1 := c.numbers()
	return rpc.Tips{
		Proposed: c.tip(proposed), Locked: c.tip(locked),
		Checkpointed: c.tip(l1.Checkpointed), Proven: c.tip(l1.Proven), Finalized: c.tip(l1.Finalized),
	}
}

// tip describes a chunk; a proposed one that is not decided yet has no hash.
func (c *chain) tip(number uint64) rpc.Tip {
	chunk, err := ledger.ChunkAt(c.world, number)
	if err != nil {
		return rpc.Tip{Chunk: number}
	}
	t := rpc.Tip{Chunk: number, Hash: chunk.Header.Hash(), Checkpoint: chunk.Checkpoint}
	if next, err := ledger.ChunkAt(c.world, number+1); err != nil || next.Checkpoint == chunk.Checkpoint {
		t.Checkpoint = max(t.Checkpoint, 1) - 1
	}
	return t
}

// status is how far a decided chunk has come.
func (c *chain) status(number uint64) rpc.Status {
	_, locked, l1 := c.numbers()
	switch {
	case number <= l1.Finalized:
		return rpc.StatusFinalized
	case number <= l1.Proven:
		return rpc.StatusProven
	case number <= l1.Checkpointed:
		return rpc.StatusCheckpointed
	case number <= locked:
		return rpc.StatusLocked
	}
	return rpc.StatusProposed
}

func (c *chain) close() {
	c.chunks.Close()
	c.tips.Close()
}
