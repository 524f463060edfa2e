package load_test

import (
	"context"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/app/rpc/rpctest"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

func network(t *testing.T, size int) (nodes []*rpctest.Node, clients []*client.Client, servers []*rpc.Server) {
	t.Helper()
	p := protocol.Devnet()
	for range size {
		node := rpctest.NewNode(&p)
		server, err := rpc.Serve(rpc.Config{Listen: "127.0.0.1:0", MaxConnections: 64, BodyLimit: 8 << 20, Logger: slog.New(slog.DiscardHandler)}, node)
		require.NoError(t, err)
		t.Cleanup(func() { _ = server.Close() })
		c, err := client.Dial(t.Context(), "http://"+server.Addr())
		require.NoError(t, err)
		t.Cleanup(c.Close)
		nodes, clients, servers = append(nodes, node), append(clients, c), append(servers, server)
	}
	rpctest.Connect(nodes...)
	return nodes, clients, servers
}

func send(t *testing.T, clients []*client.Client, track *load.Track, until func() bool) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() {
		done <- load.Send(ctx, load.Config{
			Nodes: clients, TPS: 500, Shape: load.Shape{NoteHashes: 1, Nullifiers: 1, ProofBytes: 100},
			Logger: slog.New(slog.DiscardHandler),
		}, track)
	}()
	require.Eventually(t, until, time.Minute, time.Millisecond)
	cancel()
	require.NoError(t, <-done)
}

func TestNodesAreUsedInTurnAndPayersDiffer(t *testing.T) {
	nodes, clients, _ := network(t, 3)
	var mu sync.Mutex
	counts := make([]map[string]int, len(nodes))
	for i, node := range nodes {
		counts[i] = map[string]int{}
		node.Refuse = func(made *tx.Tx) error { // judges, and so sees, what this node is sent
			mu.Lock()
			defer mu.Unlock()
			payer := made.Body().FeePayer
			counts[i][payer.String()]++
			return tx.ErrProof
		}
	}
	track := load.NewTrack()
	send(t, clients, track, func() bool { return track.Progress().Sent >= 60 })
	for _, c := range counts {
		require.GreaterOrEqual(t, len(c), 60/3/2)
	}
	r, err := track.Result(t.Context(), []load.Asker{clients[0]})
	require.NoError(t, err)
	require.Equal(t, r.Submitted, r.Rejected)
	require.Equal(t, r.Submitted, r.Reasons["invalid_proof"])
}

func TestADeadNodesShareGoesToTheNext(t *testing.T) {
	nodes, clients, servers := network(t, 3)
	require.NoError(t, servers[1].Close())
	track := load.NewTrack()
	send(t, clients, track, func() bool { return track.Progress().Sent >= 30 })
	nodes[0].Lock()
	r, err := track.Result(t.Context(), []load.Asker{clients[1], clients[0]})
	require.NoError(t, err)
	require.Zero(t, r.Rejected)
	require.Equal(t, r.Submitted, r.Locked)
}

func TestBuiltTxsAreDistinctAndExactInGas(t *testing.T) {
	p := protocol.Devnet()
	b := load.NewBuilder(load.DefaultShape(), [32]byte{1})
	seen := map[common.Hash]bool{}
	for i := range 5 {
		made, err := b.Build(api.NodeInfo{Params: (*api.Params)(&p)}, load.Payer(i), 1)
		require.NoError(t, err)
		require.False(t, seen[made.ID()])
		seen[made.ID()] = true
		require.Equal(t, made.Derived().Mana, made.Body().GasLimits.Mana)
		require.Equal(t, tx.DAGas(made.Derived().Fields), made.Body().GasLimits.DA)
		require.Len(t, made.Derived().NoteHashes, 4)
		require.Len(t, made.Derived().Nullifiers, 5)
		require.Len(t, made.Proof(), 60_000)
	}
}

func TestPayersAreFundedAndDistinct(t *testing.T) {
	seen := map[protocol.FieldHex]bool{}
	for i, a := range load.Allocations() {
		require.Equal(t, load.Payer(i), a.Address.Field())
		require.False(t, seen[a.Address])
		seen[a.Address] = true
	}
	require.GreaterOrEqual(t, len(seen), 50)
}
