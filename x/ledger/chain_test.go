package ledger_test

import (
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

var loadSetup = sync.OnceValues(blob.LoadSetup)

// node is a state with its world, as on one machine.
type node struct {
	ledger.State
	params *protocol.Params
	world  *worldstate.Store
}

// newNode is at genesis; the payer of test txs is rich.
func newNode(t testing.TB) *node {
	t.Helper()
	params := txtest.Params()
	params.FeeJuice = []protocol.Allocation{{Address: protocol.FieldHex(txtest.F(100)), Amount: protocol.AmountOf(1 << 50)}}
	world, err := worldstate.Open(dbm.NewMemDB(), ledger.WorldGenesis(params), worldstate.Options{})
	require.NoError(t, err)
	setup, err := loadSetup()
	require.NoError(t, err)
	members, err := committee.New([]committee.Member{{Attester: common.Address{1}}, {Attester: common.Address{2}}})
	require.NoError(t, err)
	_, roots := world.Tip()
	n := &node{params: params, world: world}
	var nodes []ledger.LogNode
	n.State, nodes = ledger.Genesis(params, members, setup, roots)
	require.NoError(t, world.Write(func(w worldstate.Writer) error { return n.SaveGenesis(w, nodes) }))
	return n
}

// anchors knows the anchor of test txs.
type anchors struct{}

// StateRootOf implements execution.Anchors.
func (anchors) StateRootOf(chunk uint64) (fr.Element, bool) { return txtest.F(1), chunk == 0 }

// decide executes txs as the next chunk, in a slot.
func (n *node) decide(t testing.TB, slot uint64, txs ...*tx.Tx) {
	t.Helper()
	number := n.Chunk.Number + 1
	p := ledger.Proposal{
		Height: 2 * number, Proposer: common.Address{byte(number)}, Fees: n.params.Fees.Initial,
		Timestamp: n.params.GenesisTime + slot*n.params.SlotDuration + 10*number,
		Origin:    protocol.L1Block{Number: number, Hash: common.Hash{byte(number)}, Timestamp: 12 * number},
	}
	fork, err := n.world.Fork()
	require.NoError(t, err)
	ctx := execution.NewContext(n.params, number, p.Timestamp, p.Fees)
	result, err := execution.Run(ctx, fork, anchors{}, nil, txs)
	require.NoError(t, err)
	c, err := n.Seal(n.params, fork, p, result)
	require.NoError(t, err)
	next, nodes := n.WithChunk(c, p.Fees)
	require.NoError(t, n.world.Commit(fork, number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }))
	n.State = next
}

// published is a version of a checkpoint as L1 would have it.
func (n *node) published(t testing.TB, version checkpoint.Header) *ledger.Published {
	t.Helper()
	p := &ledger.Published{Header: version}
	var fields []fr.Element
	for number := version.FirstChunk; number <= version.LastChunk; number++ {
		record, err := ledger.ChunkAt(n.world, number)
		require.NoError(t, err)
		p.Chunks = append(p.Chunks, checkpoint.FieldsOf(record.Header))
		more, err := ledger.FieldsOf(n.world, number)
		require.NoError(t, err)
		fields = append(fields, more...)
	}
	fields = append(fields, effect.CheckpointEnd(uint32(len(fields)+effect.CheckpointEndFields)))
	var err error
	p.Blocks, err = effect.DecodeCheckpoint(fields)
	require.NoError(t, err)
	return p
}

// whole is a checkpoint's last version.
func (n *node) whole(t testing.TB, number uint64) *ledger.Published {
	t.Helper()
	h, err := ledger.Checkpoint(n.world, number)
	require.NoError(t, err)
	return n.published(t, h)
}

// version is the running checkpoint after a chunk.
func (n *node) version(t testing.TB, chunk uint64) checkpoint.Header {
	t.Helper()
	h, err := ledger.RunningHeader(n.world, chunk)
	require.NoError(t, err)
	return h
}

func full(seed uint64) *tx.Tx { return txtest.New(txtest.Full(seed)) }
