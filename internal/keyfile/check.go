package keyfile

import (
	"fmt"
	"os"
)

// Check refuses a file that others than its owner may read or write. what says
// whose key it is.
func Check(what, file string) error {
	info, err := os.Stat(file)
	if err != nil {
		return fmt.Errorf("read %s: %w", what, err)
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		return fmt.Errorf("%s %s has mode %o: others may read or write it; chmod 600 it", what, file, mode)
	}
	return nil
}
