package localnet

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The time between epochs is that between neighbouring chunks of two of them; where one
// was not seen, or an epoch had none, nothing is measured.
func TestTheTimeBetweenEpochsIsMeasured(t *testing.T) {
	m := &Manifest{EpochSlots: 3}
	begun := time.Now()
	at := func(number, slot uint64, ms int) seenChunk {
		return seenChunk{number: number, slot: slot, at: begun.Add(time.Duration(ms) * time.Millisecond)}
	}
	gaps, epochs := m.handovers([]seenChunk{
		at(2, 2, 100), at(1, 2, 0), // reported the other way round
		at(3, 3, 400),  // epoch 1
		at(4, 6, 1000), // 2
		at(6, 9, 1200), // 3, and 5 was not seen
		at(7, 15, 2000),
	})
	require.Equal(t, []time.Duration{300 * time.Millisecond, 600 * time.Millisecond}, gaps)
	require.Equal(t, 6, epochs)
	require.Equal(t, &Gap{P50: 300, Max: 600}, gapOf(gaps))
	gaps, epochs = m.handovers(nil)
	require.Empty(t, gaps)
	require.Zero(t, epochs)
	require.Nil(t, gapOf(nil))
}
