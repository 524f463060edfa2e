package witness_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

var shapes = map[string]run.Shape{"tiny": run.Tiny(), "production": run.Production()}

func newCutter(t testing.TB, shape run.Shape, p *witnesstest.Period) *witness.Cutter {
	t.Helper()
	c, err := witness.New(shape, p.Source, p.Tip, p.Payers)
	require.NoError(t, err)
	return c
}

// What a node executed is cut into steps that lead from the world before to that behind, and
// add up to what L1 adds up for itself.
func TestStepsLeadFromWorldToWorld(t *testing.T) {
	p := witnesstest.Small(t)
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			jobs := p.Jobs(t, shape, 2)
			before, err := witness.WorldOf(shape, p.Source, 0, 0)
			require.NoError(t, err)
			require.Equal(t, before, jobs.Closing.Before)
			end, last := &jobs.Closing.Last, p.Checkpoints[len(p.Checkpoints)-1].Header
			require.True(t, end.Boundary())
			after, err := witness.WorldOf(shape, p.After, last.Number, last.LastChunk)
			require.NoError(t, err)
			require.Equal(t, after, end.World)
			require.Equal(t, p.After.Roots(), end.Roots(shape))

			sum, err := epoch.Sum(p.Challenges(t).Rho, p.Headers(), p.In(), p.Out())
			require.NoError(t, err)
			require.Equal(t, sum, end.Sums.Sum())
		})
	}
}

// Two provers, of whom one follows the chain and one has nothing but the state at the tip,
// make the same steps.
func TestStepsDoNotHangOnTheSource(t *testing.T) {
	p := witnesstest.Small(t)
	shape := run.Tiny()
	follows, alone := newCutter(t, shape, p), newCutter(t, shape, p)
	for i := range p.Checkpoints {
		cp := &p.Checkpoints[i]
		want, err := alone.Cut(cp)
		require.NoError(t, err)
		got, err := follows.Cut(cp)
		require.NoError(t, err)
		require.Equal(t, want, got)
		at, err := p.World.At(cp.Header.LastChunk)
		require.NoError(t, err)
		require.NoError(t, follows.Rebase(at))
		require.Equal(t, alone.World(), follows.World())
	}
	require.ErrorIs(t, follows.Rebase(p.Source), witness.ErrOrder, "the state of another chunk")
}

