package economics

import (
	"fmt"
	"math"
)

// GuaranteeQuestion is what stands behind a lock.
type GuaranteeQuestion struct {
	// Deposit of a validator, USD, and the part of it that is slashed (seeds 000).
	Deposit, Slashed float64
	Leaders, Members int
	// Example is that of seeds 004, with Bond USD for each member.
	Example Example
	// Trials and Seed of the simulation.
	Trials int
	Seed   uint64
	// Deadline, slots of Slot seconds, that a censor must keep a publication out of L1.
	Deadline int
	Slot     float64
	Prices   Prices
	// Stakes are what the deployment takes.
	Stakes Stakes
}

// Example is a vote on slashing a committee.
type Example struct {
	Members, Others int
	Bond            float64
	// Votes is the part of all others that votes, Yes the part of those that is for it.
	Votes, Yes, Turnout, Majority float64
}

// StandardGuarantee is the question of seeds 000 and 004, with this deployment's stakes.
func StandardGuarantee(s Stakes) GuaranteeQuestion {
	return GuaranteeQuestion{
		Deposit: 10_000, Slashed: 0.17, Leaders: 32, Members: 48,
		Example: Example{Members: 37, Others: 963, Bond: 1_000_000, Votes: 0.15, Yes: 0.9, Turnout: 0.15, Majority: 0.6},
		Trials:  100_000, Seed: 1, Deadline: 13, Slot: 36, Prices: StandardPrices(), Stakes: s,
	}
}

// arbitrary is the example's own model: any holder, a member with the probability that it
// is one, and a member votes against.
func (e Example) arbitrary() Vote {
	all := e.Members + e.Others
	other := float64(e.Others) / float64(all)
	return Vote{
		Holders: all, For: e.Votes * e.Yes * other, Against: e.Votes*(1-e.Yes)*other + 1 - other,
		Turnout: e.Turnout, Majority: e.Majority,
	}
}

// fixed has the members vote against, for certain.
func (e Example) fixed() Vote {
	return Vote{
		Holders: e.Others, For: e.Votes * e.Yes, Against: e.Votes * (1 - e.Yes), Certain: e.Members,
		Turnout: e.Turnout, Majority: e.Majority,
	}
}

// Report answers it.
func (q GuaranteeQuestion) Report() (Report, error) {
	e := q.Example
	r := Report{
		Name:     "guarantee",
		Question: "What is a lock worth?",
		Assumptions: []Assumption{
			{"deposit of a validator", q.Deposit, "USD", "seeds 000, Some known issues"},
			{"part of it that is slashed", q.Slashed, "", "seeds 000, Some known issues"},
			{"proposers of an epoch", float64(q.Leaders), "", "seeds 000, Better economic guarantees"},
			{"members of a committee", float64(q.Members), "", "seeds 000, Some known issues"},
			{"004's committee", float64(e.Members), "members", "seeds 004, Quantifiable Guarantees"},
			{"its members' stake, each", e.Bond, "USD", "seeds 004"},
			{"other holders of as much", float64(e.Others), "", "seeds 004"},
			{"part of them that votes", e.Votes, "", "seeds 004"},
			{"part of those that is for it", e.Yes, "", "seeds 004"},
			{"turnout needed, of all", e.Turnout, "", "seeds 004"},
			{"majority needed, of the votes", e.Majority, "", "seeds 004"},
			{"trials of the simulation", float64(q.Trials), "", "chosen"},
			{"its seed", float64(q.Seed), "", "chosen"},
		},
		Results: []Result{
			{"000: a leader that does not publish", q.Deposit * q.Slashed, "USD", "seeds 000: $1,700"},
			{fmt.Sprintf("000: the %d proposers", q.Leaders), q.Deposit * q.Slashed * float64(q.Leaders), "USD", "seeds 000: ~$54K"},
			{fmt.Sprintf("000: the committee of %d", q.Members), q.Deposit * q.Slashed * float64(q.Members), "USD", "seeds 000: ~$80K"},
		},
	}
	own, err := q.votes("004, any holder alike (its own multinomial)", e.arbitrary())
	if err != nil {
		return Report{}, err
	}
	fixed, err := q.votes("004, the committee's votes fixed against", e.fixed())
	if err != nil {
		return Report{}, err
	}
	r.Results = append(append(r.Results, own...), fixed...)
	said := float64(e.Members) * e.Bond * 0.996
	r.Results = append(r.Results,
		Result{"004: the bond it says", 36_996_000, "USD", "seeds 004: \"37 * $1M * .996 = $36.996M\""},
		Result{"004: what its factors make", said, "USD", "37 x $1M x 0.996: the printed product does not follow"})
	r.add(q.Prices.assumptions(), q.Stakes.assumptions())
	r.Results = append(r.Results, q.own()...)
	r.add(q.censorAssumptions())
	r.Results = append(r.Results, q.censorship()...)
	figure, err := q.turnouts()
	r.Figures = []Figure{figure}
	return r, err
}

