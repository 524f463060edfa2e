package e2e

import (
	"crypto/ecdsa"
	"encoding/hex"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/protocol"
)

// Nodes of a dying network: a validator that goes for good, one that stays, and one that
// comes when the chain was restarted.
const (
	gone = iota
	stays
	comes
	nodes
)

// dying is a network of two validators on an L1 in this process, which can be cut off. It
// may be restarted soon.
type dying struct {
	t          *testing.T
	binary     string
	l1         *devnet.Node
	client     *l1client.Client
	endpoint   string // of L1, as the nodes have it
	cut        atomic.Bool
	governance *ecdsa.PrivateKey
	params     *protocol.Params
	homes      [nodes]string
	keys       [nodes]config.Keys
	base       int
}

func newDying(t *testing.T) *dying {
	t.Helper()
	d := &dying{t: t, binary: build(t)}
	run, err := ports.Reserve(50, ports.First, ports.Last)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, run.Close()) })
	d.base = run.Base
	d.governance, err = crypto.GenerateKey()
	require.NoError(t, err)
	alloc := map[common.Address]*big.Int{crypto.PubkeyToAddress(d.governance.PublicKey): ether(10_000)}
	for i := range nodes {
		d.homes[i] = filepath.Join(t.TempDir(), fmt.Sprint("node", i))
		d.keys[i], err = config.MakeKeys(d.homes[i])
		require.NoError(t, err)
		alloc[d.keys[i].Publisher] = ether(100)
	}
	d.l1, err = devnet.Start(t.Context(), devnet.Config{
		Dir: t.TempDir(), Interval: time.Second, HTTPAddr: "127.0.0.1:0", BeaconAddr: "127.0.0.1:0", FinalityDepth: 3, Alloc: alloc,
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = d.l1.Close() })
	d.client, err = l1client.Dial(t.Context(), []string{d.l1.HTTPURL()}, time.Minute, nil)
	require.NoError(t, err)
	t.Cleanup(d.client.Close)
	d.endpoint = d.proxy()
	d.deploy()
	for i := range comes {
		d.configure(i, d.params)
	}
	return d
}

// proxy is L1 as the nodes see it.
func (d *dying) proxy() string {
	target, err := url.Parse(d.l1.HTTPURL())
	require.NoError(d.t, err)
	to := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if d.cut.Load() {
			http.Error(w, "cut off", http.StatusBadGateway)
			return
		}
		to.ServeHTTP(w, r)
	}))
	d.t.Cleanup(server.Close)
	return server.URL
}

func (d *dying) deploy() {
	p := protocol.Devnet()
	p.SlotDuration, p.EpochDuration, p.OpenAfter, p.PublishTimeout, p.MaxUnpublishedSlots = 2000, 4, 3, 1000, 6
	p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	p.Windows.Restart = p.Windows.Confirm + p.EpochDuration + 1
	p.Governance = crypto.PubkeyToAddress(d.governance.PublicKey)
	p.FeeJuice = load.Allocations()
	p.Validators = []protocol.Validator{d.keys[gone].Validator(), d.keys[stays].Validator()}
	p.SetCommittee(2)
	p.MinCommittee = 1
	var err error
	d.params, _, err = genesis.Deploy(d.t.Context(), d.l1.Client(), d.governance, p, deploy.StandardStaking(p.L1ChainID), genesis.Included)
	require.NoError(d.t, err)
}

// configure writes a home of a node that all others of this test are peers of.
func (d *dying) configure(i int, p *protocol.Params) {
	t := d.t
	c := config.Default()
	c.Home, c.Node.Moniker = d.homes[i], fmt.Sprint("node", i)
	c.P2P.Listen, c.RPC.Listen = d.port(i, 0), d.port(i, 1)
	c.L1.Endpoints, c.L1.Beacon, c.L1.PollMS = []string{d.endpoint}, []string{d.l1.BeaconURL()}, 250
	c.Publisher.Enabled = i != comes
	var consensus []string
	for j := range nodes {
		if j == i {
			continue
		}
		key, err := p2p.LoadOrCreateKey(config.Paths(d.homes[j]).P2PKey)
		require.NoError(t, err)
		address, err := key.Multiaddr(d.port(j, 0))
		require.NoError(t, err)
		c.P2P.Peers = append(c.P2P.Peers, address)
		consensus = append(consensus, d.keys[j].NodeID+"@"+d.port(j, 3))
	}
	require.NoError(t, c.Write())
	require.NoError(t, config.WriteComet(config.Comet(d.homes[i], config.CometOptions{
		Moniker: c.Node.Moniker, RPCListen: "tcp://" + d.port(i, 2), P2PListen: "tcp://" + d.port(i, 3),
		PersistentPeers: strings.Join(consensus, ","), SharedHost: true,
	})))
	require.NoError(t, config.WriteGenesis(config.Paths(d.homes[i]).Genesis, p))
}

func (d *dying) port(node, which int) string { return ports.Loopback(d.base + 4*node + which) }

func (d *dying) start(i int) *process { return start(d.t, d.binary, "start", "--home", d.homes[i]) }

func (d *dying) node(i int) *client.Client {
	c, err := client.Dial(d.t.Context(), "http://"+d.port(i, 1))
	require.NoError(d.t, err)
	d.t.Cleanup(c.Close)
	return c
}

// tips are what L1 holds now; seats how many sit in the committee of its present epoch.
func (d *dying) tips() (tips view.Tips, seats int) {
	t := d.t
	pin, err := verify.Latest(t.Context(), d.client)
	require.NoError(t, err)
	tips, err = view.ReadTips(t.Context(), d.client, d.params.Rollup, pin.Block.Hash)
	require.NoError(t, err)
	c, err := pin.Committee(t.Context(), d.params.Rollup, d.params.EpochAt(pin.Block.Time*1000))
	require.NoError(t, err)
	return tips, c.Size()
}

// remove has governance send a validator away.
func (d *dying) remove(i int) {
	t := d.t
	data, err := d.client.CallAt(t.Context(), d.params.Rollup, bindings.NewRollup().PackStaking(), d.head())
	require.NoError(t, err)
	staking, err := bindings.NewRollup().UnpackStaking(data)
	require.NoError(t, err)
	opts := bind.NewKeyedTransactor(d.governance, new(big.Int).SetUint64(d.params.L1ChainID))
	opts.Context = t.Context()
	tx, err := bind.Transact(bindings.NewStaking().Instance(d.l1.Client(), staking), opts, bindings.NewStaking().PackRemove(d.keys[i].Attester))
	require.NoError(t, err)
	receipt, err := bind.WaitMined(t.Context(), d.l1.Client(), tx.Hash())
	require.NoError(t, err)
	require.EqualValues(t, 1, receipt.Status)
}

func (d *dying) head() common.Hash {
	h, err := d.l1.Client().HeaderByNumber(d.t.Context(), nil)
	require.NoError(d.t, err)
	return h.Hash()
}

func (d *dying) governanceKey() string { return hex.EncodeToString(crypto.FromECDSA(d.governance)) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
