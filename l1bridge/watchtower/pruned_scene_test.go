package watchtower_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// newPruning is a scene on a chain that is proven, in which everybody sits: a checkpoint is confirmed and due, and
// a lock behind it is not on L1.
func newPruning(t *testing.T) *blame {
	t.Helper()
	s := &blame{scene: &scene{l1test.StartExecutedOf(t, nil, func(p *protocol.Params) {
		l1test.Provable(p)
		p.Proving.ClaimSlots = 3 // an accusation comes before it is over
	}), t, nil}}
	for i := range l1test.Members { // with no stake of their own to mind
		s.nodes = append(s.nodes, s.join(i))
	}
	s.Lock(t, 1, 1)
	s.publish(2)
	s.Close(t)
	s.Confirm(t, 1)
	s.Lock(t, 3, 1)
	return s
}

// pruneAfter prunes as soon as L1 takes it, once the rescue window of the accusation is over, with no member
// looking on. It is noticed before that the period is over.
func (s *blame) pruneAfter() (slot uint64) {
	s.t.Helper()
	accused := s.nodes[0].tower.State().Accusations
	require.Len(s.t, accused, 1)
	s.PayTo(s.t, l1test.Key(s.t, "outsider", 0), s.Deployment.Proving, bindings.NewProving().PackPrune(new(big.Int)), nil)
	require.Zero(s.t, s.tips().Generation, "it waits")
	slot = s.Params.SlotAt(accused[0].RescueTime*1000) + 2
	s.Prune(s.t, slot, 1)
	require.EqualValues(s.t, 1, s.tips().Generation)
	return slot + 1
}

// paid wants each member to have paid so many times what an unpublished lock costs.
func (s *blame) paid(before []*big.Int, times int64) {
	s.t.Helper()
	price := new(big.Int).Mul(s.Stakes.Slashing.Unpublished, big.NewInt(times))
	for i, has := range s.stakes() {
		require.Equal(s.t, new(big.Int).Sub(before[i], price), has, "validator %d", i)
	}
}

// A lock that was accused and not rescued before a prune is paid for after it, by whoever saw it before and by
// who starts afterwards: the chain that it was of is gone.
func TestAPruneIsNoWayOutOfASlash(t *testing.T) {
	for name, anew := range map[string]bool{"seen before": false, "started afterwards": true} {
		t.Run(name, func(t *testing.T) {
			s := newPruning(t)
			before := s.stakes()
			slot := uint64(4)
			s.until(&slot, watchtower.Accuse)
			slot = s.pruneAfter()
			if anew {
				for i := range s.nodes {
					s.nodes[i] = s.join(i)
				}
			}
			s.until(&slot, watchtower.Slash)
			s.paid(before, 1)
		})
	}
}

// What was published in time and confirmed costs nobody, though a prune takes it off L1 again; nor does a lock that
// nobody was accused of before.
func TestWhatWasRescuedBeforeAPruneCostsNobody(t *testing.T) {
	s := newPruning(t)
	before := s.stakes()
	slot := uint64(4)
	s.until(&slot, watchtower.Accuse)
	s.rescue(&slot)
	for s.tips().Confirmed < 2 {
		s.watch(slot)
		slot++
	}
	accused := s.nodes[0].tower.State()
	require.NotNil(t, accused)
	s.PayTo(t, l1test.Key(t, "outsider", 0), s.Deployment.Proving, bindings.NewProving().PackPrune(new(big.Int)), nil)
	s.Prune(t, slot+s.Params.Windows.Rescue+2, 1)
	require.EqualValues(t, 1, s.tips().Generation)
	for i := range uint64(12) {
		for _, done := range s.watch(slot + s.Params.Windows.Rescue + 3 + i) {
			require.NotContains(t, []watchtower.Action{watchtower.Slash, watchtower.Accuse}, done)
		}
	}
	s.paid(before, 0)
}
