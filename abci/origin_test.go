package abci_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
)

// shore is a chain on whose nodes L1 shows, a block every 12 seconds, three a slot. An origin
// has two blocks on it, and may be 8 slots old.
type shore struct {
	*abcitest.Chain
	a, b *abcitest.Node
	l1   []protocol.Origin
}

const l1Every = 12

// onShore sets up a shore; the names of nodes are those of the L1 that they see.
func onShore(c *abcitest.Chain) *shore {
	return &shore{c, c.Node(), c.Node(), c.L1Chain("one", 600, l1Every)}
}

func newShore(t testing.TB) *shore {
	t.Helper()
	s := onShore(abcitest.NewChain(t, shoreParams))
	s.to(1, 0)
	return s
}

func shoreParams(p *protocol.Params) {
	p.EpochDuration = 4
	p.L1 = protocol.L1Params{Depth: 2, OriginLag: 2_000, MaxOriginAge: 2}
	p.GenesisOrigin = protocol.L1Block{Number: 100, Hash: common.Hash{100}, Timestamp: p.GenesisTime/1000 - 36}
	p.Windows = protocol.StandardWindows(p.SlotDuration, p.EpochDuration)
}

// clock moves both clocks to a time within a slot, in milliseconds.
func (s *shore) clock(slot, ms uint64) {
	for _, n := range []*abcitest.Node{s.a, s.b} {
		n.Clock.Set(s.Params.SlotStart(slot) + ms)
	}
}

// to moves the clocks, and both see L1 as it is then.
func (s *shore) to(slot, ms uint64) {
	s.clock(slot, ms)
	see(s.a, s.l1)
	see(s.b, s.l1)
}

// see shows a node the blocks of an L1 that there are by its clock.
func see(n *abcitest.Node, l1 []protocol.Origin) {
	now := 0
	for now < len(l1) && l1[now].Timestamp*1000 <= n.Clock.Milli() {
		now++
	}
	n.L1.See(l1[:now:now])
}

func (s *shore) advance() *block.Block { return s.Decode(s.Advance(s.a, s.b)) }

// origin after the last block, on both.
func (s *shore) origin(t testing.TB) protocol.Origin {
	t.Helper()
	require.Equal(t, s.a.App.State().Origin, s.b.App.State().Origin)
	return s.a.App.State().Origin
}

// The first block of a slot names the L1 block that was at depth at its start, chunk or heartbeat;
// the others of the slot name it again. An idle chain follows L1, and its AppHash does not move.
func TestTheOriginAdvancesWithASlotsFirstBlock(t *testing.T) {
	s := newShore(t)
	hash := s.a.AppHash()
	for slot := uint64(1); slot <= 20; slot++ {
		s.to(slot, 2_000)
		chunk := slot%5 == 0
		if chunk {
			give(s.Txs(int(slot), 1), s.a, s.b)
		}
		b := s.advance()
		require.Equal(t, chunk, b.IsChunk())
		// The slot starts with block 3·slot+3; the one before is older than the lag.
		require.Equal(t, s.l1[3*slot+2-s.Params.L1.Depth], b.Origin)
		require.Equal(t, b.Origin, s.origin(t))
		if chunk {
			require.Equal(t, b.Origin.Ref(), s.a.App.State().Checkpoint.Header.Origin)
			hash = s.a.AppHash()
		}
		require.Equal(t, hash, s.a.AppHash(), "no heartbeat calls for a block that proves it")

		s.to(slot, 20_000)
		if chunk {
			give(s.Txs(100+int(slot), 1), s.a, s.b)
		}
		require.Equal(t, b.Origin, s.advance().Origin, "in the slot it stays")
		if chunk {
			require.Equal(t, b.Origin.Ref(), s.a.App.State().Checkpoint.Header.Origin)
		}
		hash = s.a.AppHash()
	}
}

