package watchtower_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

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
	forged := s.forge(4, false)
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

// What a quorum signed and is not of our chain, when another quorum locked ours, is an
// alarm. Nobody is charged for it: the certificate would answer.
func TestACertificateThatContradictsOursIsAnAlarm(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.forge(4, true)
	s.Lock(t, 5, 1)
	s.Beat(6)
	s.watch(7)
	s.watch(8)
	for i := range s.nodes {
		require.Equal(t, 1, s.counted(i, "aztecd_watchtower_conflicts_total"), "once")
	}
	overdue := 4 + s.Params.Windows.Confirm + 1
	var done []watchtower.Action
	for slot := overdue - 1; slot < overdue+3; slot++ {
		done = append(done, s.watch(slot)...)
	}
	require.Equal(t, []watchtower.Action{watchtower.Confirm, watchtower.Void, watchtower.Accuse}, done,
		"it goes; what was locked in its place is not on L1, and its committee is accused")
	require.EqualValues(t, 1, s.tips().Number)
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

// A shorter version that was locked and that a longer one replaced was no forgery: charged,
// it is answered with the certificate that came with it, which no later one stands for.
func TestAChargeOfAShorterVersionIsAnswered(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.watch(3) // each looks at what it brings
	p, known := s.nodes[0].view.Snapshot().Publication(1)
	require.True(t, known)
	s.Lock(t, 0, 1)
	s.Close(t)
	s.publishAs(4, publisher.PublishLocked)
	require.NotEqual(t, p.Hash, s.tips().Hash)
	s.send(s.Leader(4), bindings.NewRollup().PackCharge(1, p.Record()), nil, big.NewInt(1e17))
	var done []watchtower.Action
	for slot := uint64(5); slot < 9; slot++ {
		done = append(done, s.watch(slot)...)
	}
	require.Contains(t, done, watchtower.Answer)
	require.NotContains(t, done, watchtower.Charge)
}

// An open version that is confirmed and shorter than what is locked keeps nobody from
// accusing those who locked the longer one, and who published less of it than it signed:
// there is nothing to confirm anew.
func TestTheLongerVersionOfAConfirmedOneIsAccused(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.Lock(t, 1, 1)
	s.publish(2)
	s.Confirm(t, 2)
	s.Lock(t, 1, 1)
	slot := 3 + max(s.Params.Windows.Confirm/2, s.Params.Windows.PublishDeadline+2)
	var done []watchtower.Action
	for end := slot + 4; slot < end; slot++ {
		done = append(done, s.watch(slot)...)
	}
	require.ElementsMatch(t, []watchtower.Action{watchtower.Accuse, watchtower.AccuseOmission}, done)
}

// A confirmation that is stuck when another member has confirmed is cancelled: the
// publisher has the account's nonce again.
func TestAStuckConfirmationKeepsNobodyFromPublishing(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	half := 2 + s.Params.Windows.Confirm/2
	var all []common.Address
	for _, n := range s.nodes {
		all = append(all, n.account.Address())
	}
	s.Node.Censor(all...)
	require.Equal(t, []watchtower.Action{watchtower.Confirm}, append(s.watch(half-1), s.watch(half)...)[:1])
	stuck := -1
	for i, n := range s.nodes {
		if nonce, err := s.Node.Client().PendingNonceAt(t.Context(), n.account.Address()); err == nil && nonce > s.nonce(i) {
			stuck = i
			break
		}
	}
	require.GreaterOrEqual(t, stuck, 0)
	s.Node.Censor(all[stuck])
	var done []watchtower.Action
	for slot := half + 1; slot < half+4; slot++ {
		done = append(done, s.watch(slot)...)
	}
	require.EqualValues(t, 1, s.tips().Confirmed, "by another")
	require.Contains(t, done, watchtower.Cancel)
	s.Node.Censor()
	s.Seal(t)
	before := s.nonce(stuck)
	s.Lock(t, half+3, 1)
	s.publish(s.NextTurn(t, stuck))
	require.Greater(t, s.nonce(stuck), before)
	require.EqualValues(t, 2, s.tips().Number)
}
