package economics

import "fmt"

// PostingQuestion is whether publishing what is locked is the cheapest thing to do.
type PostingQuestion struct {
	Prices Prices
	Stakes Stakes
	// Members of the committee; gas of a publication by a turn, of one by its certificate,
	// and blobs of either.
	Members                int
	Propose, Locked, Blobs float64
}

// StandardPosting takes the measured gas and the deployment's stakes.
func StandardPosting(s Stakes) PostingQuestion {
	return PostingQuestion{Prices: StandardPrices(), Stakes: s, Members: 48, Propose: 57_171, Locked: 515_721 + 57_171, Blobs: 2}
}

// Move is one thing that a leader, or the last who may still publish, can do.
type Move struct {
	Name string
	// USD, what it costs: negative is a gain.
	Cost float64
}

// LeaveIt costs a leader nothing if somebody does publish, and is the reward forgone.
const LeaveIt = "leave it to a backup, who does it"

// Moves of a leader in its turn and of whoever publishes by certificate in the rescue
// window, at a price. Letting the lock lapse costs a member its part of the slash, and the
// committee all of it.
func (q PostingQuestion) Moves(at Price) (turn, rescue []Move) {
	p := q.Prices
	member := q.Stakes.Unpublished * p.AZT
	propose := p.usd(q.Propose, q.Blobs*BlobGas, at)
	locked := p.usd(q.Locked, q.Blobs*BlobGas, at)
	junk := q.Stakes.Penalty*p.AZT + propose
	turn = []Move{
		{"publish", propose - q.Stakes.Checkpoint*p.AZT},
		{"publish something else", junk},
		{LeaveIt, 0},
		{"let it lapse", member},
	}
	rescue = []Move{{"publish by its certificate", locked}, {"let it lapse", member}}
	return turn, rescue
}

// RewardNeeded is the reward, AZT, that pays for a publication in a turn at a price.
func (q PostingQuestion) RewardNeeded(at Price) float64 {
	return q.Prices.usd(q.Propose, q.Blobs*BlobGas, at) / q.Prices.AZT
}

// ConfirmNeeded is the reward, AZT, that pays for a confirmation at a price. It is that of a
// certificate on L1, which confirms all below it.
func (q PostingQuestion) ConfirmNeeded(at Price) float64 {
	return q.Prices.usd(q.Locked-q.Propose, 0, at) / q.Prices.AZT
}

// BreakEven is the base fee, gwei, up to which the reward pays for a publication, and up to
// which a member alone would rather pay for one by certificate than be slashed; the blob
// base fee is in the same ratio to it as in `at`.
func (q PostingQuestion) BreakEven(at Price) (reward, slash float64) {
	p := q.Prices
	reward = at.Base * q.Stakes.Checkpoint * p.AZT / p.usd(q.Propose, q.Blobs*BlobGas, at)
	slash = at.Base * q.Stakes.Unpublished * p.AZT / p.usd(q.Locked, q.Blobs*BlobGas, at)
	return reward, slash
}

// Report answers it.
func (q PostingQuestion) Report() (Report, error) {
	r := Report{
		Name:     "posting",
		Question: "Is publishing what is locked the cheapest thing to do?",
		Assumptions: []Assumption{
			{"committee", float64(q.Members), "members", "seeds 003"},
			{"publication by a turn", q.Propose, "gas", "measured, docs/performance.md"},
			{"publication by its certificate", q.Locked, "gas", "propose and confirm together, measured"},
			{"blobs of a checkpoint", q.Blobs, "blobs", "measured, docs/performance.md"},
		},
	}
	r.add(q.Prices.assumptions(), q.Stakes.assumptions())
	for _, at := range []struct {
		name  string
		price Price
	}{{"P50", q.Prices.P50}, {"P99", q.Prices.P99}} {
		r.Results = append(r.Results, q.at(at.name, at.price)...)
	}
	reward, slash := q.BreakEven(q.Prices.P99)
	r.Results = append(r.Results,
		Result{"the reward pays for a publication up to a base fee of", reward, "gwei", "with the P99's ratio of blob fee to base fee; above, a leader gains by leaving it to a backup"},
		Result{"one member alone rather publishes by certificate than lets it lapse up to", slash, "gwei", "the same ratio; the committee as a whole up to as many times as it has members"})
	r.Figures = []Figure{q.figure()}
	return r, nil
}

// at compares the moves at one price.
func (q PostingQuestion) at(name string, price Price) []Result {
	turn, rescue := q.Moves(price)
	var results []Result
	for _, side := range []struct {
		who   string
		moves []Move
	}{{"leader in its turn", turn}, {"any member, in the rescue window", rescue}} {
		best := side.moves[0]
		for _, m := range side.moves {
			if m.Cost < best.Cost {
				best = m
			}
			results = append(results, Result{fmt.Sprintf("%s, %s: %s", name, side.who, m.Name), m.Cost, "USD", "cost; below 0 a gain"})
		}
		cheapest, note := 1.0, "publishing is the cheapest"
		if best.Name != side.moves[0].Name {
			cheapest, note = 0, "NOT: "+best.Name+" costs less"
		}
		results = append(results, Result{fmt.Sprintf("%s, %s: publishing is the cheapest move", name, side.who), cheapest, "", note})
	}
	return append(results,
		Result{name + ", all members together: let it lapse", q.Stakes.Unpublished * q.Prices.AZT * float64(q.Members), "USD", ""},
		Result{name + ": the reward that pays for a publication", q.RewardNeeded(price), "AZT", "with less, leaving it to a backup costs a leader less"},
		Result{name + ": the reward that pays for a confirmation", q.ConfirmNeeded(price), "AZT", ""})
}

// figure is what a publication costs by the base fee, the blob fee in the ratio of the P99.
func (q PostingQuestion) figure() Figure {
	p := q.Prices
	ratio := p.P99.Blob / p.P99.Base
	xs := steps(0.1, 10_000, 60)
	at := func(gas float64) func(float64) float64 {
		return func(base float64) float64 { return p.usd(gas, q.Blobs*BlobGas, Price{Base: base, Blob: base * ratio}) }
	}
	return Figure{
		Name: "posting", Title: "A publication against its reward and the slash",
		X: Axis{Label: "L1 base fee, gwei", Log: true}, Y: Axis{Label: "USD", Log: true},
		Lines: []Line{
			curve("publish in a turn", xs, at(q.Propose)),
			curve("publish by certificate", xs, at(q.Locked)),
			level("reward of a checkpoint", xs, q.Stakes.Checkpoint*p.AZT),
			level("slash, one member", xs, q.Stakes.Unpublished*p.AZT),
			level("slash, all members", xs, q.Stakes.Unpublished*p.AZT*float64(q.Members)),
		},
	}
}