// However far its own view has come, a proposer names no head, and no validator takes one:
// not until so many blocks are built on it.
func TestAHeadIsNoOrigin(t *testing.T) {
	s := newShore(t)
	s.to(2, 0)
	honest := s.a.Prepare(0, 0)
	head := s.l1[len(s.b.L1.Blocks())-1]
	for back, ok := range map[uint64]bool{0: false, 1: false, 2: true} {
		named := s.Change(honest, func(b *block.Block) {
			b.Origin, b.Timestamp = s.l1[len(s.b.L1.Blocks())-1-int(back)], b.Timestamp+2_000
		})
		s.b.Clock.Add(2_000)
		before := s.b.Rejections("l1_origin_unseen")
		require.Equal(t, ok, s.b.Process(named), back)
		require.Equal(t, ok, s.b.Rejections("l1_origin_unseen") == before, back)
	}
	require.Greater(t, head.Number, s.Decode(honest).Origin.Number)
}

// Lies about L1 are refused at once, whatever they are about.
func TestALieAboutL1IsRefused(t *testing.T) {
	s := newShore(t)
	s.to(3, 2_000)
	s.advance()
	s.to(4, 2_000)
	honest := s.a.Prepare(1, 0)
	origin := s.Decode(honest).Origin
	for name, lie := range map[string]func(*protocol.Origin){
		"another hash":          func(b *protocol.Origin) { b.Hash = common.Hash{9} },
		"no hash":               func(b *protocol.Origin) { b.Hash = common.Hash{} },
		"a later time":          func(b *protocol.Origin) { b.Timestamp++ },
		"an earlier time":       func(b *protocol.Origin) { b.Timestamp-- },
		"the block before's":    func(b *protocol.Origin) { b.Hash = s.l1[b.Number-101].Hash },
		"going back":            func(b *protocol.Origin) { *b = s.l1[1] },
		"going back to genesis": func(b *protocol.Origin) { b.L1Block = s.Params.GenesisOrigin },
		"the last of all":       func(b *protocol.Origin) { b.Number = 1<<64 - 1 },
		"the end of time":       func(b *protocol.Origin) { b.Timestamp = 1<<64 - 1 },
	} {
		before := s.b.Rejections("l1_origin")
		b := s.Change(honest, func(b *block.Block) { lie(&b.Origin) })
		require.NotEqual(t, origin, s.Decode(b).Origin)
		require.False(t, s.b.Process(b), name)
		require.Equal(t, before+1, s.b.Rejections("l1_origin"), name)
	}
	require.True(t, s.b.Process(honest))
	s.Vote(honest, s.a, s.b)
	s.Decide(honest, s.a, s.b)
}

// A validator that has seen less of L1 than the proposer waits a moment for its own view; if
// that does not come in time it votes nil, and takes the same block later. It is never wrong
// for being new.
func TestAValidatorWaitsForItsOwnView(t *testing.T) {
	s := newShore(t)
	s.to(4, 2_000)
	seen := s.b.L1.Blocks()
	s.b.L1.See(seen[:len(seen)-2])
	b := s.a.Prepare(0, 0)
	require.False(t, s.b.Process(b))
	require.Equal(t, 1, s.b.Rejections("l1_origin_unseen"))
	require.Empty(t, s.b.Fatal)

	<-s.b.L1.Asked()
	go func() {
		<-s.b.L1.Asked()
		see(s.b, s.l1)
	}()
	require.Eventually(t, func() bool { return s.b.Process(b) }, time.Minute, time.Millisecond)
	s.Vote(b, s.a, s.b)
	s.Decide(b, s.a, s.b)
}

// One whose view is ahead of the proposer's takes what that names.
func TestAnOlderOriginIsAsGood(t *testing.T) {
	s := newShore(t)
	s.to(4, 2_000)
	s.a.L1.See(s.l1[:8])
	b := s.advance()
	require.Equal(t, s.l1[5], b.Origin)
	require.True(t, s.b.L1.Blocks()[10].Number > b.Origin.Number)
}

