package watcher

import (
	"context"
	"errors"
	"slices"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
)

// filed are proposals that may be of a watcher, as L1's logs tell them up to a block. What a
// reorganisation may take back is read again.
type filed struct {
	next uint64 // the first block not read
	all  []governance.Proposal
}

// lookedBack is how many blocks before the head are read again each time.
const lookedBack = 128

// read goes on to the reader's head.
func (f *filed) read(ctx context.Context, r *governance.Reader, l1 *client.Client) error {
	head := r.At.Head.Number
	from := min(f.next, head-min(head, lookedBack))
	from = max(from, r.At.Rules.Origin+1)
	var found []governance.Proposal
	err := r.Proposed(ctx, l1, from, func(p governance.Proposal) {
		if _, _, ours := ReadEvidence(p.Evidence); ours || p.Motion.Kind == governance.Restart {
			found = append(found, p)
		}
	})
	if err != nil {
		return err
	}
	f.all = append(slices.DeleteFunc(f.all, func(p governance.Proposal) bool { return p.Block >= from }), found...)
	f.next = head + 1
	return nil
}

// has tells whether a matter was put to the vote: by a proposal of the same to be done that the
// contract has, with evidence that proves as much, and no older than the matter. So nobody can
// forestall a vote by one that must fail, and no endpoint by one that is not there.
func (f *filed) has(ctx context.Context, r *governance.Reader, m *Matter, proves func(evidence []byte) bool) (bool, error) {
	for _, p := range f.all {
		name, evidence, ours := ReadEvidence(p.Evidence)
		if !ours || name != m.Name || p.Motion.Hash() != m.Motion.Hash() || !proves(evidence) {
			continue
		}
		made, err := r.MadeAt(ctx, p.ID)
		switch {
		case errors.Is(err, governance.ErrUnknown):
		case err != nil:
			return false, err
		case made >= m.From:
			return true, nil
		}
	}
	return false, nil
}

// open is a proposal of a restart on which something can still be done, whoever made it.
func (f *filed) open(ctx context.Context, r *governance.Reader, l1 *client.Client) (bool, error) {
	for _, p := range f.all {
		if p.Motion.Kind != governance.Restart {
			continue
		}
		now, err := r.Proposal(ctx, l1, p.ID)
		if errors.Is(err, governance.ErrUnknown) {
			continue
		}
		if err != nil {
			return false, err
		}
		if now.State.Open() {
			return true, nil
		}
	}
	return false, nil
}

// Proves tells whether evidence is of a conflict that no contract decides.
func Proves(ctx context.Context, evidence []byte, chainID string, seats func(context.Context, uint64) (*committee.Committee, error)) (*conflict.Conflict, error) {
	all, err := conflict.DecodeList(evidence, 1)
	if err != nil {
		return nil, err
	}
	return &all[0], all[0].Verify(chainID, func(epoch uint64) (*committee.Committee, error) { return seats(ctx, epoch) })
}
