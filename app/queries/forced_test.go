package queries_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// An entry is due with its epoch, and late once a slot of it went by.
func TestForcedTxsAreLateAfterASlot(t *testing.T) {
	p := txtest.Params()
	s := &ledger.State{Known: inputs.Queue{Total: 7}, Pending: []inputs.Entry{{Due: 3, Kind: inputs.Blobs}, {Due: 4}}}
	s.Checkpoint.Header.Forced.Total = 5
	for slot, want := range map[uint64]struct {
		due, late int
		slots     uint64
	}{
		3*p.EpochDuration - 1: {0, 0, 0}, 3 * p.EpochDuration: {1, 0, 0}, 3*p.EpochDuration + 1: {1, 1, 1},
		4 * p.EpochDuration: {2, 1, p.EpochDuration}, 5 * p.EpochDuration: {2, 2, 2 * p.EpochDuration},
	} {
		q := queries.ForcedQueue(p, s, p.SlotStart(slot))
		require.Equal(t, want.due, q.Due, "slot %d", slot)
		require.Equal(t, want.late, q.Late, "slot %d", slot)
		require.Equal(t, want.slots, q.Entries[0].LateSlots, "slot %d", slot)
		require.Equal(t, uint64(6), q.Entries[1].Index)
		require.Equal(t, 3*p.EpochDuration, q.Entries[0].DueSlot)
		require.Equal(t, "blobs", q.Entries[0].Kind)
		require.False(t, q.Entries[0].Lapsed)
	}
	long := 12*24*3600*1000/(p.SlotDuration*p.EpochDuration) + 1
	q := queries.ForcedQueue(p, s, p.SlotStart((4+long)*p.EpochDuration))
	require.True(t, q.Entries[0].Lapsed, "in blobs that may be gone")
	require.False(t, q.Entries[1].Lapsed, "in calldata, which stays")
}
