package txobjects_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/tx"
)

// slow is a verifier that works on a tx until the test lets it go on.
type slow struct {
	began chan common.Hash
	goOn  chan struct{}
}

func newSlow() *slow { return &slow{make(chan common.Hash), make(chan struct{})} }

func (s *slow) Verify(ctx context.Context, t *tx.Tx) error {
	select {
	case s.began <- t.ID():
	case <-ctx.Done():
		return ctx.Err()
	}
	select {
	case <-s.goOn:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// What consensus waits for is proved before what wallets wait for, and that
// before what peers send, however long those have been waiting.
func TestProposalsAreProvedFirst(t *testing.T) {
	verifier := newSlow()
	r := newRig(t, func(c *txobjects.Config) { c.Verifier, c.Workers = verifier, 1 })
	var calls sync.WaitGroup
	defer calls.Wait()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	begin := func(waits int, call func()) {
		calls.Go(call)
		require.Eventually(t, func() bool { return r.intake.Waiting() == waits }, patience, time.Millisecond)
	}
	x := r.chain.Txs(1, 6)
	gossip := func(x *tx.Tx) func() {
		return func() { r.intake.HandleObject(ctx, x.Encode()) }
	}
	calls.Go(gossip(x[0]))
	require.Equal(t, x[0].ID(), <-verifier.began)
	begin(1, gossip(x[1]))
	begin(2, gossip(x[2]))
	begin(3, func() { _, _ = r.intake.Submit(ctx, x[3].Encode()) })
	r.peers.give(x[4].ID(), x[4].Encode())
	begin(4, func() { r.intake.Await(ctx, idsOf(x[4])) })
	for _, next := range []*tx.Tx{x[4], x[3], x[1], x[2]} {
		verifier.goOn <- struct{}{}
		require.Equal(t, next.ID(), <-verifier.began)
	}
	verifier.goOn <- struct{}{}
	calls.Go(gossip(x[5]))
	require.Equal(t, x[5].ID(), <-verifier.began, "the worker is free again")
	verifier.goOn <- struct{}{}
}

// Gossip never has the last free worker: a proposal's tx finds one at once.
func TestGossipLeavesAWorkerFree(t *testing.T) {
	verifier := newSlow()
	r := newRig(t, func(c *txobjects.Config) { c.Verifier, c.Workers = verifier, 2 })
	var calls sync.WaitGroup
	defer calls.Wait()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	x := r.chain.Txs(1, 3)
	for _, g := range x[:2] {
		calls.Go(func() { r.intake.HandleObject(ctx, g.Encode()) })
	}
	<-verifier.began
	require.Eventually(t, func() bool { return r.intake.Waiting() == 1 }, patience, time.Millisecond)
	r.peers.give(x[2].ID(), x[2].Encode())
	calls.Go(func() { r.intake.Await(ctx, idsOf(x[2])) })
	require.Equal(t, x[2].ID(), <-verifier.began)
	verifier.goOn <- struct{}{}
	verifier.goOn <- struct{}{}
	<-verifier.began
	verifier.goOn <- struct{}{}
}

// A node that is overrun says so instead of queueing without end, and whoever gave
// up waiting takes no turn.
func TestTheQueueForWorkersIsBounded(t *testing.T) {
	verifier := newSlow()
	r := newRig(t, func(c *txobjects.Config) { c.Verifier, c.Workers = verifier, 1 })
	var calls sync.WaitGroup
	defer calls.Wait()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	const room = 256
	x := r.chain.Txs(1, room+3)
	var verdicts [room + 2]p2p.Verdict
	calls.Go(func() { r.intake.HandleObject(context.Background(), x[room+2].Encode()) })
	<-verifier.began
	for k := range room {
		calls.Go(func() { verdicts[k] = r.intake.HandleObject(ctx, x[k].Encode()) })
	}
	require.Eventually(t, func() bool { return r.intake.Waiting() == room }, patience, time.Millisecond)
	require.Equal(t, p2p.Ignore, r.intake.HandleObject(ctx, x[room].Encode()), "one too many")
	cancel()
	require.Eventually(t, func() bool { return r.intake.Waiting() == 0 }, patience, time.Millisecond)

	calls.Go(func() { r.intake.HandleObject(context.Background(), x[room+1].Encode()) })
	verifier.goOn <- struct{}{}
	require.Equal(t, x[room+1].ID(), <-verifier.began)
	verifier.goOn <- struct{}{}
}
