package economics

import (
	"fmt"
	"math"
	"math/rand/v2"
)

// Vote is a proposal to slash: so many holders of equal stakes, each of whom votes for it,
// against it or not at all; beside them votes against that are certain (seeds 004,
// "Quantifiable Guarantees").
type Vote struct {
	// Holders decide for themselves.
	Holders int
	// For and Against are each one's probability; the rest does not vote.
	For, Against float64
	// Certain votes against.
	Certain int
	// Turnout is the part of all, the certain among them, that must vote; Majority the
	// part of the votes that must be for it.
	Turnout, Majority float64
}

func (v Vote) check() error {
	if v.Holders < 1 || v.Holders > 100_000 || v.Certain < 0 || v.For < 0 || v.Against < 0 || v.For+v.Against > 1 {
		return fmt.Errorf("%d holders for with %g, against with %g, %d certain: not a vote", v.Holders, v.For, v.Against, v.Certain)
	}
	return nil
}

// slack is for decimal fractions that a float64 does not have: it is far below one vote.
const slack = 1e-9

// passes reports whether so many votes slash.
func (v Vote) passes(yes, no int) bool {
	no += v.Certain
	cast := float64(yes + no)
	return cast >= v.Turnout*float64(v.Holders+v.Certain)-slack && float64(yes) >= v.Majority*cast-slack
}

// Passes is the probability that it does: the sum over all outcomes of the multinomial, in
// logarithms. It is right to some 12 digits.
func (v Vote) Passes() (float64, error) {
	if err := v.check(); err != nil {
		return 0, err
	}
	lf := logFactorials(v.Holders)
	none := 1 - v.For - v.Against
	total := 0.0
	for yes := 0; yes <= v.Holders; yes++ {
		for no := 0; yes+no <= v.Holders; no++ {
			if !v.passes(yes, no) {
				continue
			}
			rest := v.Holders - yes - no
			log := lf[v.Holders] - lf[yes] - lf[no] - lf[rest] +
				times(yes, v.For) + times(no, v.Against) + times(rest, none)
			total += math.Exp(log)
		}
	}
	return min(total, 1), nil
}

// times is n log p, of nothing 0.
func times(n int, p float64) float64 {
	if n == 0 {
		return 0
	}
	return float64(n) * math.Log(p)
}

// logFactorials are log(0!) to log(n!).
func logFactorials(n int) []float64 {
	lf := make([]float64, n+1)
	for i := 2; i <= n; i++ {
		lf[i] = lf[i-1] + math.Log(float64(i))
	}
	return lf
}

// Estimate is what trials say of a probability, with the bounds of a 95 % interval
// (Wilson's).
type Estimate struct {
	Trials    int     `json:"trials"`
	Seed      uint64  `json:"seed"`
	P         float64 `json:"p"`
	Low, High float64
}

// normal95 is the 97.5th percentile of the normal distribution.
const normal95 = 1.959963984540054

// Simulate votes so many times, the holders one by one; the same seed, the same answer.
func (v Vote) Simulate(trials int, seed uint64) (Estimate, error) {
	if err := v.check(); err != nil {
		return Estimate{}, err
	}
	if trials < 1 {
		return Estimate{}, fmt.Errorf("%d trials; ask for one or more", trials)
	}
	random := rand.New(rand.NewPCG(seed, 0))
	passed := 0
	for range trials {
		yes, no := 0, 0
		for range v.Holders {
			switch u := random.Float64(); {
			case u < v.For:
				yes++
			case u < v.For+v.Against:
				no++
			}
		}
		if v.passes(yes, no) {
			passed++
		}
	}
	return wilson(passed, trials, seed), nil
}

func wilson(passed, trials int, seed uint64) Estimate {
	n, p := float64(trials), float64(passed)/float64(trials)
	z2 := normal95 * normal95 / n
	middle := (p + z2/2) / (1 + z2)
	half := normal95 * math.Sqrt(p*(1-p)/n+z2/(4*n)) / (1 + z2)
	return Estimate{Trials: trials, Seed: seed, P: p, Low: max(middle-half, 0), High: min(middle+half, 1)}
}
