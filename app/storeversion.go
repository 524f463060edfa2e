package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/atomicfile"
)

// StoreVersion counts the changes to what lies in data that an earlier version of this
// program cannot read. A version that reads older stores raises it and says here what it
// does with them.
//
// 1: all that was written before this was counted.
const StoreVersion = 1

// storeVersion is what data/version.json says.
type storeVersion struct {
	Store int `json:"store"`
	// Aztecd is the version of the program that wrote it last.
	Aztecd string `json:"aztecd"`
}

// ErrLaterStore means that a later version has written what is in a home.
var ErrLaterStore = errors.New("the data was written by a later version")

// checkStoreVersion refuses by name what this program cannot read, before any database is
// opened, and notes who writes from now on.
func checkStoreVersion(files config.Files, version string) error {
	file := filepath.Join(files.Data, "version.json")
	now := storeVersion{StoreVersion, version}
	text, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("read the version of the data: %w", err)
	default:
		var was storeVersion
		if err := json.Unmarshal(text, &was); err != nil {
			return fmt.Errorf("%s: %w; it names the version that wrote the data", file, err)
		}
		if was.Store > StoreVersion {
			return fmt.Errorf("%w: store version %d of aztecd %s, this one (%s) reads up to %d; start that version or a later one, or `aztecd reset` and sync anew",
				ErrLaterStore, was.Store, was.Aztecd, version, StoreVersion)
		}
		if was == now {
			return nil
		}
	}
	text, err = json.Marshal(now)
	if err != nil {
		return fmt.Errorf("encode the version of the data: %w", err)
	}
	return atomicfile.Write(file, append(text, '\n'), 0o644)
}
