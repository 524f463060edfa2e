//go:build !unix

package app

import "math"

// freeSpace is not known on such systems; a full disk ends the node by its writes.
func freeSpace(string) (uint64, error) { return math.MaxUint64, nil }
