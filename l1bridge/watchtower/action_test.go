package watchtower_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// node is a member's bridge, driven by hand.
type node struct {
	view    *view.View
	account *txmgr.Manager
	metrics *prometheus.Registry
	*publisher.Publisher
	tower *watchtower.Watchtower
}

// scene is a chain on an L1 with its members.
type scene struct {
	*l1test.Executed
	t     *testing.T
	nodes []*node
}

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{l1test.StartExecuted(t, nil), t, nil}
	for i := range l1test.Members {
		s.nodes = append(s.nodes, s.join(i))
	}
	return s
}

func (s *scene) join(position int) *node {
	s.t.Helper()
	n := &node{account: s.Account(s.t, s.Publishers[position]), metrics: prometheus.NewRegistry()}
	var err error
	n.view, err = view.New(s.Client(s.t), view.Options{Rollup: s.Params.Rollup, FromBlock: s.Params.GenesisOrigin.Number, Now: s.Now})
	require.NoError(s.t, err)
	n.Publisher, err = publisher.New(publisher.Options{Params: s.Params, Chain: s, View: n.view, Account: n.account, Now: s.Now})
	require.NoError(s.t, err)
	source, err := blobs.NewBeacon(s.Node.BeaconURL(), blobs.Options{})
	require.NoError(s.t, err)
	n.tower, err = watchtower.New(watchtower.Options{
		Params: s.Params, Chain: s, View: n.view, Account: n.account, Blobs: source, Now: s.Now, Metrics: n.metrics,
	})
	require.NoError(s.t, err)
	return n
}

// publish has the leader of a slot publish what is locked.
func (s *scene) publish(slot uint64) {
	s.t.Helper()
	s.SealInto(s.t, slot, 0)
	n := s.nodes[s.Leader(slot)]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	d, err := n.Publisher.Step(s.t.Context())
	require.NoError(s.t, err)
	require.Equal(s.t, publisher.Propose, d.Action, d.Reason)
	require.Len(s.t, s.Seal(s.t).Transactions(), 1)
}

// watch seals the blocks of a slot and has all members look at each; it gives what they
// did.
func (s *scene) watch(slot uint64) (done []watchtower.Action) {
	s.t.Helper()
	for k := range uint64(3) {
		s.SealInto(s.t, slot, k)
		for i, n := range s.nodes {
			require.NoError(s.t, n.view.Step(s.t.Context()))
			d, err := n.tower.Step(s.t.Context())
			require.NoError(s.t, err, "member %d: %s", i, d.Action)
			if d.Action != watchtower.Nothing && d.Action != watchtower.Wait {
				done = append(done, d.Action)
			}
		}
	}
	return done
}

// looked counts the publications a member looked at, by what came with them.
func (s *scene) looked(member int) map[string]int {
	s.t.Helper()
	families, err := s.nodes[member].metrics.Gather()
	require.NoError(s.t, err)
	out := map[string]int{}
	for _, f := range families {
		if f.GetName() == "aztecd_watchtower_publications_total" {
			for _, m := range f.GetMetric() {
				out[m.GetLabel()[0].GetValue()] = int(m.GetCounter().GetValue())
			}
		}
	}
	return out
}

func (s *scene) tips() view.Tips {
	s.t.Helper()
	require.NoError(s.t, s.nodes[0].view.Step(s.t.Context()))
	return s.nodes[0].view.Snapshot().Tips
}

// send sends a plain or blob call of the contract from a key, past the watchtowers.
func (s *scene) send(key int, data []byte, blobs *types.BlobTxSidecar, value *big.Int) {
	s.t.Helper()
	n := s.nodes[key]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	snapshot := n.view.Snapshot()
	head := txmgr.Head{Header: snapshot.Head, Canonical: snapshot.Canonical, BlockTime: l1test.BlockTime, Next: snapshot.Head.Time + l1test.BlockTime}
	sender, err := n.account.Sender("test", nil)
	if err == nil {
		_, err = sender.Reconcile(s.t.Context(), head)
	}
	require.NoError(s.t, err)
	account, err := sender.Account(s.t.Context(), head)
	require.NoError(s.t, err)
	want := txmgr.Want{Gas: 500_000, Value: value}
	if blobs != nil {
		want.Blobs = len(blobs.Blobs)
	}
	terms, blockedBy := account.Terms(want)
	require.Empty(s.t, blockedBy)
	_, err = sender.Send(s.t.Context(), head, txmgr.Request{To: s.Params.Rollup, Data: data, Blobs: blobs, Value: value}, terms)
	require.NoError(s.t, err)
	require.Len(s.t, s.Seal(s.t).Transactions(), 1)
}

