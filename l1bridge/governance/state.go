package governance

import "fmt"

// State is where a proposal stands.
type State uint8

// The states of a proposal, as in IGovernance.sol.
const (
	None State = iota
	// Voting goes on.
	Voting
	// Rejected: too few voted, or too few for it.
	Rejected
	// Timelock: it passed, and cannot be executed yet.
	Timelock
	// Due: anyone may execute it.
	Due
	Expired
	Vetoed
	Executed
)

var stateNames = [...]string{
	None: "none", Voting: "voting", Rejected: "rejected", Timelock: "timelock", Due: "due", Expired: "expired",
	Vetoed: "vetoed", Executed: "executed",
}

// String names the state.
func (s State) String() string {
	if int(s) >= len(stateNames) {
		return fmt.Sprintf("state %d", uint8(s))
	}
	return stateNames[s]
}

// MarshalText writes the name.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Open tells whether something can still come of it.
func (s State) Open() bool { return s == Voting || s == Timelock || s == Due }
