package app

import (
	"fmt"
	"log/slog"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// standing keeps how L1 compares with the node's chain, and makes visible what is on L1
// and not of this chain: an unconfirmed checkpoint is its publisher's offence and will
// be undone, a confirmed one means that this node or L1 follows another chain.
type standing struct {
	log     *slog.Logger
	foreign prometheus.Counter

	mu  sync.Mutex
	now publication.Standing
}

func newStanding(registry prometheus.Registerer, log *slog.Logger) *standing {
	s := &standing{log: log, foreign: prometheus.NewCounter(prometheus.CounterOpts{
		Namespace: "aztecd", Name: "l1_foreign_checkpoints_total",
		Help: "Times that L1 came to hold a checkpoint that is not of this node's chain.",
	})}
	gauge := func(name, help string, confirmed bool) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "aztecd", Name: name, Help: help}, func() float64 {
			now := s.get()
			if !now.Foreign || now.AboveConfirmed != confirmed {
				return 0
			}
			return float64(now.Above.Number)
		})
	}
	registry.MustRegister(s.foreign,
		gauge("l1_foreign_unconfirmed", "Lowest checkpoint on L1 that is not of this node's chain and not confirmed, 0 for none.", false),
		gauge("l1_foreign_confirmed", "Lowest checkpoint on L1 that is not of this node's chain though L1 confirmed it, 0 for none.", true),
	)
	return s
}

func (s *standing) get() publication.Standing {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

// set takes the latest comparison, and logs what an operator should hear of it.
// Of a chain that goes on by proof alone L1 has more than this node's, and rightly.
func (s *standing) set(next publication.Standing, byProof bool) {
	s.mu.Lock()
	was := s.now
	s.now = next
	s.mu.Unlock()
	if !next.Foreign || byProof {
		if was.Foreign && !next.Foreign {
			s.log.Info("L1 holds no foreign checkpoint any more", "checkpoint", next.Ours.Number)
		}
		return
	}
	isNew := !was.Foreign || *was.Above != *next.Above
	if isNew {
		s.foreign.Inc()
	}
	log := s.log.With("checkpoint", next.Above.Number, "hash", next.Above.Hash, "last_chunk", next.Above.LastChunk)
	switch confirmed := next.AboveConfirmed; {
	case confirmed && (isNew || !was.AboveConfirmed):
		log.Error("L1 confirmed a checkpoint that is not of this node's chain: one of them follows another chain")
	case isNew:
		log.Warn("L1 holds an unconfirmed checkpoint that is not of this node's chain: what is locked here stays locked, and L1 has to be put right")
	}
}

// judge says what of it keeps the node from being ready, and what does not. Of a chain that goes
// on by proof alone L1 has more than any node's consensus.
func (s *standing) judge(byProof bool, need func(bool, string, ...any)) (notes []string) {
	now := s.get()
	switch above := now.Above; {
	case above == nil:
	case byProof && now.AboveConfirmed:
		notes = append(notes, fmt.Sprintf("L1 has checkpoint %d by proof alone, this node's chain ends with %d", above.Number, now.Ours.Number))
	case now.Foreign && now.AboveConfirmed:
		need(false, "L1 confirmed checkpoint %d %s, which is not of this node's chain: one of them follows another chain", above.Number, above.Hash)
	case now.Foreign:
		notes = append(notes, fmt.Sprintf("L1 holds checkpoint %d %s, which nobody confirmed and is not of this node's chain: receipts stay locked until L1 is put right", above.Number, above.Hash))
	case now.AboveConfirmed:
		need(false, "behind, catching up: L1 confirmed checkpoint %d, this node's chain is at %d", above.Number, now.Ours.Number)
	}
	return notes
}

// decided is the node's chain as L1 is held against it.
func decided(p *protocol.Params, r ledger.Reader, s *ledger.State) publication.Decided {
	return publication.Decided{Records: r, Running: s.Checkpoint.Header, Slot: p.SlotAt(s.Timestamp)}
}
