package abci_test

import (
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// leaves of messages, different ones for different numbers.
func leaves(from, count int) (out []fr.Element) {
	for i := range count {
		out = append(out, txtest.F(uint64(0x7000+from+i)))
	}
	return out
}

func messages(from int, leaves []fr.Element) (out []inputs.Message) {
	for i, leaf := range leaves {
		out = append(out, inputs.Message{Index: uint64(from + i), Leaf: leaf})
	}
	return out
}

func newPost(t testing.TB, change ...func(*protocol.Params)) *shore {
	t.Helper()
	s := onShore(abcitest.NewChain(t, append([]func(*protocol.Params){shoreParams}, change...)...))
	s.to(1, 0)
	return s
}

func inCap(most uint64) func(*protocol.Params) {
	return func(p *protocol.Params) { p.Limits.InCap = most }
}

// send puts messages into the next block of L1.
func (s *shore) send(leaves ...fr.Element) {
	s.l1 = s.Send(s.l1[:len(s.a.L1.Blocks())+1], leaves...)
	s.l1 = abcitest.Grow(s.l1, "one", 600, l1Every)
}

// arrived is the slot at whose start messages sent in a slot are at depth.
const arrived = 2

// taken are the messages of all chunks so far, which the tree and the headers must agree on.
func (s *shore) taken(t testing.TB, nodes ...*abcitest.Node) (out []inputs.Message) {
	t.Helper()
	for _, b := range s.Blocks {
		out = append(out, s.Decode(b).StateInputs.Messages...)
	}
	for _, n := range append(nodes, s.a, s.b) {
		require.Equal(t, inputs.Queue{}.WithMessages(out), n.App.State().Checkpoint.Header.In)
		_, roots := n.Store.Tip()
		require.EqualValues(t, len(out), roots[worldstate.L1ToL2Message].Size)
	}
	return out
}

// awakeAtAll tells whether a node has work now, or in the next seconds of its slot.
func (s *shore) awakeAtAll() bool {
	for range 10 {
		if awake(s.a) || awake(s.b) {
			return true
		}
		s.a.Clock.Add(1_000)
		s.b.Clock.Add(1_000)
	}
	return false
}

// Messages are work by themselves: as soon as L1 has them at depth the slot's first block is
// a chunk with them, though no tx waits. No other block of the slot takes any, and none is
// made for them.
func TestTheFirstChunkOfACheckpointTakesTheMessages(t *testing.T) {
	s := newPost(t)
	s.advance()
	first, second := leaves(0, 3), leaves(3, 2)
	s.send(first...)
	s.to(1+arrived, 2_000)
	require.True(t, awake(s.a))
	b := s.advance()
	require.Empty(t, b.TxHashes)
	require.Equal(t, messages(0, first), b.StateInputs.Messages)
	require.Equal(t, b.Origin.Inbox, s.a.App.State().Checkpoint.Header.In)

	s.send(second...)
	s.to(1+arrived, 20_000)
	require.False(t, s.awakeAtAll(), "what waits now is for the next slot")
	give(s.Txs(1, 1), s.a, s.b)
	b = s.advance()
	require.Len(t, b.TxHashes, 1)
	require.Empty(t, b.StateInputs.Messages)

	s.to(1+2*arrived, 2_000)
	give(s.Txs(2, 1), s.a, s.b)
	b = s.advance()
	require.Len(t, b.TxHashes, 1)
	require.Equal(t, messages(3, second), b.StateInputs.Messages)
	require.Equal(t, messages(0, append(first, second...)), s.taken(t))
	require.False(t, s.awakeAtAll())
	s.to(2+2*arrived, 2_000)
	require.False(t, s.advance().IsChunk(), "none wait")
}

// Messages that are at depth when a slot has begun need not wait for the next one, while no
// chunk of it was made: nor does the heartbeat that opened it hold them back.
func TestMessagesComeWithinASlot(t *testing.T) {
	s := newPost(t)
	s.advance()
	first, second := leaves(0, 3), leaves(3, 2)
	s.send(first...) // at +12 s; two blocks on it and two seconds later the next slot is 2 s old
	s.to(2, 0)
	require.False(t, s.advance().IsChunk())
	s.to(2, 1_000)
	require.False(t, awake(s.a), "its L1 block is too young to be named")
	soon := s.a.App.NextWork()
	require.LessOrEqual(t, s.Params.SlotStart(2)+2_000, soon, "nobody wakes early")
	require.LessOrEqual(t, soon, s.a.Clock.Milli()+s.Params.L1.OriginLag, "nor waits for anything but that")
	s.to(2, 2_000)
	require.True(t, awake(s.a))
	b := s.advance()
	require.Equal(t, messages(0, first), b.StateInputs.Messages)
	require.Equal(t, b.Origin.Inbox, s.a.App.State().Checkpoint.Header.In)

	s.send(second...)
	s.to(3, 0)
	give(s.Txs(1, 1), s.a, s.b)
	require.Empty(t, s.advance().StateInputs.Messages)
	s.to(3, 14_000)
	require.False(t, s.awakeAtAll(), "the slot's checkpoint has begun without them")
	s.to(4, 0)
	require.Equal(t, messages(3, second), s.advance().StateInputs.Messages)
	s.taken(t)
}

// More messages than a checkpoint takes: each takes the oldest that it may, on the same origin
// too while L1 stands still, and one that is full is followed by another one in its slot.
func TestMessagesAreTakenACapAtATime(t *testing.T) {
	s := newPost(t, inCap(4), func(p *protocol.Params) { p.Limits.ChunksPerCheckpoint = 2 })
	all := leaves(0, 18)
	s.send(all...)
	s.to(1+arrived, 2_000)
	origin := s.advance().Origin
	require.False(t, s.awakeAtAll(), "the checkpoint has begun")
	require.Len(t, s.taken(t), 4)
	for slot := uint64(2 + arrived); slot < 4+arrived; slot++ {
		s.clock(slot, 2_000)
		require.True(t, awake(s.b))
		b := s.advance()
		require.Len(t, b.StateInputs.Messages, 4)
		require.Equal(t, origin.Inbox, b.Origin.Inbox)
	}
	give(s.Txs(1, 1), s.a, s.b)
	require.Empty(t, s.advance().StateInputs.Messages)
	before := s.a.App.State().Checkpoint.Header
	require.True(t, awake(s.a), "the checkpoint is full: there is a next one to begin")
	require.Len(t, s.advance().StateInputs.Messages, 4)
	after := s.a.App.State().Checkpoint.Header
	require.Equal(t, before.Number+1, after.Number)
	require.Equal(t, before.Slot, after.Slot)
	s.clock(4+arrived, 2_000)
	require.Len(t, s.advance().StateInputs.Messages, 2)
	require.Equal(t, messages(0, all), s.taken(t))
	s.clock(5+arrived, 2_000)
	require.False(t, s.advance().IsChunk())
}

// A tx that the running checkpoint has no room for begins the next one, which takes messages.
func TestATxThatFillsACheckpointTakesMessagesToo(t *testing.T) {
	s := newPost(t, inCap(2), func(p *protocol.Params) {
		p.Limits.EffectBlobs, p.Limits.MaxDAFields = 1, 4_000
	})
	s.send(leaves(0, 4)...)
	s.to(1+arrived, 2_000)
	require.Len(t, s.advance().StateInputs.Messages, 2)
	for seed, begins := 0, false; !begins; seed += 8 {
		give(s.Txs(seed, 8), s.a, s.b)
		number := s.a.App.State().Checkpoint.Header.Number
		b := s.advance()
		require.NotEmpty(t, b.TxHashes)
		begins = s.a.App.State().Checkpoint.Header.Number > number
		require.Equal(t, begins, len(b.StateInputs.Messages) == 2)
	}
	require.Len(t, s.taken(t), 4)
}

// What a chunk takes is exactly what is due, or the block is refused, whatever the rest of it
// says.
func TestAChunkTakesNoOtherMessages(t *testing.T) {
	type in = *inputs.State
	for name, most := range map[string]uint64{"all that wait": 16, "fewer than wait": 4} {
		t.Run(name, func(t *testing.T) {
			s := newPost(t, inCap(most))
			s.send(leaves(0, 6)...)
			s.to(1+arrived, 2_000)
			give(s.Txs(1, 1), s.a, s.b)
			honest := s.a.Prepare(0, 0)
			require.Len(t, s.Decode(honest).StateInputs.Messages, int(min(most, 6)))
			for name, lie := range map[string]func(in){
				"another leaf":      func(i in) { i.Messages[1].Leaf = txtest.F(9) },
				"another last leaf": func(i in) { i.Messages[3].Leaf = txtest.F(9) },
				"another order": func(i in) {
					i.Messages[0].Leaf, i.Messages[1].Leaf = i.Messages[1].Leaf, i.Messages[0].Leaf
				},
				"indices the other way": func(i in) { i.Messages[0], i.Messages[1] = i.Messages[1], i.Messages[0] },
				"one too many": func(i in) {
					i.Messages = append(i.Messages, inputs.Message{Index: uint64(len(i.Messages)), Leaf: txtest.F(9)})
				},
				"one too few": func(i in) { i.Messages = i.Messages[:len(i.Messages)-1] },
				"none":        func(i in) { i.Messages = nil },
				"a gap":       func(i in) { i.Messages[1].Index++ },
				"not from the first": func(i in) {
					for k := range i.Messages {
						i.Messages[k].Index++
					}
				},
				"forced txs that do not wait": func(i in) { i.Forced = 1 },
			} {
				before := s.b.Rejections("inputs")
				require.False(t, s.b.Process(s.Change(honest, func(b *block.Block) { lie(&b.StateInputs) })), name)
				require.Equal(t, before+1, s.b.Rejections("inputs"), name)
			}
			s.Vote(honest, s.a, s.b)
			s.Decide(honest, s.a, s.b)

			give(s.Txs(2, 1), s.a, s.b)
			second := s.a.Prepare(1, 0)
			require.False(t, s.b.Process(s.Change(second, func(b *block.Block) {
				next := s.Decode(honest).StateInputs.Messages
				b.StateInputs.Messages = []inputs.Message{{Index: uint64(len(next)), Leaf: leaves(len(next), 1)[0]}}
			})), "in a second chunk")
			s.Vote(second, s.a, s.b)
			s.Decide(second, s.a, s.b)
		})
	}
}

// A node that sees L1's blocks but did not read the messages makes no chunk that would have to
// bring them, and is woken by none: one heartbeat a slot. It takes what others make, where the
// rules say that it is L1's, and goes on with the checkpoint that they began.
func TestANodeWithoutTheMessagesFollows(t *testing.T) {
	s := newPost(t, func(p *protocol.Params) { p.Limits.MaxDAFields = 4_000 })
	s.send(leaves(0, 3)...)
	s.b.L1.Read(false)
	s.to(1+arrived, 2_000)
	give(s.Txs(1, 1), s.b, s.a)
	heartbeat := s.b.Prepare(0, 0)
	require.False(t, s.Decode(heartbeat).IsChunk())
	require.NotEqual(t, s.origin(t), s.Decode(heartbeat).Origin, "it goes past what waits")
	s.Vote(heartbeat, s.a, s.b)
	s.Decide(heartbeat, s.a, s.b)
	require.True(t, awake(s.a))
	for range 10 {
		require.False(t, awake(s.b))
		s.b.Clock.Add(1_000)
	}
	require.Len(t, s.advance().StateInputs.Messages, 3)

	s.send(leaves(3, 3)...)
	s.to(1+2*arrived, 2_000)
	b := s.b.Prepare(0, 0)
	require.False(t, s.Decode(b).IsChunk())
	s.b.L1.Read(true)
	b = s.b.Prepare(0, 0)
	require.Len(t, s.Decode(b).StateInputs.Messages, 3)
	require.Len(t, s.Decode(b).TxHashes, 1)
	s.Vote(b, s.a, s.b)
	s.Decide(b, s.a, s.b)
	s.b.L1.Read(false)
	give(s.Txs(2, 1), s.b, s.a)
	require.True(t, awake(s.b), "the checkpoint goes on without messages")
	require.Len(t, s.Decode(s.b.Prepare(0, 0)).TxHashes, 1)
	require.Len(t, s.taken(t), 6)
}

// Of messages that stop before the end a validator asks its own view, and waits a moment for
// it. A round that is lost to that is followed by heartbeats for the rest of the height and of
// the slot: nobody is needed to read L1 for the chain to go on.
func TestARoundIsLostToUnreadMessagesOnce(t *testing.T) {
	s := newPost(t, inCap(4))
	s.send(leaves(0, 6)...)
	s.to(1+arrived, 2_000)
	heartbeat := s.a.Prepare(0, 0) // brings the origin, so that no later block does
	heartbeat = s.Change(heartbeat, func(b *block.Block) {
		b.StateInputs, b.ChunkHash, b.CheckpointHash = inputs.State{}, [32]byte{}, s.a.App.State().Checkpoint.Header.Hash()
	})
	s.Vote(heartbeat, s.a, s.b)
	s.Decide(heartbeat, s.a, s.b)

	s.b.L1.Read(false)
	tried := s.a.Prepare(1, 0)
	require.Len(t, s.Decode(tried).StateInputs.Messages, 4)
	require.False(t, s.b.Process(tried))
	require.Equal(t, 1, s.b.Rejections("l1_inputs_unread"))
	require.True(t, s.a.Process(tried))
	give(s.Txs(1, 1), s.a, s.b)
	again := s.a.Prepare(2, 1)
	require.False(t, s.Decode(again).IsChunk())
	s.Vote(again, s.a, s.b)
	s.Decide(again, s.a, s.b)
	require.False(t, s.awakeAtAll(), "nor in the rest of the slot")

	s.to(2+arrived, 2_000)
	tried = s.a.Prepare(3, 0)
	require.Len(t, s.Decode(tried).StateInputs.Messages, 4, "the next one tries again")
	<-s.b.L1.Asked()
	go func() {
		<-s.b.L1.Asked()
		s.b.L1.Read(true)
	}()
	require.Eventually(t, func() bool { return s.b.Process(tried) }, time.Minute, time.Millisecond)
	s.Vote(tried, s.a, s.b)
	s.Decide(tried, s.a, s.b)
	s.to(3+arrived, 2_000)
	require.Len(t, s.advance().StateInputs.Messages, 2)
}

// What was accepted of L1's messages stays accepted, though L1 goes back and the node was
// killed; two thirds' prevotes stand for it with who never read it.
func TestAcceptedMessagesStayAccepted(t *testing.T) {
	s := newPost(t, inCap(2))
	third := s.Node()
	s.to(2, 2_000)
	before := len(s.a.L1.Blocks())
	s.send(leaves(0, 3)...)
	s.to(2+arrived, 2_000)
	b := s.a.Prepare(0, 0)
	require.Len(t, s.Decode(b).StateInputs.Messages, 2)
	require.True(t, s.a.Process(b))
	require.True(t, s.b.Process(b))

	other := abcitest.Grow(s.l1[:before], "other", 1, l1Every)
	other = abcitest.Grow(s.Send(other, leaves(50, 3)...), "other", 40, l1Every)
	see(s.b, other)
	s.b = s.b.Reopen()
	require.True(t, s.b.Process(b), "after a restart")
	third.Clock.Set(s.a.Clock.Milli())
	see(third, other)
	require.False(t, third.Process(b))
	third.App.Voted(1, b.Hash())
	require.True(t, third.Process(b))
	s.Vote(b, s.a, s.b, third)
	s.Decide(b, s.a, s.b, third)
}

// A node that was killed, one that comes late, one that knows decided chunks by their effects
// alone and one that begins with a snapshot have the same messages as the others.
func TestLateNodesHaveTheMessages(t *testing.T) {
	s := newPost(t, inCap(4))
	s.send(leaves(0, 10)...)
	for slot := uint64(2); slot < 7; slot++ {
		s.to(slot, 2_000)
		give(s.Txs(int(slot), 1), s.a, s.b)
		s.advance()
		s.b = s.b.Reopen()
	}
	require.Len(t, s.taken(t), 10)
	m := s.a.Snapshot()
	s.send(leaves(10, 3)...)
	s.to(7, 2_000)
	s.advance()
	s.to(7+arrived, 2_000)
	s.advance()
	late, told, young := s.Node(), s.Node(), s.Open(kvtest.Memory(t), nil)
	late.Objects.Hold(s.Txs(1, 12)...)
	told.Objects.Peers = []*abcitest.Node{s.a}
	young.Take(s.a, nil)
	require.Equal(t, m.Height, young.App.State().Height)
	s.a.Objects.Lose()
	for _, b := range s.Blocks {
		require.Equal(t, b.AppHash, late.Decide(b))
		require.Equal(t, b.AppHash, told.Decide(b))
		if uint64(b.Height) > m.Height {
			require.Equal(t, b.AppHash, young.Decide(b))
		}
	}
	require.NotZero(t, told.Count(told.Metrics.Executions, "effects"))
	require.Len(t, s.taken(t, late, told, young), 13)
	require.Equal(t, s.a.App.State(), young.App.State())
}

// While L1 is out of sight for too long nothing is taken and nothing is work, though what
// waits has been read.
func TestAnOutageLeavesMessagesWaiting(t *testing.T) {
	s := newPost(t)
	s.to(2, 2_000)
	s.send(leaves(0, 3)...)
	s.to(2+arrived, 2_000)
	idle := s.Change(s.a.Prepare(0, 0), func(b *block.Block) {
		b.StateInputs, b.ChunkHash, b.CheckpointHash = inputs.State{}, [32]byte{}, s.a.App.State().Checkpoint.Header.Hash()
	})
	s.Vote(idle, s.a, s.b)
	s.Decide(idle, s.a, s.b)
	for slot := uint64(20); slot < 24; slot++ {
		s.clock(slot, 2_000)
		require.True(t, awake(s.a), "the slot's heartbeat")
		require.False(t, s.advance().IsChunk())
		require.False(t, s.awakeAtAll())
	}
	s.to(24, 2_000)
	require.Len(t, s.advance().StateInputs.Messages, 3)
}

// Messages wake nobody while too many heights have no certificate.
func TestMessagesWaitForCertificates(t *testing.T) {
	s := newPost(t)
	uncertified := func() bool {
		b := s.a.Prepare(0, 0)
		s.Vote(b, s.a, s.b)
		b.Votes = b.Votes[:2]
		s.Decide(b, s.a, s.b)
		return s.Decode(b).IsChunk()
	}
	for !s.a.App.Unlocked() {
		require.False(t, uncertified())
	}
	s.send(leaves(0, 3)...)
	s.to(1+arrived, 2_000)
	require.False(t, uncertified())
	require.False(t, awake(s.a))
	require.False(t, s.advance().IsChunk())
	require.True(t, awake(s.a))
	require.Len(t, s.advance().StateInputs.Messages, 3)
}

// A handover is made past waiting messages: its two heartbeats may bring an origin with them,
// and the new committee's first chunk takes them (a chunk that had to be made first would
// never come, and the handover neither).
func TestAHandoverPassesWaitingMessages(t *testing.T) {
	c := abcitest.NewRelay(t, 2, shoreParams)
	s := onShore(c)
	for _, n := range []*abcitest.Node{s.a, s.b} {
		n.Learn(1, 2, 3)
	}
	s.to(0, 1_000)
	s.advance()
	first := s.Params.EpochDuration
	s.to(first-1, 2_000)
	s.advance()
	s.send(leaves(0, 3)...)
	s.to(2*first, 2_000)
	b := s.advance()
	require.NotEmpty(t, b.ControlInputs)
	require.EqualValues(t, 3, b.Origin.Inbox.Total)
	require.False(t, s.advance().IsChunk())
	require.Len(t, s.advance().StateInputs.Messages, 3)
	require.False(t, s.awakeAtAll())
}

// L1 undoes blocks past depth whose messages wait: the chain takes what L1 has instead, be it
// less. Were some taken, no chunk of the chain fits L1 any more: heartbeats alone are made, one
// a slot.
func TestL1UndoesMessages(t *testing.T) {
	for name, tc := range map[string]struct {
		most  uint64
		count int
		ok    bool
	}{
		"that wait, others":  {0, 3, true},
		"that wait, fewer":   {0, 1, true},
		"that wait, all":     {0, 0, true},
		"that were taken":    {16, 3, false},
		"some that were":     {2, 3, false},
		"more than are left": {2, 2, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := newPost(t, inCap(max(tc.most, 1)))
			before := len(s.a.L1.Blocks())
			s.send(leaves(0, 3)...)
			s.to(1+arrived, 2_000)
			b := s.a.Prepare(0, 0)
			if tc.most == 0 {
				b = s.Change(b, func(b *block.Block) {
					b.StateInputs, b.ChunkHash, b.CheckpointHash = inputs.State{}, [32]byte{}, s.a.App.State().Checkpoint.Header.Hash()
				})
			}
			s.Vote(b, s.a, s.b)
			s.Decide(b, s.a, s.b)
			s.l1 = abcitest.Grow(s.l1[:before], "other", 1, l1Every)
			s.l1 = abcitest.Grow(s.Send(s.l1, leaves(50, tc.count)...), "other", 600, l1Every)
			for slot := uint64(2 + arrived); slot < 20; slot++ {
				s.to(slot, 2_000)
				give(s.Txs(int(slot), 1), s.a, s.b)
				b := s.advance()
				require.False(t, s.awakeAtAll())
				if slot >= 13 { // no origin of the other branch is old enough for that
					require.Equal(t, tc.ok, b.IsChunk(), slot)
				}
			}
			if tc.ok {
				require.Equal(t, messages(0, leaves(50, tc.count)), s.taken(t))
			}
		})
	}
}
