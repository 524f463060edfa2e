package machine

import (
	"fmt"
	"os"
	"strings"
	"time"
)

// PeakRSS is the most memory a process has held, in bytes; 0 when the system
// does not tell.
func PeakRSS(pid int) uint64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		var kib uint64
		if n, _ := fmt.Sscanf(line, "VmHWM: %d kB", &kib); n == 1 {
			return kib << 10
		}
	}
	return 0
}

// CPU is the processor time a process has taken, all its threads together; 0
// when the system does not tell.
func CPU(pid int) time.Duration {
	const user, system, tick = 11, 12, 10 * time.Millisecond // of /proc/PID/stat
	fields := stat(pid)
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

// stat gives the fields of /proc/PID/stat behind the name, which stands in
// brackets and may hold anything; the first is the state. nil: the system does
// not tell.
func stat(pid int) []string {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return nil
	}
	end := strings.LastIndex(string(text), ") ")
	if end < 0 {
		return nil
	}
	return strings.Fields(string(text)[end+2:])
}
