package publisher

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// journal is the file that remembers what was sent. It is small: one entry for
// each nonce that is not final yet.
type journal struct{ path string }

type journalFile struct {
	Account common.Address `json:"account"`
	Rollup  common.Address `json:"rollup"`
	Flights []*Flight      `json:"flights"`
}

// load reads the flights of an account; none if the file is not there. A journal
// of another account or rollup is an error: its transactions would be forgotten.
func (j journal) load(account, rollup common.Address) (map[uint64]*Flight, error) {
	flights := map[uint64]*Flight{}
	data, err := os.ReadFile(j.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return flights, nil
	case err != nil:
		return nil, fmt.Errorf("read publisher journal: %w", err)
	}
	var file journalFile
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("read publisher journal %s: %w", j.path, err)
	}
	if file.Account != account || file.Rollup != rollup {
		return nil, fmt.Errorf("publisher journal %s is of account %s and rollup %s, not %s and %s: move it away",
			j.path, file.Account, file.Rollup, account, rollup)
	}
	for _, f := range file.Flights {
		if f != nil {
			flights[f.Nonce] = f
		}
	}
	return flights, nil
}

// save replaces the file; when it returns, a power cut does not undo it.
func (j journal) save(account, rollup common.Address, flights []*Flight) error {
	data, err := json.MarshalIndent(journalFile{account, rollup, flights}, "", " ")
	if err != nil {
		return fmt.Errorf("write publisher journal: %w", err)
	}
	if err := replaceFile(j.path, data); err != nil {
		return fmt.Errorf("write publisher journal: %w", err)
	}
	return nil
}

func replaceFile(path string, data []byte) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	next, err := os.CreateTemp(dir, filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(next.Name())
	_, err = next.Write(data)
	err = errors.Join(err, next.Sync(), next.Close())
	if err != nil {
		return err
	}
	if err := os.Rename(next.Name(), path); err != nil {
		return err
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
