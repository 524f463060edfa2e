package bench

import (
	"fmt"
	"slices"
	"syscall"
	"time"

	"github.com/aztecd/aztecd/networks/load"
)

// spans are how long something took, each time: on the clock, and of this
// process's processor time, which other work on the machine changes less.
type spans struct{ wall, cpu []time.Duration }

func (s *spans) time(f func() error) error {
	cpu, err := cpuTime()
	if err != nil {
		return err
	}
	begun := time.Now()
	if err := f(); err != nil {
		return err
	}
	wall := time.Since(begun)
	after, err := cpuTime()
	s.wall, s.cpu = append(s.wall, wall), append(s.cpu, after-cpu)
	return err
}

// quantile of either, in milliseconds.
func (s *spans) quantile(q float64) (wall, cpu float64) {
	slices.Sort(s.wall)
	slices.Sort(s.cpu)
	return milliseconds(load.Quantile(s.wall, q)), milliseconds(load.Quantile(s.cpu, q))
}

// median runs f some times and returns the middle of its times in milliseconds.
func median(times int, f func() error) (wall, cpu float64, err error) {
	var s spans
	for range times {
		if err := s.time(f); err != nil {
			return 0, 0, err
		}
	}
	wall, cpu = s.quantile(0.5)
	return wall, cpu, nil
}

// cpuTime is the processor time of this process, all threads together.
func cpuTime() (time.Duration, error) {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0, fmt.Errorf("read processor time: %w", err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
