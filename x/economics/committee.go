package economics

import (
	"errors"
	"fmt"
	"math/big"
)

// ErrNone is returned where no size is large enough.
var ErrNone = errors.New("no number up to the limit is enough")

// Quorum is how many of a committee sign a certificate: more than two thirds.
func Quorum(size int64) int64 { return 2*size/3 + 1 }

// SmallestCommittee is the smallest committee, drawn without replacement, in which the
// malicious are a quorum with a probability below p (seeds 003, FAQ). The probability does
// not fall with every size: it depends on the remainder of the size by 3.
func SmallestCommittee(validators, malicious int64, p *big.Rat) (size int64, probability *big.Rat, err error) {
	if validators < 1 || malicious < 0 || malicious > validators || p.Sign() <= 0 {
		return 0, nil, fmt.Errorf("%d of %d validators malicious, below %s: not a committee to draw", malicious, validators, p)
	}
	for size = 1; size <= validators; size++ {
		probability = Draw{Population: validators, Marked: malicious, Drawn: size}.AtLeast(Quorum(size))
		if probability.Cmp(p) < 0 {
			return size, probability, nil
		}
	}
	return 0, nil, fmt.Errorf("committee of %d validators: %w", validators, ErrNone)
}

// ClaimModel is how the leaders of consecutive slots are drawn from a committee.
type ClaimModel string

const (
	// WithReplacement draws each slot's leader from the whole committee. It gives the
	// 13 of seeds 003, and is what the contract does: leader of slot t is the position
	// keccak(seed, t) mod n.
	WithReplacement ClaimModel = "with replacement"
	// WithoutReplacement lets nobody lead twice.
	WithoutReplacement ClaimModel = "without replacement"
)

// AllMalicious is the probability that the leaders of the first slots are all malicious.
func (m ClaimModel) AllMalicious(committee, malicious, slots int64) *big.Rat {
	p := big.NewRat(1, 1)
	for i := range slots {
		left, of := malicious, committee
		if m == WithoutReplacement {
			left, of = max(malicious-i, 0), committee-i
		}
		if of <= 0 {
			return new(big.Rat)
		}
		p.Mul(p, big.NewRat(left, of))
	}
	return p
}

// SmallestClaim is the smallest number of slots whose leaders are all malicious with a
// probability below p.
func (m ClaimModel) SmallestClaim(committee, malicious int64, p *big.Rat) (slots int64, probability *big.Rat, err error) {
	if committee < 1 || malicious < 0 || malicious >= committee || p.Sign() <= 0 {
		return 0, nil, fmt.Errorf("%d malicious of a committee of %d, below %s: %w", malicious, committee, p, ErrNone)
	}
	for slots = 1; ; slots++ {
		if probability = m.AllMalicious(committee, malicious, slots); probability.Cmp(p) < 0 {
			return slots, probability, nil
		}
	}
}
