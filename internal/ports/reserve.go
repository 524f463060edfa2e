package ports

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
)

const (
	// First is the lowest port that tests and benches look at.
	First = 10_000
	// Last is where they stop looking.
	Last = 26_000
	// block is how many ports one lock stands for; runs begin at its multiples.
	block = 10
)

// Run is a run of ports that nothing listened on when it was reserved.
type Run struct {
	// Base is the first port.
	Base  int
	locks []*os.File
}

// Reserve finds the first n consecutive ports at or above first, below last, that
// nothing listens on and no other process has reserved, and keeps them.
func Reserve(n, first, last int) (*Run, error) {
	dir := filepath.Join(os.TempDir(), fmt.Sprintf("aztecd-ports-%d", os.Getuid()))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("make directory for port locks: %w", err)
	}
	for base := (first + block - 1) / block * block; base+n <= last; base += block {
		run, err := reserve(dir, base, n)
		if err == nil {
			return run, nil
		}
		if !errors.Is(err, errTaken) {
			return nil, err
		}
	}
	return nil, fmt.Errorf("no %d consecutive free ports between %d and %d", n, first, last)
}

var errTaken = errors.New("taken")

func reserve(dir string, base, n int) (_ *Run, err error) {
	run := &Run{Base: base}
	defer func() {
		if err != nil {
			err = errors.Join(err, run.Close())
		}
	}()
	for port := base; port < base+n; port += block {
		lock, err := lockFile(filepath.Join(dir, fmt.Sprint(port)))
		if err != nil {
			return nil, err
		}
		run.locks = append(run.locks, lock)
	}
	for port := base; port < base+n; port++ {
		if Busy(port) {
			return nil, fmt.Errorf("port %d: %w", port, errTaken)
		}
	}
	return run, nil
}

// Close lets others have the ports. What listens on them goes on.
func (r *Run) Close() error {
	var errs []error
	for _, lock := range r.locks {
		errs = append(errs, lock.Close())
	}
	return errors.Join(errs...)
}

// Busy tells whether a port of 127.0.0.1 cannot be listened on now.
func Busy(port int) bool {
	listener, err := net.Listen("tcp", Loopback(port))
	return err != nil || listener.Close() != nil
}

// Loopback is the address of a port of 127.0.0.1.
func Loopback(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }
