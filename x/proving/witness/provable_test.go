package witness_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// provenChain is one whose checkpoints take so much.
func provenChain(t *testing.T, room protocol.Work) *witnesstest.Chain {
	t.Helper()
	c := witnesstest.New(t)
	c.Params.Proving = protocol.StandardProving(c.Params.EpochDuration)
	c.Params.Proving.OutCap = room.Messages
	c.Params.Proving.MaxSteps += room.Steps - c.Params.WorkRoom().Steps
	return c
}

// A checkpoint is full when the next chunk would take more of a proof than one transaction
// has gas for: another follows in its slot, and no checkpoint takes more than max_steps.
func TestACheckpointIsFullOfWork(t *testing.T) {
	of := protocol.Work{Steps: 2, Messages: 2} // each tx
	for name, room := range map[string]protocol.Work{
		"steps":    {Steps: 2*of.Steps + 1, Messages: 100},
		"messages": {Steps: 100, Messages: 2*of.Messages + 1},
	} {
		t.Run(name, func(t *testing.T) {
			c := provenChain(t, room)
			for i := range uint64(5) {
				c.Chunk(t, 0, nil, witnesstest.Tx(100*i))
				require.Equal(t, 1+i/2, c.Checkpoint.Header.Number)
				require.Equal(t, protocol.Work{Steps: 2 * (1 + i%2), Messages: 2 * (1 + i%2)}, c.Checkpoint.Work)
				loaded, err := ledger.Load(c.World, ledgertest.Setup(t))
				require.NoError(t, err)
				require.Equal(t, c.Checkpoint, loaded.Checkpoint, "it is known after a restart")
			}
			p := c.Period(t, 1, 3)
			cutter := newCutter(t, run.Production(), p)
			for i := range p.Checkpoints {
				steps, err := cutter.Cut(&p.Checkpoints[i])
				require.NoError(t, err)
				require.LessOrEqual(t, uint64(len(steps)), c.Params.Proving.MaxSteps)
				require.LessOrEqual(t, uint64(len(p.Checkpoints[i].OutMessages())), c.Params.Proving.OutCap)
			}
		})
	}
}

// What messages from L1 and a chunk's end take is within what is kept free for them.
func TestMessagesHaveTheirSteps(t *testing.T) {
	c := provenChain(t, protocol.Work{Steps: 2, Messages: 100})
	before := c.Params.Proving.MaxSteps
	for slot := range uint64(3) {
		some := fields(7000, int(c.Params.Limits.InCap)-int(slot))
		c.Chunk(t, slot, some, witnesstest.Tx(100*slot))
	}
	p := c.Period(t, 1, 3)
	cutter := newCutter(t, run.Production(), p)
	for i := range p.Checkpoints {
		steps, err := cutter.Cut(&p.Checkpoints[i])
		require.NoError(t, err)
		require.LessOrEqual(t, uint64(len(steps)), before)
	}
}

// A chain that is proven makes no chunk that its circuits could not go on from.
func TestTreesAreNotOutgrown(t *testing.T) {
	for name, spoil := range map[string]func(*protocol.Circuit){
		"state":   func(c *protocol.Circuit) { c.Depth = 8 }, // 128 leaves, and 64 with each tx
		"archive": func(c *protocol.Circuit) { c.ArchiveDepth = 1 },
	} {
		t.Run(name, func(t *testing.T) {
			c := provenChain(t, protocol.Work{Steps: 100, Messages: 100})
			c.Chunk(t, 0, nil, witnesstest.Tx(0))
			spoil(&c.Params.Proving.Circuit)
			e := c.Content(t, c.Checkpoint.Header)[0]
			fork, err := c.World.Fork()
			require.NoError(t, err)
			_, err = c.Seal(c.Params, fork, ledger.Proposal{Timestamp: c.Timestamp}, resultOf(t, e, 999))
			require.ErrorIs(t, err, worldstate.ErrTreeFull)
		})
	}
}

// resultOf is what executing a block's txs gave, with other nullifiers.
func resultOf(t *testing.T, b effect.Block, seed uint64) *execution.Result {
	t.Helper()
	for i := range b.Txs {
		b.Txs[i].Nullifiers = fields(seed, len(b.Txs[i].Nullifiers))
	}
	r := &execution.Result{Effects: b.Txs, Delta: execution.DeltaOf(inputs.State{}, b.Txs)}
	for i := range b.Txs {
		r.Fields = b.Txs[i].AppendFields(r.Fields)
	}
	return r
}

func fields(from uint64, n int) (out []fr.Element) {
	for i := range uint64(n) {
		out = append(out, fr.NewElement(from+i))
	}
	return out
}
