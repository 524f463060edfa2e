package client_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/app/rpc/rpctest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

type recorder struct {
	chunks chan uint64
	up     chan bool
}

func (r recorder) Locked(c api.ChunkEvent, _ time.Time) { r.chunks <- c.Number }
func (r recorder) Moved(api.Tips, time.Time)            {}
func (r recorder) Reached(err error)                    { r.up <- err == nil }

func TestFollowFillsTheGapOfABrokenConnection(t *testing.T) {
	p := protocol.Devnet()
	node := rpctest.NewNode(&p)
	lock := func(payer uint64) {
		made, err := tx.New(tx.Body{Head: tx.Head{FeePayer: fr.NewElement(payer)}}, nil)
		require.NoError(t, err)
		_, err = node.SendTx(t.Context(), made.Encode())
		require.NoError(t, err)
		node.Lock()
	}
	config := rpc.Config{Listen: "127.0.0.1:0", MaxConnections: 64, BodyLimit: 1 << 20, Logger: slog.New(slog.DiscardHandler)}
	server, err := rpc.Serve(config, node)
	require.NoError(t, err)
	lock(1)

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	r := recorder{make(chan uint64, 8), make(chan bool, 8)}
	go func() {
		defer close(done)
		client.Follow(ctx, "ws://"+server.Addr(), r)
	}()
	require.True(t, <-r.up)
	lock(2)
	require.EqualValues(t, 2, <-r.chunks, "chunks from before are not reported")

	require.NoError(t, server.Close())
	require.False(t, <-r.up)
	lock(3)
	lock(4)
	config.Listen = server.Addr()
	server, err = rpc.Serve(config, node)
	require.NoError(t, err)
	require.True(t, <-r.up)
	require.EqualValues(t, 3, <-r.chunks)
	require.EqualValues(t, 4, <-r.chunks)
	lock(5)
	require.EqualValues(t, 5, <-r.chunks)
	cancel()
	<-done
	require.NoError(t, server.Close())
}
