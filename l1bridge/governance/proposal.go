package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Proposal is what L1 holds of one. Times are unix seconds: votes count before End, it can be
// executed from From and before Until.
type Proposal struct {
	ID       common.Hash    `json:"id"`
	Serial   uint64         `json:"serial"`
	State    State          `json:"state"`
	Proposer common.Address `json:"proposer"`
	Motion   Motion         `json:"motion"`
	Reason   string         `json:"reason"`
	Evidence hexutil.Bytes  `json:"evidence"`
	// Block and TxHash are of L1's transaction that made it.
	Block  uint64      `json:"block"`
	TxHash common.Hash `json:"tx_hash"`

	VotesFor     stakes.AZT `json:"votes_for"`
	VotesAgainst stakes.AZT `json:"votes_against"`
	Quorum       stakes.AZT `json:"quorum"`
	End          uint64     `json:"voting_ends"`
	From         uint64     `json:"executable_from"`
	Until        uint64     `json:"executable_until"`
}

var (
	// ErrUnknown means that the contract has no proposal of that id.
	ErrUnknown = errors.New("there is no such proposal")
	// ErrUnseen means that what was proposed cannot be found in L1's logs.
	ErrUnseen = errors.New("the logs of L1 do not show what was proposed")
)

// proposed is the topic of the contract's event.
var proposed = crypto.Keccak256Hash([]byte("Proposed(bytes32,address,uint256,(uint8,address[],uint256,bool),string,bytes)"))

// domain separates ids from other hashes.
var domain = crypto.Keccak256Hash([]byte("aztecd governance proposal"))

// Proposal is the one with that id.
func (r *Reader) Proposal(ctx context.Context, l1 *client.Client, id common.Hash) (Proposal, error) {
	p := Proposal{ID: id}
	if err := r.standing(ctx, &p); err != nil {
		return p, err
	}
	found := false
	err := r.seen(ctx, l1, []common.Hash{id}, func(said Proposal) bool {
		found = said.ID == id
		if found {
			p = said
		}
		return !found
	})
	if err == nil && !found {
		err = fmt.Errorf("%w: %s", ErrUnseen, id)
	}
	if err != nil {
		return p, err
	}
	return p, r.standing(ctx, &p)
}

// Newest are the proposals made last, the newest first: at most so many.
func (r *Reader) Newest(ctx context.Context, l1 *client.Client, most int) ([]Proposal, error) {
	count, err := get(ctx, r, "number of proposals", contract.PackProposals(), contract.UnpackProposals)
	if err != nil {
		return nil, err
	}
	if !count.IsUint64() {
		return nil, fmt.Errorf("number of proposals: %w: %s", client.ErrMalformed, count)
	}
	next := count.Uint64()
	most = int(min(uint64(max(most, 0)), next))
	all := make([]Proposal, 0, most)
	if most == 0 {
		return all, nil
	}
	// Each has the serial below the one before it: none is left out.
	err = r.seen(ctx, l1, nil, func(p Proposal) bool {
		if p.Serial == next {
			all, next = append(all, p), next-1
		}
		return len(all) < most
	})
	if err == nil && len(all) < most {
		err = fmt.Errorf("%w: number %d", ErrUnseen, next)
	}
	for i := 0; err == nil && i < len(all); i++ {
		err = r.standing(ctx, &all[i])
	}
	return all, err
}

// MadeAt is when the contract was given a proposal, in unix seconds, or ErrUnknown: logs alone
// can be made up.
func (r *Reader) MadeAt(ctx context.Context, id common.Hash) (uint64, error) {
	p := Proposal{ID: id}
	if err := r.standing(ctx, &p); err != nil {
		return 0, err
	}
	return p.End - min(p.End, r.Rules.Voting), nil
}

// standing reads what the contract keeps of a proposal.
func (r *Reader) standing(ctx context.Context, p *Proposal) error {
	kept, err := get(ctx, r, "proposal", contract.PackProposal(p.ID), contract.UnpackProposal)
	if err != nil {
		return err
	}
	if State(kept.State) == None {
		return fmt.Errorf("%w: %s", ErrUnknown, p.ID)
	}
	p.State, p.Proposer = State(kept.State), kept.Proposer
	p.VotesFor, p.VotesAgainst, p.Quorum = stakes.NewAZT(kept.VotesFor), stakes.NewAZT(kept.VotesAgainst), stakes.NewAZT(kept.Quorum)
	for _, time := range []struct {
		into *uint64
		is   *big.Int
	}{{&p.End, kept.End}, {&p.From, kept.From}, {&p.Until, kept.Until}} {
		if !time.is.IsUint64() {
			return fmt.Errorf("proposal %s: %w: time %s", p.ID, client.ErrMalformed, time.is)
		}
		*time.into = time.is.Uint64()
	}
	return nil
}

// seen goes back over the logs, as long as more wants to see another one. What does not
// follow from its id is passed over.
func (r *Reader) seen(ctx context.Context, l1 *client.Client, ids []common.Hash, more func(Proposal) bool) error {
	filter := client.Filter{Contract: r.Rules.Governance, Topics: [][]common.Hash{{proposed}, ids}}
	for to := r.At.Head.Number; to > r.At.Rules.Origin; {
		logs, since, err := l1.LogsBefore(ctx, filter, r.At.Rules.Origin+1, to)
		if err != nil {
			return fmt.Errorf("look for proposals: %w", err)
		}
		for i := len(logs) - 1; i >= 0; i-- {
			if p, ok := r.said(&logs[i]); ok && !more(p) {
				return nil
			}
		}
		to = since - 1
	}
	return nil
}

// Proposed gives what was proposed from a block on, the oldest first: what its id binds, and
// not where it stands.
func (r *Reader) Proposed(ctx context.Context, l1 *client.Client, from uint64, each func(Proposal)) error {
	filter := client.Filter{Contract: r.Rules.Governance, Topics: [][]common.Hash{{proposed}}}
	for from <= r.At.Head.Number {
		logs, through, err := l1.LogsFrom(ctx, filter, from, r.At.Head.Number)
		if err != nil {
			return fmt.Errorf("look for proposals: %w", err)
		}
		for i := range logs {
			if p, ok := r.said(&logs[i]); ok {
				each(p)
			}
		}
		from = through + 1
	}
	return nil
}

// said is what a log says of a proposal, if its id binds that.
func (r *Reader) said(l *types.Log) (Proposal, bool) {
	event, err := contract.UnpackProposedEvent(l)
	if err != nil || !event.Serial.IsUint64() {
		return Proposal{}, false
	}
	p := Proposal{
		ID: event.Id, Serial: event.Serial.Uint64(), Proposer: event.Proposer, Motion: fromBinding(event.Motion),
		Reason: event.Reason, Evidence: event.Evidence, Block: l.BlockNumber, TxHash: l.TxHash,
	}
	return p, r.idOf(p) == p.ID
}

// idOf is the id of what was proposed: as Governance.sol has it.
func (r *Reader) idOf(p Proposal) common.Hash {
	number := func(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }
	word := func(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
	motion := p.Motion.Hash()
	return crypto.Keccak256Hash(domain[:], number(r.At.Rules.L1ChainID), word(r.Rules.Governance), number(p.Serial), word(p.Proposer),
		motion[:], crypto.Keccak256([]byte(p.Reason)), crypto.Keccak256(p.Evidence))
}
