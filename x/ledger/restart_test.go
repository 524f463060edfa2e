package ledger_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// beginAnew are the parameters of the chain that goes on from a node's state, in a slot,
// with a committee of one.
func beginAnew(t *testing.T, n *ledgertest.Node, slot uint64) *protocol.Params {
	t.Helper()
	key, err := crypto.ToECDSA(common.Hash{31: 1}.Bytes())
	require.NoError(t, err)
	attester := crypto.CompressPubkey(&key.PublicKey)
	p := *n.Params
	p.Validators = []protocol.Validator{{Attester: attester, Publisher: common.Address{1}}}
	p.SetCommittee(1)
	h := n.Checkpoint.Header
	p.RestartCount, p.Restart = 1, &protocol.Restart{
		Block: protocol.L1Block{Number: 50, Hash: common.Hash{50}, Timestamp: p.SlotStart(slot) / 1000}, Generation: 1,
		Origin: protocol.L1Block{Number: h.Origin.Number, Hash: h.Origin.Hash, Timestamp: 12 * h.Origin.Number},
		Epoch:  p.Clock().RestartEpoch(p.SlotStart(slot)), Committee: []hexutil.Bytes{attester},
	}
	if h.Number == 0 {
		p.Restart.Origin = p.GenesisOrigin
	}
	n.FillRestart(p.Restart)
	require.NoError(t, p.Validate())
	return &p
}

// The state that a restarted chain begins with goes on where the checkpoint ended: with
// its committee, in another generation, closed from the first block on.
func TestARestartedStateGoesOn(t *testing.T) {
	for _, chunks := range []uint64{0, 3} {
		n := ledgertest.New(t)
		for number := range chunks {
			n.Decide(t, number/2, ledgertest.Full(number+1))
		}
		const slot = 97
		p := beginAnew(t, n, 20)
		s, err := n.Restarted(p)
		require.NoError(t, err)
		require.NoError(t, n.World.Write(func(w worldstate.Writer) error { return s.SaveRestarted(w, p) }))
		loaded, err := ledger.Load(n.World, ledgertest.Setup(t))
		require.NoError(t, err)
		require.NoError(t, loaded.CheckRestarted(p, n.World))
		again, err := loaded.Restarted(p)
		require.NoError(t, err)
		require.Equal(t, s, again, "it is made of itself, too")

		require.Zero(t, s.Height)
		require.Equal(t, n.Tips().Chunk, s.Tips().Chunk)
		require.EqualValues(t, 1, s.Tips().Generation)
		beat := s.Heartbeat(p, ledger.Proposal{Height: 1, Timestamp: p.SlotStart(slot), Fees: s.Fees, Origin: s.Origin})
		require.Equal(t, lock.NewExtension(lock.Closed, p.Restart.Epoch, n.Checkpoint.Header.Hash()), beat.Extension)

		n.Params, n.State = p, s
		n.Decide(t, slot, ledgertest.Full(9))
		h := n.Checkpoint.Header
		require.Equal(t, []uint64{chunks + 1, s.Checkpoint.Header.Number + 1}, []uint64{h.FirstChunk, h.Number})
		require.Equal(t, s.Checkpoint.Header.Hash(), h.ParentHash)
		require.EqualValues(t, 1, h.Generation)
	}
}

// Nobody begins with another state than genesis names.
func TestAnotherStateIsNotRestartedFrom(t *testing.T) {
	n := ledgertest.New(t)
	for number := range uint64(3) {
		n.Decide(t, number/2, ledgertest.Full(number+1))
	}
	for what, spoil := range map[string]func(r *protocol.Restart){
		"checkpoint is":          func(r *protocol.Restart) { r.Checkpoint++ },
		"hash of the checkpoint": func(r *protocol.Restart) { r.CheckpointHash[0]++ },
		"last chunk is":          func(r *protocol.Restart) { r.Chunk++ },
		"hash of the last chunk": func(r *protocol.Restart) { r.ChunkHash[0]++ },
		"state root":             func(r *protocol.Restart) { r.StateRoot[0]++ },
		"archive root":           func(r *protocol.Restart) { r.ArchiveRoot[0]++ },
		"checkpoints' log":       func(r *protocol.Restart) { r.CheckpointsRoot[0]++ },
		"L1 origin":              func(r *protocol.Restart) { r.Origin.Number++ },
	} {
		p := beginAnew(t, n, 20)
		spoil(p.Restart)
		_, err := n.Restarted(p)
		require.ErrorIs(t, err, ledger.ErrRestart, what)
		require.ErrorContains(t, err, what)
	}
	p := beginAnew(t, n, 20)
	require.ErrorIs(t, n.CheckRestarted(p, n.World), ledger.ErrRestart, "it is that of the old chain still")
	s, err := n.Restarted(p)
	require.NoError(t, err)
	require.NoError(t, s.CheckRestarted(p, n.World))
	other := ledgertest.New(t)
	for number := range uint64(3) {
		other.Decide(t, number/2, ledgertest.Full(number+7))
	}
	require.ErrorContains(t, s.CheckRestarted(p, other.World), "the trees")
}

// A store without the old chain's history begins with a snapshot of the restarted one,
// whose headers lead over the restart.
func TestASnapshotLeadsOverARestart(t *testing.T) {
	n := ledgertest.New(t)
	for number := range uint64(3) {
		n.Decide(t, number/2, ledgertest.Full(number+1))
	}
	p := beginAnew(t, n, 20)
	s, err := n.Restarted(p)
	require.NoError(t, err)
	require.NoError(t, n.World.Write(func(w worldstate.Writer) error { return s.SaveRestarted(w, p) }))
	n.Params, n.State = p, s
	n.Decide(t, 97, ledgertest.Full(9))

	world, err := n.World.At(n.Chunk.Number)
	require.NoError(t, err)
	head, err := ledger.NewHead(p, &n.State, n.World, world)
	require.NoError(t, err)
	require.EqualValues(t, 1, head.First)
	appHash, err := n.AppHash()
	require.NoError(t, err)
	o := &told{n, p, head, appHash, &block.Block{Preamble: block.Preamble{
		Timestamp: n.Timestamp, Origin: n.Origin, Fees: n.Fees, ChunkHash: n.Chunk.Hash(), CheckpointHash: n.Checkpoint.Header.Hash(),
	}}, world}
	checked, err := head.Check(p, ledgertest.Setup(t), appHash, common.Address{byte(n.Chunk.Number)}, o.block)
	require.NoError(t, err)
	require.NoError(t, checked.ReadHeaders(each(headers(t, o))))
	require.Equal(t, n.State, checked.State)
	again := ledgertest.New(t)
	require.NoError(t, again.World.Restore(checked.Target, world.Leaves(), func(w worldstate.Writer) error {
		return checked.Save(w, o.certificate())
	}))
}
