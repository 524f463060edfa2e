package watchtower_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/protocol"
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
	return newSceneOf(t, func(*protocol.Params) {})
}

// newSceneOf is newScene with other parameters of the chain.
func newSceneOf(t *testing.T, params func(*protocol.Params)) *scene {
	t.Helper()
	s := &scene{l1test.StartExecutedOf(t, nil, params), t, nil}
	for i := range l1test.Members {
		s.nodes = append(s.nodes, s.join(i))
	}
	return s
}

func (s *scene) join(position int) *node {
	s.t.Helper()
	return s.joinOver(position, s.Client(s.t))
}

func (s *scene) joinOver(position int, c *client.Client) *node {
	s.t.Helper()
	opts := s.AccountOptions(s.t, s.Publishers[position])
	opts.Client = c
	return s.joinWith(opts, common.Address{})
}

// joinShown joins as a member that is handed locks of others that L1 was shown.
func (s *scene) joinShown(position int, foreign func(context.Context, conflict.Side) error) *node {
	s.t.Helper()
	return s.joinAll(s.AccountOptions(s.t, s.Publishers[position]), watchtower.Options{Foreign: foreign})
}

// joinWith joins with an account, for who stakes nothing or as an attester.
func (s *scene) joinWith(opts txmgr.Options, attester common.Address) *node {
	s.t.Helper()
	return s.joinAll(opts, watchtower.Options{Attester: attester})
}

// joinAll joins with an account and what is special of the watchtower.
func (s *scene) joinAll(opts txmgr.Options, tower watchtower.Options) *node {
	s.t.Helper()
	c := opts.Client
	n := &node{metrics: prometheus.NewRegistry()}
	var err error
	n.account, err = txmgr.New(opts)
	require.NoError(s.t, err)
	n.view, err = view.New(c, view.Options{Rollup: s.Params.Rollup, FromBlock: s.Params.GenesisOrigin.Number, Now: s.Now})
	require.NoError(s.t, err)
	member := duty.Member{Params: s.Params, View: n.view, Account: n.account, Now: s.Now}
	n.Publisher, err = publisher.New(publisher.Options{Member: member, Chain: s})
	require.NoError(s.t, err)
	source, err := blobs.NewBeacon(s.Node.BeaconURL(), blobs.Options{})
	require.NoError(s.t, err)
	member.Metrics = n.metrics
	tower.Member, tower.Chain, tower.Blobs = member, s, source
	tower.Memory = opts.Journal + ".memory"
	n.tower, err = watchtower.New(tower)
	require.NoError(s.t, err)
	return n
}

// joinWithout joins with an account, without a source of blobs.
func (s *scene) joinWithout(opts txmgr.Options) *node {
	s.t.Helper()
	n := s.joinWith(s.AccountOptions(s.t, s.Publishers[0]), common.Address{})
	member := duty.Member{Params: s.Params, View: n.view, Account: n.account, Now: s.Now}
	var err error
	member.Account, err = txmgr.New(opts)
	require.NoError(s.t, err)
	n.tower, err = watchtower.New(watchtower.Options{Member: member, Chain: s, Memory: opts.Journal + ".memory"})
	require.NoError(s.t, err)
	return n
}

// publish has the leader of a slot publish what is locked.
func (s *scene) publish(slot uint64) {
	s.t.Helper()
	want := publisher.Propose
	if s.Params.Eager {
		want = publisher.PublishLocked
	}
	s.publishAs(slot, want)
}

// publishAs has the leader of a slot publish by an action.
func (s *scene) publishAs(slot uint64, want publisher.Action) {
	s.t.Helper()
	s.SealInto(s.t, slot, 0)
	n := s.nodes[s.Leader(slot)]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	d, err := n.Publisher.Step(s.t.Context())
	require.NoError(s.t, err)
	require.Equal(s.t, want, d.Action, d.Reason)
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

// counted is a member's counter without labels.
func (s *scene) counted(member int, name string) int {
	s.t.Helper()
	families, err := s.nodes[member].metrics.Gather()
	require.NoError(s.t, err)
	for _, f := range families {
		if f.GetName() == name {
			return int(f.GetMetric()[0].GetCounter().GetValue())
		}
	}
	return -1
}

func (s *scene) tips() view.Tips {
	s.t.Helper()
	require.NoError(s.t, s.nodes[0].view.Step(s.t.Context()))
	return s.nodes[0].view.Snapshot().Tips
}

// send sends a plain or blob call of the contract from a key, past the watchtowers.
func (s *scene) send(key int, data []byte, blobs *types.BlobTxSidecar, value *big.Int) {
	s.t.Helper()
	s.sendTo(s.Params.Rollup, key, data, blobs, value)
}

// sendTo is send to another contract.
func (s *scene) sendTo(to common.Address, key int, data []byte, blobs *types.BlobTxSidecar, value *big.Int) {
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
	_, err = sender.Send(s.t.Context(), head, txmgr.Request{To: to, Data: data, Blobs: blobs, Value: value}, terms)
	require.NoError(s.t, err)
	require.Len(s.t, s.Seal(s.t).Transactions(), 1)
}

// forge publishes a child of L1's tip that is not of our chain, in the slot of a leader;
// a quorum may have signed it all the same.
func (s *scene) forge(slot uint64, signed bool) checkpoint.Header {
	s.t.Helper()
	s.SealInto(s.t, slot, 0)
	tips := s.tips()
	h := checkpoint.Header{
		Number: tips.Number + 1, ParentHash: tips.Hash, Slot: slot - 1, Epoch: s.Params.EpochOf(slot - 1),
		FirstChunk: tips.LastChunk + 1, LastChunk: tips.LastChunk + 65_536, StateRoot: common.Hash{0xba, 0xd}, BlobsHash: forgedHash(s.t),
		Origin: s.Params.GenesisOrigin.Ref(),
	}
	attestation := new(kzg4844.Blob)
	if signed {
		var err error
		certificate := l1test.Certify(s.t, s.L1, 1000, h, s.Attesters[:3])
		attestation, err = checkpoint.PackAttestations([]checkpoint.Attestation{{Certificate: certificate}})
		require.NoError(s.t, err)
	}
	leader := s.leads(slot)
	blobs := forgedBlobs(s.t, s.nodes[leader].account, attestation)
	data := bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(h)}, big.NewInt(1), 0)
	s.send(leader, data, blobs, nil)
	require.Equal(s.t, h.Number, s.tips().Number)
	return h
}

// nonce of a member's account.
func (s *scene) nonce(member int) uint64 {
	s.t.Helper()
	nonce, err := s.Node.Client().NonceAt(s.t.Context(), s.nodes[member].account.Address(), nil)
	require.NoError(s.t, err)
	return nonce
}
