package abci

import (
	"errors"
	"math"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// maxUncertified is how many heights may be decided without a certificate at or
	// above them before proposers stop making chunks: what is decided and not locked
	// can't be published, and must not grow without limit. It is no rule of validity:
	// whether a height is certified turns both ways.
	maxUncertified = 16
	// firstRetry is how long after an uncertified height a heartbeat is made, whose
	// certificate covers it; each further one takes twice as long. Milliseconds.
	firstRetry = 1000
	never      = math.MaxUint64
)

// awake is what a node knows of the height in work and of those before.
type awake struct {
	begun     uint64 // the last height others are known to vote at
	leads     uint64 // the last height this node proposes in round 0
	decidedAt uint64 // when the last height was committed here, unix milliseconds
	certified uint64 // the last height with a certificate
	passed    uint64 // blocks in a row that could have handed over and did not
}

// Ready tells whether consensus should be awake: because others have begun the
// height, or because it is time for a block. CometBFT lets a node without the token
// sit out a height's first round; if its vote is the one that is missing, the round
// never ends.
func (a *App) Ready() bool { return a.NextWork() <= a.now() }

// NextWork is when there is work unless a tx or a vote comes first, unix
// milliseconds. It is a function of what is decided and of the clock, not a timer
// that a block could use up.
func (a *App) NextWork() uint64 {
	s, w := a.seen()
	if w.begun == s.Height+1 {
		return 0
	}
	return min(a.chunkAt(&s, w), a.handoverAt(&s, w), a.heartbeatAt(&s, w), w.retryAt(&s, a.cfg.Params.SlotDuration))
}

// Uncertified is how many heights were decided since the last that has a certificate.
func (a *App) Uncertified() uint64 {
	s, w := a.seen()
	return s.Height - w.certified
}

// Unlocked tells whether so many heights have no certificate that proposers make no
// chunks.
func (a *App) Unlocked() bool { return a.Uncertified() > maxUncertified }

// DecidedAt is when this node committed the last height, unix milliseconds; when it
// started, if none since.
func (a *App) DecidedAt() uint64 {
	_, w := a.seen()
	return w.decidedAt
}

func (a *App) seen() (ledger.State, awake) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return a.State(), a.awake
}

// heartbeatAt is when an idle chain is due for a block: in each slot one, which
// closes the slot before. The proposer makes it at the slot's start; the others give
// it that time, and wake if it does not.
func (a *App) heartbeatAt(s *ledger.State, w awake) uint64 {
	p := a.cfg.Params
	due := p.SlotStart(p.SlotAt(s.Timestamp) + 1)
	if w.leads == s.Height+1 {
		return due
	}
	return due + p.ClockTolerance + uint64(a.cfg.ProposerLead.Milliseconds())
}

// retryAt is when the next height is made only to certify the ones before.
func (w awake) retryAt(s *ledger.State, slot uint64) uint64 {
	missing := s.Height - w.certified
	switch {
	case missing == 0:
		return never
	case missing > maxUncertified:
		return w.decidedAt + slot
	}
	return w.decidedAt + min(firstRetry<<(missing-1), slot)
}

// chunkAt is when this node would make a chunk of what waits: txs, messages of L1 and forced
// txs are work only when they could be put into a chunk. Without room on the disk they are none:
// this node would propose heartbeats as fast as consensus goes, until the disk is full.
func (a *App) chunkAt(s *ledger.State, w awake) uint64 {
	now := max(a.now(), s.Timestamp)
	fees := a.rules.fees(s, now)
	origin := a.originAt(s, now)
	messages := a.messagesWait(s, origin, now)
	forced, others := a.forcedWork(s, now)
	others = others && (messages || a.cfg.Pool.HasWork(fees))
	if s.Height-w.certified > maxUncertified || a.cfg.Room() != nil {
		return never
	}
	if !forced && !others {
		return a.messagesAt(s, now)
	}
	if !a.holdsChunk(s, origin, now) {
		return never // it is none for who may not put it into a chunk
	}
	at := a.pacedAt(s)
	if few := a.cfg.MinTxs; few > 1 && !messages && !forced && len(a.cfg.Pool.Select(few, fees)) < few {
		first, _ := a.cfg.Pool.FirstArrival()
		at = max(at, first+a.cfg.Params.SlotDuration)
	}
	return at
}

// messagesAt is when an L1 block with messages will be old enough to be named, if this node
// sees one that the next block could take them from; later than that by what L1's news took.
func (a *App) messagesAt(s *ledger.State, now uint64) uint64 {
	soon := now + a.cfg.Params.L1.OriginLag
	if next, ok := a.cfg.Origins.Newest(s.Generation, soon); !ok || !a.messagesWait(s, next, soon) || next.Number <= s.Origin.Number {
		return never
	}
	return soon
}

// holdsChunk tells whether this node could make a chunk after s at a time: its committee
// signs, L1 has not pruned what the chunk would be built on nor goes on without it, the L1 origin is not too old, and
// this node has read what the chunk must bring from L1 at it. A node for which txs were work
// without that would propose heartbeats as fast as consensus goes.
func (a *App) holdsChunk(s *ledger.State, origin protocol.Origin, timestamp uint64) bool {
	if !s.HoldsChunk(a.cfg.Params, timestamp) || a.pruned(s) || a.byProof(s) {
		return false
	}
	return a.cfg.Params.FreshOrigin(origin.L1Block, timestamp) && a.holdsInputs(s, origin, timestamp)
}

// pacedAt is when the next chunk may come. With chunks.per_slot set, chunks keep that
// share of a slot between them (seeds 002). While too much is not on L1, there is one
// a slot: a tip that promises more than the stake behind it can pay is a lie.
func (a *App) pacedAt(s *ledger.State) uint64 {
	share := uint64(0)
	if n := a.cfg.Params.Chunks.PerSlot; n > 0 {
		share = a.cfg.Params.SlotDuration / n
	}
	if a.Slowed() {
		share = a.cfg.Params.SlotDuration
	}
	if share == 0 {
		return 0
	}
	return s.ChunkTime + share
}

// Slowed tells whether this node proposes chunks slowly because more closed slots
// than max_unpublished_slots are not on L1.
func (a *App) Slowed() bool {
	return a.cfg.Unpublished != nil && a.cfg.Unpublished() > a.cfg.Params.MaxUnpublishedSlots
}

// Begin says that honest members vote at a height.
func (a *App) Begin(height uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.awake.begun = max(a.awake.begun, height)
}

// Lead says that this node proposes a height in round 0.
func (a *App) Lead(height uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.awake.leads = max(a.awake.leads, height)
}

// certifiedUpTo takes note of a certificate.
func (a *App) certifiedUpTo(height uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.awake.certified = max(a.awake.certified, height)
	a.cfg.Metrics.Uncertified.Set(float64(a.State().Height - a.awake.certified))
}

// lastCertified looks for the last height with a certificate, no further back than
// makes a difference.
func (a *App) lastCertified(tip uint64) (uint64, error) {
	for height := tip; height > 0 && tip-height <= maxUncertified; height-- {
		_, err := ledger.CertificateAt(a.store, height)
		if err == nil {
			return height, nil
		}
		if !errors.Is(err, ledger.ErrNoRecord) {
			return 0, err
		}
	}
	return tip - min(tip, maxUncertified+1), nil
}
