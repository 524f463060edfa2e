package app_test

import (
	"crypto/ecdsa"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/protocol"
)

// shore is a network of four on an L1 that seals a block each second, with an endpoint for
// each node that can be cut off. Slots are of two seconds; a chunk's origin may be 16 old.
type shore struct {
	*network
	l1       *devnet.Manual
	key      *ecdsa.PrivateKey // of who deployed, and has money
	nonce    uint64            // of its next transaction, as a bench counts
	deployed deploy.Deployment
	cut      [4]atomic.Bool
}

func newShore(t *testing.T, changes ...func(*protocol.Params)) *shore {
	t.Helper()
	s := &shore{}
	var err error
	s.key, err = crypto.GenerateKey()
	require.NoError(t, err)
	s.l1, err = devnet.StartManual(t.Context(), devnet.Config{
		Dir: t.TempDir(), Interval: time.Second, HTTPAddr: "127.0.0.1:0", FinalityDepth: 200,
		Alloc: map[common.Address]*big.Int{crypto.PubkeyToAddress(s.key.PublicKey): new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))},
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.l1.Close()) })
	s.network = newNetwork(t, len(s.cut), func(p *protocol.Params) {
		p.SlotDuration, p.EpochDuration, p.PublishTimeout, p.ClockTolerance, p.OpenAfter = 2000, 4, 1000, 400, 3
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
		p.L1, p.GenesisOrigin, p.Rollup, p.GenesisTime = protocol.Devnet().L1, protocol.L1Block{}, common.Address{}, 0
		p.SetCommittee(uint64(len(s.cut)))
		for _, change := range changes {
			change(p)
		}
		complete, deployed, err := genesis.Deploy(t.Context(), s.l1.Client(), s.key, *p, deploy.StandardStaking(p.L1ChainID), genesis.Included)
		require.NoError(t, err)
		*p, s.deployed = *complete, deployed
	})
	for i := range s.homes {
		cfg := s.config(i)
		cfg.L1.Endpoints, cfg.L1.PollMS = []string{s.endpoint(i)}, 200
		require.NoError(t, cfg.Write())
	}
	return s
}

// endpoint is L1 as a node sees it.
func (s *shore) endpoint(i int) string {
	target, err := url.Parse(s.l1.HTTPURL())
	require.NoError(s.t, err)
	to := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.cut[i].Load() {
			http.Error(w, "cut off", http.StatusBadGateway)
			return
		}
		to.ServeHTTP(w, r)
	}))
	s.t.Cleanup(server.Close)
	return server.URL
}

func (s *shore) cutOff(is bool, nodes ...int) {
	for _, i := range nodes {
		s.cut[i].Store(is)
	}
}

// origin is the last block's L1 origin, as a node has it.
func (s *shore) origin(i int) protocol.L1Block { return s.nodes[i].State().Origin.L1Block }

// advances waits until every node's origin is later than one by so many blocks.
func (s *shore) advances(from, by uint64) {
	s.t.Helper()
	s.until("the L1 origin advances", func(n *app.Node) bool { return n.State().Origin.Number >= from+by })
}

// onL1 wants the origin of a node to be a block of L1.
func (s *shore) onL1(i int) {
	s.t.Helper()
	origin := s.origin(i)
	h, err := s.l1.Client().HeaderByNumber(s.t.Context(), new(big.Int).SetUint64(origin.Number))
	require.NoError(s.t, err)
	require.Equal(s.t, origin, protocol.L1Block{Number: h.Number.Uint64(), Hash: h.Hash(), Timestamp: h.Time})
}

// An idle chain follows L1, and locks chunks beside it; a node that sees no L1 for a while
// follows the chain all the same.
func TestAnIdleChainFollowsL1(t *testing.T) {
	s := newShore(t)
	s.start(0, 1, 2, 3)
	s.advances(s.params.GenesisOrigin.Number, 3)
	s.lock(0, 1)
	s.onL1(0)
	s.cutOff(true, 3)
	s.advances(s.origin(0).Number, 6)
	s.lock(3, 2)
	s.cutOff(false, 3)
	s.advances(s.origin(0).Number, 3)
	s.lock(3, 3)
	s.sameState()
}

// L1 is out of sight for longer than an origin may be old: heartbeats only, one a slot, and
// every node says so. What was sent meanwhile is locked when L1 is back. Then L1 goes back
// by more than the depth of origins, and the chain goes on with the new branch.
func TestAnOutageAndADeepReorganisationOfL1(t *testing.T) {
	long.Test(t)
	s := newShore(t)
	s.start(0, 1, 2, 3)
	s.advances(s.params.GenesisOrigin.Number, 3)
	s.lock(0, 1)

	s.cutOff(true, 0, 1, 2, 3)
	const note = "no chunks are made, only heartbeats"
	said := func() bool {
		_, body := s.ask(0, "/healthz")
		return strings.Contains(body, note)
	}
	require.False(t, said())
	require.Eventually(t, said, patience, 50*time.Millisecond)
	stuck, chunk := s.origin(0), s.nodes[0].State().Chunk.Number
	hash := s.send(1, 2)
	slot, height := s.slot(0)
	require.Eventually(t, func() bool { now, _ := s.slot(0); return now >= slot+4 }, patience, 5*time.Millisecond)
	last, now := s.slot(0)
	// One a slot, and at the edge of an epoch two more for the handover.
	require.LessOrEqual(t, now-height, 2*(last-slot+1)+4)
	require.Equal(t, chunk, s.nodes[0].State().Chunk.Number)
	require.Equal(t, stuck, s.origin(0))
	_, body := s.ask(0, "/metrics")
	require.Contains(t, body, "aztecd_l1_origin_age_seconds")
	s.cutOff(false, 0, 1, 2, 3)
	for i := range s.nodes {
		s.waitFor(i, hash, api.StatusLocked)
	}
	require.False(t, said())

	before := s.origin(0)
	head, err := s.l1.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	require.NoError(t, s.l1.Replace(t.Context(), head-8, 9))
	h, err := s.l1.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(before.Number))
	require.NoError(t, err)
	require.NotEqual(t, before.Hash, h.Hash(), "L1 lost it")
	s.advances(before.Number, 5)
	s.lock(2, 3)
	s.onL1(2)
	s.sameState()
}
