package watchtower_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/lock"
)

// fromSnapshot is the same with nodes that all began with the last chunk: whoever has seen
// more is gone.
func (s *blame) fromSnapshot() *blame {
	s.t.Helper()
	again := &blame{scene: &scene{s.Snapshot(s.t), s.t, nil}}
	for i := range l1test.Members {
		again.nodes = append(again.nodes, again.joinAs(i))
	}
	return again
}

// A node that began with a snapshot publishes what it has, from its first checkpoint on,
// whatever of it L1 has already.
func TestANodeFromASnapshotPublishesAllItHas(t *testing.T) {
	for name, published := range map[string]uint64{"L1 has the one before its first": 2, "L1 has its first": 3} {
		t.Run(name, func(t *testing.T) {
			s := newBlame(t)
			slot := uint64(1)
			for number := uint64(1); number <= 3; number++ {
				s.SealInto(t, slot, 0)
				if number == 3 {
					s.Decide(t, slot, 1) // its first record is of a checkpoint's second chunk
				}
				s.lockBy(slot, s.Params.EpochOf(slot))
				slot++
				if number <= published {
					s.rescue(&slot)
				}
			}
			again := s.fromSnapshot()
			for again.tips().Number < 3 {
				again.rescue(&slot)
			}
			again.SealInto(t, slot, 0)
			again.lockBy(slot, s.Params.EpochOf(slot))
			slot++
			again.rescue(&slot)
			require.EqualValues(t, 4, again.tips().Number)
			require.Equal(t, again.State.Checkpoint.Header.Hash(), again.tips().Hash)
			again.until(&slot, watchtower.Confirm)
			require.EqualValues(t, 4, again.tips().Confirmed)
		})
	}
}

// A node that began with a snapshot has whoever signed what it knows of pay, wherever L1
// stands: at the checkpoint before its first, or so far below that nothing says whose it is.
// It voids and charges nothing of what it knows nothing of.
func TestANodeFromASnapshotAccusesForAllItHas(t *testing.T) {
	for name, published := range map[string]uint64{"L1 has nothing": 0, "L1 is below the one before its first": 1, "L1 has the one before its first": 2} {
		t.Run(name, func(t *testing.T) {
			s := newBlame(t)
			before := s.stakes()
			slot := uint64(0)
			for number := uint64(1); number <= 3; number++ {
				if number == 3 {
					slot = max(slot, s.Params.EpochDuration)
				}
				s.SealInto(t, slot, 0)
				s.lockBy(slot, s.Params.EpochOf(slot))
				slot++
				if number <= published {
					s.rescue(&slot)
				}
			}
			again := s.fromSnapshot()
			blamed := s.Params.EpochOf(again.State.Checkpoint.Header.Slot)
			again.until(&slot, watchtower.Accuse, watchtower.Slash)
			require.Zero(t, again.times(watchtower.Void))
			require.Zero(t, again.times(watchtower.Charge))
			again.slashed(before, blamed, 1)
		})
	}
}

// What was kept, or is accused, of before its first checkpoint keeps a node from nothing,
// and is not taken for refuted.
func TestWhatIsBeforeASnapshotIsNotTakenForRefuted(t *testing.T) {
	s := newBlame(t)
	slot := uint64(1)
	s.SealInto(t, slot, 0)
	s.lockBy(slot, 0)
	slot++
	s.rescue(&slot)
	s.forge(slot, false)
	slot++
	s.until(&slot, watchtower.Confirm) // which keeps what was forged
	for range 2 {
		s.SealInto(t, slot, 0)
		s.lockBy(slot, s.Params.EpochOf(slot))
		slot++
	}
	again := s.fromSnapshot()
	again.until(&slot, watchtower.Accuse)
	require.Zero(t, again.times(watchtower.Charge))
}

// A node that began in the middle of a checkpoint does not know of whom the versions before
// that are. Whether somebody is accused of having published one keeps it from nothing.
func TestANodeFromTheMiddleOfACheckpointIsNotDeafToOmissions(t *testing.T) {
	t.Run("published", func(t *testing.T) {
		s, _ := newOmission(t, sitting, everyone)
		slot := uint64(3) + s.Params.Windows.PublishDeadline
		again := s.fromSnapshot()
		again.until(&slot, watchtower.Accuse)
		require.Zero(t, again.times(watchtower.AccuseOmission))
	})
	t.Run("accused", func(t *testing.T) {
		s, _ := newOmissionOf(t, sitting, everyone, lock.Locked)
		slot := uint64(3)
		s.until(&slot, watchtower.AccuseOmission)
		s.lockAs(1, 0, lock.Closed, s.Attesters)
		again := s.fromSnapshot()
		for end := slot + 3; slot < end; slot++ {
			again.watch(slot)
		}
		require.Zero(t, again.times(watchtower.SlashOmission))
	})
}
