package duty_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/x/protocol"
)

// What draws cost grows with the epochs in which nobody published, up to what a transaction
// may have; a chain that is published pays nothing for it.
func TestDrawsCostMoreAfterIdleEpochs(t *testing.T) {
	clock := protocol.Clock{SlotDuration: 1000, EpochDuration: 4}
	for _, c := range []struct {
		slot, shown uint64
		draws       int
		want        uint64
	}{
		{11, 0, 1, 0}, // the first three epochs need no sample
		{12, 0, 1, 3_000},
		{43, 40, 3, 0},
		{44, 43, 3, 9_000},
		{40, 44, 3, 0}, // a head that went back
		{4 * 4002, 0, 1, 12_000_000},
		{4 * 1_000_000, 0, 3, 12_000_000},
	} {
		require.Equal(t, c.want, duty.DrawGas(clock, c.slot, c.shown, c.draws), "%+v", c)
	}
}
