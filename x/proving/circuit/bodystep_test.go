package circuit_test

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// bodyChain is a chain whose txs have bodies, at genesis.
func bodyChain(t *testing.T, shape run.BodyShape, rnd *rand.Rand) *runtest.Bodies {
	t.Helper()
	context := run.NewContext(txtest.Params(), 3, protocol.GasFees{PerMana: 3, PerDA: 2}, txtest.F(1))
	c, err := runtest.NewBodies(shape, runtest.Element(rnd), runtest.Element(rnd), context)
	require.NoError(t, err)
	return c
}

// Steps of txs of every kind, in several steps and in one, solve the circuit.
func TestBodyStepProvesWhatApplyAccepts(t *testing.T) {
	shape := run.BodyTiny()
	made, err := circuit.NewBodyStep(shape)
	require.NoError(t, err)
	cs := compiled(t, "f tiny", made)
	t.Logf("%d constraints", cs.GetNbConstraints())

	c := bodyChain(t, shape, rand.New(rand.NewPCG(3, 4)))
	state := c.State.Clone()
	var steps []run.BodyStep
	add := func(k runtest.BodyChunk, last bool) {
		k.End.Slot, k.End.Generation = 3, 1
		all, _, err := c.Add(k, last)
		require.NoError(t, err)
		steps = append(steps, all...)
	}
	claiming := txtest.Everything(0)
	claiming.FeePayer = runtest.Payer(0)
	add(runtest.BodyChunk{Messages: []fr.Element{txtest.Deposit(claiming), txtest.F(5), txtest.F(6)}}, false)
	claiming.Anchor.Chunk = 1
	claiming.Anchor.StateRoot.SetBytes(c.Headers[1].StateRoot[:])
	reverting := txtest.Everything(1 << 8)
	reverting.Claim = tx.Claim{}
	reverting.FeePayer = runtest.Payer(1)
	reverting.PublicUpdates[0].Conditional = true
	plain := txtest.Body(2 << 8)
	plain.FeePayer = runtest.Payer(2)
	plain.PriorityFees = protocol.GasFees{PerMana: 1000, PerDA: 1}
	add(runtest.BodyChunk{Txs: []*tx.Tx{txtest.New(claiming), txtest.New(reverting), txtest.New(plain)}}, true)
	for i := range steps {
		w, after, err := circuit.AssignBodyStep(shape, state, steps[i:i+1])
		require.NoError(t, err)
		full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
		require.NoError(t, err)
		require.NoError(t, cs.IsSolved(full), "step %d: %+v", i, steps[i].Parts)
		state = after
	}
	require.True(t, state.Boundary())
}