func (r *Report) add(groups ...[]Assumption) {
	for _, g := range groups {
		r.Assumptions = append(r.Assumptions, g...)
	}
}

// votes is a vote's probability, exact and by trial, and what it makes of the stakes.
func (q GuaranteeQuestion) votes(name string, v Vote) ([]Result, error) {
	p, err := v.Passes()
	if err != nil {
		return nil, err
	}
	e, err := v.Simulate(q.Trials, q.Seed)
	if err != nil {
		return nil, err
	}
	bond := float64(q.Example.Members) * q.Example.Bond
	return []Result{
		{name + ": a holder votes for it", v.For, "", ""},
		{name + ": against it", v.Against, "", ""},
		{name + ": slashed, exactly", p, "", ""},
		{name + ": slashed, simulated", e.P, "", fmt.Sprintf("95 %% interval %.5f to %.5f", e.Low, e.High)},
		{name + ": effective bond", bond * p, "USD", ""},
	}, nil
}

// own is what this deployment's rules take, which no vote decides.
func (q GuaranteeQuestion) own() []Result {
	member := q.Stakes.Unpublished * q.Prices.AZT
	return []Result{
		{"a lock of this deployment that L1 does not get: each member", member, "USD", "design 4.9: `slash` by anyone, no vote"},
		{fmt.Sprintf("... the committee of %d", q.Members), member * float64(q.Members), "USD", "effective bond: probability 1 once shown, whoever votes"},
	}
}

func (q GuaranteeQuestion) blocks() int { return BlocksOf(q.Deadline, q.Slot, q.Prices.L1Slot) }

func (q GuaranteeQuestion) censorAssumptions() []Assumption {
	p := q.Prices
	return []Assumption{
		{"slots that must be censored (publish_deadline)", float64(q.Deadline), "slots", "design 4.7"},
		{"a publisher bids up to its own part of the slash", q.bid(), "ETH", "who loses more pays more"},
		{"gas of a full L1 block", p.BlockGas, "gas", "Ethereum, 2026"},
		{"blobs of a full L1 block", p.BlockBlobs, "blobs", "BPO2"},
		{"base fee after a full block", p.GasGrowth, "times", "EIP-1559"},
		{"blob base fee after a full block", p.BlobGrowth, "times", "EIP-4844 with BPO2: e^((21-14) x 131072 / 11684671)"},
	}
}

func (q GuaranteeQuestion) bid() float64 { return q.Stakes.Unpublished * q.Prices.AZT / q.Prices.ETH }

func (q GuaranteeQuestion) censorship() []Result {
	p, c := q.Prices, Censorship{Blocks: q.blocks()}
	return []Result{
		{"censoring the deadline: L1 blocks", float64(c.Blocks), "blocks", "after it the rescue window is still to be censored"},
		{"... every proposer is given the publisher's bid", c.Bribe(q.bid()), "ETH", ""},
		{"... every block is filled with gas, at the P50 base fee", c.Stuff(p.BlockGas, gwei(p.P50.Base), p.GasGrowth), "ETH", "without the tips, which must outbid the publisher's in each"},
		{"... every block is filled with blobs, at the P50 blob fee", c.Stuff(p.BlockBlobs*BlobGas, gwei(p.P50.Blob), p.BlobGrowth), "ETH", "the same; the cheapest way where the publisher does not bid"},
	}
}

// turnouts is the probability of a slash by how many of the others vote.
func (q GuaranteeQuestion) turnouts() (Figure, error) {
	e := q.Example
	f := Figure{
		Name: "vote-turnout", Title: "Vote on slashing the committee of 37 (seeds 004)",
		X: Axis{Label: "part of the others that votes"}, Y: Axis{Label: "probability of a slash"},
	}
	own, fixed := Line{Label: "any holder alike"}, Line{Label: "committee fixed against"}
	for _, part := range evenly(0.05, 0.25, 21) {
		e.Votes = part
		p, err := e.arbitrary().Passes()
		if err != nil {
			return f, err
		}
		own.Points = append(own.Points, Point{part, p})
		if p, err = e.fixed().Passes(); err != nil {
			return f, err
		}
		fixed.Points = append(fixed.Points, Point{part, p})
	}
	f.Lines = []Line{own, fixed}
	return f, nil
}

func gwei(price float64) float64 { return price * math.Pow10(-9) }
