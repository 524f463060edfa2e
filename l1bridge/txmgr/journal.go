package txmgr

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

// journalVersion is that of the files written here; see firstJournal for the one
// before.
const journalVersion = 2

// journal is the file that remembers what was sent. It is small: one entry for
// each nonce that is not final yet.
type journal struct{ path string }

type journalFile struct {
	Version int            `json:"version"`
	Account common.Address `json:"account"`
	Rollup  common.Address `json:"rollup"`
	Sent    []*record      `json:"sent"`
}

// load reads what an account sent; nothing if the file is not there. A journal of
// another account or rollup is an error: its transactions would be forgotten.
func (j journal) load(account, rollup common.Address) (map[uint64]*record, error) {
	sent := map[uint64]*record{}
	data, err := os.ReadFile(j.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return sent, nil
	case err != nil:
		return nil, fmt.Errorf("read transaction journal: %w", err)
	}
	var file journalFile
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("read transaction journal %s: %w", j.path, err)
	}
	if file.Account != account || file.Rollup != rollup {
		return nil, fmt.Errorf("transaction journal %s is of account %s and rollup %s, not %s and %s: move it away",
			j.path, file.Account, file.Rollup, account, rollup)
	}
	switch file.Version {
	case journalVersion:
	case 0:
		if file.Sent, err = readFirstJournal(data); err != nil {
			return nil, fmt.Errorf("read transaction journal %s: %w", j.path, err)
		}
	default:
		return nil, fmt.Errorf("transaction journal %s has version %d, this program reads up to %d: run the later one", j.path, file.Version, journalVersion)
	}
	for _, r := range file.Sent {
		if r != nil {
			sent[r.Nonce] = r
		}
	}
	return sent, nil
}

// save writes the journal, in order of nonce.
func (m *Manager) save() error {
	byNonce := func(a, b *record) int { return cmp.Compare(a.Nonce, b.Nonce) }
	sent := slices.SortedFunc(maps.Values(m.sent), byNonce)
	return m.journal.save(journalFile{journalVersion, m.address, m.opts.Rollup, sent})
}

func (m *Manager) saveIf(changed bool) error {
	if !changed {
		return nil
	}
	return m.save()
}

// save replaces the file; when it returns, a power cut does not undo it.
func (j journal) save(file journalFile) error {
	data, err := json.MarshalIndent(file, "", " ")
	if err != nil {
		return fmt.Errorf("write transaction journal: %w", err)
	}
	if err := atomicfile.Write(j.path, data, 0o600); err != nil {
		return fmt.Errorf("write transaction journal: %w", err)
	}
	return nil
}
