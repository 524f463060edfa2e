package view_test

import (
	"bytes"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// An endpoint that calls the head final makes nothing final that is nearer to it than
// the depth: an honest reorganisation is followed all the same.
func TestFinalityIsBoundedByDepth(t *testing.T) {
	l1 := l1test.Start(t, nil)
	liar := newLiar(t, l1)
	v := newView(t, l1, dial(t, time.Minute, liar.URL))
	for range 10 {
		l1.Seal(t)
	}
	fork := l1.Seal(t)
	l1.Seal(t)
	liar.finalAt(t)
	s := step(t, v)
	require.Equal(t, s.Head.Number-8, s.Finalized)

	require.NoError(t, l1.Node.Replace(t.Context(), fork.NumberU64(), 2))
	require.Greater(t, step(t, v).Head.Number, s.Head.Number)
}

// Of several endpoints one alone does not move finality, however far; nor does one
// that says nothing hold it back.
func TestFinalityIsAskedOfSeveral(t *testing.T) {
	l1 := l1test.Start(t, nil)
	for range 50 {
		l1.Seal(t)
	}
	liar, honest := newLiar(t, l1), newLiar(t, l1)
	liar.finalAt(t)
	s := step(t, newView(t, l1, dial(t, time.Minute, liar.URL, honest.URL)))
	require.Equal(t, s.Head.Number-40, s.Finalized, "as the L1 itself says")
	s = step(t, newView(t, l1, dial(t, time.Minute, liar.URL)))
	require.Equal(t, s.Head.Number-8, s.Finalized, "the only one there is, and the depth")
	honest.stall("eth_getBlockByNumber", true)
	s = step(t, newView(t, l1, dial(t, 2*time.Second, liar.URL, honest.URL)))
	require.Equal(t, s.Head.Number-8, s.Finalized)
}

// A branch that undoes final blocks is not followed, until it has been the longer one
// for so long that what was taken for final cannot be. Then everything is read anew,
// from the deployment on, and the log says so.
func TestALongerBranchThatStaysRestartsTheView(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	publish(t, l1, chain, 1)
	fork := l1.Seal(t)
	chain.Lock(t, 1, 1)
	publish(t, l1, chain, 2)
	for range 10 {
		l1.Seal(t)
	}
	liar := newLiar(t, l1)
	liar.finalAt(t)
	var log bytes.Buffer
	v := viewWith(t, l1, dial(t, time.Minute, liar.URL), func(o *view.Options) {
		o.RestartAfter, o.Logger = 10*time.Minute, slog.New(slog.NewTextHandler(&log, nil))
	})
	before := step(t, v)
	require.EqualValues(t, 2, before.Tips.Number)
	was, ok := before.Publication(2)
	require.True(t, ok)
	require.Greater(t, before.Finalized, fork.NumberU64()+1)

	require.NoError(t, l1.Node.Replace(t.Context(), fork.NumberU64(), 1))
	for range 5 {
		require.Error(t, v.Step(t.Context()), "a shorter branch restarts nothing")
		l1.Pass(time.Hour)
	}
	for l1.Seal(t).NumberU64() <= before.Head.Number {
	}
	require.Error(t, v.Step(t.Context()))
	l1.Pass(9 * time.Minute)
	require.Error(t, v.Step(t.Context()))
	require.Same(t, before, v.Snapshot())
	require.Contains(t, log.String(), "level=ERROR")
	require.NotContains(t, log.String(), "start over from the deployment")

	l1.Pass(2 * time.Minute)
	after := step(t, v)
	require.Greater(t, after.Head.Number, before.Head.Number)
	kept, ok := after.Publication(1)
	require.True(t, ok)
	require.Less(t, kept.BlockNumber, fork.NumberU64())
	if is, ok := after.Publication(2); ok { // sent again on the new branch
		require.NotEqual(t, was.BlockHash, is.BlockHash)
		require.True(t, after.Canonical(is.BlockNumber, is.BlockHash))
	}
	require.Contains(t, log.String(), "start over from the deployment")
}

// News on our own branch shows that the other one is made up: the wait begins anew.
func TestABranchThatIsMadeUpRestartsNothing(t *testing.T) {
	l1 := l1test.Start(t, nil)
	for range 10 {
		l1.Seal(t)
	}
	other := l1test.Start(t, func(c *devnet.Config) { c.Seed = []byte("another seed") })
	for range 40 {
		other.Seal(t)
	}
	made, honest := newLiar(t, other), newLiar(t, l1)
	honest.finalAt(t)
	c := dial(t, time.Minute, made.URL, honest.URL)
	v := viewWith(t, l1, c, func(o *view.Options) { o.RestartAfter = 10 * time.Minute })
	c.Rotate()
	s := step(t, v)
	require.NotZero(t, s.Finalized)
	for range 8 {
		c.Rotate() // to the made-up one
		require.Error(t, v.Step(t.Context()))
		l1.Seal(t)
		c.Rotate()
		l1.Pass(9 * time.Minute)
		s = step(t, v)
	}
	header, ok := s.Block(l1.Deployment.Block)
	require.True(t, ok)
	require.Equal(t, l1.Deployment.BlockHash, header.Hash)
}
