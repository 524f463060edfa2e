package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/txpool"
	"github.com/aztecd/aztecd/x/worldstate"
)

// L1Tips are the chunks of this node's chain that are on L1, each a prefix of the one
// before, but for Confirmed: that is what L1 checked a certificate of.
type L1Tips struct {
	Checkpointed, Proven, Finalized, Confirmed uint64
	// Period is what has to be proven next, on a chain that is.
	Period claims.Period
}

// tips follows what is decided and locked, and tells the pool and subscribers. It
// implements abci.Listener and queries.Tips.
type tips struct {
	params  *protocol.Params
	now     func() time.Time
	world   *worldstate.Store
	objects objects
	pool    *txpool.Pool
	log     *slog.Logger
	// keepObjects is for how many chunks tx objects are kept; 0: for ever.
	keepObjects uint64
	story       *story
	// decided is called after each height and each certificate: there may be work left.
	decided func()
	// fatal is told that what was just written can't be read: on such a disk the node
	// would go on without ever telling a lock.
	fatal func(error)
	// rolledBack counts locked chunks that the next locked one is not built on: none. Those that
	// L1 pruned are counted apart.
	rolledBack, prunedLocked prometheus.Counter
	locks                    *lockMetrics
	// gone has the txs of chunks that were pruned, for the pool; it holds more prunes than come
	// while one is worked off.
	gone chan []ledger.ChunkRecord

	// locking keeps what is told of locks in order: certificates come from commits
	// and from late votes.
	locking  sync.Mutex
	lastLock common.Hash // of the last chunk told

	changes rpc.Feed[struct{}]
	moves   rpc.Feed[api.Tips]

	mu        sync.Mutex
	slot      uint64 // of the last block
	proposed  uint64
	locked    uint64 // chunk
	certified uint64 // the last height with a certificate
	// generation of the last block: locks of an earlier one may be of what is pruned.
	generation uint32
	settled    uint64 // chunk that is never unwound, where the chain is proven
	l1         L1Tips
}

// objects is the part of the intake that decided heights matter to.
type objects interface {
	Decided(height, outrun uint64) error
	Forget(ids []common.Hash) error
	Pruned(ctx context.Context, gone []ledger.ChunkRecord)
}

// open finds the tips a restarted node has.
func (t *tips) open(s ledger.State) error {
	t.proposed, t.slot, t.generation, t.settled = s.Chunk.Number, t.params.SlotAt(s.Timestamp), s.Generation, t.world.Final()
	standing := s.Chunk.Number                    // what is left of what was decided before the heights looked at
	defer func() { t.releaseObjects(s.Height) }() // a kill may have come before
	for height := s.Height; height > 0 && height+ledger.HeightsKept > s.Height; height-- {
		record, err := ledger.HeightAt(t.world, height)
		if errors.Is(err, ledger.ErrNoRecord) { // it began with a later snapshot
			break
		}
		if err != nil {
			return err
		}
		standing = min(standing, record.Chunk)
		_, err = ledger.CertificateAt(t.world, height)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue
		}
		if err != nil {
			return err
		}
		t.locked, t.certified = standing, height
		break
	}
	locked, err := ledger.ChunkAt(t.world, t.locked)
	t.lastLock = locked.Header.Hash()
	return err
}

// Restored implements abci.Listener.
func (t *tips) Restored(s *ledger.State) {
	t.locking.Lock()
	defer t.locking.Unlock()
	t.mu.Lock()
	t.slot = t.params.SlotAt(s.Timestamp)
	t.proposed, t.locked, t.certified, t.lastLock = s.Chunk.Number, s.Chunk.Number, s.Height, s.Chunk.Hash()
	t.generation = s.Generation
	t.mu.Unlock()
	t.log.Info("State is restored", "height", s.Height, "chunk", s.Chunk.Number, "checkpoint", s.Checkpoint.Header.Number)
	t.changes.Send(struct{}{})
	t.decided()
}