// What was accepted stays accepted: L1 goes back behind the origin, and the node may have
// been killed meanwhile. Who sees the new L1 alone refuses it, until two thirds voted for it;
// and whoever only follows takes what was decided.
func TestAnAcceptedOriginStaysAccepted(t *testing.T) {
	s := newShore(t)
	late := s.Node()
	s.to(4, 2_000)
	b := s.a.Prepare(0, 0)
	require.True(t, s.a.Process(b))
	require.True(t, s.b.Process(b))

	fork := abcitest.Grow(s.l1[:8], "other", 40, l1Every)
	see(s.b, fork)
	require.True(t, s.b.Process(b))
	s.b = s.b.Reopen()
	require.True(t, s.b.Process(b), "after a restart")
	other := s.Change(b, func(b *block.Block) { b.Timestamp++ })
	require.True(t, s.b.Process(other), "in another block")

	third := s.Node()
	third.Clock.Set(s.a.Clock.Milli())
	see(third, fork)
	require.False(t, third.Process(b))
	require.Equal(t, 1, third.Rejections("l1_origin"))
	third.App.Voted(1, b.Hash())
	require.False(t, third.Process(other), "for that nobody voted")
	require.True(t, third.Process(b))

	s.Vote(b, s.a, s.b, third)
	s.Decide(b, s.a, s.b, third)
	require.Equal(t, b.AppHash, late.Decide(b), "it never saw L1")
	require.Equal(t, s.a.App.State(), late.App.State())
}

// L1 undoes less than the depth: no origin is undone. It undoes more: the chain goes on from
// the block that L1 has no longer, with the next one that L1 has, and no node has to be told.
func TestTheChainGoesOnWhenL1GoesBack(t *testing.T) {
	for name, back := range map[string]int{"to depth": 2, "past depth": 9} {
		t.Run(name, func(t *testing.T) {
			s := newShore(t)
			s.to(5, 2_000)
			lost := s.advance().Origin
			seen := len(s.a.L1.Blocks())
			s.l1 = abcitest.Grow(s.l1[:seen-back], "other", 600, l1Every)
			kept := s.l1[lost.Number-100] == lost
			require.Equal(t, back <= int(s.Params.L1.Depth), kept)
			for slot := uint64(6); slot <= 12; slot++ {
				s.to(slot, 2_000)
				give(s.Txs(int(slot), 1), s.a, s.b)
				b := s.advance()
				require.True(t, b.IsChunk())
				require.Equal(t, s.l1[b.Origin.Number-100], b.Origin)
				require.Greater(t, b.Origin.Number, lost.Number)
			}
		})
	}
}

// A new branch that is shorter offers no later block: the origin stays, though L1 lost it,
// until the branch is past it.
func TestAShorterBranchOffersNothing(t *testing.T) {
	s := newShore(t)
	s.to(6, 2_000)
	lost := s.advance().Origin
	s.clock(7, 2_000)
	fork := abcitest.Grow(s.l1[:6], "other", 600, l1Every)
	for blocks := 8; fork[blocks-3].Number <= lost.Number; blocks++ {
		s.a.L1.See(fork[:blocks])
		s.b.L1.See(fork[:blocks])
		require.Equal(t, lost, s.Decode(s.a.Prepare(0, 0)).Origin)
	}
	require.Equal(t, lost, s.advance().Origin)
	s.clock(8, 2_000)
	see(s.a, fork)
	see(s.b, fork)
	next := s.advance().Origin
	require.Equal(t, fork[next.Number-100], next)
	require.Greater(t, next.Number, lost.Number)
}

// Two nodes whose endpoints follow different chains refuse each other's origins, and both
// take a block that repeats the one before: neither stops the chain.
func TestNodesOnDifferentL1s(t *testing.T) {
	s := newShore(t)
	s.to(5, 2_000)
	s.advance()
	other := abcitest.Grow(s.l1[:4], "other", 600, l1Every)
	s.to(6, 2_000)
	see(s.b, other)
	ofA, ofB := s.a.Prepare(0, 0), s.b.Prepare(1, 1)
	require.False(t, s.b.Process(ofA))
	require.False(t, s.a.Process(ofB))
	require.Equal(t, s.Decode(ofA).Origin.Number, s.Decode(ofB).Origin.Number)
	require.NotEqual(t, s.Decode(ofA).Origin.Hash, s.Decode(ofB).Origin.Hash)
	require.True(t, s.a.Process(ofA))
	third := s.a.Prepare(2, 2)
	require.Equal(t, s.a.App.State().Origin, s.Decode(third).Origin, "a round was lost to it")
	s.Vote(third, s.a, s.b)
	s.Decide(third, s.a, s.b)
}

