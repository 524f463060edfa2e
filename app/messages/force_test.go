package messages

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// Who is behind others waits until they are taken, and so must live longer.
func TestAForcedTxOutlivesThoseBeforeIt(t *testing.T) {
	p := protocol.Params{EpochDuration: 32, SlotDuration: 1000, Limits: protocol.Limits{MinForced: 4}}
	for ahead, slots := range map[uint64]uint64{0: 0, 1: 1, 4: 1, 5: 2, 4000: 1000} {
		require.Equal(t, ((4+2)*32+slots)*1000, forcedLifetime(&p, 4, ahead), ahead)
	}
}
