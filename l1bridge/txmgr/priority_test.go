package txmgr

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A machine that is never idle still publishes: work that goes behind everything else
// and does not come to its end is done once more as anything else is, and nothing
// waits for the thread that starves.
func TestProofsDoNotStarve(t *testing.T) {
	y := newYielding()
	release, ended, late := make(chan struct{}), make(chan struct{}), make(chan time.Time)
	var begun atomic.Int32
	starving := func() int32 {
		nth := begun.Add(1)
		if nth == 1 {
			close(late) // it has begun, and is not done in time
			<-release
			close(ended)
		}
		return nth
	}
	require.Equal(t, int32(2), doBefore(y, late, starving))
	require.Equal(t, int32(3), do(y, time.Now().Add(time.Hour), starving), "the thread is taken")
	close(release)
	<-ended
	<-y.idle // it is free again
	y.idle <- struct{}{}
	require.Equal(t, int32(4), do(y, time.Now().Add(time.Hour), starving))
	require.Equal(t, int32(5), do(y, time.Now(), starving), "no time is left")
	<-y.idle
}
