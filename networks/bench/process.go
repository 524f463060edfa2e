package bench

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// peakRSS is the most memory a process has held, in bytes; 0 when the system
// does not tell.
func peakRSS(pid int) float64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		var kib float64
		if n, _ := fmt.Sscanf(line, "VmHWM: %g kB", &kib); n == 1 {
			return kib * 1024
		}
	}
	return 0
}

// processCPU is the processor time a process has taken, all its threads
// together; 0 when the system does not tell.
func processCPU(pid int) time.Duration {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	// The name, in brackets, may hold anything; ticks are of 10 ms.
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	const user, system, tick = 11, 12, 10 * time.Millisecond
	if len(fields) <= system {
		return 0
	}
	var u, k int64
	if _, err := fmt.Sscan(fields[user], &u); err != nil {
		return 0
	}
	if _, err := fmt.Sscan(fields[system], &k); err != nil {
		return 0
	}
	return time.Duration(u+k) * tick
}
