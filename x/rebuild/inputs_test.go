package rebuild_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// taking is a chain that takes of L1's queues: what they have is by their indices.
type taking struct {
	node
	messages []inputs.Message
	entries  []inputs.Entry
}

// chunk takes so many messages and forced txs, all that its block tells of, and executes txs.
func (n *taking) chunk(t testing.TB, slot uint64, messages, forced int, txs ...*tx.Tx) {
	t.Helper()
	var in inputs.State
	for range messages {
		next := inputs.Message{Index: uint64(len(n.messages)), Leaf: txtest.F(uint64(7000 + len(n.messages)))}
		in.Messages, n.messages = append(in.Messages, next), append(n.messages, next)
	}
	var told []inputs.Entry
	for range forced {
		next := inputs.Entry{Content: common.Hash{byte(len(n.entries)), 9}, Due: 3}
		told, n.entries = append(told, next), append(n.entries, next)
	}
	in.Forced = uint64(forced)
	n.Take(t, slot, in, told, txs...)
}

// upTo is a version of a checkpoint with what L1's queues have up to its counts: all of
// it, from the beginning.
func (n *taking) upTo(t testing.TB, version checkpoint.Header) *rebuild.Published {
	t.Helper()
	p := n.published(t, version)
	p.Taken = rebuild.Taken{Messages: n.messages[:version.In.Total], Entries: n.entries[:version.Forced.Total]}
	return p
}

// newTaking has four checkpoints: chunk 1 with messages, chunks 2 to 4 with messages in the
// first and forced txs in the others, chunk 5 of messages alone, chunk 6 of a forced tx
// without effect alone.
func newTaking(t testing.TB) *taking {
	t.Helper()
	n := &taking{node: newNode(t)}
	n.chunk(t, 0, 2, 0, ledgertest.Full(10))
	n.chunk(t, 1, 3, 0, ledgertest.Full(20))
	n.chunk(t, 1, 0, 1, ledgertest.Full(30))
	n.chunk(t, 1, 0, 2, ledgertest.Full(40))
	n.chunk(t, 2, 1, 0)
	n.chunk(t, 3, 0, 1)
	require.Equal(t, uint64(4), n.Checkpoint.Header.Number)
	return n
}

// What checkpoints took of L1's queues is rebuilt with them: every header, every tree.
func TestWhatCheckpointsTookFromL1IsRebuilt(t *testing.T) {
	n, again := newTaking(t), newNode(t)
	for number := uint64(1); number <= 4; number++ {
		require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, number))))
		require.Equal(t, n.Last(t, number), again.Checkpoint.Header)
	}
	require.Equal(t, inputs.Queue{}.WithMessages(n.messages), again.Checkpoint.Header.In)
	require.Equal(t, inputs.Queue{}.WithEntries(n.entries), again.Checkpoint.Header.Forced)
	_, executed := n.World.Tip()
	_, rebuilt := again.World.Tip()
	require.Equal(t, executed, rebuilt)
	require.Equal(t, n.Chunks, again.Chunks)
	again.at(t, 6)
}

// Up to a shorter version, then on to a longer one, in one process or with another between:
// messages and forced txs are taken once.
func TestALongerVersionTakesWhatIsLeft(t *testing.T) {
	for _, reopened := range []bool{false, true} {
		n, again := newTaking(t), newNode(t)
		require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, 1))))
		for chunk := uint64(2); chunk <= 4; chunk++ {
			require.NoError(t, again.rebuild(n.upTo(t, n.Version(t, chunk))))
			require.Equal(t, n.Version(t, chunk), again.Checkpoint.Header)
			if reopened {
				loaded, err := ledger.Load(again.World, ledgertest.Setup(t))
				require.NoError(t, err)
				again.State = loaded
			}
		}
		require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, 3))))
		require.Equal(t, n.Last(t, 3), again.Checkpoint.Header)
	}
}

// Which chunk of a checkpoint took forced txs L1 does not tell: the log of running headers
// comes out as executed where the last chunk took them all.
func TestForcedTxsGoToACheckpointsLastChunk(t *testing.T) {
	for _, middle := range []int{0, 1} {
		n, again := &taking{node: newNode(t)}, newNode(t)
		n.chunk(t, 0, 0, middle, ledgertest.Full(10))
		n.chunk(t, 0, 0, 1, ledgertest.Full(20))
		require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, 1))))
		require.Equal(t, n.Checkpoint.Header, again.Checkpoint.Header)
		require.Equal(t, middle == 0, n.Checkpoints.Root() == again.Checkpoints.Root())
	}
}

// Another message than L1's, or one too few, is named; so is a header that counts others.
func TestOtherInputsThanL1sAreNamed(t *testing.T) {
	for what, alter := range map[string]func(p *rebuild.Published){
		"L1-to-L2 message tree": func(p *rebuild.Published) {
			p.Taken.Messages = append([]inputs.Message(nil), p.Taken.Messages...)
			p.Taken.Messages[4].Leaf = txtest.F(1)
		},
		"in":     func(p *rebuild.Published) { p.Header.In.Hash[0]++ },
		"forced": func(p *rebuild.Published) { p.Taken.Entries = p.Taken.Entries[1:2] },
	} {
		n, again := newTaking(t), newNode(t)
		require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, 1))))
		p := n.upTo(t, n.Last(t, 2))
		alter(p)
		var d *rebuild.Difference
		require.ErrorAs(t, again.rebuild(p), &d, what)
		require.Equal(t, []any{uint64(2), what}, []any{d.Checkpoint, d.What})
		require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, 2))), "%s", what)
	}
}

// A chunk of messages alone is one when its txs, which are none, run again; without any
// input it is not.
func TestAChunkOfInputsAloneIsExecutedAgain(t *testing.T) {
	n, again := newTaking(t), newNode(t)
	for number := uint64(1); number <= 4; number++ {
		p := n.upTo(t, n.Last(t, number))
		if number > 2 {
			p.Txs = [][]*tx.Tx{{}}
		}
		require.NoError(t, again.rebuild(p))
	}
	m := newNode(t)
	m.Decide(t, 0)
	p := m.whole(t, 1)
	p.Txs = [][]*tx.Tx{{}}
	var d *rebuild.Difference
	require.ErrorAs(t, newNode(t).rebuild(p), &d)
	require.Equal(t, "number of txs", d.What)
}

// Without the header, the tree's size tells how many messages the first chunk took.
func TestAHeaderIsMadeOfMessagesToo(t *testing.T) {
	n, again := newTaking(t), newNode(t)
	require.NoError(t, again.rebuild(n.upTo(t, n.Last(t, 1))))
	whole := n.upTo(t, n.Last(t, 2))
	require.Equal(t, uint64(3), rebuild.MessagesIn(&again.State, whole.Blocks))
	h, err := rebuild.Header(again.Params, &again.State, again.World, whole.Blocks, n.messages[2:5])
	require.NoError(t, err)
	h.Origin, h.Forced = whole.Header.Origin, whole.Header.Forced
	require.Equal(t, whole.Header, h)
	again.at(t, 1)
}
