package txmgr

import (
	"runtime"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A machine that is never idle still publishes: work that goes behind everything else
// and does not come to its end is done once more as anything else is, and nothing
// waits for the thread that starves, be it that it never began.
func TestProofsDoNotStarve(t *testing.T) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	ours := syscall.Gettid()
	y := newYielding()
	release, ended := make(chan struct{}), make(chan struct{})
	var once sync.Once
	starving := func() string {
		if syscall.Gettid() == ours {
			return "here"
		}
		<-release
		once.Do(func() { close(ended) })
		return "behind"
	}
	require.Equal(t, "here", do(y, time.Now().Add(10*time.Millisecond), starving))
	require.Equal(t, "here", do(y, time.Now().Add(time.Hour), starving), "the thread is taken")
	close(release)
	<-ended
	<-y.idle // it is free again
	y.idle <- struct{}{}
	require.Equal(t, "behind", do(y, time.Now().Add(time.Hour), starving))
	require.Equal(t, "here", do(y, time.Now(), starving), "no time is left")
	<-y.idle
}
