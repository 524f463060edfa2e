//go:build unix

package app

import (
	"fmt"
	"syscall"
)

// fileLimit is how many files the process may have open. Go has raised it to the hard
// limit when the process started.
func fileLimit() (uint64, error) {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		return 0, fmt.Errorf("read the limit of open files: %w", err)
	}
	return uint64(limit.Cur), nil //nolint:unconvert // it is signed on some systems
}
