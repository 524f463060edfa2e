package txmgr

import "syscall"

// lowerThread gives the calling OS thread the lowest priority. Where that
// fails, proofs take their share of the cores.
func lowerThread() { _ = syscall.Setpriority(syscall.PRIO_PROCESS, syscall.Gettid(), 19) }
