package committee

import "github.com/aztecd/aztecd/x/protocol"

// Schedule says which committee is on duty when. It is the only way to ask who
// signs, publishes or is blamed: an answer without an epoch or a height would be
// wrong from the first change of the committee on.
//
// Today the committee of genesis serves every epoch.
type Schedule struct{ genesis *Committee }

// NewSchedule is the schedule of a deployment.
func NewSchedule(p *protocol.Params) (*Schedule, error) {
	genesis, err := Of(p)
	if err != nil {
		return nil, err
	}
	return Constant(genesis), nil
}

// Constant is the schedule in which c serves every epoch.
func Constant(c *Committee) *Schedule { return &Schedule{c} }

// At is the committee of an epoch: it draws the slot leaders, and is to blame for
// what it locks and does not publish.
func (s *Schedule) At(uint64) *Committee { return s.genesis }

// Of is the committee that signs a height. It is that of the last handover below
// it, so a height is signed by one committee whatever the time.
func (s *Schedule) Of(uint64) *Committee { return s.genesis }

// Largest is how many members a committee may have, in any epoch.
func (s *Schedule) Largest() int { return s.genesis.Size() }
