package gov

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/restart"
	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Desk is where votes are dealt with. It is for one goroutine.
type Desk struct{ *stake.Desk }

// Open reads the home's genesis and reaches for L1.
func Open(ctx context.Context, o stake.Options) (*Desk, error) {
	d, err := stake.Open(ctx, o)
	return &Desk{d}, err
}

// Result is what an action came to.
type Result struct {
	// Account sent, or would have.
	Account common.Address `json:"account"`
	// Sent was included; Would, of a dry run, is what would be sent, in that order.
	Sent  []staking.Sent `json:"sent,omitempty"`
	Would []staking.Call `json:"would_send,omitempty"`
	// Time is L1's, in unix seconds; Votes what the account can vote with then.
	Time  uint64             `json:"time"`
	Votes governance.Account `json:"votes"`
	// Proposal is the one that was made or acted on; none before it is made.
	Proposal *governance.Proposal `json:"proposal,omitempty"`
}

// Propose makes a proposal.
func (d *Desk) Propose(ctx context.Context, m governance.Motion, reason string, evidence []byte, dry bool) (*Result, error) {
	r, at, err := d.act(ctx, dry, func(account common.Address) governance.Plan {
		return governance.Propose(account, m.Sorted(), reason, evidence)
	})
	if err != nil || dry {
		return r, err
	}
	newest, err := at.Newest(ctx, d.L1(), mostShown)
	for _, p := range newest {
		if last := len(r.Sent) - 1; last >= 0 && p.TxHash == r.Sent[last].TxHash {
			r.Proposal = &p
		}
	}
	return r, err
}

// Vote votes with an amount; nil: with all that the account has.
func (d *Desk) Vote(ctx context.Context, id common.Hash, support bool, amount *stakes.AZT, dry bool) (*Result, error) {
	return d.actOn(ctx, id, dry, func(account common.Address) governance.Plan {
		return governance.Vote(d.L1(), account, id, support, amount)
	})
}

// Veto ends a proposal.
func (d *Desk) Veto(ctx context.Context, id common.Hash, dry bool) (*Result, error) {
	return d.actOn(ctx, id, dry, func(account common.Address) governance.Plan {
		return governance.Veto(d.L1(), account, id)
	})
}

// Execute does what was voted. Nodes, by their URLs, are asked for the header that a restart
// goes on from when L1 does not show it.
func (d *Desk) Execute(ctx context.Context, id common.Hash, nodes []string, dry bool) (*Result, error) {
	at, err := d.Reader(ctx)
	if err != nil {
		return nil, err
	}
	header := func(ctx context.Context) (checkpoint.Header, error) {
		h, due, err := restart.Confirmed(ctx, d.L1(), at.Rules.Rollup, nodes)
		if err != nil {
			return h, err
		}
		if present := at.Rules.Clock().SlotAt(at.Head.Time * 1000); present < due.Slot {
			return h, fmt.Errorf("%w: from slot %d on, if nobody shows L1 a newer certificate before; it is slot %d", restart.ErrEarly, due.Slot, present)
		}
		return h, nil
	}
	return d.actOn(ctx, id, dry, func(common.Address) governance.Plan {
		return governance.Execute(d.L1(), id, header)
	})
}

// Unlock takes an amount back; nil: all that is locked.
func (d *Desk) Unlock(ctx context.Context, amount *stakes.AZT, dry bool) (*Result, error) {
	r, _, err := d.act(ctx, dry, func(account common.Address) governance.Plan {
		return governance.Unlock(account, amount)
	})
	return r, err
}

// actOn is act for a proposal.
func (d *Desk) actOn(ctx context.Context, id common.Hash, dry bool, plan func(common.Address) governance.Plan) (*Result, error) {
	r, at, err := d.act(ctx, dry, plan)
	if err != nil {
		return nil, err
	}
	p, err := at.Proposal(ctx, d.L1(), id)
	r.Proposal = &p
	return r, err
}

// act does what the plan of an account says, or tells what that would be.
func (d *Desk) act(ctx context.Context, dry bool, plan func(common.Address) governance.Plan) (*Result, *governance.Reader, error) {
	did, err := d.Send(ctx, dry, func(account common.Address) staking.Plan { return governance.On(plan(account)) })
	if err != nil {
		return nil, nil, err
	}
	at, err := governance.Open(ctx, did.At)
	if err != nil {
		return nil, nil, err
	}
	r := &Result{Account: did.Account, Sent: did.Sent, Would: did.Would, Time: did.At.Head.Time}
	r.Votes, err = at.Account(ctx, did.Account)
	return r, at, err
}
