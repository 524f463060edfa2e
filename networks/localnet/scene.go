package localnet

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/networks/machine"
)

// scene plays a fault and tells what follows.
type scene struct {
	*run
	fault    Fault
	gate     *gate
	offences *offences
	payers   []common.Address // of the epoch, once it has begun
	over     chan struct{}    // closed when what the fault is about has come to its end
	away     []int            // the validators that the fault ended

	mu      sync.Mutex
	mended  bool // what was broken is whole again
	accused []accusation
	slashed []slash
}

// newScene asks L1 for what the fault is about, and says what is going to happen; nil: there
// is none, and nothing to wait for or to judge.
func newScene(ctx context.Context, r *run) (*scene, error) {
	if !r.o.Fault.Some() {
		return nil, nil
	}
	offences, err := openOffences(ctx, r.ledger)
	if err != nil {
		return nil, err
	}
	s := &scene{run: r, fault: r.o.Fault, gate: r.gate, offences: offences, over: make(chan struct{})}
	if begun := time.Since(s.start()); begun > 0 {
		return nil, fmt.Errorf("epoch %d began %s ago; write a later one than %d, or take a new --home", s.fault.Epoch, begun.Round(time.Second), r.ledger.start.Epoch())
	}
	s.announce()
	return s, nil
}

// start is when the epoch begins.
func (s *scene) start() time.Time { return s.slotStart(s.fault.Epoch * s.m.EpochSlots) }

func (s *scene) slotStart(slot uint64) time.Time {
	return time.Unix(int64(s.ledger.start.Rules.SlotStart(slot)), 0) //nolint:gosec // a time of this century
}

// meet names the committee that the fault is about, once L1 knows it.
func (s *scene) meet(ctx context.Context) {
	if s.payers != nil || time.Now().Before(s.start()) {
		return
	}
	payers, err := s.offences.payers(ctx, s.fault.Epoch)
	if err != nil {
		return // the next look asks again
	}
	s.payers = payers
	s.screen.line("Epoch %d begins: %s. Who answers for it:", s.fault.Epoch, s.happens())
	for _, who := range payers {
		s.screen.line("    %s %s, %s AZT at stake", s.nameOf(who), who, inAZT(s.ledger.before[lower(who)]))
	}
	s.breakIt()
}

// play follows what happens until ctx ends. An L1 that does not answer is asked again.
func (s *scene) play(ctx context.Context) {
	if s == nil {
		return
	}
	limit, over := s.limit(), false
	for ctx.Err() == nil {
		s.meet(ctx)
		_ = s.offences.news(ctx, s.hear)
		now := time.Now()
		if s.fault.Slashes() && s.wasSlashed() {
			s.mend(ctx, fmt.Sprintf("the committee of epoch %d was slashed", s.fault.Epoch))
		}
		if back, bounded := s.back(); bounded && now.After(back) && s.payers != nil {
			s.mend(ctx, "the fault's slots are over")
		}
		if !over && (s.ended(now) || now.After(limit)) {
			over = true
			close(s.over)
		}
		machine.Pause(ctx, l1Poll)
	}
}

// limit is when the scene is over, whatever happened: two epochs after a slash was due.
func (s *scene) limit() time.Time {
	r := s.ledger.start.Rules
	grace := time.Duration(2*r.EpochDuration*r.SlotDuration) * time.Second //nolint:gosec // a window
	return s.offences.terms.due(r, s.fault.Epoch).Add(grace + time.Minute)
}

// ended tells whether the fault has had its effect: the epoch's committee was slashed, or
// the window of each accusation is over.
func (s *scene) ended(now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fault.Slashes() {
		return s.slashedIn(s.fault.Epoch)
	}
	if !s.mended || now.Before(s.offences.terms.due(s.ledger.start.Rules, s.fault.Epoch)) {
		return false
	}
	for _, a := range s.accused {
		if now.Before(a.rescueTime) {
			return false
		}
	}
	return true
}

func (s *scene) wasSlashed() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.slashedIn(s.fault.Epoch)
}

func (s *scene) slashedIn(epoch uint64) bool {
	for _, done := range s.slashed {
		if done.epoch == epoch {
			return true
		}
	}
	return false
}

// hear tells of one event.
func (s *scene) hear(event any, gas uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch e := event.(type) {
	case accusation:
		s.accused = append(s.accused, e)
		s.screen.line("%s accuses the committee of epoch %d: checkpoint %d is locked and not on L1. %d gas. Unless it is published and confirmed by %s (in %s), it is slashed.",
			s.nameOf(e.by), e.epoch, e.number, gas, clock(e.rescueTime), in(e.rescueTime))
	case slash:
		s.slashed = append(s.slashed, e)
		s.screen.line("SLASHED: the committee of epoch %d loses %s AZT in all, %s after the epoch began. %d gas.",
			e.epoch, inAZT(e.taken.String()), time.Since(s.slotStart(e.epoch*s.m.EpochSlots)).Round(time.Second), gas)
	}
}

// wait returns when the fault has had its effect.
func (s *scene) wait(ctx context.Context) {
	if s == nil {
		return
	}
	select {
	case <-s.over:
	default:
		s.screen.line("Wait for what the fault leads to.")
	}
	select {
	case <-s.over:
	case <-ctx.Done():
	}
}

// rescued waits until L1 has confirmed all that was accused of other epochs, or their
// windows are over.
func (s *scene) rescued(ctx context.Context) {
	if s == nil {
		return
	}
	_ = machine.Until(ctx, func(ctx context.Context) error { // what became of it is the verdict's to say
		confirmed, err := s.offences.confirmed(ctx)
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, a := range s.accused {
			if a.epoch != s.fault.Epoch && (err != nil || confirmed < a.number) && time.Now().Before(a.rescueTime.Add(s.o.Slot)) {
				return fmt.Errorf("checkpoint %d waits", a.number)
			}
		}
		return nil
	})
	s.screen.line("%s", s.balances(ctx))
}

// balances are the stakes on L1, before and now.
func (s *scene) balances(ctx context.Context) string {
	rows := [][]string{{"stakes on L1, AZT", "before", "now"}}
	end, err := s.ledger.now(ctx)
	if err != nil {
		return fmt.Sprintf("L1 does not tell the stakes: %v", err)
	}
	after, err := s.ledger.amounts(ctx, end)
	if err != nil {
		return fmt.Sprintf("L1 does not tell the stakes: %v", err)
	}
	for _, who := range s.ledger.nodes {
		rows = append(rows, []string{"  " + s.nameOf(who), inAZT(s.ledger.before[lower(who)]), inAZT(after[lower(who)])})
	}
	return table(rows)
}

// nameOf is the validator with that attester or publisher.
func (s *scene) nameOf(who common.Address) string {
	for _, node := range s.m.Nodes {
		if who == node.Keys.Attester || who == node.Keys.Publisher {
			return node.Name
		}
	}
	return who.Hex()
}

// clock and in are a time for people.
func clock(t time.Time) string { return t.Format("15:04:05") }

func in(t time.Time) time.Duration { return max(0, time.Until(t)).Round(time.Second) }
