package protocol_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// What is due is at the head of the queue: behind an entry that is not, nothing counts.
func TestForcedTxsAreDueInTheirOrder(t *testing.T) {
	waiting := []inputs.Entry{{Due: 4}, {Due: 4}, {Due: 6}, {Due: 5}}
	for epoch, due := range map[uint64]int{0: 0, 3: 0, 4: 2, 5: 2, 6: 4, 1 << 62: 4} {
		require.Equal(t, due, protocol.Due(waiting, epoch), "epoch %d", epoch)
	}
	p := validParams(t)
	p.Limits.MinForced = 3
	for due, least := range []int{0, 1, 2, 3, 3} {
		require.Equal(t, least, p.LeastForced(due))
	}
}

// An object in blobs is needed for 12 days after it was due, and for an epoch at least; one in
// calldata for ever.
func TestForcedTxsInBlobsLapse(t *testing.T) {
	p := validParams(t)
	for _, tc := range []struct{ slots, slot, epochs uint64 }{
		{32, 36_000, 900},
		{7, 24 * 3600_000, 1},
		{30, 24 * 3600_000, 1},
	} {
		p.EpochDuration, p.SlotDuration = tc.slots, tc.slot
		blobs, calldata := inputs.Entry{Kind: inputs.Blobs, Due: 5}, inputs.Entry{Due: 5}
		require.False(t, p.Lapsed(blobs, 0))
		require.False(t, p.Lapsed(blobs, 5+tc.epochs))
		require.True(t, p.Lapsed(blobs, 6+tc.epochs))
		require.False(t, p.Lapsed(calldata, 1<<62))
		require.Equal(t, []inputs.Entry{calldata}, p.Lasting([]inputs.Entry{blobs, calldata, blobs}, 6+tc.epochs))
		require.False(t, p.Lapsed(inputs.Entry{Kind: inputs.Blobs, Due: 1<<64 - 1}, 1<<63))
	}
}
