package protocol_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/protocol"
)

const gwei = 1_000_000_000

// following are parameters whose fees follow L1's, where ETH is worth 30,000 AZT.
func following() *protocol.Params {
	p := protocol.Devnet()
	p.Fees.JuicePerGwei = 30_000 * gwei
	return &p
}

func prices(base, blob uint64) protocol.Origin {
	return protocol.Origin{BaseFee: base, BlobBaseFee: blob}
}

func TestTheFloorOfFees(t *testing.T) {
	p := following()
	eager, wide, off := *p, *p, *p
	eager.Eager = true
	wide.Limits.MaxDAFields = 4000 // five full chunks fit a checkpoint
	off.Fees.JuicePerGwei = 0
	// A byte of blob costs its price, by two: blobs are half full. Mana has 70,000 gas and
	// a blob of certificates to pay, with half of a chunk's 300 million.
	for name, c := range map[string]struct {
		params *protocol.Params
		at     protocol.Origin
		want   protocol.GasFees
	}{
		"gas alone":                {p, prices(gwei, 0), protocol.GasFees{PerMana: 14_000_000_000}},
		"blobs alone":              {p, prices(0, gwei), protocol.GasFees{PerDA: 60_000 * gwei, PerMana: 26_214_400_000}},
		"both":                     {p, prices(gwei, gwei), protocol.GasFees{PerDA: 60_000 * gwei, PerMana: 40_214_400_000}},
		"a wei, rounded up":        {p, prices(1, 1), protocol.GasFees{PerDA: 60_000, PerMana: 41}},
		"certificates at once":     {&eager, prices(gwei, 0), protocol.GasFees{PerMana: 59_000_000_000}},
		"more chunks, less each":   {&wide, prices(gwei, 0), protocol.GasFees{PerMana: 2_800_000_000}},
		"prices that nobody knows": {p, prices(0, 0), protocol.GasFees{}},
		"fees that follow nothing": {&off, prices(gwei, gwei), protocol.GasFees{}},
		"more than fits":           {p, prices(1<<64-1, 1<<64-1), protocol.GasFees{PerDA: 1 << 60, PerMana: 1 << 60}},
	} {
		require.Equal(t, c.want, c.params.FeeFloor(c.at), name)
	}
}

// Half full chunks pay for their publication, whatever the prices; and no figure that L1 or
// a genesis can have makes a floor that fees cannot reach.
func TestFeesOfTheFloorPayForACheckpoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := following()
		p.Fees.JuicePerGwei = rapid.Uint64Range(0, 1<<60).Draw(t, "juice")
		p.Limits.EffectBlobs = rapid.Uint64Range(1, 5).Draw(t, "blobs")
		p.Limits.MaxDAFields = rapid.Uint64Range(1, p.Limits.EffectBlobs*4096-16).Draw(t, "fields")
		p.Limits.MaxMana = rapid.Uint64Range(1, 1<<48-1).Draw(t, "mana")
		p.Limits.ChunksPerCheckpoint = rapid.Uint64Range(1, 1<<10).Draw(t, "chunks")
		p.Eager = rapid.Bool().Draw(t, "eager")
		at := prices(rapid.Uint64().Draw(t, "base"), rapid.Uint64().Draw(t, "blob"))
		floor := p.FeeFloor(at)
		require.LessOrEqual(t, max(floor.PerDA, floor.PerMana), uint64(1<<60))
		require.Equal(t, floor, p.FeeFloor(at))
		dearer := p.FeeFloor(prices(max(at.BaseFee, at.BaseFee+1), at.BlobBaseFee))
		require.GreaterOrEqual(t, dearer.PerMana, floor.PerMana)
		if max(floor.PerDA, floor.PerMana) == 1<<60 {
			return // all that fees can be
		}
		full := max(1, min(p.Limits.EffectBlobs*4096/(p.Limits.MaxDAFields+16), p.Limits.ChunksPerCheckpoint))
		paid := func(fee, units uint64) *big.Int { // by half of them, in fee juice times 2 gwei
			return times(fee, units, gwei)
		}
		gas := uint64(70_000)
		if p.Eager {
			gas = 295_000
		}
		owed := times(at.BaseFee, gas)
		owed.Add(owed, times(at.BlobBaseFee, 131_072)).Mul(owed, times(2, p.Fees.JuicePerGwei))
		require.GreaterOrEqual(t, paid(floor.PerMana, full*p.Limits.MaxMana).Cmp(owed), 0, "gas and the last blob")
		require.GreaterOrEqual(t, paid(floor.PerDA, 4096*32).Cmp(times(at.BlobBaseFee, 131_072, 2, p.Fees.JuicePerGwei)), 0, "a blob of effects")
	})
}

func times(factors ...uint64) *big.Int {
	out := big.NewInt(1)
	for _, f := range factors {
		out.Mul(out, new(big.Int).SetUint64(f))
	}
	return out
}

// L1 becomes a hundred times as dear and cheap again: fees follow, a bounded step a slot, as
// far as they must and back to where they were, with and without chunks, though one of three
// who open slots moves them by less.
func TestFeesFollowL1ThereAndBack(t *testing.T) {
	calm, spike := prices(gwei, gwei/16), prices(100*gwei, 100*gwei/16)
	for _, full := range []uint64{0, 300} {
		p := following()
		fees := p.FeeFloor(calm)
		u := use(full/100, full)
		u.Mana, u.DAFields = u.Mana*p.Limits.MaxMana/1000, u.DAFields*p.Limits.MaxDAFields/1000
		slots := map[string]int{}
		for i, at := range []protocol.Origin{spike, calm} {
			floor := p.FeeFloor(at)
			for n := 0; fees != floor; n++ {
				require.Less(t, n, 300)
				next := p.NextFees(fees, u, floor)
				if n%3 == 0 {
					next = protocol.GasFees{PerDA: (fees.PerDA + next.PerDA) / 2, PerMana: (fees.PerMana + next.PerMana) / 2}
				}
				require.NoError(t, p.CheckFees(fees, u, floor, next))
				require.ErrorIs(t, p.CheckFees(fees, u, floor, protocol.GasFees{PerDA: next.PerDA, PerMana: fees.PerMana*9/8 + 2}), protocol.ErrFeeStep)
				if i == 0 {
					require.Greater(t, next.PerMana, fees.PerMana)
					require.LessOrEqual(t, next.PerMana, fees.PerMana+fees.PerMana/8)
				} else {
					require.Less(t, next.PerMana, fees.PerMana)
					require.GreaterOrEqual(t, next.PerMana, fees.PerMana-fees.PerMana/8)
				}
				fees, slots[[]string{"up", "down"}[i]] = next, n+1
			}
		}
		require.Equal(t, p.FeeFloor(calm), fees)
		require.Less(t, slots["up"], 60, "at 36 s, half an hour")
		require.Less(t, slots["down"], 60)
	}
}
