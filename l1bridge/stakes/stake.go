package stakes

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Status is where a validator stands.
type Status uint8

// The states of a stake, as in IStaking.sol.
const (
	// None: no stake.
	None Status = iota
	// Queued waits for its turn and can be taken back at once.
	Queued
	// Active is in the set.
	Active
	// Leaving wants out, or has to go, and sits on until the set can do without it.
	Leaving
	// Exiting is out of the set; the stake stays until nothing can be taken from it.
	Exiting
)

var statusNames = [...]string{None: "none", Queued: "queued", Active: "active", Leaving: "leaving", Exiting: "exiting"}

// String names the status.
func (s Status) String() string {
	if int(s) >= len(statusNames) {
		return fmt.Sprintf("status %d", uint8(s))
	}
	return statusNames[s]
}

// MarshalText writes the name.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Stake is what L1 holds of one validator. Times are unix seconds; what does not apply is
// left out.
type Stake struct {
	Attester   common.Address  `json:"attester"`
	Status     Status          `json:"status"`
	Amount     AZT             `json:"azt"`
	Withdrawer *common.Address `json:"withdrawer,omitempty"`
	Publisher  *common.Address `json:"publisher,omitempty"`
	// DepositedAt is the time of the deposit.
	DepositedAt uint64 `json:"deposited_at,omitempty"`
	// Queue says what it waits for while it is queued.
	Queue *Place `json:"queue,omitempty"`
	// Entry is how it came into the set, unless that was not asked for.
	Entry *Entry `json:"entry,omitempty"`
	// Exit is how it leaves, once it is out of the set.
	Exit *Exit `json:"exit,omitempty"`

	index uint64 // its place in the queue, or in the set
}

// Exit is what a stake waits for that is out of the set.
type Exit struct {
	// FreeFrom is the first epoch in which it sits in no committee.
	FreeFrom uint64 `json:"free_from_epoch"`
	// Release is the first slot in which the stake can be had, At the time of its start.
	// A committee of FreeFrom or later must have signed by then.
	Release uint64 `json:"release_slot"`
	At      uint64 `json:"release_at"`
	// Now: it can be had at the block that was read.
	Now bool `json:"now"`
}

// Of is one validator's stake.
func (r *Reader) Of(ctx context.Context, attester common.Address) (Stake, error) {
	staking := r.Rules.Staking
	raw, err := Get(ctx, r, "stake", staking, stakings.PackStakeOf(attester), stakings.UnpackStakeOf)
	if err != nil {
		return Stake{}, err
	}
	if int(raw.Status) >= len(statusNames) {
		return Stake{}, fmt.Errorf("stake of %s: %w: %s", attester, client.ErrMalformed, Status(raw.Status))
	}
	s := Stake{Attester: attester, Status: Status(raw.Status), Amount: NewAZT(raw.Amount), index: raw.Index}
	if raw.Withdrawer != (common.Address{}) {
		s.Withdrawer = &raw.Withdrawer
	}
	if s.Status == None {
		return s, nil
	}
	s.DepositedAt = raw.Since
	if s.Status == Exiting {
		release, err := Get(ctx, r, "release", staking, stakings.PackFinalizable(attester), stakings.UnpackFinalizable)
		s.Exit = &Exit{FreeFrom: raw.FreeFrom, Release: release.ReleaseSlot, At: r.Rules.SlotStart(release.ReleaseSlot), Now: release.Now}
		return s, err
	}
	publisher, err := Get(ctx, r, "publisher", staking, stakings.PackPublisherOf(attester), stakings.UnpackPublisherOf)
	if err != nil {
		return Stake{}, err
	}
	s.Publisher = &publisher
	if s.Status == Queued {
		s.Queue, err = r.placeOf(ctx, s)
	}
	return s, err
}