// confirmed is the last chunk that L1 confirmed, and proved where the chain is proven: who
// begins with it need not go back to before it.
func (t *tips) confirmed() uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.params.Proven() {
		return min(t.l1.Confirmed, t.l1.Proven)
	}
	return t.l1.Confirmed
}

// Proposed implements abci.Listener.
func (t *tips) Proposed(number uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.proposed = max(t.proposed, number)
}

// Decided implements abci.Listener.
func (t *tips) Decided(s *ledger.State, chunk *ledger.Chunk) {
	if chunk != nil {
		t.locks.decided(s.Height, s.Timestamp)
		_, dropped := t.pool.Apply(txpool.Chunk{
			Number: chunk.Header.Number, Timestamp: 1000 * chunk.Header.Timestamp,
			Effects: chunk.Effects, AnchorMaxAge: t.params.AnchorMaxAge,
		})
		for _, d := range dropped {
			t.log.Debug("Tx leaves the pool", "tx", d.Tx.ID(), "why", d.Reason)
		}
		t.log.Debug("Chunk is decided", "chunk", chunk.Header.Number, "height", s.Height, "txs", chunk.Header.TxCount, "checkpoint", s.Checkpoint.Header.Number)
		if !t.params.Proven() {
			t.forgetObjects(chunk.Header.Number)
		}
	}
	t.mu.Lock()
	t.slot = t.params.SlotAt(s.Timestamp)
	t.mu.Unlock()
	t.story.decided(s, chunk)
	t.releaseObjects(s.Height)
	t.changes.Send(struct{}{})
	t.decided()
}

// Locked implements abci.Listener.
func (t *tips) Locked(certificate *lock.Certificate) {
	defer t.decided()
	t.locking.Lock()
	defer t.locking.Unlock()
	record, err := ledger.HeightAt(t.world, certificate.Height)
	if err != nil {
		t.fatal(fmt.Errorf("read locked height %d: %w", certificate.Height, err))
		return
	}
	t.mu.Lock()
	if certificate.Height > t.certified {
		t.locks.locked(certificate)
	}
	t.certified = max(t.certified, certificate.Height)
	from := t.locked
	if record.Generation != t.generation || record.Chunk <= from {
		t.mu.Unlock()
		return
	}
	t.locked = record.Chunk
	t.proposed = max(t.proposed, t.locked)
	t.mu.Unlock()

	for number := from + 1; number <= record.Chunk; number++ {
		chunk, err := ledger.ChunkAt(t.world, number)
		if err != nil {
			t.fatal(fmt.Errorf("read locked chunk %d: %w", number, err))
			return
		}
		t.follows(chunk.Header)
	}
	t.tell()
	if !t.params.Proven() {
		t.final(from, record.Chunk)
	}
}

// follows holds a locked chunk against the one that was told before: what was locked
// stays in the chain.
func (t *tips) follows(h chunk.Header) {
	if h.ParentHash != t.lastLock {
		t.rolledBack.Inc()
		t.log.Error("A locked chunk is no longer in the chain", "chunk", h.Number-1, "hash", t.lastLock, "is", h.ParentHash)
	}
	t.lastLock = h.Hash()
}

// SetL1 takes what L1 says of the tips; they can go back, when L1 reorganises.
func (t *tips) SetL1(tips L1Tips) {
	t.mu.Lock()
	changed := t.l1 != tips
	t.l1 = tips
	t.mu.Unlock()
	if t.params.Proven() {
		t.settle(tips.Finalized)
	}
	if changed {
		t.tell()
	}
}

// tell sends the tips to who follows them.
func (t *tips) tell() {
	now, err := t.Tips()
	if err != nil {
		t.fatal(fmt.Errorf("read the tips: %w", err))
		return
	}
	t.moves.Send(now)
	t.changes.Send(struct{}{})
}

func (t *tips) close() error {
	t.changes.Close()
	t.moves.Close()
	return nil
}
