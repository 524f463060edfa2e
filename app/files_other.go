//go:build !unix

package app

import "math"

// fileLimit is how many files the process may have open: such systems have no limit
// that a node reaches.
func fileLimit() (uint64, error) { return math.MaxUint64, nil }
