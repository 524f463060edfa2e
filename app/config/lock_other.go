//go:build !unix

package config

import "os"

// lockFile only opens the file: such systems tell of a second node by its databases.
func lockFile(name string) (*os.File, error) {
	return os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
}
