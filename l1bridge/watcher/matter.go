package watcher

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
)

// Matter is something to vote on.
type Matter struct {
	// Name is the same for whoever finds it. It stands before the evidence.
	Name     string
	Motion   governance.Motion
	Reason   string
	Evidence []byte
	// From is since when there is cause for it, in unix seconds: what was proposed before had
	// another. 0: always.
	From uint64
}

// prefix is what the evidence of a watcher begins with; a line with the name of the matter
// follows, then what proves it.
const prefix = "aztecd watcher: "

// bytes is the evidence as it is filed.
func (m *Matter) bytes() []byte { return append([]byte(prefix+m.Name+"\n"), m.Evidence...) }

// ReadEvidence gives the name of the matter and what proves it, of evidence that a watcher
// filed.
func ReadEvidence(filed []byte) (name string, evidence []byte, ok bool) {
	rest, ok := bytes.CutPrefix(filed, []byte(prefix))
	line, evidence, found := bytes.Cut(rest, []byte("\n"))
	return string(line), evidence, ok && found
}

// errUndecided means that what is known says not who broke the rules.
var errUndecided = errors.New("nothing here says which of the two committees broke the rules")

// committees names those of epochs.
type committees func(ctx context.Context, epoch uint64) (*committee.Committee, error)

// ofConflict is what two locks that cannot both hold are worth a vote on: whether to take as
// much as for signing twice of those who signed both, or, where nobody did, of those who
// signed what is not of this chain, and to send them away. Of one round L1 decides by itself.
func ofConflict(ctx context.Context, c *conflict.Conflict, seats committees, ours func(*lock.Certificate) (bool, error), amount stakes.AZT) (*Matter, error) {
	kind, err := c.Kind()
	if err != nil || kind == conflict.Round {
		return nil, err
	}
	a, err := signers(ctx, &c.A, seats)
	if err != nil {
		return nil, err
	}
	b, err := signers(ctx, &c.B, seats)
	if err != nil {
		return nil, err
	}
	who, why := inBoth(a, b), "They signed both."
	if len(who) == 0 {
		if who, err = others(c, a, b, ours); err != nil {
			return nil, err
		}
		why = "Nobody signed both: they signed the one that is not of the chain as the proposer's node has it."
	}
	who = who[:min(len(who), governance.MaxMembers)]
	low, high := min(c.A.Epoch(), c.B.Epoch()), max(c.A.Epoch(), c.B.Epoch())
	return &Matter{
		Name:   fmt.Sprintf("conflict of epochs %d and %d", low, high),
		Motion: governance.Motion{Kind: governance.Punish, Members: who, Amount: amount, Kick: true}.Sorted(),
		Reason: fmt.Sprintf("Two lock certificates that no chain has both of, by the committees of epochs %d and %d (heights %d and %d). %s "+
			"The evidence is both certificates with their headers: `aztecd gov check`.", c.A.Epoch(), c.B.Epoch(), c.A.Certificate.Height, c.B.Certificate.Height, why),
		Evidence: conflict.EncodeList([]conflict.Conflict{*c}),
	}, nil
}

// others are the signers of the side that is not of our chain.
func others(c *conflict.Conflict, a, b []common.Address, ours func(*lock.Certificate) (bool, error)) ([]common.Address, error) {
	first, err := ours(c.A.Certificate)
	if err != nil {
		return nil, err
	}
	second, err := ours(c.B.Certificate)
	switch {
	case err != nil:
		return nil, err
	case first == second:
		return nil, errUndecided
	case first:
		return b, nil
	}
	return a, nil
}

// signers are the attesters that signed a side.
func signers(ctx context.Context, s *conflict.Side, seats committees) ([]common.Address, error) {
	c, err := seats(ctx, s.Epoch())
	if err != nil {
		return nil, fmt.Errorf("committee of epoch %d: %w", s.Epoch(), err)
	}
	var all []common.Address
	for at, m := range c.Members() {
		if s.Certificate.Signed(at) {
			all = append(all, m.Attester)
		}
	}
	return all, nil
}

func inBoth(a, b []common.Address) (both []common.Address) {
	for _, who := range a {
		if slices.Contains(b, who) {
			both = append(both, who)
		}
	}
	return both
}

// ofDeadChain is the restart of a chain of which L1 has known no sign of life for half the time
// after which it may be restarted, by a time, in unix seconds: votes take time.
func ofDeadChain(restarts, confirmed, alive, by uint64) *Matter {
	return &Matter{
		Name:   fmt.Sprintf("dead since checkpoint %d, restart %d", confirmed, restarts+1),
		Motion: governance.Motion{Kind: governance.Restart},
		Reason: fmt.Sprintf("L1 has confirmed nothing since checkpoint %d, was shown nothing that a committee signed since the epoch of slot %d, and the chain stands still: "+
			"its committee does not come back. L1 itself shows it, and lets nobody restart a chain that lives.", confirmed, alive),
		From: by,
	}
}
