package gov

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/governance"
)

// mostShown is how many proposals a status lists.
const mostShown = 20

// Status is what L1 holds of votes.
type Status struct {
	// Block is L1's, Time its time in unix seconds.
	Block uint64           `json:"block"`
	Time  uint64           `json:"time"`
	Rules governance.Rules `json:"rules"`
	// Votes is what the account can vote with; none when no account is known.
	Votes *governance.Account `json:"votes,omitempty"`
	// Proposals are the one asked for, or the newest, the newest first.
	Proposals []governance.Proposal `json:"proposals"`
}

// Status reads one proposal, or the newest for the zero id.
func (d *Desk) Status(ctx context.Context, id common.Hash) (*Status, error) {
	contracts, err := d.Reader(ctx)
	if err != nil {
		return nil, err
	}
	at, err := governance.Open(ctx, contracts)
	if err != nil {
		return nil, err
	}
	s := &Status{Block: contracts.Head.Number, Time: contracts.Head.Time, Rules: at.Rules}
	if account, err := d.Sender(); err == nil { // a home need not have one
		votes, err := at.Account(ctx, account)
		if err != nil {
			return nil, err
		}
		s.Votes = &votes
	}
	if id == (common.Hash{}) {
		s.Proposals, err = at.Newest(ctx, d.L1(), mostShown)
		return s, err
	}
	p, err := at.Proposal(ctx, d.L1(), id)
	s.Proposals = []governance.Proposal{p}
	return s, err
}
