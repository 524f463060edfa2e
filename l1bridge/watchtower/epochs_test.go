package watchtower_test

import (
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

// newShifts is a scene of four validators, of which L1 draws three for each epoch.
func newShifts(t *testing.T) *scene {
	t.Helper()
	s := &scene{l1test.StartDrawn(t, l1test.Members, 3, nil), t, nil}
	for i := range l1test.Members {
		s.nodes = append(s.nodes, s.join(i))
	}
	return s
}

// lockBy decides a chunk of a slot, which the committee of an epoch closes.
func (s *scene) lockBy(slot, epoch uint64) {
	s.t.Helper()
	s.lockAs(slot, epoch, lock.Closed, s.Attesters)
}

// lockAs decides a chunk of a slot, which some of the committee of an epoch sign.
func (s *scene) lockAs(slot, epoch uint64, kind lock.Kind, by []*ecdsa.PrivateKey) {
	s.t.Helper()
	h := s.Decide(s.t, slot, 1)
	head, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	members, err := view.ReadCommittee(s.t.Context(), s.Client(s.t), s.Deployment.Rollup, head.Hash(), epoch)
	require.NoError(s.t, err)
	ext := lock.NewExtension(kind, epoch, h.Hash())
	tally := lock.NewTally(s.Deployment.ChainID, s.State.Height+1, members)
	var made *lock.Certificate
	for _, key := range by {
		digest := lock.Digest(s.Deployment.ChainID, s.State.Height+1, 0, ext)
		sig, err := crypto.Sign(digest[:], key)
		require.NoError(s.t, err)
		if c := tally.Add(lock.Vote{Validator: l1test.Address(key), Extension: ext[:], Signature: sig}); c != nil {
			made = c
		}
	}
	require.NotNil(s.t, made)
	require.NoError(s.t, s.World.Write(func(w worldstate.Writer) error { return ledger.PutCertificate(w, h.Number, made) }))
	s.Last = h.Number
}

// leads is the validator that the contract says leads a slot.
func (s *scene) leads(slot uint64) int {
	s.t.Helper()
	rollup := bindings.NewRollup()
	raw, err := s.Node.Client().CallContract(s.t.Context(), ethereum.CallMsg{To: &s.Deployment.Rollup, Data: rollup.PackLeader(slot)}, nil)
	require.NoError(s.t, err)
	attester, err := rollup.UnpackLeader(raw)
	require.NoError(s.t, err)
	for i, key := range s.Attesters {
		if l1test.Address(key) == attester {
			return i
		}
	}
	require.Fail(s.t, "nobody leads", "slot %d", slot)
	return -1
}

// all has every validator's publisher and watchtower look at the head, and gives who sent
// what.
func (s *scene) all() (published []int, acted []watchtower.Action) {
	s.t.Helper()
	for i, n := range s.nodes {
		require.NoError(s.t, n.view.Step(s.t.Context()))
		d, err := n.Publisher.Step(s.t.Context())
		require.NoError(s.t, err)
		if d.Action == publisher.Propose || d.Action == publisher.PublishLocked {
			published = append(published, i)
		}
		w, err := n.tower.Step(s.t.Context())
		require.NoError(s.t, err)
		if w.Action != watchtower.Nothing && w.Action != watchtower.Wait {
			acted = append(acted, w.Action)
		}
	}
	return published, acted
}

// The last slot of an epoch is published by the next epoch's leader, as L1 draws it, and by
// nobody else; so is what waited while L1 stood still over the edge after that. Each is
// confirmed later on with the certificate of its own committee.
func TestPublishingGoesOnOverTheEdgeOfAnEpoch(t *testing.T) {
	s := newShifts(t)
	s.SealInto(t, 95, 0) // nobody sampled epoch 3: its seed follows from the deployment's
	s.lockBy(95, 2)
	published, _ := s.all()
	require.Empty(t, published, "the slot is not over")
	s.SealInto(t, 96, 0)
	published, _ = s.all()
	require.Equal(t, []int{s.leads(96)}, published)
	require.Len(t, s.Seal(t).Transactions(), 1)
	require.EqualValues(t, 1, s.tips().Number)

	s.lockBy(126, 3)
	s.SealInto(t, 135, 0) // in epoch 4
	published, _ = s.all()
	require.Equal(t, []int{s.leads(135)}, published)
	require.Len(t, s.Seal(t).Transactions(), 1)
	require.EqualValues(t, 2, s.tips().Number)
	_, acted := s.all()
	require.Empty(t, acted)

	for slot := uint64(136); s.tips().Confirmed < 2; slot++ {
		require.Less(t, slot, 136+s.Params.Windows.Confirm)
		for k := range uint64(3) {
			s.SealInto(t, slot, k)
			if _, acted = s.all(); len(acted) > 0 {
				require.Equal(t, []watchtower.Action{watchtower.Confirm}, acted)
			}
		}
	}
}

// The draws of an epoch are asked of L1's head: when a reorganisation changes a sample,
// whoever leads by the new one publishes, and nobody by the old one.
func TestAReorganisedSampleChangesTheTurn(t *testing.T) {
	s := newShifts(t)
	before := s.SealInto(t, 33, 0).NumberU64()
	s.sampleNow()
	s.SealInto(t, 96, 0)
	sampled := s.order(97, 127)
	published, _ := s.all()
	require.Empty(t, published, "they have read who leads, and have nothing")

	require.NoError(t, s.Node.Replace(t.Context(), before, 5)) // longer than the branch that is gone
	s.SealInto(t, 96, 0)
	changed := s.order(97, 127)
	slot := uint64(97)
	for sampled[slot-97] == changed[slot-97] {
		slot++
	}
	s.lockBy(96, 3)
	s.SealInto(t, slot, 0)
	published, _ = s.all()
	require.Equal(t, []int{changed[slot-97]}, published)
	require.NotEmpty(t, s.Seal(t).Transactions())
	require.EqualValues(t, 1, s.tips().Number)
}

// order is who leads slots.
func (s *scene) order(from, to uint64) (leaders []int) {
	for slot := from; slot <= to; slot++ {
		leaders = append(leaders, s.leads(slot))
	}
	return leaders
}

// sampleNow samples the epoch after the next.
func (s *scene) sampleNow() {
	s.t.Helper()
	s.send(0, bindings.NewRollup().PackSample(), nil, nil)
}
