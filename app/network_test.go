package app_test

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// network is a network of nodes in this process.
type network struct {
	t      *testing.T
	params *protocol.Params
	homes  []string
	peers  []string // id@host:port of consensus
	nodes  []*app.Node
	log    *slog.Logger

	// Where committees are drawn: who names them to a node, and what its CometBFT calls.
	drawn func(node int) committee.Source
	front map[int]func(*abci.App) abcitypes.Application
	own   app.Own // of nodes where no committee is drawn
}

// patience is the limit of every wait: longer than CometBFT takes to notice that a
// peer is gone whose connection did not break (60 s until it asks, 45 s until it
// gives up), which stands between a restarted node and the network now and then.
const patience = 4 * time.Minute

const payers = 8

func payer(i int) fr.Element { return fr.NewElement(uint64(0x5000 + i)) }

// perNode is how many ports a node has.
const perNode = 4

func newNetwork(t *testing.T, size int, changes ...func(*protocol.Params)) *network {
	params := protocol.Devnet()
	params.Rollup = common.Address{1}
	params.GenesisTime = uint64(time.Now().Truncate(time.Second).UnixMilli())
	params.GenesisOrigin.Timestamp = params.GenesisTime / 1000
	params.L1.MaxOriginAge = 1 << 16 // its nodes have no L1, unless a test gives them one
	for i := range payers {
		params.FeeJuice = append(params.FeeJuice, protocol.Allocation{
			Address: protocol.FieldHex(payer(i)), Amount: protocol.Product(1<<60, 1<<30),
		})
	}
	n := &network{t: t, params: &params, nodes: make([]*app.Node, size), log: slog.New(slog.DiscardHandler)}
	if os.Getenv("AZTECD_TEST_LOG") != "" {
		n.log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	run, err := ports.Reserve(perNode*size, ports.First, ports.Last)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, run.Close()) })
	port := func(node, of int) string { return ports.Loopback(run.Base + perNode*node + of) }
	const consensus, objectNet, cometRPC, nodeRPC = 0, 1, 2, 3
	var comet, objects []string
	for i := range size {
		home := filepath.Join(t.TempDir(), fmt.Sprint("node", i))
		k, err := config.MakeKeys(home)
		require.NoError(t, err)
		n.homes = append(n.homes, home)
		params.Validators = append(params.Validators, k.Validator())
		comet = append(comet, k.NodeID+"@"+port(i, consensus))
		key, err := p2p.LoadOrCreateKey(config.Paths(home).P2PKey)
		require.NoError(t, err)
		addr, err := key.Multiaddr(port(i, objectNet))
		require.NoError(t, err)
		objects = append(objects, addr)
	}
	n.peers = comet
	for _, change := range changes {
		change(&params)
	}
	params.OpenAfter, params.Windows = 3, protocol.ShortWindows(params.SlotDuration, params.EpochDuration)
	for i, home := range n.homes {
		require.NoError(t, config.WriteGenesis(config.Paths(home).Genesis, &params))
		require.NoError(t, config.WriteComet(config.Comet(home, config.CometOptions{
			Moniker: fmt.Sprint("node", i), SharedHost: true, PersistentPeers: strings.Join(without(comet, i), ","),
			RPCListen: "tcp://" + port(i, cometRPC), P2PListen: "tcp://" + port(i, consensus),
		})))
		cfg := config.Default()
		cfg.Home = home
		cfg.P2P.Listen = port(i, objectNet)
		cfg.P2P.Peers = without(objects, i)
		cfg.RPC.Listen = port(i, nodeRPC)
		cfg.L1.Endpoints, cfg.Publisher.Enabled = nil, false
		require.NoError(t, cfg.Write())
	}
	t.Cleanup(func() {
		for i := range n.nodes {
			n.stop(i)
		}
	})
	return n
}

func (n *network) start(nodes ...int) {
	for _, i := range nodes {
		n.hangUp(i)
		var err error
		if n.drawn == nil {
			n.nodes[i], err = app.StartOwn(context.Background(), n.config(i), api.Versions{}, n.log.With("node", i), n.own)
		} else {
			n.nodes[i], err = app.StartDrawn(context.Background(), n.config(i), n.log.With("node", i), n.drawn(i), n.front[i])
		}
		require.NoError(n.t, err)
	}
}

func (n *network) config(i int) config.Config {
	cfg, err := config.Load(n.homes[i], config.Source{})
	require.NoError(n.t, err)
	return cfg
}

// live lists the nodes that run.
func (n *network) live() (out []int) {
	for i := range n.nodes {
		if n.nodes[i] != nil {
			out = append(out, i)
		}
	}
	return out
}

