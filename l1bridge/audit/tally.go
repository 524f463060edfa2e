package audit

import (
	"math/big"
	"slices"
	"sort"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// tally adds amounts up in the order of some number that each has.
type tally struct {
	at  []uint64
	sum []*big.Int // up to and with the one there
}

// tallied is made of what has a number and an amount.
func tallied[T any](all []T, of func(T) (uint64, *big.Int)) (t tally) {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b T) int {
		x, _ := of(a)
		y, _ := of(b)
		switch {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	sum := new(big.Int)
	for _, one := range sorted {
		at, amount := of(one)
		sum = new(big.Int).Add(sum, amount)
		t.at, t.sum = append(t.at, at), append(t.sum, sum)
	}
	return t
}

// below is the sum of those with a lower number than one.
func (t tally) below(number uint64) *big.Int {
	n := sort.Search(len(t.at), func(i int) bool { return t.at[i] >= number })
	if n == 0 {
		return new(big.Int)
	}
	return new(big.Int).Set(t.sum[n-1])
}

// from is the sum of the others.
func (t tally) from(number uint64) *big.Int {
	if len(t.sum) == 0 {
		return new(big.Int)
	}
	below := t.below(number)
	return below.Sub(t.sum[len(t.sum)-1], below)
}

// sums are what L1 took and paid, added up.
type sums struct {
	deposits tally                // by message
	payers   map[fr.Element]tally // of each payer, by its balance's place
	payouts  tally                // by chunk
	fees     tally                // by checkpoint
}

func (q *queued) sums() sums {
	each := map[fr.Element][]deposit{}
	for _, d := range q.deposits {
		each[d.slot] = append(each[d.slot], d)
	}
	of := func(d deposit) (uint64, *big.Int) { return d.index, d.amount }
	s := sums{
		deposits: tallied(q.deposits, of), payers: map[fr.Element]tally{},
		payouts: tallied(q.payouts, func(p payout) (uint64, *big.Int) { return p.chunk, p.amount }),
		fees:    tallied(q.fees, func(p feesPaid) (uint64, *big.Int) { return p.checkpoint, p.amount }),
	}
	for slot, deposits := range each {
		s.payers[slot] = tallied(deposits, of)
	}
	return s
}
