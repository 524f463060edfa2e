//go:build !amd64 || !cgo

package poseidon2

// permuteIFMA does nothing where the kernel cannot be built.
func permuteIFMA(*soa) bool { return false }