// Where a round was lost to an origin, whoever took it repeats the one before, for the rest of
// the height and of the slot; the next slot tries again.
func TestARoundIsLostToAnOriginOnce(t *testing.T) {
	s := newShore(t)
	s.to(5, 2_000)
	before := s.origin(t)
	s.b.L1.See(nil)
	tried := s.a.Prepare(0, 0)
	require.NotEqual(t, before, s.Decode(tried).Origin)
	require.True(t, s.a.Process(tried))
	require.False(t, s.b.Process(tried))
	require.Equal(t, before, s.Decode(s.a.Prepare(1, 1)).Origin)
	s.to(6, 2_000)
	again := s.a.Prepare(2, 2)
	require.Equal(t, before, s.Decode(again).Origin, "the same height")
	s.Vote(again, s.a, s.b)
	s.Decide(again, s.a, s.b)
	tried = s.a.Prepare(3, 0)
	require.NotEqual(t, before, s.Decode(tried).Origin, "it was lost in the slot before")
	require.True(t, s.a.Process(tried))
	repeats := s.a.Prepare(0, 1)
	s.Vote(repeats, s.a, s.b)
	s.Decide(repeats, s.a, s.b)
	require.Equal(t, before, s.Decode(s.a.Prepare(1, 0)).Origin, "the same slot")
	s.to(7, 2_000)
	require.NotEqual(t, before, s.advance().Origin)
}

// A member that opens slots without following L1 holds the origin back by nothing: the next
// block of the slot has what the first left out. Nor does one that lies about L1 or fails
// otherwise in a round.
func TestAMemberThatDoesNotFollowL1HoldsNothingBack(t *testing.T) {
	s := newShore(t)
	s.to(5, 2_000)
	before := s.origin(t)
	honest := s.a.Prepare(0, 0)
	lazy := s.Change(honest, func(b *block.Block) { b.Origin = before })
	s.Vote(lazy, s.a, s.b)
	s.Decide(lazy, s.a, s.b)
	for _, lie := range []func(*block.Block){
		func(b *block.Block) { b.Origin.Hash = common.Hash{1} },
		func(b *block.Block) { b.Origin = s.l1[len(s.a.L1.Blocks())-1] },
		func(b *block.Block) { b.CheckpointHash = common.Hash{1} },
	} {
		next := s.a.Prepare(1, 0)
		require.Equal(t, s.Decode(honest).Origin, s.Decode(next).Origin)
		require.False(t, s.a.Process(s.Change(next, lie)))
	}
	require.Equal(t, s.Decode(honest).Origin, s.advance().Origin)
}

// An origin names what an L1 outage does: chunks for as long as max_origin_age, then one
// heartbeat a slot, whatever waits in the pool. When L1 is back, the next slot's first block
// has a new origin and what waited.
func TestAnL1OutageLeavesHeartbeatsOnly(t *testing.T) {
	s := newShore(t)
	s.to(4, 2_000)
	s.advance()
	s.clock(5, 2_000)
	s.advance() // of what was seen last
	last := s.origin(t)
	end := last.Timestamp*1000 + s.Params.MaxOriginAge()
	seed := 10
	chunks := 0
	for slot := uint64(6); slot <= 24; slot++ {
		s.clock(slot, 2_000)
		now := s.a.Clock.Milli()
		give(s.Txs(seed, 1), s.a, s.b)
		seed++
		age, stale := s.a.App.OriginAge()
		require.Equal(t, now-last.Timestamp*1000, age)
		require.Equal(t, now > end, stale)
		b := s.advance()
		require.Equal(t, now <= end, b.IsChunk(), "slot %d", slot)
		require.Equal(t, last, b.Origin)
		if b.IsChunk() {
			chunks++
			continue
		}
		for range 10 { // what waits is no work
			require.False(t, awake(s.a), "slot %d", slot)
			require.False(t, awake(s.b), "slot %d", slot)
			s.a.Clock.Add(1_000)
			s.b.Clock.Add(1_000)
		}
	}
	require.Greater(t, chunks, 3)
	waiting := size(s.a)
	require.Greater(t, waiting, 10)

	s.to(25, 2_000)
	require.True(t, awake(s.a))
	_, stale := s.a.App.OriginAge()
	require.False(t, stale)
	b := s.advance()
	require.True(t, b.IsChunk())
	require.Len(t, b.TxHashes, waiting)
	require.Equal(t, s.l1[b.Origin.Number-100], b.Origin)
}

