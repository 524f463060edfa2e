package txmgr

import (
	"runtime"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// atLowPriority runs work on a thread that consensus always goes before: a blob's
// proofs take seconds of a core the first time, and nothing waits for them but L1.
func atLowPriority(work func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // never unlocked: the thread ends with the goroutine
		lowerThread()
		work()
	}()
	<-done
}

// Warm loads what blob proofs need, which takes some seconds of a core, before the
// first transaction waits for it.
func Warm() {
	atLowPriority(func() {
		var empty kzg4844.Blob
		_, _ = kzg4844.BlobToCommitment(&empty) // an empty blob has a commitment
	})
}
