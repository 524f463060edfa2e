package committee

import (
	"slices"
	"sync"

	"github.com/aztecd/aztecd/x/protocol"
)

// Source names the committees that L1 draws. It answers at once, from memory.
type Source interface {
	// At is the committee of an epoch, nil while this node cannot name it. It may be
	// another one later, when a reorganisation of L1 changed what it draws: whoever
	// acted on the first keeps what it acted on.
	At(epoch uint64) *Committee
}

// Duty is a committee with the heights that it signs: from one on, to the next's.
type Duty struct {
	Epoch, From uint64
	Committee   *Committee
}

// Schedule says which committee is on duty when. It is the only way to ask who
// signs, publishes or is blamed: an answer without an epoch or a height would be
// wrong from the first change of the committee on.
//
// Two things are known of committees, and they come from two places. Which one an epoch
// has is drawn on L1, and asked of a Source. Which one signs a height was decided by the
// blocks before it, and is told with Serve. It is safe for concurrent use.
type Schedule struct {
	genesis *Committee
	source  Source // nil when the committee of genesis serves for ever
	largest int

	mu     sync.RWMutex
	duties []Duty // by height
}

// NewSchedule is the schedule of a deployment, whose committees source names; nil names
// none.
func NewSchedule(p *protocol.Params, source Source) (*Schedule, error) {
	genesis, err := Of(p)
	if err != nil {
		return nil, err
	}
	s := Constant(genesis)
	if !p.Drawn() {
		return s, nil
	}
	s.source, s.largest = source, int(p.CommitteeSize)
	if source == nil {
		s.source = &Named{}
	}
	return s, nil
}

// Constant is the schedule in which c serves every epoch.
func Constant(c *Committee) *Schedule {
	return &Schedule{genesis: c, largest: c.Size(), duties: []Duty{{Committee: c}}}
}

// At is the committee of an epoch, nil while this node cannot name it: it draws the slot
// leaders, and is to blame for what it locks and does not publish.
func (s *Schedule) At(epoch uint64) *Committee {
	if s.source == nil || epoch == 0 {
		return s.genesis
	}
	if c := s.source.At(epoch); c != nil {
		return c
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, d := range s.duties {
		if d.Epoch == epoch {
			return d.Committee // L1 was heard about it before the block was accepted
		}
	}
	return nil
}

// Of is the committee that signs a height: that of the last handover below it, so a
// height is signed by one committee whatever the time. It holds for every height of which
// there is a record, and for the next one; nil for one that was forgotten.
func (s *Schedule) Of(height uint64) *Committee { return s.Duty(height).Committee }

// Duty is Of with the epoch that the committee signs in; zero for a height that was forgotten.
func (s *Schedule) Duty(height uint64) Duty {
	s.mu.RLock()
	defer s.mu.RUnlock()
	for _, d := range slices.Backward(s.duties) {
		if d.From <= height {
			return d
		}
	}
	return Duty{}
}

// Fixed tells whether one committee serves every epoch.
func (s *Schedule) Fixed() bool { return s.source == nil }

// Signer is the committee whose signatures at a height over what names an epoch are to
// be believed, nil if there is none or this node cannot tell. Above the heights that are
// decided here another committee may be on duty than Of says; an honest member signs with
// no epoch but its own.
func (s *Schedule) Signer(height, epoch uint64) *Committee {
	if s.source == nil {
		return s.genesis
	}
	d := s.Duty(height)
	switch {
	case d.Committee != nil && d.Epoch == epoch:
		return d.Committee
	case d == s.last() && epoch > d.Epoch && height >= d.From+2:
		return s.At(epoch)
	}
	return nil
}

func (s *Schedule) last() Duty {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.duties[len(s.duties)-1]
}

// Serve says that a committee signs from a height on; what was said of later heights, or
// of that one, is taken back.
func (s *Schedule) Serve(d Duty) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.duties = append(slices.DeleteFunc(s.duties, func(old Duty) bool { return old.From >= d.From }), d)
}

// Forget lets go of committees that signed below a height only.
func (s *Schedule) Forget(below uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(s.duties) > 1 && s.duties[1].From <= below {
		s.duties = s.duties[1:]
	}
}

// Largest is how many members a committee may have, in any epoch.
func (s *Schedule) Largest() int { return s.largest }
