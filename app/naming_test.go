package app

import (
	"log/slog"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// seer names what an L1 draws, of which a block is final when five more are there.
type seer struct {
	t *testing.T
	*l1test.L1
	*namer
	view  *view.View
	poked int
}

func newSeer(t *testing.T) *seer {
	t.Helper()
	l1 := l1test.StartOf(t, func(c *devnet.Config) { c.FinalityDepth = 5 }, func(p *protocol.Params) { p.SetCommittee(3) })
	v, err := view.New(l1.Client(t), view.Options{Rollup: l1.Deployment.Rollup, FinalityDepth: 5})
	require.NoError(t, err)
	s := &seer{t: t, L1: l1, view: v}
	named, err := firstNamed(l1.Params)
	require.NoError(t, err)
	s.namer = &namer{params: l1.Params, draws: v.Draws(), named: named, log: slog.New(slog.DiscardHandler), poke: func() { s.poked++ }}
	return s
}

// see looks at L1's head, at a time of the node's own clock.
func (s *seer) see(slot uint64) {
	s.t.Helper()
	require.NoError(s.t, s.view.Step(s.t.Context()))
	s.look(s.t.Context(), s.view.Snapshot(), s.L1.Params.SlotStart(slot))
}

// sample gives the block in which the epoch after the next is sampled.
func (s *seer) sample() uint64 {
	s.t.Helper()
	opts := bind.NewKeyedTransactor(l1test.Key(s.t, "outsider", 0), new(big.Int).SetUint64(s.L1.Params.L1ChainID))
	opts.Context, opts.GasLimit = s.t.Context(), 200_000
	rollup := bindings.NewRollup()
	_, err := bind.Transact(rollup.Instance(s.Node.Client(), s.Deployment.Rollup), opts, rollup.PackSample())
	require.NoError(s.t, err)
	return s.Seal(s.t).NumberU64()
}

// Genesis tells the first committees, so a chain begins without L1. Every other one is
// named when the block that fixed it is final; consensus is poked, once.
func TestACommitteeIsNamedWhenItIsFinal(t *testing.T) {
	s := newSeer(t)
	require.NotNil(t, s.named.At(1))
	require.NotNil(t, s.named.At(2))
	s.SealInto(t, 32, 0)
	sampled := s.sample()
	s.see(33)
	require.Nil(t, s.named.At(3))
	for range 4 {
		s.Seal(t)
		s.see(34)
		require.Nil(t, s.named.At(3), "its block may still go")
	}
	for s.view.Snapshot().Finalized < sampled {
		s.Seal(t)
		s.see(35)
	}
	drawn, err := s.draws.Of(t.Context(), s.view.Snapshot(), 3)
	require.NoError(t, err)
	require.True(t, drawn.Committee.Same(s.named.At(3)))
	s.see(36)
	require.Equal(t, 1, s.poked)
}

// A committee that no final block tells is named by a newer one, when half of the epoch
// before is over: a chain whose epochs are short does not wait for finality.
func TestACommitteeIsNamedInTimeThoughNotFinal(t *testing.T) {
	s := newSeer(t)
	s.SealInto(t, 64, 0) // nobody sampled in epoch 1: now it is too late for that
	s.see(79)
	require.Nil(t, s.named.At(3))
	s.Seal(t)
	s.see(80)
	require.NotNil(t, s.named.At(3))
	require.Nil(t, s.named.At(4), "there is time to sample for it")
	require.Equal(t, 1, s.poked)
}

// An L1 that stands still tells of no committee that is drawn after its last block.
func TestAStalledL1NamesNobody(t *testing.T) {
	s := newSeer(t)
	s.SealInto(t, 33, 0)
	s.see(5 * 32)
	for epoch := uint64(3); epoch < 8; epoch++ {
		require.Nil(t, s.named.At(epoch))
	}
	s.SealInto(t, 5*32, 0)
	s.see(5 * 32)
	require.NotNil(t, s.named.At(5))
}

// L1 is reorganised deeper than a name waited for, and draws another committee: that one is
// named, consensus is poked again, and what a final block told is asked for no more.
func TestAReorganisedDrawIsNamedAnew(t *testing.T) {
	s := newSeer(t)
	before := s.SealInto(t, 33, 0).NumberU64()
	s.sample()
	s.SealInto(t, 80, 0)
	s.see(80)
	sampled := s.named.At(3)
	require.NotNil(t, sampled)
	require.Less(t, s.view.Snapshot().Finalized, before)

	require.NoError(t, s.Node.Replace(t.Context(), before, 0))
	s.SealInto(t, 80, 0)
	s.Seal(t)
	s.see(81)
	draw := func() *committee.Committee {
		drawn, err := s.draws.Of(t.Context(), s.view.Snapshot(), 3)
		require.NoError(t, err)
		return drawn.Committee
	}
	require.False(t, sampled.Same(draw()), "or nothing is tested")
	require.True(t, s.named.At(3).Same(draw()))
	require.Equal(t, 2, s.poked)
	for !s.final[3] {
		s.Seal(t)
		s.see(82)
	}
	require.True(t, s.named.At(3).Same(draw()))
}
