package watchtower_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// newPruning is a scene on a chain that is proven, in which everybody sits: a checkpoint is confirmed and due, and
// a lock behind it is not on L1.
func newPruning(t *testing.T) *blame {
	t.Helper()
	s := &blame{scene: &scene{l1test.StartExecutedOf(t, nil, l1test.Provable), t, nil}}
	for i := range l1test.Members { // with no stake of their own to mind
		s.nodes = append(s.nodes, s.join(i))
	}
	s.Lock(t, 1, 1)
	s.publish(2)
	s.Close(t)
	s.Confirm(t, 1)
	s.Lock(t, 3, 1)
	s.ClaimFor(t, 4) // and nothing is proven: it is over when somebody accuses, and nobody has noticed
	return s
}

// pruneAfter prunes as soon as L1 takes it, once the rescue window of the accusation of checkpoint 2 is over, with
// no member looking on. It is noticed before that the period is over: by a publication, else by hand.
func (s *blame) pruneAfter(accused common.Hash, published bool) (slot uint64) {
	s.t.Helper()
	if !published {
		s.PayTo(s.t, l1test.Key(s.t, "outsider", 0), s.Deployment.Proving, bindings.NewProving().PackPrune(new(big.Int)), nil)
	}
	require.Zero(s.t, s.tips().Generation, "it waits")
	abi := bindings.NewSlasher()
	a, err := abi.UnpackAccusation(s.read(s.Deployment.Slasher, abi.PackAccusation(accused, 0)))
	require.NoError(s.t, err)
	head := s.Seal(s.t)
	for head.Time() < a.RescueTime.Uint64() || head.NumberU64() < a.RescueBlock.Uint64() {
		head = s.Seal(s.t)
	}
	slot = s.Params.SlotAt(head.Time()*1000) + 2
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
			slot := uint64(5)
			s.until(&slot, watchtower.Accuse)
			s.watch(slot)
			slot = s.pruneAfter(s.HeaderOf(t, 2).Hash(), false)
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
	slot := uint64(5)
	s.until(&slot, watchtower.Accuse)
	s.rescue(&slot)
	for s.tips().Confirmed < 2 {
		s.watch(slot)
		slot++
	}
	slot = s.pruneAfter(s.HeaderOf(t, 2).Hash(), true)
	for i := range uint64(8) {
		for _, done := range s.watch(slot + i) {
			require.NotContains(t, []watchtower.Action{watchtower.Slash, watchtower.Accuse}, done)
		}
	}
	s.paid(before, 0)
}
