package txobjects_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// `make bench-objects`: what the dearest objects cost until they are refused. Those
// refused without blame can be sent for ever; one with a bad proof costs its hashes
// as well, but counts against its sender each time.
func TestBenchObjects(t *testing.T) {
	if os.Getenv("AZTECD_BENCH_OBJECTS") == "" {
		t.Skip("set AZTECD_BENCH_OBJECTS, or run make bench-objects")
	}
	r := newRig(t, func(c *txobjects.Config) { c.Verifier = new(liar) })
	spent := r.chain.Tx(1)
	r.include(spent)
	pooled, plain := r.object(1, nil), r.object(2, withoutNullifiers)
	for _, x := range []*tx.Tx{pooled, plain} {
		require.Equal(t, p2p.Accept, r.intake.HandleObject(t.Context(), x.Encode()))
	}
	fill := int(r.chain.Params.MaxObjectBytes)

	worst := time.Duration(0)
	for name, c := range map[string]struct {
		body  *tx.Tx
		proof int // bytes of it
		want  p2p.Verdict
	}{
		"another_chain":      {r.object(9, func(b *tx.Body) { b.L1ChainID++ }), 0, p2p.Reject},
		"unknown_payer":      {r.object(9, func(b *tx.Body) { b.FeePayer = txtest.F(12345) }), fill, p2p.Ignore},
		"conflict":           {r.object(9, func(b *tx.Body) { b.Setup.Nullifiers[62] = pooled.Body().Setup.Nullifiers[0] }), fill, p2p.Ignore},
		"twin":               {pooled, fill, p2p.Ignore},
		"twin_no_nullifiers": {plain, fill, p2p.Ignore},
	} {
		took := r.cost(withProof(t, c.body, min(c.proof, fill-len(c.body.EncodedBody())-16)), c.want)
		fmt.Printf("refused_%s_ms %.3f\n", name, ms(took))
		worst = max(worst, took)
	}
	// Nullifiers are looked up in random order: nobody chooses where the spent one is.
	oneSpent := r.object(9, func(b *tx.Body) { b.Setup.Nullifiers[62] = spent.Body().App.Nullifiers[0] })
	raw := withProof(t, oneSpent, fill-len(oneSpent.EncodedBody())-16)
	mean, most := time.Duration(0), time.Duration(0)
	const times = 200
	for range times {
		took := r.once(raw, p2p.Ignore)
		mean, most = mean+took/times, max(most, took)
	}
	fmt.Printf("refused_nullifier_spent_mean_ms %.3f\n", ms(mean))
	fmt.Printf("refused_nullifier_spent_most_ms %.3f\n", ms(most))
	worst = max(worst, mean)
	empty := append([]byte{0x0a, 0x80, 0x80, 0x1f}, make([]byte, 31<<14)...) // a body of nothing
	took := r.cost(empty, p2p.Reject)
	fmt.Printf("refused_nothing_ms %.3f\n", ms(took))
	worst = max(worst, took)
	honest := withProof(t, r.chain.Tx(50), 60_000)
	decode := best(func() {
		_, err := tx.Decode(honest, tx.Limits{MaxObjectBytes: fill})
		require.NoError(t, err)
	})
	blamed := r.object(9, nil)
	bad, err := tx.New(*blamed.Body(), []byte("bad"))
	require.NoError(t, err)
	dear := best(func() {
		_, err := tx.Decode(bad.Encode(), tx.Limits{MaxObjectBytes: fill})
		require.NoError(t, err)
	})
	fmt.Printf("honest_decode_ms %.3f\n", ms(decode))
	fmt.Printf("bad_proof_hashes_ms %.3f\n", ms(dear))
	fmt.Printf("worst_refused_object_ms %.3f\n", ms(worst))
	fmt.Printf("worst_refused_per_honest_decode %.2f\n", float64(worst)/float64(decode))
}

// object is the largest tx there is, valid on the rig's chain.
func (r *rig) object(seed uint64, change func(*tx.Body)) *tx.Tx {
	return r.chain.Tx(int(seed), func(b *tx.Body) {
		head := b.Head
		*b = txtest.Largest(seed)
		gas := b.GasLimits
		b.Head = head
		b.GasLimits, b.FeePayer = gas, abcitest.Payer(int(seed)%abcitest.Payers)
		if change != nil {
			change(b)
		}
	})
}

func withProof(t *testing.T, x *tx.Tx, size int) []byte {
	t.Helper()
	made, err := tx.New(*x.Body(), make([]byte, max(size, 1)))
	require.NoError(t, err)
	return made.Encode()
}

func (r *rig) cost(raw []byte, want p2p.Verdict) time.Duration {
	return best(func() { r.once(raw, want) })
}

func (r *rig) once(raw []byte, want p2p.Verdict) time.Duration {
	begin := time.Now()
	require.Equal(r.t, want, r.intake.HandleObject(context.Background(), raw))
	return time.Since(begin)
}

// best of some runs: the machine may be busy with something else.
func best(run func()) time.Duration {
	took := time.Hour
	for range 30 {
		begin := time.Now()
		run()
		took = min(took, time.Since(begin))
	}
	return took
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
