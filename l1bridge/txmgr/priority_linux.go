package txmgr

import "syscall"

// lowerThread gives the calling OS thread a priority of 1 to 19, the lowest. Where that
// fails, proofs take their share of the cores.
func lowerThread(to int) { _ = syscall.Setpriority(syscall.PRIO_PROCESS, syscall.Gettid(), to) }
