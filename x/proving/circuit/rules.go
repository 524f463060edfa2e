package circuit

import (
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"

	"github.com/aztecd/aztecd/x/proving/run"
)

// word is a variable of a circuit.
type word = frontend.Variable

// rules asserts in the name of a rule.
type rules struct {
	frontend.API
	trial *trial // nil but in tests
}

// trial leaves one rule out, to see that nothing else stands in a lie's way.
type trial struct {
	without run.Rule
	saw     func(r rules, a, b word) // told of each a = b that is not demanded
}

// equal demands a = b.
func (r rules) equal(rule run.Rule, a, b word) {
	if r.leaves(rule) {
		r.trial.saw(r, a, b)
		return
	}
	r.AssertIsEqual(a, b)
}

func (r rules) leaves(rule run.Rule) bool { return r.trial != nil && r.trial.without == rule }

// zero demands a * b .. = 0, for at least one factor.
func (r rules) zero(rule run.Rule, factors ...word) {
	p := factors[0]
	for _, f := range factors[1:] {
		p = r.Mul(p, f)
	}
	r.equal(rule, p, 0)
}

// bits are those of v, lowest first, which must be below 2^n.
func (r rules) bits(rule run.Rule, v word, n int) []word {
	if r.leaves(rule) {
		out, err := r.Compiler().NewHint(lowBits, n, v)
		if err != nil {
			panic(err)
		}
		r.trial.saw(r, v, bits.FromBinary(r, out))
		return out
	}
	return bits.ToBinary(r, v, bits.WithNbDigits(n))
}

// lowBits stands in for bits where a rule is left out.
func lowBits(_ *big.Int, in, out []*big.Int) error {
	for i := range out {
		out[i].SetUint64(uint64(in[0].Bit(i)))
	}
	return nil
}

// atMost demands 0 <= v <= most, where most is below 2^n.
func (r rules) atMost(rule run.Rule, v word, most uint64, n int) {
	r.bits(rule, v, n)
	r.bits(rule, r.Sub(most, v), n)
}

// not is 1 - b.
func (r rules) not(b word) word { return r.Sub(1, b) }

// sum adds any number of words.
func (r rules) sum(in ...word) word {
	var s word = 0
	for _, x := range in {
		s = r.Add(s, x)
	}
	return s
}

// unary demands ones, then zeros.
func (r rules) unary(in []word) []word {
	for i := range in {
		r.AssertIsBoolean(in[i])
		if i > 0 {
			r.zero(run.RuleLength, in[i], r.not(in[i-1]))
		}
	}
	return in
}

// hot has a one at the count that a unary number is.
func (r rules) hot(unary []word) []word {
	out := make([]word, len(unary)+1)
	var before word = 1
	for i, u := range unary {
		out[i] = r.Sub(before, u)
		before = u
	}
	out[len(unary)] = before
	return out
}

// drop leaves out as many words of in as the count says, of which hot is the place, and
// returns the n words that follow.
func (r rules) drop(in, hot []word, n int) []word {
	out := make([]word, n)
	for i := range out {
		out[i] = in[i]
		for h := 1; h < len(hot); h++ {
			out[i] = r.Add(out[i], r.Mul(hot[h], r.Sub(in[i+h], in[i])))
		}
	}
	return out
}

// mask is in where on is one, zero elsewhere.
func (r rules) mask(in, on []word) []word {
	out := make([]word, len(on))
	for i := range on {
		out[i] = r.Mul(in[i], on[i])
	}
	return out
}

// horner adds words to a sum at the challenge if on is one.
func (r rules) horner(sum *word, rho, on word, words ...word) {
	s := *sum
	for _, w := range words {
		s = r.Add(r.Mul(s, rho), w)
	}
	*sum = r.Select(on, s, *sum)
}

// pack puts numbers side by side, the first into the highest bits.
type pack struct {
	r   rules
	sum word
}

func (p *pack) put(v word, bits uint) *pack {
	p.sum = p.r.Add(p.r.Mul(p.sum, new(big.Int).Lsh(big.NewInt(1), bits)), v)
	return p
}
