package abci

import (
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
)

// Reasons why a handover that is due is not made; metrics count by them.
const (
	withheldUnnamed     = "unnamed"     // this node cannot name the committee
	withheldKeys        = "keys"        // too few of its keys can be used
	withheldUncertified = "uncertified" // the last height waits for its certificate
)

// handover is one that is due.
type handover struct {
	epoch uint64
	to    *committee.Committee
	// withheld is why this node would not make it; empty when it would.
	withheld string
}

// due gives the handover that a block after s would make at a time, nil when none is due.
func (a *App) due(s *ledger.State, w awake, timestamp uint64) *handover {
	p := a.cfg.Params
	if !s.HandsOver(p, timestamp) {
		return nil
	}
	h := &handover{epoch: p.EpochAt(timestamp)}
	h.to = a.cfg.Schedule.At(h.epoch)
	switch {
	case h.to == nil:
		h.withheld = withheldUnnamed
	case !a.rules.suffices(h.to):
		h.withheld = withheldKeys
	case w.certified < s.Height && a.now() < a.patientUntil(h.epoch):
		h.withheld = withheldUncertified
	}
	return h
}

// patientUntil is how long a handover waits for the last height's certificate: what is
// left without one is locked by the next committee's certificates, but the sooner the
// better. A slot, from when the epoch began or this node came up.
func (a *App) patientUntil(epoch uint64) uint64 {
	return max(a.cfg.Params.EpochStart(epoch), a.started) + a.cfg.Params.SlotDuration
}

// inputs are what a proposer puts into a block because of a handover, if any is due.
func (h *handover) inputs() []inputs.Control {
	if h == nil || h.withheld != "" {
		return nil
	}
	return []inputs.Control{inputs.Committee{Epoch: h.epoch, Members: h.to.Seats()}}
}

// handoverAt is when this node would make the handover that is due, or go on with the one
// under way. A node that cannot name the committee is woken by nothing here: it would make
// heartbeats as fast as consensus goes. One whose handover was not made tries again at once:
// a liar may have led, or who was not told yet. If others do not take it then, it tries
// again after a while, and each time after twice as long.
func (a *App) handoverAt(s *ledger.State, w awake) uint64 {
	if s.Next != nil {
		return 0
	}
	p := a.cfg.Params
	h := a.due(s, w, max(a.now(), s.Timestamp))
	if h == nil {
		return never // the epoch's first slot is due for a block anyhow
	}
	at := p.EpochStart(h.epoch)
	switch h.withheld {
	case withheldUnnamed, withheldKeys:
		return never
	case withheldUncertified:
		at = a.patientUntil(h.epoch)
	}
	if w.leads != s.Height+1 {
		at += p.ClockTolerance + uint64(a.cfg.ProposerLead.Milliseconds())
	}
	if w.passed > 1 {
		at = max(at, w.decidedAt+min(firstRetry<<(min(w.passed, maxUncertified)-2), p.SlotDuration))
	}
	return at
}

// passes counts blocks that could have handed over, as far as this node knew, and did
// not. It is asked before the block is committed.
func (a *App) passes(next *ledger.State) {
	s, w := a.seen()
	h := a.due(&s, w, next.Timestamp)
	switch {
	case h == nil || next.Next != nil:
		w.passed = 0
	case h.withheld == "":
		w.passed++
	default:
		a.cfg.Metrics.Withheld.WithLabelValues(h.withheld).Inc()
		a.warn(h, &s)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.awake.passed = w.passed
}

// warn says once an epoch why there is no handover.
func (a *App) warn(h *handover, s *ledger.State) {
	if h.withheld == withheldUncertified || h.epoch == a.warned {
		return
	}
	a.warned = h.epoch
	log := a.cfg.Logger.With("epoch", h.epoch, "signs", s.Duty.Epoch, "height", s.Height)
	if h.withheld == withheldKeys {
		log.Error("Too few keys of the epoch's committee can be used: no handover, no chunks in this epoch", "seats", h.to.Size(), "keys", h.to.Voters())
		return
	}
	log.Warn("The epoch's committee is not known here: no handover by this node until L1 tells it")
}

// Overdue says why the committee of the present epoch is not on duty though its first
// slot is over; empty when it is, or while it is time.
func (a *App) Overdue() string {
	s, w := a.seen()
	h := a.due(&s, w, max(a.now(), s.Timestamp))
	switch {
	case h == nil || a.now() < a.patientUntil(h.epoch):
		return ""
	case h.withheld == withheldUnnamed:
		return "this node does not know it: is L1 reachable"
	case h.withheld == withheldKeys:
		return "too few of its keys can be used"
	}
	return "the committee before it does not hand over"
}
