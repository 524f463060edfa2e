package localnet

import (
	"context"
	"slices"
	"time"
)

// announce says what is going to happen.
func (s *scene) announce() {
	t := s.offences.terms
	s.screen.line("Fault %s, from %s on (in %s): %s.", s.fault, clock(s.start()), in(s.start()), s.happens())
	s.screen.line("  A committee has %d slots for each checkpoint. Then anybody may accuse it, and everybody has %s to publish after all.", t.Deadline, t.Rescue+t.Drain)
	if back, bounded := s.back(); bounded {
		s.screen.line("  It ends at %s, so nobody should pay.", clock(back))
		return
	}
	due := t.due(s.ledger.start.Rules, s.fault.Epoch)
	s.screen.line("  Each who pays then loses %s AZT; a slash is due at %s (in %s), %s after the epoch began.", inAZT(t.Amount.String()), clock(due), in(due), due.Sub(s.start()))
}

// happens is what goes wrong, in words.
func (s *scene) happens() string {
	switch s.fault.Kind {
	case NoL1:
		return "L1 answers the nodes nothing"
	case MembersAway:
		return "more than a third of its committee is killed, so that nothing is locked"
	default:
		return "what is locked in it or later is not let through to L1, whoever sends it"
	}
}

// breakIt begins the fault; the gate has stopped publications of the epoch all along.
func (s *scene) breakIt() {
	switch s.fault.Kind {
	case NoL1:
		s.gate.silent.Store(true)
	case MembersAway:
		s.away = s.tooMany()
		for _, i := range s.away {
			s.screen.line("Kill %s.", s.m.Nodes[i].Name)
		}
		(&Network{s.network}).Kill(s.away...)
	}
}

// tooMany are validators without which the epoch's committee has no quorum.
func (s *scene) tooMany() []int {
	var members []int
	for i, node := range s.m.Nodes {
		if slices.Contains(s.payers, node.Keys.Attester) {
			members = append(members, i)
		}
	}
	return members[:min(len(members), len(s.payers)/3+1)]
}

// mend ends the fault, once.
func (s *scene) mend(ctx context.Context, why string) {
	s.mu.Lock()
	done := s.mended
	s.mu.Unlock()
	if done {
		return
	}
	s.gate.open.Store(true)
	s.gate.silent.Store(false)
	switch s.fault.Kind {
	case NoL1:
		s.screen.line("L1 answers again: %s. %d requests had no answer.", why, s.gate.refused.Load())
	case MembersAway:
		s.screen.line("Start the members again: %s.", why)
		if err := (&Network{s.network}).Restart(ctx, s.away...); err != nil {
			s.screen.line("%v", err)
		}
	default:
		s.screen.line("Publication goes on: %s. The nodes' L1 refused %d publications.", why, s.gate.refused.Load())
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.mended = true
}

// back is when the fault ends whatever happens; false: when somebody was slashed.
func (s *scene) back() (time.Time, bool) {
	return s.slotStart(s.fault.Epoch*s.m.EpochSlots + s.fault.Slots), s.fault.Slots != 0
}
