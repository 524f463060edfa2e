package economics_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

func TestCensorshipAddsUp(t *testing.T) {
	require.Equal(t, 39, economics.BlocksOf(13, 36, 12))
	c := economics.Censorship{Blocks: 39}
	require.InEpsilon(t, 39*0.5, c.Bribe(0.5), 1e-12)
	sum, price := 0.0, 2.0
	for range 39 {
		sum += 60 * price
		price *= 1.125
	}
	require.InEpsilon(t, sum, c.Stuff(60, 2, 1.125), 1e-12)
	require.InEpsilon(t, 39*60*2., c.Stuff(60, 2, 1), 1e-12)
}

// The model's parts are those of the measured confirmation; what they make of a checkpoint is near what was measured.
func TestGasFallsIntoItsParts(t *testing.T) {
	g := economics.StandardGas()
	require.InEpsilon(t, 515_721, g.Confirm(48), 1e-9)
	require.InEpsilon(t, 67_426, g.Mean(48), 0.01)
	require.InEpsilon(t, g.Mean(48)/360, g.PerTx(10, 36, 48), 1e-9)
	require.Less(t, g.PerTx(10, 36, 48), 500.)
	// More txs than a checkpoint holds make another checkpoint.
	require.Greater(t, g.PerTx(16, 36, 48), g.PerTx(15, 36, 48))
}

// Seeds 000: "a user must wait around 36 + 18 = 54 seconds".
func TestWaits(t *testing.T) {
	require.InDelta(t, 54, economics.BeforeLocks(36), 0)
	q := economics.Queue{Unloaded: 0.1, Capacity: 200}
	require.InDelta(t, 0.1, q.Latency(0), 0)
	// At half load an M/D/1 queue waits half a service time.
	require.InDelta(t, 0.1+0.5/200, q.Latency(100), 1e-12)
	require.True(t, math.IsInf(q.Latency(200), 1))
}

func TestPublishingAndConfirmingAreTheCheapestMoves(t *testing.T) {
	q := economics.StandardPosting(economics.Stakes{Minimum: 100_000, Unpublished: 17_000, Penalty: 17_000, Checkpoint: 250, Confirmation: 800})
	for _, at := range []economics.Price{q.Prices.P50, q.Prices.P99} {
		turn, rescue := q.Moves(at)
		for _, moves := range [][]economics.Move{turn, rescue} {
			for _, other := range moves[1:] {
				require.Less(t, moves[0].Cost, other.Cost, "%s at %+v", other.Name, at)
			}
		}
	}
	require.LessOrEqual(t, q.ConfirmNeeded(q.Prices.P99), q.Stakes.Confirmation)
	// At its break-even the reward is what the publication costs.
	reward, slash := q.BreakEven(q.Prices.P99)
	blob := q.Prices.P99.Blob / q.Prices.P99.Base
	turn, _ := q.Moves(economics.Price{Base: reward, Blob: reward * blob})
	require.InDelta(t, 0, turn[0].Cost, 1e-9)
	_, rescue := q.Moves(economics.Price{Base: slash, Blob: slash * blob})
	require.InEpsilon(t, rescue[1].Cost, rescue[0].Cost, 1e-9)
	require.InEpsilon(t, q.Stakes.Checkpoint, q.RewardNeeded(economics.Price{Base: reward, Blob: reward * blob}), 1e-9)
}