// lock sends a tx to a node and waits until every node that runs has it locked.
func (n *network) lock(to, seed int) api.Receipt {
	n.t.Helper()
	hash := n.send(to, seed)
	var r api.Receipt
	for _, i := range n.live() {
		r = n.waitFor(i, hash, api.StatusLocked)
		require.False(n.t, r.Reverted)
	}
	return r
}

// until waits for a condition of every node that runs.
func (n *network) until(what string, holds func(node *app.Node) bool) {
	n.t.Helper()
	for _, i := range n.live() {
		require.Eventually(n.t, func() bool { return holds(n.nodes[i]) }, patience, 5*time.Millisecond, "node %d: %s", i, what)
	}
}

// rest waits until no node has anything to do: consensus waits for a tx to come, at
// the same height everywhere, and gives the height of the last block. A signal of
// work that was already done when CometBFT took it leaves a node alone in a round;
// fewer than f+1 of those move nothing.
func (n *network) rest() (height uint64) {
	n.t.Helper()
	faulty := (len(n.nodes) - 1) / 3
	require.Eventually(n.t, func() bool {
		height = n.nodes[n.live()[0]].Info().Height
		awake := 0
		for _, i := range n.live() {
			at, waits := n.nodes[i].Consensus()
			if at != height+1 || n.nodes[i].Info().PoolTxs > 0 {
				return false
			}
			if !waits {
				awake++
			}
		}
		return awake <= faulty
	}, patience, 5*time.Millisecond)
	return height
}

// sameState compares the app hashes of nodes at rest.
func (n *network) sameState() {
	n.t.Helper()
	n.rest()
	want := n.nodes[n.live()[0]].AppHash()
	for _, i := range n.live() {
		require.Equal(n.t, want, n.nodes[i].AppHash(), "node %d", i)
	}
}

// slot of a node's last block, and its height.
func (n *network) slot(i int) (slot, height uint64) {
	s := n.nodes[i].State()
	return n.params.SlotAt(s.Timestamp), s.Height
}

func (n *network) stop(i int) {
	if n.nodes[i] == nil {
		return
	}
	require.NoError(n.t, n.nodes[i].Close())
	n.nodes[i] = nil
	n.hangUp(i)
}

// hangUp ends the others' connections with a stopped node.
func (n *network) hangUp(i int) {
	for _, other := range n.live() {
		require.Eventually(n.t, func() bool { return n.nodes[other].HangUp(n.peers[i]) }, patience, time.Millisecond)
	}
}

// body makes a valid tx for a node's state; different seeds share nothing but, now
// and then, the payer.
func (n *network) body(i, seed int) tx.Body {
	info := n.nodes[i].Info()
	value := func(k int) tx.Scoped {
		return tx.Scoped{Contract: fr.NewElement(77), Value: fr.NewElement(uint64(seed+1)<<20 | uint64(k))}
	}
	body := tx.Body{Head: tx.Head{
		Anchor:        tx.Anchor{Chunk: info.Anchor.Chunk, StateRoot: info.Anchor.StateRoot.Field()},
		L1ChainID:     n.params.L1ChainID,
		RollupVersion: n.params.RollupVersion,
		ExpiresAt:     uint64(time.Now().Add(time.Hour).UnixMilli()),
		FeePayer:      payer(seed % payers),
		GasLimits:     tx.Gas{Mana: 3_000_000, DA: 100_000},
		MaxFees:       protocol.GasFees{PerMana: 10, PerDA: 10},
	}}
	for k := range 4 {
		body.Setup.NoteHashes = append(body.Setup.NoteHashes, value(k))
		body.Setup.Nullifiers = append(body.Setup.Nullifiers, value(100+k))
	}
	return body
}

// send gives a fresh tx to a node and returns its hash.
func (n *network) send(i, seed int) common.Hash {
	n.t.Helper()
	t, err := tx.New(n.body(i, seed), []byte("proof"))
	require.NoError(n.t, err)
	hash, err := n.nodes[i].Queries().SendTx(context.Background(), t.Encode())
	require.NoError(n.t, err)
	return hash
}

// waitFor waits until node i reports the tx that far.
func (n *network) waitFor(i int, hash common.Hash, status api.Status) api.Receipt {
	n.t.Helper()
	var r api.Receipt
	require.Eventually(n.t, func() bool {
		receipt, err := n.nodes[i].Queries().GetTxReceipt(hash)
		if err != nil {
			return false
		}
		r = *receipt
		return r.Status.Reached(status)
	}, patience, 10*time.Millisecond)
	return r
}

func without(all []string, i int) []string {
	out := append([]string{}, all[:i]...)
	return append(out, all[i+1:]...)
}
