//go:build !linux

package txmgr

// lowerThread knows no way to lower one thread's priority here.
func lowerThread(int) {}
