package e2e

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	appclient "github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// A leader publishes, by its right and without a signature, a checkpoint that nobody
// locked and that claims tens of thousands of chunks. No node takes it for its own at any
// time. What is locked takes its place, the forger is charged and nobody answers, and in
// the end everything is on L1, in order and once, as an audit from L1 alone finds.
func TestWhatALeaderForgesIsShownByNobodyAndUndone(t *testing.T) {
	long.Minutes(t)
	binary, home := build(t), filepath.Join(t.TempDir(), "net")
	net := start(t, binary, "localnet", "--home", home, "--tps", "5", "--base-port", basePort(t))
	eventually(t, net, "the network never wrote its manifest", func() bool {
		_, err := filepath.EvalSymlinks(filepath.Join(home, "localnet.json"))
		return err == nil
	})
	m := readManifest(t, home)
	var nodes []*appclient.Client
	for i := range m.Nodes {
		nodes = append(nodes, m.node(t, i))
	}
	eventually(t, net, "nothing was checkpointed", func() bool {
		tips, _ := nodes[0].Tips(context.Background())
		return tips.Checkpointed.Chunk > 0
	})

	f := newForger(t, m)
	forged := f.forge(net, nodes[0])
	t.Logf("forged checkpoint %d of slot %d, chunks %d to %d", forged.Number, forged.Slot, forged.FirstChunk, forged.LastChunk)
	replaced := func() bool { return f.event("CheckpointsUndone") > 0 }
	for !replaced() {
		for i, n := range nodes {
			requireHonest(t, i, n, forged, replaced)
		}
	}

	locked, err := nodes[0].Tips(context.Background())
	require.NoError(t, err)
	eventually(t, net, "what was locked is not published", func() bool {
		tips, _ := nodes[0].Tips(context.Background())
		return tips.Checkpointed.Chunk >= locked.Locked.Chunk
	})
	eventually(t, net, "the forger is not charged", func() bool { return f.event("Charged") > 0 })
	eventually(t, net, "the forger is not convicted", func() bool { return f.event("Convicted") > 0 })
	require.Zero(t, f.event("Answered"))
	for i, n := range nodes {
		health, err := n.Health(context.Background())
		require.NoError(t, err)
		require.True(t, health.Ready, "node %d: %v", i, health.Reasons)
	}

	out, err := exec.Command(binary, "audit", "--l1", m.L1.HTTP, "--beacon", m.L1.Beacon, "--rollup", m.Rollup,
		"--home", filepath.Join(t.TempDir(), "audit")).CombinedOutput()
	require.NoError(t, err, string(out))
	require.Contains(t, string(out), "are right")
	require.NoError(t, net.stop(t), net.output())
}

// requireHonest looks at what a node shows while the forged checkpoint stands: its tip on
// L1 is below, and what the forged one claims is locked and no more. An answer that came
// after it was replaced says nothing.
func requireHonest(t *testing.T, i int, n *appclient.Client, forged checkpoint.Header, replaced func() bool) {
	t.Helper()
	ctx := context.Background()
	tips, err := n.Tips(ctx)
	require.NoError(t, err)
	chunk, err := n.Chunk(ctx, api.AtNumber(forged.FirstChunk))
	health, healthErr := n.Health(ctx)
	if replaced() {
		return
	}
	require.Less(t, tips.Checkpointed.Chunk, forged.FirstChunk, "node %d", i)
	require.LessOrEqual(t, tips.Checkpointed.Checkpoint, forged.Number-1, "node %d", i)
	if err == nil {
		require.False(t, chunk.Status.Reached(api.StatusCheckpointed), "node %d", i)
	}
	require.NoError(t, healthErr)
	require.True(t, health.Ready, "node %d: an unconfirmed checkpoint is its publisher's offence: %v", i, health.Reasons)
}

// forger publishes with a validator's publisher key.
type forger struct {
	t          *testing.T
	key        *ecdsa.PrivateKey
	rollup     common.Address
	l1         *l1client.Client
	eth        *ethclient.Client
	deployment *view.Deployment
	sidecar    *types.BlobTxSidecar
}