// A proof may begin at any proven checkpoint.
func TestACutterStartsAtAnyTip(t *testing.T) {
	whole := witnesstest.Small(t)
	shape := run.Tiny()
	c := newCutter(t, shape, whole)
	for i := range whole.Checkpoints {
		want, err := c.Cut(&whole.Checkpoints[i])
		require.NoError(t, err)
		part := whole.Chain.Period(t, uint64(i+1), uint64(i+1))
		got, err := newCutter(t, shape, part).Cut(&part.Checkpoints[0])
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

// The number of a tx's steps is known of its effect alone.
func TestStepsAreCountedByTheEffect(t *testing.T) {
	p := witnesstest.Small(t)
	for name, shape := range shapes {
		c := newCutter(t, shape, p)
		for i := range p.Checkpoints {
			cp := &p.Checkpoints[i]
			steps, err := c.Cut(cp)
			require.NoError(t, err)
			got, want := 0, 0
			for j := range steps {
				if len(steps[j].Fields) > 0 {
					got++
				}
			}
			for j := range cp.Blocks {
				for k := range cp.Blocks[j].Txs {
					want += shape.StepsOf(cp.Blocks[j].Txs[k].StartMarker())
				}
			}
			require.Equal(t, want, got, name)
		}
	}
}

// What no circuit could follow is not cut, and the reason is named.
func TestWhatCannotBeProvenIsNamed(t *testing.T) {
	for name, c := range map[string]struct {
		alter func(p *witnesstest.Period)
		want  string
		is    error
	}{
		"another order":     {func(p *witnesstest.Period) { p.Checkpoints = p.Checkpoints[1:] }, "checkpoint 2 after 0", witness.ErrOrder},
		"another parent":    {func(p *witnesstest.Period) { p.Checkpoints[0].Header.ParentHash[0]++ }, "checkpoint 1 after 0", witness.ErrOrder},
		"a block too few":   {func(p *witnesstest.Period) { p.Checkpoints[1].Blocks = p.Checkpoints[1].Blocks[1:] }, "has 2 blocks", witness.ErrOrder},
		"no blocks":         {func(p *witnesstest.Period) { p.Checkpoints[0].Blocks = nil }, "has 0 blocks", witness.ErrOrder},
		"message":           {func(p *witnesstest.Period) { p.Checkpoints[0].Messages[1].SetOne() }, "l1 to l2 message tree", witness.ErrUnprovable},
		"message too few":   {func(p *witnesstest.Period) { p.Checkpoints[0].Messages = p.Checkpoints[0].Messages[:2] }, "l1 to l2 message tree", witness.ErrUnprovable},
		"note hash":         {func(p *witnesstest.Period) { p.Checkpoints[0].Blocks[0].Txs[0].NoteHashes[0].SetOne() }, "note hash tree", witness.ErrUnprovable},
		"nullifier":         {func(p *witnesstest.Period) { p.Checkpoints[0].Blocks[0].Txs[0].Nullifiers[1].SetUint64(999) }, "nullifier tree", witness.ErrUnprovable},
		"nullifier twice":   {func(p *witnesstest.Period) { twice(p) }, "checkpoint 2, chunk 2, tx 0", witness.ErrSpent},
		"fee":               {func(p *witnesstest.Period) { p.Checkpoints[1].Blocks[1].Txs[0].TransactionFee.SetOne() }, "root of the archive tree", witness.ErrUnprovable},
		"payer":             {func(p *witnesstest.Period) { clear(p.Payers) }, "checkpoint 1, chunk 1, tx 0", witness.ErrPayer},
		"log":               {func(p *witnesstest.Period) { p.Checkpoints[1].Blocks[0].Txs[0].PrivateLogs[0][0].SetOne() }, "root of the archive tree", witness.ErrUnprovable},
		"log, last":         {func(p *witnesstest.Period) { p.Checkpoints[1].Blocks[2].Txs[0].PrivateLogs[0][0].SetOne() }, "root of the archive tree", witness.ErrUnprovable},
		"mana":              {func(p *witnesstest.Period) { p.Checkpoints[0].Blocks[0].End.Mana++ }, "root of the archive tree", witness.ErrUnprovable},
		"archive":           {func(p *witnesstest.Period) { p.Checkpoints[1].Blocks[1].End.LastArchive.SetOne() }, "root of the archive tree", witness.ErrUnprovable},
		"slot":              {func(p *witnesstest.Period) { p.Checkpoints[0].Header.Slot++ }, "root of the archive tree", witness.ErrUnprovable},
		"generation":        {func(p *witnesstest.Period) { p.Checkpoints[0].Header.Generation++ }, "root of the archive tree", witness.ErrUnprovable},
		"state root":        {func(p *witnesstest.Period) { p.Checkpoints[2].Header.StateRoot[31]++ }, "state_root", witness.ErrUnprovable},
		"no element":        {func(p *witnesstest.Period) { plusOrder(&p.Checkpoints[2].Header.ArchiveRoot) }, "archive_root", witness.ErrUnprovable},
		"effects hash":      {func(p *witnesstest.Period) { p.Checkpoints[2].Header.EffectsHash[31]++ }, "effects_hash", witness.ErrUnprovable},
		"total of mana":     {func(p *witnesstest.Period) { p.Checkpoints[2].Header.TotalMana++ }, "total_mana", witness.ErrUnprovable},
		"total of fees":     {func(p *witnesstest.Period) { p.Checkpoints[2].Header.TotalFees.Lo++ }, "total_fees", witness.ErrUnprovable},
		"count of messages": {func(p *witnesstest.Period) { p.Checkpoints[2].Header.In.Total++ }, "in.total", witness.ErrUnprovable},
	} {
		t.Run(name, func(t *testing.T) {
			p := witnesstest.Small(t)
			c.alter(p)
			cutter := newCutter(t, run.Tiny(), p)
			err := error(nil)
			for i := 0; err == nil && i < len(p.Checkpoints); i++ {
				_, err = cutter.Cut(&p.Checkpoints[i])
			}
			require.ErrorContains(t, err, c.want)
			require.ErrorIs(t, err, c.is)
		})
	}
}

// plusOrder is the same element, written as a number that is none.
func plusOrder(h *common.Hash) {
	*h = common.BigToHash(new(big.Int).Add(h.Big(), fr.Modulus()))
}

func twice(p *witnesstest.Period) {
	p.Checkpoints[1].Blocks[0].Txs[0].Nullifiers[1] = p.Checkpoints[0].Blocks[0].Txs[0].Nullifiers[2]
}
