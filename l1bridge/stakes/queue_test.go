package stakes

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Who waits enters in its order, not before the entry period, so many in an epoch.
func TestAQueueEntersAtItsRate(t *testing.T) {
	r := Rules{GenesisTime: 1000, SlotDuration: 10, EpochDuration: 4, EntryPeriod: 100, EntryRate: 2} // epochs of 40 s
	for name, c := range map[string]struct {
		deposits  []uint64
		now, left uint64
		enters    []uint64
	}{
		"each after its period":         {[]uint64{1000, 1050}, 1060, 2, []uint64{1100, 1150}},
		"who could before enters now":   {[]uint64{1000, 1010}, 1500, 2, []uint64{1500, 1500}},
		"this epoch took all it may":    {[]uint64{1000}, 1490, 0, []uint64{1520}},
		"two in each epoch":             {[]uint64{1000, 1000, 1000, 1000, 1000}, 1490, 2, []uint64{1490, 1490, 1520, 1520, 1560}},
		"one of this epoch is used up":  {[]uint64{1000, 1000, 1000}, 1490, 1, []uint64{1490, 1520, 1520}},
		"a later epoch has its own":     {[]uint64{1000, 1430, 1430, 1430}, 1490, 1, []uint64{1490, 1530, 1530, 1560}},
		"a young one waits for its own": {[]uint64{1000, 1000, 1485}, 1490, 2, []uint64{1490, 1490, 1585}},
	} {
		t.Run(name, func(t *testing.T) {
			queue := make(Queue, len(c.deposits))
			for i, at := range c.deposits {
				queue[i] = Place{Attester: common.Address{byte(i)}, DepositedAt: at, Look: uint64(2*i + 1)}
			}
			r.schedule(queue, c.now, c.left)
			for i, p := range queue {
				require.Equal(t, c.enters[i], p.EntersAt, "%d", i)
				require.Equal(t, i, p.Ahead)
			}
			count, look := queue.Due(c.enters[0])
			require.NotZero(t, count)
			require.Equal(t, queue[count-1].Look, look, "as many places as it takes")
		})
	}
	count, look := Queue{{EntersAt: 7, Look: 3}}.Due(6)
	require.True(t, count == 0 && look == 0)
}
