package bench

import (
	"slices"
	"time"

	"github.com/aztecd/aztecd/app/load"
)

// median runs f some times and returns the middle of its times.
func median(times int, f func() error) (time.Duration, error) {
	took := make([]time.Duration, times)
	for i := range took {
		begun := time.Now()
		if err := f(); err != nil {
			return 0, err
		}
		took[i] = time.Since(begun)
	}
	slices.Sort(took)
	return load.Quantile(took, 0.5), nil
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
