package staking

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// EnterCalls let in who waits and may enter at a time, unix seconds. Anyone may.
func EnterCalls(r stakes.Rules, q stakes.Queue, next uint64) ([]Call, error) {
	_, look := q.Due(next)
	switch {
	case len(q) == 0:
		return nil, fmt.Errorf("%w: the queue is empty", ErrNobodyDue)
	case look == 0:
		return nil, fmt.Errorf("%w: the first of %d, %s, may from %s on", ErrNobodyDue, len(q), q[0].Attester, when(q[0].EntersAt))
	}
	return []Call{enter(r, look)}, nil
}

// ExitCalls take a validator out of the queue, which pays its stake back at once, or out of
// the set, which is free to shrink or not. There is nothing left to send once it is out.
func ExitCalls(r stakes.Rules, s stakes.Stake, account common.Address, free bool) ([]Call, error) {
	switch {
	case s.Status == stakes.None:
		return nil, noStake(s)
	case s.Status == stakes.Exiting:
		return nil, nil
	case s.Status == stakes.Leaving && !free:
		return nil, fmt.Errorf("%w: it has %d validators, the fewest it may have while the chain lives; the validator sits on, bonded, until somebody has taken its place: call again then", ErrSetAtMinimum, r.MinCommittee)
	case s.Status == stakes.Leaving:
		return []Call{depart(r, s.Attester)}, nil
	case s.Withdrawer == nil || *s.Withdrawer != account:
		return nil, mayNot(account, s, "")
	}
	return []Call{exit(r, s.Attester)}, nil
}

// FinalizeCalls pay a stake back to its withdrawer. Anyone may.
func FinalizeCalls(r stakes.Rules, s stakes.Stake, now uint64) ([]Call, error) {
	switch {
	case s.Status == stakes.None:
		return nil, noStake(s)
	case s.Status == stakes.Queued:
		return nil, fmt.Errorf("%w: %s waits in the queue; `aztecd stake exit` takes it out and pays it back at once", ErrNotExiting, s.Attester)
	case s.Status != stakes.Exiting:
		return nil, fmt.Errorf("%w: %s is %s; `aztecd stake exit` comes first", ErrNotExiting, s.Attester, s.Status)
	case s.Exit.Now:
		return []Call{finalize(r, s)}, nil
	case now < s.Exit.At:
		return nil, fmt.Errorf("%w: not before slot %d, %s; until then it can be slashed", ErrStillBonded, s.Exit.Release, when(s.Exit.At))
	}
	return nil, fmt.Errorf("%w: its time is over, but no committee of epoch %d or later has signed yet, so its own may still be on duty; call again after the next confirmation on L1", ErrStillBonded, s.Exit.FreeFrom)
}

// PublisherCalls change the account that publishes for a validator.
func PublisherCalls(r stakes.Rules, s stakes.Stake, account, publisher common.Address) ([]Call, error) {
	switch {
	case publisher == common.Address{}:
		return nil, fmt.Errorf("%w: name a publisher", ErrZeroAddress)
	case s.Status == stakes.None:
		return nil, noStake(s)
	case s.Status == stakes.Exiting:
		return nil, fmt.Errorf("%w: %s has left the set and publishes nothing any more", ErrNoStake, s.Attester)
	case (s.Withdrawer == nil || *s.Withdrawer != account) && s.Attester != account:
		return nil, mayNot(account, s, ", nor the attester itself")
	case s.Publisher != nil && *s.Publisher == publisher:
		return nil, nil
	}
	return []Call{setPublisher(r, s.Attester, publisher)}, nil
}

func noStake(s stakes.Stake) error {
	return fmt.Errorf("%w: %s; is it the right attester, and the right rollup? `aztecd stake deposit` makes one", ErrNoStake, s.Attester)
}