func newForger(t *testing.T, m manifest) *forger {
	t.Helper()
	f := &forger{t: t, rollup: common.HexToAddress(m.Rollup)}
	var err error
	f.key, err = config.LoadPublisherKey(config.Paths(m.Nodes[0].Home).PublisherKey)
	require.NoError(t, err)
	f.l1, err = l1client.Dial(t.Context(), []string{m.L1.HTTP}, time.Minute, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(f.l1.Close)
	f.eth, err = ethclient.Dial(m.L1.HTTP)
	require.NoError(t, err)
	t.Cleanup(f.eth.Close)
	f.deployment, err = view.ReadDeployment(t.Context(), f.l1, f.rollup)
	require.NoError(t, err)
	f.sidecar = sidecarOf(t, 2)
	return f
}

// sidecarOf proves blobs that no checkpoint has.
func sidecarOf(t *testing.T, n int) *types.BlobTxSidecar {
	t.Helper()
	blobs := make([]kzg4844.Blob, n)
	blobs[0][31] = 7
	var commitments []kzg4844.Commitment
	var cells []kzg4844.Proof
	for i := range blobs {
		commitment, err := kzg4844.BlobToCommitment(&blobs[i])
		require.NoError(t, err)
		proofs, err := kzg4844.ComputeCellProofs(&blobs[i])
		require.NoError(t, err)
		commitments, cells = append(commitments, commitment), append(cells, proofs...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, cells)
}

// forge publishes a child of L1's tip at the start of a slot that the key leads, and
// tries the next one until L1 takes it: the validator with that key publishes, too.
func (f *forger) forge(net *process, node *appclient.Client) (h checkpoint.Header) {
	f.t.Helper()
	tried := uint64(0)
	eventually(f.t, net, "nothing forged was taken", func() bool {
		head, err := f.eth.HeaderByNumber(f.t.Context(), nil)
		require.NoError(f.t, err)
		if tried != 0 && f.stands(h) {
			return true
		}
		slot := f.deployment.Clock().SlotAt(1000 * (head.Time + 1))
		epoch := f.deployment.Clock().EpochOf(slot)
		at := &view.Snapshot{Head: l1client.Header{Number: head.Number.Uint64(), Hash: head.Hash(), Time: head.Time}}
		drawn, err := view.NewDraws(f.l1, f.rollup).Of(f.t.Context(), at, epoch)
		require.NoError(f.t, err)
		members := drawn.Committee
		leader := members.Members()[members.Leader(drawn.Seed, slot)].Publisher
		if slot == tried || leader != crypto.PubkeyToAddress(f.key.PublicKey) {
			return false
		}
		tips, err := view.ReadTips(f.t.Context(), f.l1, f.rollup, head.Hash())
		require.NoError(f.t, err)
		parent, err := node.Checkpoint(f.t.Context(), api.AtNumber(tips.Number))
		if err != nil || !tips.Record.Names(parent.Hash) || tips.LastChunk != parent.Header.LastChunk {
			return false
		}
		tried, h = slot, checkpoint.Header{
			Number: tips.Number + 1, ParentHash: parent.Hash, Slot: slot - 1, Epoch: f.deployment.Clock().EpochOf(slot - 1),
			Generation: tips.Generation, FirstChunk: tips.LastChunk + 1, LastChunk: tips.LastChunk + 65_536,
			StateRoot: common.Hash{0xba, 0xd}, BlobsHash: blob.Hash(f.sidecar.BlobHashes()[:1]),
			Origin: protocol.L1Ref{Number: head.Number.Uint64() - 1, Hash: head.ParentHash},
		}
		f.send(h)
		return false
	})
	return h
}

// send hands the publication over; a pool may refuse it for the validator's own.
func (f *forger) send(h checkpoint.Header) {
	f.t.Helper()
	nonce, err := f.eth.NonceAt(f.t.Context(), crypto.PubkeyToAddress(f.key.PublicKey), nil)
	require.NoError(f.t, err)
	const gwei = 1_000_000_000
	chain := uint256.NewInt(f.deployment.L1ChainID)
	tx, err := types.SignNewTx(f.key, types.LatestSignerForChainID(chain.ToBig()), &types.BlobTx{
		ChainID: chain, Nonce: nonce, To: f.rollup, Gas: 400_000,
		Data:      bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(h)}, big.NewInt(1), 0),
		GasTipCap: uint256.NewInt(50 * gwei), GasFeeCap: uint256.NewInt(400 * gwei), BlobFeeCap: uint256.NewInt(50 * gwei),
		BlobHashes: f.sidecar.BlobHashes(), Sidecar: f.sidecar,
	})
	require.NoError(f.t, err)
	if err := f.eth.SendTransaction(f.t.Context(), tx); err != nil {
		f.t.Logf("slot %d: %v", h.Slot+1, err)
	}
}

// stands tells whether L1 took a checkpoint.
func (f *forger) stands(h checkpoint.Header) bool {
	f.t.Helper()
	head, err := f.eth.HeaderByNumber(f.t.Context(), nil)
	require.NoError(f.t, err)
	tips, err := view.ReadTips(f.t.Context(), f.l1, f.rollup, head.Hash())
	require.NoError(f.t, err)
	return tips.Number == h.Number && tips.Record.Names(h.Hash())
}

// event counts the contract's events of a name.
func (f *forger) event(name string) int {
	f.t.Helper()
	contract := bindings.NewRollup().GetABI()
	logs, err := f.eth.FilterLogs(f.t.Context(), ethereum.FilterQuery{
		Addresses: []common.Address{f.rollup}, Topics: [][]common.Hash{{contract.Events[name].ID}},
	})
	require.NoError(f.t, err)
	return len(logs)
}