// A chunk with an origin that is too old is refused, whoever saw what of L1; a heartbeat
// with it is not.
func TestAChunksOriginIsYoungEnough(t *testing.T) {
	s := newShore(t)
	s.to(4, 2_000)
	s.advance()
	origin := s.origin(t)
	s.a.L1.See(nil)
	s.b.L1.See(nil)
	last := origin.Timestamp*1000 + s.Params.MaxOriginAge()
	give(s.Txs(5, 1), s.a, s.b)
	for _, n := range []*abcitest.Node{s.a, s.b} {
		n.Clock.Set(last)
	}
	chunk := s.a.Prepare(0, 0)
	require.True(t, s.Decode(chunk).IsChunk())
	require.True(t, s.b.Process(chunk))
	s.b.Clock.Add(1)
	old := s.Change(chunk, func(b *block.Block) { b.Timestamp++ })
	require.False(t, s.b.Process(old))
	require.Equal(t, 1, s.b.Rejections("l1_origin_age"))
	s.a.Clock.Add(1)
	heartbeat := s.a.Prepare(1, 1)
	require.False(t, s.Decode(heartbeat).IsChunk())
	require.True(t, s.b.Process(heartbeat))
}

// A node that comes late goes by what was decided: from genesis, and from a snapshot, whose
// block names the origin of its height.
func TestLateNodesFollowTheOrigin(t *testing.T) {
	s := newShore(t)
	for slot := uint64(2); slot < 12; slot++ {
		s.to(slot, 2_000)
		if slot < 8 {
			give(s.Txs(int(slot), 1), s.a, s.b)
		}
		s.advance()
	}
	m := s.a.Snapshot()
	s.advance()
	late, young := s.Node(), s.Open(kvtest.Memory(t), nil)
	for _, n := range []*abcitest.Node{late, young} {
		n.Objects.Hold(s.Txs(1, 12)...)
	}
	young.Take(s.a, nil)
	require.Equal(t, m.Height, young.App.State().Height)
	require.Equal(t, s.Decode(s.Blocks[m.Height-1]).Origin, young.App.State().Origin)
	for _, b := range s.Blocks {
		require.Equal(t, b.AppHash, late.Decide(b))
		if uint64(b.Height) > m.Height {
			require.Equal(t, b.AppHash, young.Decide(b))
		}
	}
	require.Equal(t, s.a.App.State(), late.App.State())
	require.Equal(t, s.a.App.State(), young.App.State())
}

// A handover advances the origin like any first block of a slot, and hangs on none: it is
// made while L1 stands still, and in the round after one that was lost to an origin.
func TestAHandoverHangsOnNoOrigin(t *testing.T) {
	c := abcitest.NewRelay(t, 2, shoreParams)
	s := onShore(c)
	for _, n := range []*abcitest.Node{s.a, s.b} {
		n.Learn(1, 2, 3)
	}
	s.to(0, 1_000)
	before := s.advance().Origin
	first := s.Params.EpochDuration
	s.clock(first, 2_000)
	require.NotEmpty(t, s.Decode(s.a.Prepare(0, 0)).ControlInputs)
	s.to(first, 2_000)
	tried := s.a.Prepare(0, 0)
	require.NotEmpty(t, s.Decode(tried).ControlInputs)
	require.NotEqual(t, before, s.Decode(tried).Origin)
	s.b.L1.See(nil)
	require.False(t, s.b.Process(tried))
	require.True(t, s.a.Process(tried))
	again := s.a.Prepare(1, 1)
	require.NotEmpty(t, s.Decode(again).ControlInputs)
	require.Equal(t, before, s.Decode(again).Origin)
	s.Vote(again, s.a, s.b)
	s.Decide(again, s.a, s.b)
	s.advance()
	s.to(2*first, 2_000)
	b := s.advance()
	require.NotEmpty(t, b.ControlInputs)
	require.NotEqual(t, before, b.Origin)
}

// size is how many txs wait in a node's pool.
func size(n *abcitest.Node) int {
	txs, _ := n.Pool.Size()
	return txs
}
