package machine

import (
	"errors"
	"os"
	"syscall"
)

// Identity names a process for good: its id is given to another one day, but not
// with the same start.
type Identity struct {
	PID int `json:"pid"`
	// Start is the moment it started at, as the system tells it; empty where it
	// does not.
	Start string `json:"start,omitempty"`
}

// IdentityOf names the process that has an id now.
func IdentityOf(pid int) Identity {
	const start = 19
	if fields := stat(pid); len(fields) > start {
		return Identity{pid, fields[start]}
	}
	return Identity{PID: pid}
}

// Running tells whether a process still holds what it opened. One that was killed
// does for a while; one that ended and that nobody has reaped, a zombie, does not.
func (i Identity) Running() bool {
	if i.PID <= 0 {
		return false
	}
	if i.Start == "" {
		return exists(i.PID)
	}
	fields := stat(i.PID)
	return len(fields) > 0 && fields[0] != "Z" && fields[0] != "X" && IdentityOf(i.PID) == i
}

func exists(pid int) bool {
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, os.ErrPermission)
}
