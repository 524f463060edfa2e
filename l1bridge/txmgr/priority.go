package txmgr

import (
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

const (
	// patience is how long the proofs of one publication may wait for whatever else
	// runs: half the time between two L1 blocks.
	patience = 6 * time.Second
	// behindAll and behindMost are priorities of threads: one that runs when nothing
	// else does, and one that has a third of what another has.
	behindAll, behindMost = 19, 5
)

// yielding does work that consensus goes before: a blob's proofs take a third of a
// second of a core, and nothing waits for them but L1. It goes before no longer than
// until a given time, since a machine that is never idle would never publish.
type yielding struct{ idle chan struct{} } // of its one thread

func newYielding() yielding {
	y := yielding{make(chan struct{}, 1)}
	y.idle <- struct{}{}
	return y
}

// do gives what work gives. When that has not come by the time given, or other work
// did not either, it is done once more as anything else is: a thread's priority can
// be lowered by everybody, raised by root alone. Work must not change anything.
func do[T any](y yielding, until time.Time, work func() T) T {
	left := time.Until(until)
	if left <= 0 {
		return work()
	}
	select {
	case <-y.idle:
	default:
		return work()
	}
	done := make(chan T, 1) // read or not
	go func() {
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
		lowerThread(behindAll)
		made := work()
		y.idle <- struct{}{}
		done <- made
	}()
	late := time.NewTimer(left)
	defer late.Stop()
	select {
	case made := <-done:
		return made
	case <-late.C:
		return work()
	}
}

// Warm loads what blob proofs need, which takes some seconds of a core, before the
// first transaction waits for it. All proofs wait for the thread that does, so that it
// must not wait for everything else.
func Warm() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // as above
		lowerThread(behindMost)
		var empty kzg4844.Blob
		_, _ = kzg4844.BlobToCommitment(&empty) // an empty blob has a commitment
	}()
	<-done
}
