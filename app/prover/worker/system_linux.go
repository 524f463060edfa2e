package worker

import (
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/prometheus/procfs"
)

// Yield gives this process a priority of 0 to 19, the lowest: a node beside it goes before.
// The system keeps priorities by thread, and a thread has that of the one that made it.
func Yield(to int) error {
	for range 2 { // once more for threads that others made meanwhile
		threads, err := os.ReadDir("/proc/self/task")
		if err != nil {
			return fmt.Errorf("lower this process's priority: %w", err)
		}
		for _, t := range threads {
			id, err := strconv.Atoi(t.Name())
			if err != nil {
				continue
			}
			if err := syscall.Setpriority(syscall.PRIO_PROCESS, id, to); err != nil && err != syscall.ESRCH {
				return fmt.Errorf("lower this process's priority to %d: %w", to, err)
			}
		}
	}
	return nil
}

// FreeMemory is what the system could give to this process, in bytes.
func FreeMemory() (uint64, error) {
	fs, err := procfs.NewDefaultFS()
	if err != nil {
		return 0, fmt.Errorf("ask for free memory: %w", err)
	}
	info, err := fs.Meminfo()
	if err != nil {
		return 0, fmt.Errorf("ask for free memory: %w", err)
	}
	if info.MemAvailableBytes == nil {
		return 0, fmt.Errorf("this system does not say what memory is free: use --memory")
	}
	return *info.MemAvailableBytes, nil
}

// cpuTime is what this process took of all cores.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
