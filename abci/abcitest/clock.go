package abcitest

import (
	"sync/atomic"
	"time"
)

// Clock stands still until a test moves it.
type Clock struct{ ms atomic.Uint64 }

// Now reads the clock.
func (c *Clock) Now() time.Time { return time.UnixMilli(int64(c.ms.Load())) }

// Set moves the clock, to unix milliseconds, also back.
func (c *Clock) Set(ms uint64) { c.ms.Store(ms) }

// Add moves the clock on.
func (c *Clock) Add(ms uint64) { c.ms.Add(ms) }

// Milli is the clock in unix milliseconds.
func (c *Clock) Milli() uint64 { return c.ms.Load() }
