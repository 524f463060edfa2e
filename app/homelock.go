package app

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/aztecd/aztecd/app/config"
)

// errTaken is a lock that another process, or another node in this one, holds.
var errTaken = errors.New("it is locked")

// lockHome makes a home one node's until the returned function is called: two with one
// key would sign twice.
func lockHome(files config.Files) (unlock func() error, err error) {
	if err := os.MkdirAll(files.Data, 0o700); err != nil {
		return nil, fmt.Errorf("make data directory: %w", err)
	}
	f, err := lockFile(filepath.Join(files.Data, "lock"))
	if errors.Is(err, errTaken) {
		return nil, fmt.Errorf("another aztecd runs on %s: stop it first, or give each node a home of its own", files.Home)
	}
	if err != nil {
		return nil, err
	}
	return f.Close, nil
}
