package view_test

import (
	"bytes"
	"context"
	"runtime/pprof"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
)

func woken(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// publish brings a chain's checkpoints to L1 and returns the block.
func publish(t *testing.T, l1 *l1test.L1, chain *l1test.Chain, slot uint64) *types.Block {
	t.Helper()
	return l1.Publish(t, chain, slot, publisher.Propose)
}

// A view that starts late finds what was published before it.
func TestPastPublicationsAreFound(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	h := chain.Lock(t, 0, 1)
	block := publish(t, l1, chain, 1)
	for range 40 {
		l1.Seal(t)
	}
	s := step(t, newView(t, l1, l1.Client(t)))
	require.EqualValues(t, 1, s.Tips.Number)
	require.Equal(t, h.Hash(), s.Tips.Hash)
	require.Equal(t, h.LastChunk, s.Tips.LastChunk)
	require.EqualValues(t, l1test.BlockTime, s.BlockTime)
	require.NotZero(t, s.Finalized)
	p, ok := s.Publication(1)
	require.True(t, ok)
	require.Equal(t, block.Hash(), p.BlockHash)
	require.Zero(t, p.Publisher, "older than the window: only the log was read")
	p, err := view.Locate(t.Context(), l1.Client(t), p)
	require.NoError(t, err)
	require.Equal(t, l1test.Address(l1.Publishers[l1.Leader(1)]), p.Publisher)
	require.Len(t, p.EffectBlobs, 1)
	require.NotZero(t, p.GasUsed)
}

// Subscribers hear of each head, and of tips only when those move: forth with a
// publication, back with a reorganisation.
func TestTipsMoveForthAndBack(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	v := newView(t, l1, l1.Client(t))
	heads, endHeads := v.Heads()
	tips, endTips := v.Tips()
	step(t, v)
	require.True(t, woken(heads) && woken(tips))
	step(t, v)
	require.False(t, woken(heads) || woken(tips), "the same head again")

	block := publish(t, l1, chain, 1)
	require.EqualValues(t, 1, step(t, v).Tips.Number)
	require.True(t, woken(heads) && woken(tips))
	l1.Seal(t)
	before := step(t, v)
	require.True(t, woken(heads))
	require.False(t, woken(tips))
	require.True(t, before.Canonical(block.NumberU64(), block.Hash()))

	require.NoError(t, l1.Node.Replace(t.Context(), block.NumberU64()-1, 3))
	after := step(t, v)
	require.True(t, woken(heads) && woken(tips))
	require.Zero(t, after.Tips.Number)
	require.False(t, after.Canonical(block.NumberU64(), block.Hash()))
	_, ok := after.Publication(1)
	require.False(t, ok)
	_, ok = before.Publication(1)
	require.True(t, ok, "a snapshot never changes")

	endHeads()
	endTips()
	l1.Seal(t)
	step(t, v)
	require.False(t, woken(heads) || woken(tips))
}

// A view that was away for more than its window takes up the thread.
func TestLongAbsenceIsCaughtUp(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	v, err := view.New(l1.Client(t), view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Now: l1.Now, Window: 8,
	})
	require.NoError(t, err)
	step(t, v)
	publish(t, l1, chain, 1)
	for range 20 {
		l1.Seal(t)
	}
	chain.Lock(t, 2, 1)
	publish(t, l1, chain, 12)
	s := step(t, v)
	require.EqualValues(t, 2, s.Tips.Number)
	for n := range uint64(2) {
		_, ok := s.Publication(n + 1)
		require.True(t, ok)
	}
}

// The age is that of the head, by the given clock.
func TestAgeGrowsWithoutNewHeads(t *testing.T) {
	l1 := l1test.Start(t, nil)
	v := newView(t, l1, l1.Client(t))
	require.False(t, v.Snapshot().Ready())
	s := step(t, v)
	require.Zero(t, s.Age(l1.Now()))
	l1.Pass(time.Minute)
	require.Equal(t, time.Minute, step(t, v).Age(l1.Now()))
	l1.Seal(t)
	require.Zero(t, step(t, v).Age(l1.Now()))
}

// Run follows by announcements, and when it ends, with its context, nobody listens
// to them any more.
func TestRunFollowsUntilTold(t *testing.T) {
	l1 := l1test.Start(t, func(c *devnet.Config) { c.WSAddr = "127.0.0.1:0" })
	v, err := view.New(l1.Client(t), view.Options{
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number, Now: l1.Now,
		WS: l1.Node.WSURL(), Poll: time.Hour,
	})
	require.NoError(t, err)
	heads, end := v.Heads()
	defer end()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error)
	go func() { done <- v.Run(ctx) }()
	<-heads
	for first := v.Snapshot().Head.Number; v.Snapshot().Head.Number == first; {
		l1.Seal(t) // until the view listens
	}
	cancel()
	require.NoError(t, <-done)
	require.NotContains(t, goroutines(t), "view.(*View)")
}

// goroutines is what this process is doing.
func goroutines(t *testing.T) string {
	t.Helper()
	var stacks bytes.Buffer
	require.NoError(t, pprof.Lookup("goroutine").WriteTo(&stacks, 2))
	return stacks.String()
}
