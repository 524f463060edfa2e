package publisher

import "syscall"

// yieldThread gives the calling OS thread the lowest priority. Failing to do so
// costs nothing but politeness.
func yieldThread() { _ = syscall.Setpriority(syscall.PRIO_PROCESS, syscall.Gettid(), 19) }
