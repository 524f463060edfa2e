package witnesstest

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Period are consecutive checkpoints to be proven, and what they start from.
type Period struct {
	*Chain
	Tip           witness.Tip
	Payers        witness.Payers
	Source, After *worldstate.Snapshot // the world state at the tip, and behind the last
	Checkpoints   []witness.Checkpoint
}

// Headers are the checkpoints', as in an epoch proof.
func (p *Period) Headers() (out []checkpoint.Header) {
	for i := range p.Checkpoints {
		out = append(out, p.Checkpoints[i].Header)
	}
	return out
}

// In are the messages from L1 that the period takes, as leaves.
func (p *Period) In() (out []fr.Element) {
	for i := range p.Checkpoints {
		out = append(out, p.Checkpoints[i].Messages...)
	}
	return out
}

// Out are the messages to L1 that the period sends.
func (p *Period) Out() (out []epoch.OutMessage) {
	for i := range p.Checkpoints {
		out = append(out, p.Checkpoints[i].OutMessages()...)
	}
	return out
}

// Jobs are those of a proof of the period.
func (p *Period) Jobs(t testing.TB, shape run.Shape, blobRuns int) *witness.Jobs {
	t.Helper()
	c, err := witness.New(shape, p.Source, p.Tip, p.Payers)
	require.NoError(t, err)
	world, slicer := c.World(), witness.NewSlicer(shape)
	var steps [][]run.Step
	var blobs []run.BlobSlice
	for i := range p.Checkpoints {
		cut, err := c.Cut(&p.Checkpoints[i])
		require.NoError(t, err)
		steps = append(steps, slicer.Add(cut)...)
		slices, err := p.Checkpoints[i].BlobSlices(blobRuns)
		require.NoError(t, err)
		blobs = append(blobs, slices...)
	}
	jobs, err := witness.NewJobs(shape, world, p.Challenges(t), append(steps, slicer.End()...), blobs)
	require.NoError(t, err)
	return jobs
}

// Blobs are the effect blobs of each checkpoint.
func (p *Period) Blobs(t testing.TB) (out [][]kzg4844.Blob) {
	t.Helper()
	for i := range p.Checkpoints {
		fields, err := effect.EncodeCheckpoint(p.Checkpoints[i].Blocks)
		require.NoError(t, err)
		blobs, err := blob.Pack(fields)
		require.NoError(t, err)
		out = append(out, blobs)
	}
	return out
}

// Commitments are those of the blobs of each checkpoint: what its blobs_hash opens to.
func (p *Period) Commitments(t testing.TB) (out [][]kzg4844.Commitment) {
	t.Helper()
	for _, blobs := range p.Blobs(t) {
		of := make([]kzg4844.Commitment, len(blobs))
		for i := range blobs {
			var err error
			of[i], err = kzg4844.BlobToCommitment(&blobs[i])
			require.NoError(t, err)
		}
		out = append(out, of)
	}
	return out
}

// Challenges of a proof of the period.
func (p *Period) Challenges(t testing.TB) epoch.Challenges {
	t.Helper()
	headers := p.Headers()
	out, err := epoch.NewOutGroups(p.Out())
	require.NoError(t, err)
	return epoch.NewChallenges(p.Params.L1ChainID, p.Params.Rollup, headers[0].Number, headers[len(headers)-1].Hash(), out)
}

// Small are three checkpoints: one of a chunk with messages from L1 and a tx that changes
// every tree, one of three chunks with a deposit claimed, a withdrawal and a tx that
// reverted, one of messages alone.
func Small(t testing.TB) *Period {
	t.Helper()
	c := New(t)
	claiming := txtest.Everything(0)
	c.Chunk(t, 0, []fr.Element{txtest.Deposit(claiming), txtest.F(7001), txtest.F(7002)}, Tx(10))
	c.Chunk(t, 1, []fr.Element{txtest.F(7003)}, txtest.New(claiming), Tx(20))
	c.Chunk(t, 1, nil, reverting(30))
	c.Chunk(t, 1, nil, Tx(10<<8))
	c.Chunk(t, 2, []fr.Element{txtest.F(7004), txtest.F(7005)})
	return c.Period(t, 1, 3)
}

// Tx has every kind of effect. It writes a slot of its own and one that all of them write.
func Tx(seed uint64) *tx.Tx {
	b := txtest.Full(seed)
	b.PublicUpdates[1] = tx.PublicUpdate{Contract: txtest.F(9), Slot: txtest.F(1000 + seed), Value: txtest.F(seed)}
	return txtest.New(b)
}

// reverting expects a value that is not there.
func reverting(seed uint64) *tx.Tx {
	b := txtest.Full(seed)
	b.PublicUpdates[1].Expected = txtest.F(1234567)
	return txtest.New(b)
}
