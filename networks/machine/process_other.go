//go:build !linux

package machine

import "syscall"

// childAttributes put a child in a group of its own, so that ^C reaches only the
// parent. Outside Linux a child outlives a parent that is killed.
func childAttributes() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
