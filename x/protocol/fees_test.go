package protocol_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/protocol"
)

func feeParams(initial, permille uint64) *protocol.Params {
	p := protocol.Devnet()
	p.Fees = protocol.FeeParams{Initial: protocol.GasFees{PerDA: initial, PerMana: initial}, MaxChangePermille: permille}
	p.Limits.MaxMana, p.Limits.MaxDAFields = 1000, 1000
	return &p
}

// use of a slot by this many chunks that were full to so many thousandths.
func use(chunks, full uint64) protocol.SlotUse {
	return protocol.SlotUse{Chunks: chunks, Mana: chunks * full, DAFields: chunks * full}
}

func TestFeesMoveTowardsWhatTheLastSlotCallsFor(t *testing.T) {
	for name, tc := range map[string]struct {
		permille, initial, prev, chunks, full, want uint64
	}{
		"half full, they stay":            {125, 100, 1000, 4, 500, 1000},
		"full, the whole step up":         {125, 100, 1000, 4, 1000, 1125},
		"a little over half, a part":      {125, 100, 1000, 4, 520, 1040},
		"a little under half, a part":     {125, 100, 1000, 4, 480, 960},
		"empty chunks, the whole step":    {125, 100, 1000, 4, 0, 875},
		"no chunks, the whole step":       {125, 100, 1000, 0, 0, 875},
		"not below the initial fees":      {125, 950, 1000, 0, 0, 950},
		"at the initial fees":             {125, 1000, 1000, 1, 100, 1000},
		"back to the initial fees":        {125, 1000, 900, 0, 0, 1000},
		"one unit is always possible":     {125, 1, 1, 1, 501, 2},
		"one unit down as well":           {125, 1, 2, 0, 0, 1},
		"zero is left when chunks fill":   {125, 0, 0, 1, 501, 1},
		"and kept while they do not":      {125, 0, 0, 1, 499, 0},
		"fixed fees are fixed":            {0, 1, 1000, 4, 1000, 1000},
		"to double at most":               {1000, 100, 1000, 4, 1000, 2000},
		"down to nothing but the initial": {1000, 100, 1000, 0, 0, 100},
		"never past what arithmetic bears": {
			125, 1, 1 << 60, 4, 1000, 1 << 60,
		},
	} {
		p := feeParams(tc.initial, tc.permille)
		prev := protocol.GasFees{PerDA: tc.prev, PerMana: tc.prev}
		want := protocol.GasFees{PerDA: tc.want, PerMana: tc.want}
		require.Equal(t, want, p.NextFees(prev, use(tc.chunks, tc.full), protocol.GasFees{}), name)
	}
}

// A validator accepts exactly what lies between the fee before and its target, within
// the step; the target is computed here by big numbers.
func TestFeesAreAcceptedBetweenTheLastAndTheTarget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fee := rapid.OneOf(rapid.Uint64Range(0, 40), rapid.Uint64Range(0, 1<<60))
		initial, prev := fee.Draw(t, "initial"), fee.Draw(t, "prev")
		floor := fee.Draw(t, "floor")
		permille := rapid.Uint64Range(0, 1000).Draw(t, "permille")
		chunks := rapid.Uint64Range(0, 1<<14).Draw(t, "chunks")
		p := feeParams(initial, permille)
		p.Limits.MaxMana = rapid.Uint64Range(1, 1<<48-1).Draw(t, "max mana")
		room := chunks * p.Limits.MaxMana
		used := rapid.Uint64Range(0, room).Draw(t, "used")
		claim := rapid.OneOf(fee, rapid.Uint64Range(prev-min(prev, prev/8+2), prev+prev/8+2)).Draw(t, "claim")

		target := new(big.Int)
		if room > 0 {
			target.Mul(new(big.Int).SetUint64(prev), new(big.Int).SetUint64(used))
			target.Mul(target, big.NewInt(2)).Div(target, new(big.Int).SetUint64(room))
		}
		if used > room-used && target.Cmp(new(big.Int).SetUint64(prev)) <= 0 { // more than half
			target.SetUint64(prev + 1)
		}
		goal := min(max(target.Uint64(), initial, floor), 1<<60)
		step := uint64(0)
		if permille > 0 {
			share := new(big.Int).Mul(new(big.Int).SetUint64(prev), new(big.Int).SetUint64(permille))
			step = max(share.Div(share, big.NewInt(1000)).Uint64(), 1)
		}
		ok := claim >= min(prev, goal) && claim <= max(prev, goal) && max(claim, prev)-min(claim, prev) <= step

		same := protocol.GasFees{PerDA: initial, PerMana: prev}
		err := p.CheckFees(same, protocol.SlotUse{Chunks: chunks, Mana: used}, protocol.GasFees{PerMana: floor}, protocol.GasFees{PerDA: initial, PerMana: claim})
		if ok {
			require.NoError(t, err)
		} else {
			require.ErrorIs(t, err, protocol.ErrFeeStep)
		}
	})
}

// No sequence of proposers ratchets the fees: while chunks are not more than half
// full, whatever a proposer does within the rule never raises a fee above where it
// was or began, and proposers that follow the rule bring it down by themselves.
func TestNoSequenceOfProposersRatchetsFees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		initial := rapid.Uint64Range(0, 1000).Draw(t, "initial")
		p := feeParams(initial, rapid.Uint64Range(1, 1000).Draw(t, "permille"))
		none := protocol.GasFees{}
		began := rapid.Uint64Range(initial, 1_000_000).Draw(t, "fee")
		fees := protocol.GasFees{PerDA: began, PerMana: began}
		for range rapid.IntRange(0, 50).Draw(t, "slots") {
			u := use(rapid.Uint64Range(0, 9).Draw(t, "chunks"), rapid.Uint64Range(0, 500).Draw(t, "full"))
			bid := protocol.GasFees{
				PerDA:   rapid.Uint64Range(0, 2*began+2).Draw(t, "da"),
				PerMana: rapid.Uint64Range(0, 2*began+2).Draw(t, "l2"),
			}
			if p.CheckFees(fees, u, none, bid) != nil {
				continue // refused: the next proposer has its turn
			}
			require.LessOrEqual(t, bid.PerDA, fees.PerDA)
			require.LessOrEqual(t, bid.PerMana, fees.PerMana)
			require.GreaterOrEqual(t, bid.PerMana, initial)
			fees = bid
		}
		for range 20_000 {
			next := p.NextFees(fees, protocol.SlotUse{}, none)
			require.NoError(t, p.CheckFees(fees, protocol.SlotUse{}, none, next))
			if next == fees {
				break
			}
			fees = next
		}
		require.Equal(t, p.Fees.Initial, fees)
	})
}

func TestTheUseOfASlotIsOfOneSlot(t *testing.T) {
	u := protocol.SlotUse{}.With(3, 10, 20).With(3, 1, 2)
	require.Equal(t, protocol.SlotUse{Slot: 3, Chunks: 2, Mana: 11, DAFields: 22}, u)
	require.Equal(t, u, u.In(3))
	require.Equal(t, protocol.SlotUse{Slot: 4}, u.In(4), "a slot of heartbeats")
	require.Equal(t, protocol.SlotUse{Slot: 9, Chunks: 1, Mana: 5, DAFields: 6}, u.With(9, 5, 6))

	full := protocol.SlotUse{}
	for range 1 << 15 {
		full = full.With(0, 1<<48-1, 1<<15)
	}
	require.Less(t, full.Mana, uint64(math.MaxUint64)/2)
	require.Equal(t, full, full.With(0, 1, 1))
}
