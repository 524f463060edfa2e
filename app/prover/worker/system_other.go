//go:build !linux

package worker

import (
	"errors"
	"time"
)

// Yield is for Linux alone.
func Yield(int) error {
	return errors.New("priorities of a process are set on Linux alone: start it with nice")
}

// FreeMemory is for Linux alone.
func FreeMemory() (uint64, error) {
	return 0, errors.New("free memory is asked for on Linux alone: use --memory")
}

func cpuTime() time.Duration { return 0 }
