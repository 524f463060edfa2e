package p2p

import (
	"errors"
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
)

// maxPerMessage is how many objects may come in one message of the router; honest
// ones send one, or a few after a pause.
const maxPerMessage = 512

// inflow decides what gossip of one topic is taken in at all, before the router looks at it:
// what is dropped here was not seen, so the same object from another peer still
// counts. It bounds what is under way in lanes, and how much comes in budgets.
type inflow struct {
	standing  *standing
	metrics   *metrics
	maxObject int
	stale     time.Duration // after it an object is not under way any more
	now       func() time.Time

	mu        sync.Mutex
	shared    *lane
	strangers *budget // all together
	members   map[peer.ID]*source
	others    *lru.Cache[peer.ID, *source]
	under     map[*pb.Message]hold
	pending   int // bytes under way in all lanes
	swept     time.Time
}

// source is a peer that objects come from.
type source struct {
	lane   *lane
	budget *budget
	most   int // objects under way, of this peer alone
	have   int
}

// hold is the room that an object under way takes.
type hold struct {
	of    *source
	bytes int
	since time.Time
}

func newInflow(cfg Config, standing *standing, m *metrics) (*inflow, error) {
	others, err := lru.New[peer.ID, *source](remembered)
	if err != nil {
		return nil, err
	}
	shared, own := newLanes(cfg, len(standing.configured))
	f := &inflow{
		standing: standing, metrics: m,
		maxObject: cfg.MaxObjectBytes, stale: 2*cfg.ValidationTimeout + cfg.RelayDelay, now: time.Now,
		shared: shared, strangers: newBudget(strangersRates, cfg.MaxObjectBytes),
		members: make(map[peer.ID]*source), others: others, under: make(map[*pb.Message]hold),
	}
	for p := range standing.configured {
		lane := own()
		f.members[p] = &source{lane: lane, budget: newBudget(memberRates, cfg.MaxObjectBytes), most: lane.maxObjects}
	}
	return f, nil
}

// errTooMany refuses an envelope whose objects nobody sends at once.
var errTooMany = errors.New("too many objects in one message")

// take makes room for an object, or tells why there is none, and whether that is for
// what the peer alone sends. Its own budget pays for what finds no room among others,
// too: else nothing would count while the room is full.
func (f *inflow) take(from peer.ID, msg *pb.Message) (why refusal, own bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	s, now, n := f.source(from), f.now(), len(msg.GetData())
	common := s.lane == f.shared
	if s.have >= s.most && (!f.sweep(now) || s.have >= s.most) {
		return reasonQueueFull, true
	}
	if !s.budget.covers(now, n) {
		return reasonOverBudget, true
	}
	s.budget.take(now, n)
	why = s.lane.fits(n)
	if why != "" && f.sweep(now) {
		why = s.lane.fits(n)
	}
	switch {
	case why != "":
		return why, !common
	case common && !f.strangers.covers(now, n):
		return reasonOverBudget, false
	case common:
		f.strangers.take(now, n)
	}
	f.hold(msg, hold{of: s, bytes: n, since: now})
	return "", false
}

func (f *inflow) hold(msg *pb.Message, h hold) {
	f.under[msg] = h
	h.of.have++
	h.of.lane.objects++
	h.of.lane.bytes += h.bytes
	f.pending += h.bytes
	f.metrics.pending.Add(float64(h.bytes))
}

// done frees the room of an object that was relayed, refused, or known already.
func (f *inflow) done(msg *pb.Message) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.free(msg)
}

func (f *inflow) free(msg *pb.Message) {
	h, ok := f.under[msg]
	if !ok {
		return // an own one
	}
	delete(f.under, msg)
	h.of.have--
	h.of.lane.objects--
	h.of.lane.bytes -= h.bytes
	f.pending -= h.bytes
	f.metrics.pending.Sub(float64(h.bytes))
}

// sweep frees what the router dropped without a word, as it does with peers of a
// bad score. It reports whether there was any, and looks once a second at most.
func (f *inflow) sweep(now time.Time) bool {
	if now.Sub(f.swept) < time.Second {
		return false
	}
	f.swept = now
	swept := false
	for msg, h := range f.under {
		if now.Sub(h.since) > f.stale {
			f.free(msg)
			swept = true
		}
	}
	return swept
}

// inVain charges time that the Handler spent on an object it did not accept.
func (f *inflow) inVain(from peer.ID, spent time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	s, now := f.source(from), f.now()
	s.budget.vain.charge(now, spent)
	if s.lane == f.shared {
		f.strangers.vain.charge(now, spent)
	}
	f.metrics.vain.Add(spent.Seconds())
}

// slots are those of the lane that objects of a peer go by.
func (f *inflow) slots(from peer.ID) chan struct{} {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.source(from).lane.slots
}

func (f *inflow) source(p peer.ID) *source {
	if s, ok := f.members[p]; ok {
		return s
	}
	s, ok := f.others.Get(p)
	if !ok {
		s = &source{lane: f.shared, budget: newBudget(strangerRates, f.maxObject), most: max(1, f.shared.maxObjects/2)}
		f.others.Add(p, s)
	}
	return s
}
