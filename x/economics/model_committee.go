package economics

import (
	"fmt"
	"math/big"
)

// CommitteeQuestion is how large a committee must be, and how many slots a claim phase.
type CommitteeQuestion struct {
	// Validators of the whole set, and how many of them are malicious at most.
	Validators, Malicious int64
	// Below is the probability that must not be reached.
	Below *big.Rat
}

// StandardCommittee is the question of seeds 003.
func StandardCommittee() CommitteeQuestion {
	return CommitteeQuestion{Validators: 10_000, Malicious: 3_333, Below: big.NewRat(1, 1_000_000)}
}

// Report answers it.
func (q CommitteeQuestion) Report() (Report, error) {
	size, p, err := SmallestCommittee(q.Validators, q.Malicious, q.Below)
	if err != nil {
		return Report{}, err
	}
	honest := (2*size + 2) / 3
	r := Report{
		Name:     "committee",
		Question: "How many must sit so that the malicious among all hardly ever have a quorum, and how many leaders must have had their turn?",
		Assumptions: []Assumption{
			{"validators", float64(q.Validators), "", "seeds 003, FAQ"},
			{"malicious among them, at most a third", float64(q.Malicious), "", "seeds 003, FAQ"},
			{"a probability below this is never", float(q.Below), "", "seeds 003, FAQ"},
			{"a committee is drawn without replacement; a quorum is floor(2n/3)+1", float64(Quorum(size)), "members", "seeds 003, Initializing an Epoch; design 4.5"},
			{"malicious in a committee whose quorum is honest, for the claim", float64(size - honest), "members", "seeds 003, FAQ: at least two thirds honest"},
		},
		Results: []Result{
			{"K: smallest committee (hypergeometric)", float64(size), "members", "the size of seeds 003 and of this project"},
			{"probability that the malicious have a quorum of it", float(p), "", ""},
			{"the same with one member more", float(Draw{q.Validators, q.Malicious, size + 1}.AtLeast(Quorum(size + 1))), "", "it does not fall with every size: the quorum hangs on the remainder by 3"},
		},
	}
	for _, m := range []struct {
		model ClaimModel
		note  string
	}{
		{WithReplacement, "the 13 of seeds 003; what the contract does: leader of slot t is position keccak(seed, t) mod n"},
		{WithoutReplacement, "if nobody could lead twice; seeds 003 says \"drawing C malicious in a row from a population of K\", and then takes the other model's number"},
	} {
		c, p, err := m.model.SmallestClaim(size, size-honest, q.Below)
		if err != nil {
			return Report{}, err
		}
		r.Results = append(r.Results,
			Result{fmt.Sprintf("C: smallest claim phase, leaders drawn %s", m.model), float64(c), "slots", m.note},
			Result{"probability that all its leaders are malicious", float(p), "", ""})
	}
	r.Results = append(r.Results, q.chosen(size)...)
	r.Figures = []Figure{q.sizes(size), q.claims(size, size-honest)}
	return r, nil
}

// skips are the k of whom may skip k L1 blocks.
var skips = []int{0, 1, 2, 4, 8, 16}

// chosen is what a builder gains who may choose when the epoch is sampled.
func (q CommitteeQuestion) chosen(size int64) []Result {
	var results []Result
	draw := Draw{q.Validators, q.Malicious, size}
	third := (size-1)/3 + 1
	for _, k := range skips {
		c := Chosen{draw, k}
		results = append(results,
			Result{fmt.Sprintf("who may skip %d L1 blocks: malicious seats of the best draw, mean", k), c.Mean(), "members", "seeds 001, Constraining Randao: k skipped blocks are k+1 samples of prevrandao to choose from"},
			Result{fmt.Sprintf("... probability of a quorum (%d)", Quorum(size)), float(c.AtLeast(Quorum(size))), "", ""},
			Result{fmt.Sprintf("... probability of a blocking third (%d)", third), float(c.AtLeast(third)), "", ""})
	}
	return results
}

func (q CommitteeQuestion) sizes(size int64) Figure {
	line := Line{Label: "malicious quorum"}
	for k := int64(4); k <= size+24; k++ {
		p := Draw{q.Validators, q.Malicious, k}.AtLeast(Quorum(k))
		line.Points = append(line.Points, Point{float64(k), float(p)})
	}
	return Figure{
		Name: "committee-size", Title: fmt.Sprintf("Committee of %d validators, %d of them malicious", q.Validators, q.Malicious),
		X: Axis{Label: "members"}, Y: Axis{Label: "probability of a malicious quorum", Log: true},
		Lines: []Line{line, level("must be below", []float64{4, float64(size + 24)}, float(q.Below))},
	}
}

func (q CommitteeQuestion) claims(size, malicious int64) Figure {
	f := Figure{
		Name: "claim-slots", Title: fmt.Sprintf("Leaders of the first slots, %d of %d malicious", malicious, size),
		X: Axis{Label: "slots"}, Y: Axis{Label: "probability that all are malicious", Log: true},
	}
	for _, m := range []ClaimModel{WithReplacement, WithoutReplacement} {
		line := Line{Label: string(m)}
		for c := int64(1); c <= min(14, malicious); c++ {
			line.Points = append(line.Points, Point{float64(c), float(m.AllMalicious(size, malicious, c))})
		}
		f.Lines = append(f.Lines, line)
	}
	f.Lines = append(f.Lines, level("must be below", []float64{1, 14}, float(q.Below)))
	return f
}
