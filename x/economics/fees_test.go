package economics_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

// From the load on that half fills chunks, the fees of the floor pay for publication whatever
// L1 costs; with fewer txs the reward has to.
func TestWhoPaysForPublication(t *testing.T) {
	q := economics.StandardFees(economics.Stakes{Checkpoint: 250, Confirmation: 800})
	require.InEpsilon(t, 3e13, q.JuicePerGwei(), 1e-9)
	half := float64(q.Params.Limits.MaxMana) / 2 / q.Mana / q.Slot
	for _, at := range []economics.Price{q.Prices.P50, q.Prices.P99} {
		enough := q.Enough(at)
		require.Positive(t, enough)
		require.LessOrEqual(t, enough, half)
		for _, tps := range []float64{half, 2 * half, 10 * half} {
			require.GreaterOrEqual(t, tps*q.Slot*q.Fee(at), q.Cost(tps, at), "%v tx/s", tps)
		}
		require.Less(t, 0.1*q.Slot*q.Fee(at), q.Cost(0.1, at))
		require.Less(t, q.Cost(0, at), q.Stakes.Checkpoint*q.Prices.AZT+q.Stakes.Confirmation*q.Prices.AZT/64)
	}
}
