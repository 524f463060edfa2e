package bench

import (
	"fmt"
	"os"
	"strings"
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