// forge publishes a child of L1's tip that nobody locked, in the slot of a leader.
func (s *scene) forge(slot uint64) checkpoint.Header {
	s.t.Helper()
	s.SealInto(s.t, slot, 0)
	tips := s.tips()
	blobs, hash := forgedBlobs(s.t, s.nodes[s.Leader(slot)].account)
	h := checkpoint.Header{
		Number: tips.Number + 1, ParentHash: tips.Hash, Slot: slot - 1, Epoch: s.Params.EpochOf(slot - 1),
		FirstChunk: tips.LastChunk + 1, LastChunk: tips.LastChunk + 65_536, StateRoot: common.Hash{0xba, 0xd}, BlobsHash: hash,
		Origin: s.Params.GenesisOrigin.Ref(),
	}
	data := bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(h)}, big.NewInt(1), big.NewInt(0))
	s.send(s.Leader(slot), data, blobs, nil)
	require.Equal(s.t, h.Number, s.tips().Number)
	return h
}

// What was published optimistically is confirmed once when half its window is over, by
// one member, and by no other after that.
func TestOneConfirmsOnceForAWindow(t *testing.T) {
	s := newScene(t)
	for slot := range uint64(3) {
		s.Lock(t, slot, 1)
	}
	s.publish(4)
	require.Empty(t, s.watch(5))
	half := 4 + s.Params.Windows.Confirm/2
	require.Empty(t, s.watch(half-2), "a block that comes next is still of the slot before")
	require.Equal(t, []watchtower.Action{watchtower.Confirm}, append(s.watch(half-1), s.watch(half)...))
	require.EqualValues(t, 3, s.tips().Confirmed)
	require.Empty(t, append(s.watch(half+1), s.watch(half+2)...))
}

// A child of ours that nobody locked, where nothing of ours is locked either, goes when
// it is overdue: what is below was confirmed by then. Then what is locked there is
// published, and who forged is charged; nobody answers, and the bond comes back.
func TestWhatNobodyLockedGoesAndIsCharged(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	forged := s.forge(4)
	s.Beat(5)
	half, overdue := 2+s.Params.Windows.Confirm/2, 4+s.Params.Windows.Confirm+1
	require.Equal(t, []watchtower.Action{watchtower.Confirm}, append(s.watch(half-1), s.watch(half)...))
	require.Equal(t, forged.Hash(), s.tips().Hash, "not overdue")
	require.Equal(t, []watchtower.Action{watchtower.Void}, append(s.watch(overdue-1), s.watch(overdue)...))
	require.EqualValues(t, 1, s.tips().Number)
	require.Empty(t, s.watch(overdue+1), "nothing locked says that it is wrong")

	s.Lock(t, overdue, 1)
	charged := overdue + 2
	require.Equal(t, []watchtower.Action{watchtower.Confirm, watchtower.Charge}, append(s.watch(charged), s.watch(charged+1)...), "the child closes what was confirmed")
	s.publish(charged + 2)
	end := charged + 1 + s.Params.Windows.Answer
	require.Empty(t, s.watch(charged+10))
	done := s.watch(end)
	for slot := end + 1; slot < end+4; slot++ {
		done = append(done, s.watch(slot)...)
	}
	for i := range s.nodes {
		require.Equal(t, map[string]int{"certificate": 2, "none": 1, "wrong": 0, "unread": 0}, s.looked(i), "each looks at all three")
	}
	require.ElementsMatch(t, []watchtower.Action{watchtower.Confirm, watchtower.Settle, watchtower.Withdraw}, done)
	require.EqualValues(t, 2, s.tips().Confirmed)
}

// A member that published what is locked is charged: the certificate answers, and the
// bond pays for that.
func TestAChargeOfWhatIsLockedIsAnswered(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	p, known := s.nodes[0].view.Snapshot().Publication(1)
	if !known {
		s.tips()
		p, known = s.nodes[0].view.Snapshot().Publication(1)
	}
	require.True(t, known)
	s.SealInto(t, 4, 0)
	s.send(s.Leader(4), bindings.NewRollup().PackCharge(1, p.Record()), nil, big.NewInt(1e17))
	done := append(s.watch(5), s.watch(6)...)
	done = append(done, s.watch(7)...)
	require.Equal(t, []watchtower.Action{watchtower.Answer, watchtower.Withdraw}, done)
}
