//go:build unix

package localnet

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// lockHome keeps a second network out of a home until the file is closed.
func lockHome(home string) (*os.File, error) {
	if err := os.MkdirAll(home, 0o755); err != nil {
		return nil, fmt.Errorf("make home: %w", err)
	}
	f, err := os.OpenFile(filepath.Join(home, "localnet.lock"), os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, fmt.Errorf("lock home: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = f.Close() // the lock is what matters
		return nil, fmt.Errorf("another localnet runs in %s; stop it, or choose another --home", home)
	}
	return f, nil
}
