package quote_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

var (
	ann  = common.Address{0xa}
	ben  = common.Address{0xb}
	cleo = common.Address{0xc}
)

func by(prover common.Address, fee uint32, bond uint64) quote.Signed {
	return quote.Signed{Quote: quote.Quote{Prover: prover, Epoch: 7, ValidUntil: 40, Bond: protocol.Amount{Lo: bond}, Fee: fee}}
}

// at is slot 33, in which epoch 7 is claimed, and everybody's deposit is 1,000.
func at(recent ...common.Address) quote.Situation {
	return quote.Situation{
		Epoch: 7, Slot: 33, MinBond: protocol.Amount{Lo: 100}, Recent: recent,
		Free: func(common.Address) protocol.Amount { return protocol.Amount{Lo: 1000} },
	}
}

var anybody = quote.Policy{MaxFee: quote.WholeReward}

func provers(all []quote.Signed) (out []common.Address) {
	for _, s := range all {
		out = append(out, s.Prover)
	}
	return out
}

func TestTheLowestFeeComesFirstThenTheHighestBond(t *testing.T) {
	got := anybody.Choose([]quote.Signed{by(ann, 500, 900), by(ben, 400, 100), by(cleo, 500, 901)}, at())
	require.Equal(t, []common.Address{ben, cleo, ann}, provers(got))
}

func TestALeaderClaimsWithNothingThatL1OrItsPolicyRefuses(t *testing.T) {
	strict := quote.Policy{MaxFee: 3000, MinBond: protocol.Amount{Lo: 200}, Allow: []common.Address{ann}}
	require.NoError(t, strict.Usable(by(ann, 3000, 200).Quote, at()))
	for name, change := range map[string]func(*quote.Quote){
		"another epoch":        func(q *quote.Quote) { q.Epoch = 8 },
		"a slot that is over":  func(q *quote.Quote) { q.ValidUntil = 32 },
		"below the deployment": func(q *quote.Quote) { q.Bond.Lo = 99 },
		"below the policy":     func(q *quote.Quote) { q.Bond.Lo = 199 },
		"more than deposited":  func(q *quote.Quote) { q.Bond.Lo = 1001 },
		"too dear":             func(q *quote.Quote) { q.Fee = 3001 },
		"a stranger":           func(q *quote.Quote) { q.Prover = ben },
	} {
		q := by(ann, 3000, 200).Quote
		change(&q)
		require.ErrorIs(t, strict.Usable(q, at()), quote.ErrUnusable, name)
		require.Empty(t, strict.Choose([]quote.Signed{{Quote: q}}, at()), name)
	}
}

// A leader that proves itself takes its own prover whatever that asks of it, but never what
// L1 would refuse.
func TestTheOwnProverComesFirst(t *testing.T) {
	own := quote.Policy{MaxFee: 3000, MinBond: protocol.Amount{Lo: 500}, Own: cleo, MaxShare: 10}
	all := []quote.Signed{by(ann, 1, 1000), by(cleo, quote.WholeReward, 100)}
	require.Equal(t, []common.Address{cleo, ann}, provers(own.Choose(all, at(cleo, cleo))))
	all[1].ValidUntil = 1
	require.Equal(t, []common.Address{ann}, provers(own.Choose(all, at())))
}

// Above its share a prover comes behind all others, and is still taken when nobody else is
// there: a chain that is pruned serves nobody.
func TestAboveItsShareAProverRanksLower(t *testing.T) {
	half := quote.Policy{MaxFee: quote.WholeReward, MaxShare: 50}
	all := []quote.Signed{by(ann, 1, 1000), by(ben, 9000, 100)}
	require.Equal(t, []common.Address{ann, ben}, provers(half.Choose(all, at(ann, ben))), "at its share")
	require.Equal(t, []common.Address{ben, ann}, provers(half.Choose(all, at(ann, ann, ben))))
	require.Equal(t, []common.Address{ann}, provers(half.Choose(all[:1], at(ann, ann))))
	require.Equal(t, []common.Address{ann, ben}, provers(anybody.Choose(all, at(ann, ann))), "off")
}

// The order is the same whatever order quotes came in, and what comes first is beaten by none.
func TestTheChoiceDoesNotDependOnTheOrderOfComing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "quotes")
		var all []quote.Signed
		for i := range n {
			all = append(all, by(common.Address{1, byte(i)}, rapid.Uint32Max(3).Draw(t, fmt.Sprint("fee ", i)), 100+rapid.Uint64Max(3).Draw(t, fmt.Sprint("bond ", i))))
		}
		got := anybody.Choose(all, at())
		require.Len(t, got, n)
		for _, s := range got[1:] {
			require.False(t, s.Better(got[0].Quote))
		}
		require.Equal(t, got, anybody.Choose(rapid.Permutation(all).Draw(t, "order"), at()))
	})
}

// Of provers that offer the same it is not always the same one.
func TestThoseThatAreAlikeTakeTurns(t *testing.T) {
	first := map[common.Address]int{}
	for epoch := range uint64(64) {
		all, when := []quote.Signed{by(ann, 1, 100), by(ben, 1, 100)}, at()
		when.Epoch = epoch
		for i := range all {
			all[i].Epoch = epoch
		}
		first[anybody.Choose(all, when)[0].Prover]++
	}
	require.Greater(t, first[ann], 10)
	require.Greater(t, first[ben], 10)
}
