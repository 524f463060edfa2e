package devnet

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// errNoBlob means that the archive does not hold the blob, or no longer does.
var errNoBlob = errors.New("blob not in the archive")

// archive keeps blobs as files named by versioned hash. The modification time of
// a file is the timestamp of the latest block that carried the blob, so that a
// blob published twice outlives the first publication.
type archive struct{ dir string }

func openArchive(dir string) (archive, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return archive{}, fmt.Errorf("make blob archive: %w", err)
	}
	return archive{dir}, nil
}

func (a archive) path(hash common.Hash) string { return filepath.Join(a.dir, hash.Hex()) }

// put stores a blob that a block of the given time carries.
func (a archive) put(hash common.Hash, blob []byte, blockTime uint64) error {
	if _, err := os.Stat(a.path(hash)); errors.Is(err, fs.ErrNotExist) {
		if err := atomicfile.Write(a.path(hash), blob, 0o644); err != nil {
			return fmt.Errorf("store blob: %w", err)
		}
	}
	at := time.Unix(int64(blockTime), 0)
	if err := os.Chtimes(a.path(hash), at, at); err != nil {
		return fmt.Errorf("date blob: %w", err)
	}
	return nil
}

// get returns the bytes of a blob, or errNoBlob.
func (a archive) get(hash common.Hash) ([]byte, error) {
	b, err := os.ReadFile(a.path(hash))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", errNoBlob, hash)
	}
	return b, err
}

// drop removes a blob unless a block later than the given time carried it too.
func (a archive) drop(hash common.Hash, blockTime uint64) error {
	info, err := os.Stat(a.path(hash))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("look up blob: %w", err)
	case info.ModTime().Unix() > int64(blockTime):
		return nil
	}
	if err := os.Remove(a.path(hash)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove blob: %w", err)
	}
	return nil
}

// sweep removes every blob last carried before the given time: what a killed
// process or a reorganisation left behind.
func (a archive) sweep(before uint64) error {
	entries, err := os.ReadDir(a.dir)
	if err != nil {
		return fmt.Errorf("list blob archive: %w", err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			continue // Gone meanwhile.
		}
		if info.ModTime().Unix() < int64(before) {
			if err := os.Remove(filepath.Join(a.dir, e.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("sweep blob: %w", err)
			}
		}
	}
	return nil
}
