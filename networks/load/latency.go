package load

import (
	"slices"
	"time"
)

// Latency sums up durations, in milliseconds.
type Latency struct {
	P50 float64 `json:"p50"`
	P90 float64 `json:"p90"`
	P99 float64 `json:"p99"`
	Max float64 `json:"max"`
}

// LatencyOf sorts durations and sums them up; nil when there are none.
func LatencyOf(durations []time.Duration) *Latency {
	if len(durations) == 0 {
		return nil
	}
	slices.Sort(durations)
	return &Latency{
		P50: ms(Quantile(durations, 0.50)), P90: ms(Quantile(durations, 0.90)),
		P99: ms(Quantile(durations, 0.99)), Max: ms(durations[len(durations)-1]),
	}
}

// Quantile returns the smallest of the sorted values that at least a share q of
// them do not exceed. There must be one.
func Quantile[T any](sorted []T, q float64) T {
	n := len(sorted)
	at := int(q * float64(n))
	if float64(at) == q*float64(n) && at > 0 {
		at--
	}
	return sorted[min(at, n-1)]
}

func ms(d time.Duration) float64 {
	return float64(d.Round(10*time.Microsecond)) / float64(time.Millisecond)
}
