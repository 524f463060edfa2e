package equivocation

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/committee"
)

// Evidence is two messages of one place that say different things.
type Evidence struct {
	Place
	// Epoch in whose committee the member signed, and its position there: the epoch that A
	// names if they are shares, else that of the committee on duty at the height.
	Epoch    uint64  `json:"epoch"`
	Position int     `json:"position"`
	A        Message `json:"a"`
	B        Message `json:"b"`
}

// Blames gives the member, and the epoch in which it answers.
func (e Evidence) Blames() (member common.Address, epoch uint64) { return e.Member, e.Epoch }

// Reasons that two messages accuse nobody.
var (
	ErrAgree     = errors.New("both messages say the same")
	ErrStranger  = errors.New("no member of the committee that signs the height")
	ErrSignature = errors.New("signature of another key")
)

// Verify checks all that L1 checks, but for time: that both are well-formed, say different
// things, and are signed by a member of the committee that signs the height. It sets Epoch
// and Position.
func (e *Evidence) Verify(chainID string, schedule *committee.Schedule) error {
	for _, s := range e.both() {
		if err := s.check(); err != nil {
			return err
		}
	}
	if e.A.says(&e.B) {
		return ErrAgree
	}
	if !e.blame(schedule) {
		return fmt.Errorf("%w: %s at height %d", ErrStranger, e.Member, e.Height)
	}
	return e.CheckSignatures(chainID)
}

// CheckSignatures checks that one key signed both, on that chain.
func (e *Evidence) CheckSignatures(chainID string) error {
	for _, s := range e.both() {
		if err := s.check(); err != nil {
			return err
		}
		if !s.verify(chainID) {
			return fmt.Errorf("%w: %s of %s at height %d", ErrSignature, e.Kind, e.Member, e.Height)
		}
	}
	return nil
}

func (e *Evidence) both() []*Signed { return []*Signed{{e.Place, e.A}, {e.Place, e.B}} }

// blame finds the member's seat. L1 blames in the epoch that the first of two shares
// names: if the member does not sit there, the other one comes first.
func (e *Evidence) blame(schedule *committee.Schedule) bool {
	e.Epoch = schedule.Duty(e.Height).Epoch
	if e.Kind == Share {
		e.Epoch = e.A.epoch()
	}
	ok := e.sits(schedule)
	if !ok && e.Kind == Share {
		e.A, e.B = e.B, e.A
		e.Epoch = e.A.epoch()
		ok = e.sits(schedule)
	}
	return ok
}

// sits looks for the member in the committee on duty at the height, if it is that of the
// epoch; the answer never changes for a height that is decided, or the next.
func (e *Evidence) sits(schedule *committee.Schedule) (ok bool) {
	duty := schedule.Duty(e.Height)
	if duty.Committee == nil || (duty.Epoch != e.Epoch && !schedule.Fixed()) {
		return false
	}
	e.Position, ok = duty.Committee.Position(e.Member)
	return ok
}
