package fallback_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/fallback"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// chunks reads headers of a node.
type chunks struct{ *ledgertest.Node }

// ChunkHeader implements witness.Headers.
func (c chunks) ChunkHeader(number uint64) (chunk.Header, error) {
	last, err := ledger.ChunkAt(c.World, number)
	return last.Header, err
}

// anchors are the chunks that a node has, and that of test txs.
type anchors struct{ chunks }

// StateRootOf implements execution.Anchors.
func (a anchors) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	if number == 0 {
		return txtest.F(1), true, nil
	}
	h, err := a.ChunkHeader(number)
	root.SetBytes(h.StateRoot[:])
	return root, err == nil, err
}

// work is a checkpoint of two chunks after two that a committee made.
func work(t *testing.T) *fallback.Work {
	t.Helper()
	chain := witnesstest.New(t)
	claiming := txtest.Everything(0)
	chain.Chunk(t, 0, []fr.Element{txtest.Deposit(claiming), txtest.F(7001)}, witnesstest.Tx(10))
	chain.Chunk(t, 1, nil, witnesstest.Tx(20))
	tip := chain.Last(t, 2)
	source, err := chain.World.At(tip.LastChunk)
	require.NoError(t, err)
	fork, err := chain.World.Fork()
	require.NoError(t, err)
	headers := chunks{chain.Node}

	anchored := *witnesstest.Tx(40).Body()
	anchored.Anchor.Chunk = 2
	last, err := headers.ChunkHeader(2)
	require.NoError(t, err)
	anchored.Anchor.StateRoot.SetBytes(last.StateRoot[:])
	reverting := *witnesstest.Tx(30).Body()
	reverting.PublicUpdates[1].Conditional, reverting.PublicUpdates[1].Expected = true, txtest.F(1234567)
	cp, err := fallback.Build(chain.Params, &tip, fork, anchors{headers}, fallback.Proposal{
		Slot: 2, Generation: 1, Messages: []inputs.Message{{Index: 2, Leaf: txtest.F(7002)}},
		Chunks: [][]*tx.Tx{{txtest.New(claiming), txtest.New(reverting)}, {txtest.New(anchored)}},
	})
	require.NoError(t, err)
	require.True(t, fallback.Is(&cp.Header))
	require.EqualValues(t, 1, cp.Blocks[0].Txs[1].RevertCode)
	shapes := fallback.Shapes{Steps: run.BodyTiny(), BlobRuns: 1}
	w, err := fallback.Plan(chain.Params, shapes, source, headers, txtest.F(1), cp)
	require.NoError(t, err)
	return w
}

// What is proved of a checkpoint is what L1 computes of its header and of what it is shown.
func TestACheckpointOfTxsIsWhatL1Computes(t *testing.T) {
	w := work(t)
	public := w.Jobs.Closing.Public()
	require.Len(t, public, run.BodyClosingInputs)
	sum, err := epoch.Sum(w.Challenges.Rho, w.Range.Headers, w.Range.In, w.Range.Out)
	require.NoError(t, err)
	require.Equal(t, sum, public[9])
	txs, sent, claimed := w.Bodies.Sums(w.Challenges.Rho, w.Range.Out)
	require.Equal(t, []fr.Element{txs, sent, claimed}, public[run.BodyClosingInputs-3:])
	require.Len(t, w.Bodies.Claims, 1)
	require.Len(t, w.Range.Out, len(w.Bodies.Sent))

	closing, err := circuit.AssignCloseBodies(&w.Jobs.Closing)
	require.NoError(t, err)
	solves(t, &circuit.CloseBodies{}, closing)
}

// All jobs of a checkpoint that was executed solve their circuits.
func TestJobsOfACheckpointOfTxsSolveTheirCircuits(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	w := work(t)
	shape := run.BodyTiny()
	state := w.Jobs.Closing.First()
	for i, job := range w.Jobs.Steps {
		require.Equal(t, state.Hash(), job.Before.Hash(), "slice %d", i)
		assigned, after, err := circuit.AssignBodyStep(shape, job.Before, job.Steps)
		require.NoError(t, err)
		c, err := circuit.NewBodyStep(shape)
		require.NoError(t, err)
		solves(t, c, assigned)
		state = after
	}
	require.Equal(t, w.Jobs.Closing.Last, state)
}

func solves(t *testing.T, c, w frontend.Circuit) {
	t.Helper()
	require.NoError(t, test.IsSolved(c, w, ecc.BN254.ScalarField()))
}
