package l1test

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Snapshot is another node on the same L1, which begins with the state after the last
// chunk: it has no records of what was before. The last checkpoint must have a certificate.
func (e *Executed) Snapshot(t testing.TB) *Executed {
	t.Helper()
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	checked, leaves := e.told(t)
	world, err := worldstate.Open(kvtest.Memory(t), ledger.WorldGenesis(e.Params), worldstate.Options{})
	require.NoError(t, err)
	_, roots := world.Tip()
	genesis, nodes := ledger.Genesis(e.Params, e.Committee, setup, roots)
	require.NoError(t, world.Write(func(w worldstate.Writer) error { return genesis.SaveGenesis(w, nodes) }))
	certificate, err := ledger.LastCertificate(e.World, e.State.Checkpoint.Header.Number)
	require.NoError(t, err)
	require.NoError(t, world.Restore(checked.Target, leaves.Leaves(), func(w worldstate.Writer) error { return checked.Save(w, certificate) }))
	state, err := ledger.Load(world, setup)
	require.NoError(t, err)
	state.Duty = e.State.Duty
	return &Executed{
		L1: e.L1, World: world, State: state, Last: state.Checkpoint.Header.Number, Txs: maps.Clone(e.Txs), seed: e.seed,
		after: map[uint64]ledger.State{},
	}
}

// told is the state after the last chunk as strangers tell it.
func (e *Executed) told(t testing.TB) (*ledger.Checked, *worldstate.Snapshot) {
	t.Helper()
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	s, params := &e.State, *e.Params
	params.SetCommittee(0) // the test says who signs
	leaves, err := e.World.At(s.Chunk.Number)
	require.NoError(t, err)
	head, err := ledger.NewHead(&params, s, e.World, leaves)
	require.NoError(t, err)
	record, err := ledger.ChunkAt(e.World, s.Chunk.Number)
	require.NoError(t, err)
	after := e.after[s.Checkpoint.Header.Number]
	appHash, err := after.AppHash()
	require.NoError(t, err)
	checked, err := head.Check(&params, setup, appHash, record.Block.Proposer, &block.Block{Preamble: block.Preamble{
		Timestamp: record.Block.Timestamp, Origin: record.Block.Origin, Fees: after.Fees,
		ChunkHash: s.Chunk.Hash(), CheckpointHash: s.Checkpoint.Header.Hash(),
	}})
	require.NoError(t, err)
	require.NoError(t, checked.ReadHeaders(head.Headers(e.World)))
	return checked, leaves
}
