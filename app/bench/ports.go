package bench

import (
	"fmt"
	"net"
	"os"
)

// freePorts finds ports of 127.0.0.1 that nothing listens on.
func freePorts(n int) ([]int, error) {
	ports := make([]int, n)
	for i := range ports {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("find a free port: %w", err)
		}
		defer l.Close() // all stay taken until the last is found
		ports[i] = l.Addr().(*net.TCPAddr).Port
	}
	return ports, nil
}

// freeBase finds the first of a run of free ports, elsewhere than other localnets
// look: two that start at once would find the same.
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
