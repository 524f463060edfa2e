package abci_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
)

// handsTo is a proposal of the height in work that hands over to another epoch's members in
// the place of epoch 1's, as when L1 drew them before a reorganisation.
func (e *edge) handsTo(proposer int, of uint64) *abcitest.Block {
	b := e.a.Prepare(proposer, 0)
	return e.Change(b, func(b *block.Block) {
		b.ControlInputs = []inputs.Control{inputs.Committee{Epoch: 1, Members: e.CommitteeOf(of).Seats()}}
	})
}

// L1 was reorganised deeper than names wait, and draws others now. A node proposes whom L1
// draws now, and accepts them. Whom it accepted before it still accepts, in any block and
// after a restart: two thirds may be locked on that block. Whom it did not it refuses.
func TestWhatWasAcceptedStaysAcceptedThoughL1DrawsAnother(t *testing.T) {
	e := newEdge(t)
	first, second := e.CommitteeOf(1), e.CommitteeOf(2)
	require.True(t, e.b.Process(e.handsTo(0, 1)))

	require.True(t, e.b.Drawn.Name(1, second).Same(first))
	require.Equal(t, inputs.Committee{Epoch: 1, Members: second.Seats()}, e.Decode(e.b.Prepare(1, 0)).ControlInputs[0])
	require.True(t, e.b.Process(e.handsTo(1, 2)))
	require.True(t, e.b.Process(e.handsTo(2, 1)), "another block, the committee that was accepted")

	e.b = e.b.Reopen()
	e.b.Drawn.Name(1, second)
	require.True(t, e.b.Process(e.handsTo(3, 1)))
	require.True(t, e.b.Process(e.handsTo(3, 2)))

	e.a.Drawn.Name(1, second)
	require.False(t, e.a.Process(e.handsTo(0, 1)), "it never said yes to that")
	require.Equal(t, 1, e.a.Rejections("committee"))
	h := e.handsTo(1, 1)
	e.a.App.Voted(2, h.Hash())
	e.Vote(h, e.a, e.b)
	e.Decide(h, e.a, e.b)
	require.NotNil(t, e.a.App.State().Next)
}

// Some of the committee may be locked on a block that two thirds voted for, and vote for no
// other one: proposed again it is judged by itself and the state before it, and not by this
// node's clock, disk or view of L1. What is invalid stays so.
func TestABlockThatTwoThirdsVotedForIsJudgedByItself(t *testing.T) {
	e := newEdge(t)
	other := e.handsTo(0, 2)
	ahead := e.Change(e.a.Prepare(0, 0), func(b *block.Block) { b.Timestamp += e.Params.ClockTolerance + 1 })
	for name, b := range map[string]*abcitest.Block{"committee": other, "timestamp": ahead} {
		require.False(t, e.b.Process(b), name)
		e.b.App.Voted(3, b.Hash())
		require.False(t, e.b.Process(b), "%s: of another height", name)
	}
	e.b = e.b.Reopen()
	e.b.Learn(1)
	for name, b := range map[string]*abcitest.Block{"committee": other, "timestamp": ahead} {
		e.b.App.Voted(2, b.Hash())
		e.b.App.Voted(1, b.Hash())
		require.True(t, e.b.Process(b), name)
	}
	nobody := e.Change(other, func(b *block.Block) { b.ControlInputs[0] = inputs.Committee{Epoch: 1} })
	e.b.App.Voted(2, nobody.Hash())
	require.False(t, e.b.Process(nobody))

	full := abcitest.NewChain(t)
	n := full.Node()
	n.Add(full.Txs(1, 1)...)
	b := n.Prepare(0, 0)
	late := full.Node()
	late.Objects.Hold(full.Txs(1, 1)...)
	late.Full = errors.New("full")
	require.False(t, late.Process(b))
	late.App.Voted(1, b.Hash())
	require.True(t, late.Process(b))
}
