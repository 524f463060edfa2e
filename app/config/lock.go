package config

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// ErrLocked is a lock that another process, or another node in this one, holds.
var ErrLocked = errors.New("it is locked")

// LockHome makes a home one node's until the returned function is called: two with one
// key would sign twice.
func LockHome(files Files) (unlock func() error, err error) {
	unlock, err = Lock(files, "lock")
	if errors.Is(err, ErrLocked) {
		return nil, fmt.Errorf("another aztecd runs on %s: stop it first, or give each node a home of its own: %w", files.Home, err)
	}
	return unlock, err
}

// Lock locks a file of a home's data until the returned function is called, or the process
// ends; ErrLocked when somebody has it.
func Lock(files Files, name string) (unlock func() error, err error) {
	if err := os.MkdirAll(files.Data, 0o700); err != nil {
		return nil, fmt.Errorf("make data directory: %w", err)
	}
	f, err := lockFile(filepath.Join(files.Data, name))
	if err != nil {
		return nil, err
	}
	return f.Close, nil
}
