package origins_test

import (
	"log/slog"
	"testing"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/origins"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// follows makes a reader by changed parameters.
func follows(t *testing.T, l1 *l1test.L1, db dbm.DB, change func(*protocol.Params)) *reader {
	t.Helper()
	p := *l1.Params
	change(&p)
	v, err := view.New(l1.Client(t), view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: p.GenesisOrigin.Number, Now: l1.Now, FinalityDepth: 8, Depth: p.L1.Depth, DB: dbm.NewMemDB(),
	})
	require.NoError(t, err)
	f, err := origins.New(origins.Config{
		Params: &p, View: v, Inbox: l1.Deployment.Inbox, Forced: l1.Deployment.ForcedInclusion, DB: db, Logger: slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)
	return &reader{f, l1, v, db}
}

// proven reads the generations of a chain with provers that had so many restarts.
func proven(restarts uint64) func(*protocol.Params) {
	return func(p *protocol.Params) {
		p.Proving, p.RestartCount, p.Restart = protocol.StandardProving(p.EpochDuration), restarts, nil
	}
}

// generation of a block, by a chain in a later one.
func (r *reader) generation(t *testing.T, number uint64) uint32 {
	t.Helper()
	o, ok := r.later(number)
	require.True(t, ok, "block %d", number)
	return o.Generation
}

// Where the chain is proven each block has L1's generation after it, and what began that is known. No
// block of a later generation is named before one is final, and a proposer names the last before it.
// Here a restart begins one, of the chain's own id: as a prune does, from what is proven.
func TestBlocksAreReadWithTheirGeneration(t *testing.T) {
	e := l1test.StartExecutedOf(t, nil, l1test.Restartable(t))
	genesis, err := ledger.CheckpointAt(e.World, 0)
	require.NoError(t, err)
	zero := genesis.Hash()
	running := follows(t, e.L1, dbm.NewMemDB(), proven(1))
	plain := follows(t, e.L1, dbm.NewMemDB(), func(*protocol.Params) {})
	other := follows(t, e.L1, dbm.NewMemDB(), proven(0))
	running.step(t)
	begun := e.Restart(t, 0, 40)
	seal(t, e.L1, e.Params.L1.Depth+1)
	all := []*reader{running, follows(t, e.L1, dbm.NewMemDB(), proven(1))}
	for i, r := range all {
		r.step(t)
		require.Zero(t, r.generation(t, begun.NumberU64()-1), i)
		require.EqualValues(t, 1, r.generation(t, begun.NumberU64()), i)
		require.EqualValues(t, 1, r.Generation())
		p, ok := r.Prune(1)
		require.True(t, ok)
		require.Equal(t, inputs.Prune{Generation: 1, Hash: zero}, p)
		_, ok = r.now(begun.NumberU64())
		require.False(t, ok, "not final: %d", i)
		o, ok := r.Newest(0, uint64(e.Now().UnixMilli())+e.Params.L1.OriginLag) //nolint:gosec // now
		require.True(t, ok)
		require.Equal(t, begun.NumberU64()-1, o.Number)
	}
	plain.step(t)
	require.Zero(t, plain.generation(t, begun.NumberU64()), "where nothing is proven there are none")
	other.step(t)
	_, ok := other.later(begun.NumberU64())
	require.False(t, ok, "it is none of a chain that was restarted")

	seal(t, e.L1, 80)
	for _, r := range all {
		r.step(t)
		o, ok := r.now(begun.NumberU64())
		require.True(t, ok, "final")
		require.EqualValues(t, 1, o.Generation)
	}
	again := follows(t, e.L1, running.db, proven(1))
	again.step(t)
	p, ok := again.Prune(1)
	require.True(t, ok, "who starts behind it knows, too")
	require.Equal(t, inputs.Prune{Generation: 1, Hash: zero}, p)
}

// Which generation goes on by proof alone is known to who saw it begin and to who came later.
func TestGenerationsByProofAloneAreKnown(t *testing.T) {
	e := l1test.StartExecutedOf(t, nil, l1test.Fallible(t))
	e.Lock(t, 0, 1)
	e.Lock(t, 1, 1)
	e.Publish(t, e, 2, publisher.Propose, publisher.PublishLocked)
	e.Confirm(t, 2)
	watching := follows(t, e.L1, dbm.NewMemDB(), func(*protocol.Params) {})
	watching.step(t)
	slot := e.Fall(t, 5)
	seal(t, e.L1, e.Params.L1.Depth+1)
	for i, r := range []*reader{watching, follows(t, e.L1, dbm.NewMemDB(), func(*protocol.Params) {})} {
		r.step(t)
		require.EqualValues(t, 1, r.Generation(), i)
		require.True(t, r.ByProof(1), i)
		require.False(t, r.ByProof(0), i)
	}
	e.PublishByProof(t, slot+10, 1)
	watching.step(t)
	require.True(t, watching.ByProof(watching.Generation()))
}
