package machine

import "syscall"

// childAttributes put a child in a group of its own, so that ^C reaches only the
// parent, and end it when the parent dies.
func childAttributes() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}
