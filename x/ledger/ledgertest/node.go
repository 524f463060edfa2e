// Package ledgertest decides chunks on one machine, for tests of packages that
// read a ledger or rebuild it.
//
// One rule: what it decides went through execution and the seal as on a node.
package ledgertest

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Setup is that of the blobs, read once.
func Setup(t testing.TB) *blob.Setup {
	t.Helper()
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	return setup
}

// Node is a state with its world, as on one machine.
type Node struct {
	ledger.State
	Params *protocol.Params
	World  *worldstate.Store
	// Anchors are what txs may name; New has that of test txs.
	Anchors execution.Anchors
}

// New is at genesis; the payer of test txs is rich.
func New(t testing.TB) *Node {
	t.Helper()
	params := txtest.Params()
	params.FeeJuice = []protocol.Allocation{{Address: protocol.FieldHex(txtest.F(100)), Amount: protocol.Amount{Lo: 1 << 50}}}
	world, err := worldstate.Open(kvtest.Memory(t), ledger.WorldGenesis(params), worldstate.Options{})
	require.NoError(t, err)
	members, err := committee.New([]committee.Member{{Attester: common.Address{1}}, {Attester: common.Address{2}}})
	require.NoError(t, err)
	_, roots := world.Tip()
	n := &Node{Params: params, World: world, Anchors: anchors{}}
	var nodes []ledger.LogNode
	n.State, nodes = ledger.Genesis(params, members, Setup(t), roots)
	require.NoError(t, world.Write(func(w worldstate.Writer) error { return n.SaveGenesis(w, nodes) }))
	return n
}

// anchors knows the anchor of test txs.
type anchors struct{}

// StateRootOf implements execution.Anchors.
func (anchors) StateRootOf(chunk uint64) (fr.Element, bool, error) {
	return txtest.F(1), chunk == 0, nil
}

// Decide executes txs as the next chunk, in a slot.
func (n *Node) Decide(t testing.TB, slot uint64, txs ...*tx.Tx) {
	t.Helper()
	n.Take(t, slot, inputs.State{}, nil, txs...)
}

// Take is Decide of a chunk that takes inputs, and whose block tells of entries.
func (n *Node) Take(t testing.TB, slot uint64, in inputs.State, entries []inputs.Entry, txs ...*tx.Tx) {
	t.Helper()
	number := n.Chunk.Number + 1
	p := ledger.Proposal{
		Height: HeightOf(number), Proposer: common.Address{byte(number)}, Fees: n.Params.Fees.Initial,
		Timestamp: n.Params.GenesisTime + slot*n.Params.SlotDuration + 10*number,
		Origin:    protocol.Origin{L1Block: protocol.L1Block{Number: number, Hash: common.Hash{byte(number)}, Timestamp: 12 * number}},
		Entries:   entries,
	}
	n.take(t, p, in, txs)
}

// DecideByProof executes txs as the next chunk of a slot that nobody signs, the first of its
// checkpoint or not.
func (n *Node) DecideByProof(t testing.TB, slot uint64, first bool, txs ...*tx.Tx) {
	t.Helper()
	h := n.Checkpoint.Header
	n.take(t, ledger.Proposal{
		Timestamp: n.Params.SlotStart(slot+1) - 1000, Fees: h.Fees, ByProof: true, First: first,
		Origin: protocol.Origin{L1Block: protocol.L1Block{Number: h.Origin.Number, Hash: h.Origin.Hash}},
	}, inputs.State{}, txs)
}

func (n *Node) take(t testing.TB, p ledger.Proposal, in inputs.State, txs []*tx.Tx) {
	t.Helper()
	number := n.Chunk.Number + 1
	fork, err := n.World.Fork()
	require.NoError(t, err)
	ctx := execution.NewContext(n.Params, number, p.Timestamp, p.Fees)
	result, err := execution.Run(ctx, fork, n.Anchors, in, txs)
	require.NoError(t, err)
	c, err := n.Seal(n.Params, fork, p, result)
	require.NoError(t, err)
	next, nodes := n.WithChunk(c, p.Fees)
	require.NoError(t, n.World.Commit(fork, number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }))
	n.State = next
}

// HeightOf is the height that decided a chunk: every other one is a heartbeat's.
func HeightOf(chunk uint64) uint64 { return 2 * chunk }

// Certify keeps a certificate of the running checkpoint after a chunk.
func (n *Node) Certify(t testing.TB, chunk uint64) {
	t.Helper()
	version := n.Version(t, chunk)
	n.Keep(t, version.Number, HeightOf(chunk), version.Hash())
}

// Keep keeps a certificate of a height, as the last of a checkpoint; it may name
// anything.
func (n *Node) Keep(t testing.TB, number, height uint64, hash common.Hash) {
	t.Helper()
	c := &lock.Certificate{Height: height, Extension: lock.NewExtension(lock.Locked, n.Params.EpochOf(n.Params.SlotAt(n.Timestamp)), hash), Signers: []byte{3}, Signatures: [][lock.SignatureSize]byte{{1}, {2}}}
	require.NoError(t, n.World.Write(func(w worldstate.Writer) error { return ledger.PutCertificate(w, number, c) }))
}

// Version is the running checkpoint after a chunk.
func (n *Node) Version(t testing.TB, chunk uint64) checkpoint.Header {
	t.Helper()
	h, err := ledger.RunningAt(n.World, chunk)
	require.NoError(t, err)
	return h
}

// Last is the last version of a checkpoint.
func (n *Node) Last(t testing.TB, number uint64) checkpoint.Header {
	t.Helper()
	h, err := ledger.CheckpointAt(n.World, number)
	require.NoError(t, err)
	return h
}

// Content is what the blobs of a version of a checkpoint hold.
func (n *Node) Content(t testing.TB, version checkpoint.Header) []effect.Block {
	t.Helper()
	var fields []fr.Element
	for number := version.FirstChunk; number <= version.LastChunk; number++ {
		more, err := ledger.FieldsAt(n.World, number)
		require.NoError(t, err)
		fields = append(fields, more...)
	}
	fields = append(fields, effect.CheckpointEnd(uint32(len(fields)+effect.CheckpointEndFields)))
	blocks, err := effect.DecodeCheckpoint(fields)
	require.NoError(t, err)
	return blocks
}

// Full is a tx that changes every tree.
func Full(seed uint64) *tx.Tx { return txtest.New(txtest.Full(seed)) }
