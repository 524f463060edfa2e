package published

import (
	"errors"
	"fmt"
)

// ErrGap means that events do not make a chain: some are missing, or made up.
var ErrGap = errors.New("the contract's events do not make a chain")

// Standing is the chain of publications that events leave: what was superseded, or
// undone, is not in it. It is a value: With gives another one, and both stay as they
// are; they share memory.
type Standing struct {
	base    uint64        // the checkpoint before the first, which is 1 unless it was read from a later one
	first   *Publication  // the events before it are passed over; nil once it came
	settled []Publication // never written to
	tail    []Publication
	// Confirmed is the last checkpoint that the contract saw a certificate for, 0 for
	// none, and By where it said so.
	Confirmed uint64
	By        Publication
	// Restarts are those there were, oldest first.
	Restarts []Restart
}

// Last is the number of the last checkpoint, 0 for none.
func (s Standing) Last() uint64 { return s.base + uint64(len(s.settled)+len(s.tail)) }

// At is a checkpoint's publication; false when none stands.
func (s Standing) At(number uint64) (Publication, bool) {
	switch n := s.base + uint64(len(s.settled)); {
	case number <= s.base || number > s.Last():
		return Publication{}, false
	case number <= n:
		return s.settled[number-s.base-1], true
	default:
		return s.tail[number-n-1], true
	}
}

// With is the chain after more events.
func (s Standing) With(events []Event) (Standing, error) {
	s.tail = s.tail[:len(s.tail):len(s.tail)]
	for _, e := range events {
		if s.first != nil && e.Publication != *s.first {
			continue
		}
		s.first = nil
		if !s.fits(e) {
			return s, fmt.Errorf("%w: event %d of checkpoint %d in L1 block %d follows checkpoint %d", ErrGap, e.Kind, e.Number, e.BlockNumber, s.Last())
		}
		switch e.Kind {
		case Proposed: // at or below the tip it replaces that one and what was built on it
			s = s.cut(e.Number - 1)
			s.tail = append(s.tail, e.Publication)
		case Undone:
			s = s.cut(e.Number)
		case Confirmed:
			if e.Number > s.Confirmed {
				s.Confirmed, s.By = e.Number, e.Publication
			}
		case Restarted:
			n := len(s.Restarts)
			s.Restarts = append(s.Restarts[:n:n], Restart{e.Restarts, s.Last(), e.Generation, e.BlockNumber, e.BlockHash})
		}
	}
	return s, nil
}

// fits tells whether an event can follow.
func (s Standing) fits(e Event) bool {
	switch e.Kind {
	case Proposed:
		return e.Number > s.base && e.Number <= s.Last()+1
	case Undone:
		return e.Number >= s.base && e.Number <= s.Last()
	case Restarted:
		return len(s.Restarts) == 0 && (s.base > 0 || e.Restarts == 1) || len(s.Restarts) > 0 && e.Restarts == s.Restarts[len(s.Restarts)-1].Count+1
	}
	return e.Number <= s.Last()
}

// LastRestart is the newest one; false when the chain is that of the deployment.
func (s Standing) LastRestart() (Restart, bool) {
	if len(s.Restarts) == 0 {
		return Restart{}, false
	}
	return s.Restarts[len(s.Restarts)-1], true
}

// RestartsOf is how many there had been when chunks of a generation were made.
func (s Standing) RestartsOf(generation uint32) (count uint64) {
	for _, r := range s.Restarts {
		if r.Generation <= generation {
			count = r.Count
		}
	}
	return count
}

// Settled is the same chain, to which a later With adds without copying what is there.
func (s Standing) Settled() Standing {
	if len(s.tail) > 0 {
		s.settled, s.tail = append(s.settled, s.tail...), nil
	}
	return s
}

// cut leaves the checkpoints up to a number.
func (s Standing) cut(number uint64) Standing {
	if number >= s.Last() {
		return s
	}
	n := s.base + uint64(len(s.settled))
	if number < n {
		s.settled, s.tail = s.settled[:number-s.base:number-s.base], nil
	} else {
		s.tail = s.tail[: number-n : number-n]
	}
	s.Confirmed = min(s.Confirmed, number)
	return s
}
