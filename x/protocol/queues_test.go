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
