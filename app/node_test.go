package app_test

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// network is a network of nodes in this process.
type network struct {
	t      *testing.T
	params *protocol.Params
	homes  []string
	nodes  []*app.Node
	log    *slog.Logger
}

const payers = 8

func payer(i int) fr.Element { return fr.NewElement(uint64(0x5000 + i)) }

func newNetwork(t *testing.T, size int) *network {
	params := protocol.Devnet()
	params.Rollup = common.Address{1}
	params.GenesisTime = uint64(time.Now().UnixMilli())
	for i := range payers {
		params.FeeJuice = append(params.FeeJuice, protocol.Allocation{
			Address: protocol.FieldHex(payer(i)), Amount: protocol.Product(1<<60, 1<<30),
		})
	}
	n := &network{t: t, params: &params, nodes: make([]*app.Node, size), log: slog.New(slog.DiscardHandler)}
	if os.Getenv("AZTECD_TEST_LOG") != "" {
		n.log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	var keys []config.Keys
	var comet, objects []string
	var ports []int
	for i := range size {
		home := filepath.Join(t.TempDir(), fmt.Sprint("node", i))
		k, err := config.MakeKeys(home)
		require.NoError(t, err)
		n.homes, keys = append(n.homes, home), append(keys, k)
		params.Committee = append(params.Committee, k.Member())
		ports = append(ports, freePort(t), freePort(t), freePort(t))
		comet = append(comet, fmt.Sprintf("%s@127.0.0.1:%d", k.NodeID, ports[3*i]))
		key, err := p2p.LoadOrCreateKey(config.Paths(home).P2PKey)
		require.NoError(t, err)
		addr, err := key.Multiaddr(fmt.Sprintf("127.0.0.1:%d", ports[3*i+1]))
		require.NoError(t, err)
		objects = append(objects, addr)
	}
	for i, home := range n.homes {
		require.NoError(t, config.WriteGenesis(config.Paths(home).Genesis, &params))
		require.NoError(t, config.WriteComet(config.Comet(home, config.CometOptions{
			Moniker: fmt.Sprint("node", i), SharedHost: true, PersistentPeers: strings.Join(without(comet, i), ","),
			RPCListen: fmt.Sprintf("tcp://127.0.0.1:%d", ports[3*i+2]), P2PListen: fmt.Sprintf("tcp://127.0.0.1:%d", ports[3*i]),
		})))
		cfg := config.Default()
		cfg.Home = home
		cfg.P2P.Listen = fmt.Sprintf("127.0.0.1:%d", ports[3*i+1])
		cfg.P2P.Peers = without(objects, i)
		cfg.RPC.Listen = "127.0.0.1:0"
		cfg.L1.RPC, cfg.Publisher.Enabled = nil, false
		require.NoError(t, cfg.Write())
	}
	t.Cleanup(func() {
		for i := range n.nodes {
			n.stop(i)
		}
	})
	return n
}

func (n *network) start(i int) {
	cfg, err := config.Load(n.homes[i], config.Source{})
	require.NoError(n.t, err)
	n.nodes[i], err = app.Start(context.Background(), cfg, rpc.Versions{}, n.log.With("node", i))
	require.NoError(n.t, err)
}

func (n *network) stop(i int) {
	if n.nodes[i] != nil {
		require.NoError(n.t, n.nodes[i].Close())
		n.nodes[i] = nil
	}
}

// send gives a fresh tx to a node and returns its hash.
func (n *network) send(i, seed int) common.Hash {
	info := n.nodes[i].Info()
	value := func(k int) tx.Scoped {
		return tx.Scoped{Contract: fr.NewElement(77), Value: fr.NewElement(uint64(seed+1)<<20 | uint64(k))}
	}
	body := tx.Body{
		Anchor:        tx.Anchor{Chunk: info.Anchor.Chunk, StateRoot: info.Anchor.StateRoot.Field()},
		L1ChainID:     n.params.L1ChainID,
		RollupVersion: n.params.RollupVersion,
		ExpiresAt:     uint64(time.Now().Add(time.Hour).UnixMilli()),
		FeePayer:      payer(seed % payers),
		GasLimits:     tx.Gas{Mana: 3_000_000, DA: 100_000},
		MaxFees:       tx.GasFees{PerMana: 10, PerDA: 10},
	}
	for k := range 4 {
		body.Setup.NoteHashes = append(body.Setup.NoteHashes, value(k))
		body.Setup.Nullifiers = append(body.Setup.Nullifiers, value(100+k))
	}
	t, err := tx.New(body, []byte("proof"))
	require.NoError(n.t, err)
	hash, err := n.nodes[i].SendTx(context.Background(), t.Encode())
	require.NoError(n.t, err)
	return hash
}

// waitFor waits until node i reports the tx that far.
func (n *network) waitFor(i int, hash common.Hash, status rpc.Status) rpc.Receipt {
	n.t.Helper()
	var r rpc.Receipt
	require.Eventually(n.t, func() bool {
		var err error
		r, err = n.nodes[i].Receipt(hash)
		return err == nil && r.Status.Reached(status)
	}, time.Minute, 10*time.Millisecond)
	return r
}

func without(all []string, i int) []string {
	out := append([]string{}, all[:i]...)
	return append(out, all[i+1:]...)
}

func freePort(t *testing.T) int {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// A tx sent to one node is locked on all, and everyone holds the certificate.
func TestFourNodesLockChunks(t *testing.T) {
	n := newNetwork(t, 4)
	for i := range n.nodes {
		n.start(i)
	}
	for k := range 10 {
		hash := n.send(k%4, k)
		for i := range n.nodes {
			r := n.waitFor(i, hash, rpc.StatusLocked)
			require.False(t, r.Reverted)
			lock, err := n.nodes[i].Certificate(r.Chunk)
			require.NoError(t, err)
			require.GreaterOrEqual(t, len(lock.Signers), 3)
		}
	}
}
