package bench

import (
	"fmt"
	"net"
	"os"
)

// freeBase finds the first of a run of ports of 127.0.0.1 that nothing listens
// on, elsewhere than localnets look: two that start at once would find the same.
func freeBase(n int) (int, error) {
	const first, last = 20_000, 26_000
	span := (last - first) / n
	for i := range span {
		base := first + (os.Getpid()+i)%span*n
		if free(base, n) {
			return base, nil
		}
	}
	return 0, fmt.Errorf("no %d free ports between %d and %d", n, first, last)
}

func free(base, n int) bool {
	for port := base; port < base+n; port++ {
		l, err := net.Listen("tcp", loopback(port))
		if err != nil || l.Close() != nil {
			return false
		}
	}
	return true
}

func loopback(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }
