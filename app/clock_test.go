package app

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// A node dates by another clock than its machine's only where nothing is at stake.
func TestAnotherClockIsForADevelopmentL1(t *testing.T) {
	require.NoError(t, checkClock(0, 1))
	require.NoError(t, checkClock(-time.Second, protocol.DevnetL1ChainID))
	require.ErrorContains(t, checkClock(time.Second, 1), "chain id 31337")

	n := &Node{}
	n.cfg.ClockOffset = -time.Hour
	require.WithinDuration(t, time.Now().Add(-time.Hour), n.now(), time.Minute)
}
