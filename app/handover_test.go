package app_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/committee"
)

// Two committees without a common member take turns under traffic: every tx is locked, and
// no chunk is signed by another epoch's committee.
func TestCommitteesTakeTurnsUnderTraffic(t *testing.T) {
	r := newRelay(t, [][]int{{0, 1}, {2, 3}})
	r.start(0, 1, 2, 3)
	r.traffic(r.handedOver(4))
	r.finish()
	require.GreaterOrEqual(t, r.check(0), 4)
}

// A chain with nothing to do hands over all the same, with no more blocks than that takes.
func TestAnIdleChainHandsOver(t *testing.T) {
	r := newRelay(t, [][]int{{0, 1}, {2, 3}})
	r.start(0, 1, 2, 3)
	r.lock(0, 1)
	first, height := r.slot(0)
	epoch := r.signing(0)
	require.Eventually(t, r.pastEpoch(epoch+3), patience, 5*time.Millisecond)
	last, now := r.slot(0)
	// In each slot a block, at the edge of an epoch two, and one more of each where a
	// proposer was asleep.
	require.LessOrEqual(t, now-height, 2*(last-first+1)+2*(r.signing(0)-epoch)+2)
	r.lock(3, 2)
	r.finish()
}

// One member of each committee is away: the others hand over without them, and they catch
// up when they are back, through every handover that they missed.
func TestMembersAreAwayOnEitherSide(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1, 2, 3}, {4, 5, 6, 7}})
	r.start(0, 1, 2, 4, 5, 6)
	r.traffic(r.pastEpoch(r.signing(0) + 3))
	r.start(3, 7)
	r.traffic(r.pastEpoch(r.signing(0) + 2))
	r.finish()
}

// While L1 tells nobody the next committee there are heartbeats, one per slot, and what is
// sent waits. As soon as it is told the chain hands over, and the tx is locked.
func TestAHandoverWaitsForL1(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1}, {2, 3}})
	known := r.stall()
	r.start(0, 1, 2, 3)
	held := r.signing(0)
	known.Store(held)
	require.Eventually(t, func() bool { return r.nodes[0].Overdue() != "" }, patience, 5*time.Millisecond)
	waiting := r.send(0, 0)
	first, height := r.slot(0)
	require.Eventually(t, func() bool { last, _ := r.slot(0); return last >= first+4 }, patience, 5*time.Millisecond)
	last, now := r.slot(0)
	require.LessOrEqual(t, now-height, 2*(last-first)+2, "no busy loop")
	for _, i := range r.live() {
		receipt, err := r.nodes[i].Queries().GetTxReceipt(waiting)
		require.True(t, err != nil || !receipt.Status.Reached(api.StatusLocked))
		require.LessOrEqual(t, r.signing(i), held)
	}
	known.Store(^uint64(0))
	r.sent = append(r.sent, waiting)
	r.traffic(r.pastEpoch(held + 2))
	r.finish()
}

// All nodes were down for three epochs. The committee that signed last comes back, hands
// over to the present epoch's, and nothing is lost.
func TestAChainThatWasDownForEpochsGoesOn(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1}, {2, 3}})
	r.start(0, 1, 2, 3)
	r.traffic(r.pastEpoch(r.signing(0) + 1))
	before := r.signing(0)
	for i := range r.nodes {
		r.stop(i)
	}
	require.Eventually(t, func() bool { return r.now() > before+3 }, patience, 5*time.Millisecond)
	r.start(0, 1, 2, 3)
	r.traffic(r.pastEpoch(before + 4))
	r.finish()
}

// The next committee does not come. The one before has handed over and can do nothing
// more: nothing is decided and nothing breaks. When it comes the chain goes on.
func TestACommitteeThatDoesNotCome(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1}, {2, 3}})
	r.start(0, 1)
	require.Eventually(t, func() bool { return r.signing(0)%2 == 1 && r.signing(1)%2 == 1 }, patience, 5*time.Millisecond)
	_, height := r.slot(0)
	waiting := r.send(0, 0)
	epoch := r.now()
	require.Eventually(t, func() bool { return r.now() > epoch+1 }, patience, 5*time.Millisecond)
	_, now := r.slot(0)
	require.Equal(t, height, now)
	for _, i := range r.live() {
		require.NoError(t, r.nodes[i].Failed())
	}
	r.start(2, 3)
	r.sent = append(r.sent, waiting)
	r.traffic(r.pastEpoch(epoch + 1))
	r.finish()
}

// The same committee is drawn again and again, as for epochs that had no sample.
func TestTheSameCommitteeEveryEpoch(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1, 2, 3}})
	r.start(0, 1, 2, 3)
	r.traffic(r.pastEpoch(r.signing(0) + 3))
	r.finish()
}

// Each committee has a seat that nobody can sign for: a key off the curve in one, a member
// that was drawn twice in the other. CometBFT takes both, and all of the rest are a quorum.
func TestUnusableKeysAreNoOnesSeat(t *testing.T) {
	long.Test(t)
	r := newRelay(t, [][]int{{0, 1, 2}, {3, 4, 5}})
	r.spoil = func(epoch uint64, drawn []committee.Drawn) []committee.Drawn {
		switch {
		case epoch == 0:
			return drawn
		case epoch%2 == 0:
			return append([]committee.Drawn{{Member: committee.Member{Attester: [20]byte{1}}, Key: make([]byte, 64)}}, drawn...)
		}
		return append(drawn, drawn[1])
	}
	r.start(0, 1, 2, 3, 4, 5)
	r.traffic(r.pastEpoch(r.signing(0) + 3))
	r.finish()
}
