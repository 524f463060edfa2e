package rebuild_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
)

// withoutACommittee are checkpoint 1 as ever, then 2 with chunks 2 and 3 and, in the same slot,
// 3 with chunk 4, by proof alone.
func withoutACommittee(t *testing.T) node {
	t.Helper()
	n := goesOn(t)
	n.Decide(t, 0, ledgertest.Full(10))
	n.DecideByProof(t, 5, true, ledgertest.Full(20))
	n.DecideByProof(t, 5, false, ledgertest.Full(30), ledgertest.Full(40))
	n.DecideByProof(t, 5, true)
	require.EqualValues(t, 3, n.Checkpoint.Header.Number)
	require.EqualValues(t, 4, n.Chunk.Number)
	return n
}

// goesOn is a node whose genesis has a way on by proof alone.
func goesOn(t *testing.T) node {
	t.Helper()
	n := newNode(t)
	params := *n.Params
	params.Proving = &protocol.Proving{Circuit: protocol.StandardCircuit(), MaxSteps: 768, OutCap: 1024, Fallback: &protocol.Fallback{}}
	n.Params = &params
	return n
}

// What no circuit proves is zero in headers by proof alone, and the logs of chunks and
// checkpoints go on over them.
func TestWhatNobodySignedHasNoWordOfItsOwn(t *testing.T) {
	n := withoutACommittee(t)
	require.False(t, n.Last(t, 1).ByProof())
	for number := uint64(2); number <= 3; number++ {
		h := n.Last(t, number)
		require.True(t, h.ByProof())
		require.Zero(t, h.ChunksRoot)
		require.Equal(t, n.Last(t, 1).Origin, h.Origin)
		require.Equal(t, n.Last(t, 1).Fees, h.Fees)
	}
	for number := uint64(2); number <= 4; number++ {
		c, err := ledger.ChunkAt(n.World, number)
		require.NoError(t, err)
		require.Zero(t, c.Header.ParentHash)
		require.Zero(t, c.Header.TxsRoot)
		require.Zero(t, c.Header.OutRoot)
		require.EqualValues(t, 2+number/4, c.Header.Checkpoint)
	}
	require.NotEqual(t, common.Hash{}, n.Chunks.Root())
}

// L1 alone gives the same state of them, also where it goes on within one.
func TestWhatNobodySignedIsRebuilt(t *testing.T) {
	n, again := withoutACommittee(t), goesOn(t)
	require.NoError(t, again.rebuild(n.whole(t, 1)))
	require.NoError(t, again.rebuild(n.whole(t, 2)))
	loaded, err := ledger.Load(again.World, ledgertest.Setup(t))
	require.NoError(t, err)
	again.State = loaded
	require.NoError(t, again.rebuild(n.whole(t, 3)))
	require.NoError(t, again.rebuild(n.whole(t, 3)), "nothing is left to do")
	want, err := n.AppHash()
	require.NoError(t, err)
	got, err := again.AppHash()
	require.NoError(t, err)
	require.Equal(t, want, got)
	again.at(t, 4)
}

// A header that says of such content that somebody signed it is told from one that does not.
func TestASignedHeaderIsNotByProof(t *testing.T) {
	n, again := withoutACommittee(t), goesOn(t)
	require.NoError(t, again.rebuild(n.whole(t, 1)))
	p := n.whole(t, 2)
	p.Header.ChunksRoot[0]++
	var d *rebuild.Difference
	require.ErrorAs(t, again.rebuild(p), &d)
	p = n.whole(t, 1)
	p.Header.ChunksRoot = common.Hash{}
	require.ErrorAs(t, goesOn(t).rebuild(p), &d)
}
