package watchtower_test

import (
	"crypto/ecdsa"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// newOmission is a scene in which so many of four sit, and who publishes less than it signed
// pays twice what a lock costs each. The leader of slot 2 has published what was locked of
// slot 1 by then, and there is more of it, which some have signed.
func newOmission(t *testing.T, seats int, by func(leader int, keys []*ecdsa.PrivateKey) []*ecdsa.PrivateKey) (s *blame, leader int) {
	t.Helper()
	return newOmissionOf(t, seats, by, lock.Closed)
}

// newOmissionOf is the same, with a kind of lock of what there is more.
func newOmissionOf(t *testing.T, seats int, by func(leader int, keys []*ecdsa.PrivateKey) []*ecdsa.PrivateKey, kind lock.Kind) (s *blame, leader int) {
	t.Helper()
	s = &blame{scene: &scene{l1test.StartExecutedStaked(t, func(p *protocol.Params) {
		p.EpochDuration, p.OpenAfter = 4, 3
		p.SetCommittee(uint64(seats))
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	}, func(stakes *deploy.Staking) {
		stakes.Slashing.Omission = new(big.Int).Mul(stakes.Slashing.Unpublished, big.NewInt(2))
	}), t, nil}}
	for i := range l1test.Members {
		s.nodes = append(s.nodes, s.joinAs(i))
	}
	s.SealInto(t, 1, 0)
	s.lockAs(1, 0, lock.Locked, s.Attesters)
	leader = s.leads(2)
	s.SealInto(t, 2, 0)
	s.publishBy(leader, publisher.Propose)
	s.lockAs(1, 0, kind, by(leader, s.Attesters))
	return s, leader
}

func everyone(_ int, keys []*ecdsa.PrivateKey) []*ecdsa.PrivateKey { return keys }

// publishBy has a member publish in the next block.
func (s *blame) publishBy(member int, want publisher.Action) {
	s.t.Helper()
	n := s.nodes[member]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	d, err := n.Publisher.Step(s.t.Context())
	require.NoError(s.t, err)
	require.Equal(s.t, want, d.Action, d.Reason)
	require.Len(s.t, s.Seal(s.t).Transactions(), 1)
}

// ownOmissions are those that a member's watchtower tells of in the next slot.
func (s *blame) ownOmissions(slot *uint64, member int) []watchtower.Omission {
	s.t.Helper()
	s.SealInto(s.t, *slot, 0)
	*slot++
	n := s.nodes[member]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	_, err := n.tower.Step(s.t.Context())
	require.NoError(s.t, err)
	return n.tower.State().Omissions
}

// lost is what a validator has lost.
func (s *blame) lost(before []*big.Int, validator int) *big.Int {
	return new(big.Int).Sub(before[validator], s.stakes()[validator])
}

// Who publishes less than it signed pays more than the others who locked it, and once,
// though the lock is accused and slashed, too. Its own watchtower accuses nobody of it.
func TestWhoPublishesLessThanItSignedPays(t *testing.T) {
	s, leader := newOmission(t, sitting, everyone)
	before := s.stakes()
	slot := uint64(3)
	accuser := s.until(&slot, watchtower.AccuseOmission)
	require.NotEqual(t, leader, accuser[0])
	own := s.ownOmissions(&slot, leader)
	require.Len(t, own, 1)
	s.until(&slot, watchtower.SlashOmission)
	require.True(t, own[0].Pays && own[0].Known)
	if s.times(watchtower.Slash) == 0 {
		s.until(&slot, watchtower.Slash)
	}
	s.SealInto(t, slot, 0)
	of, sits := s.Stakes.Slashing, s.sits(0)
	for i := range s.nodes {
		want := new(big.Int)
		switch {
		case i == leader:
			want = of.Omission
		case sits[i]:
			want = of.Unpublished
		}
		require.Zero(t, want.Cmp(s.lost(before, i)), "validator %d, leader %d: %s", i, leader, s.lost(before, i))
	}
	require.Equal(t, 1, s.times(watchtower.AccuseOmission))
	require.Equal(t, 1, s.times(watchtower.SlashOmission))
}

// What is published while it may be costs nobody: the accused one's own node publishes the
// rest, and confirms it.
func TestTheAccusedPublishesTheRest(t *testing.T) {
	s, leader := newOmission(t, sitting, everyone)
	before := s.stakes()
	slot := uint64(3)
	s.until(&slot, watchtower.AccuseOmission)
	for end := slot + 8; s.tips().Confirmed < 1; slot++ {
		require.Less(t, slot, end)
		for k := range uint64(3) {
			s.SealInto(t, slot, k)
			n := s.nodes[leader]
			require.NoError(t, n.view.Step(t.Context()))
			_, err := n.Publisher.Step(t.Context())
			require.NoError(t, err)
			_, err = n.tower.Step(t.Context())
			require.NoError(t, err)
		}
	}
	for end := slot + s.Params.Windows.Rescue + 6; slot < end; slot++ {
		require.NotContains(t, s.watch(slot), watchtower.SlashOmission)
	}
	require.Equal(t, before, s.stakes())
	for i, n := range s.nodes {
		require.Empty(t, n.tower.State().Omissions, i)
	}
}

// Who published what it had and never signed the rest is accused of nothing: the others
// locked it, and pay for that.
func TestWhoSignedOnlyWhatItPublishedIsNotAccused(t *testing.T) {
	s, leader := newOmission(t, l1test.Members, func(leader int, keys []*ecdsa.PrivateKey) []*ecdsa.PrivateKey {
		return slices.Delete(slices.Clone(keys), leader, leader+1)
	})
	slot := uint64(3)
	for end := slot + s.Params.Windows.PublishDeadline + s.Params.Windows.Rescue + 12; slot < end; slot++ {
		for _, action := range s.watch(slot) {
			require.NotContains(t, []watchtower.Action{watchtower.AccuseOmission, watchtower.SlashOmission}, action)
		}
	}
	require.Empty(t, s.nodes[leader].tower.State().Omissions)
}

// A publication that was undone is accused like one that stands.
func TestAnUndonePublicationIsAccused(t *testing.T) {
	s, leader := newOmission(t, sitting, everyone)
	before := s.stakes()
	slot := 2 + s.Params.Windows.Confirm
	s.until(&slot, watchtower.Void)
	s.SealInto(t, slot, 0)
	slot++
	require.Zero(t, s.tips().Number)
	if s.times(watchtower.AccuseOmission) == 0 {
		s.until(&slot, watchtower.AccuseOmission)
	}
	s.until(&slot, watchtower.SlashOmission)
	s.SealInto(t, slot, 0)
	require.Zero(t, s.Stakes.Slashing.Omission.Cmp(s.lost(before, leader)), "%s: %v", s.lost(before, leader), s.acts)
}
