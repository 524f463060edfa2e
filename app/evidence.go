package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/lock"
)

const (
	// evidenceEpochs is of how many epochs a member's evidence is kept.
	evidenceEpochs = 16
	// evidenceKept is how much is kept in all, whatever committees come and go.
	evidenceKept = 1024
)

// evidence keeps what proves that members lied, one piece per member and epoch: more
// of a liar who lies at each height would say no more. It is this node's own, like
// the certificates it found, and no result depends on it.
type evidence struct {
	file string
	log  *slog.Logger

	mu   sync.Mutex
	kept []api.Evidence // in the order of coming
}

// openEvidence reads what earlier starts kept. A file that can't be read is put aside:
// it is worth less than a member that signs.
func openEvidence(file string, log *slog.Logger) (*evidence, error) {
	e := &evidence{file: file, log: log}
	raw, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return e, nil
	case err != nil:
		return nil, fmt.Errorf("read evidence: %w", err)
	}
	if err := json.Unmarshal(raw, &e.kept); err != nil {
		e.kept = nil
		log.Error("Evidence on disk is damaged, put it aside", "file", file+".damaged", "err", err)
		if err := os.Rename(file, file+".damaged"); err != nil {
			return nil, fmt.Errorf("put damaged evidence aside: %w", err)
		}
	}
	return e, nil
}

// keep keeps verified evidence, unless there is some of that member and epoch.
func (e *evidence) keep(epoch uint64, found lock.Evidence) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if slices.ContainsFunc(e.kept, func(k api.Evidence) bool { return k.Member == found.Member && k.Epoch == epoch }) {
		return
	}
	e.kept = append(e.kept, api.NewEvidence(epoch, found))
	e.trim(found.Member)
	e.log.Warn("A member signed another checkpoint than the decided one", "height", found.Height, "member", found.Member, "shares", len(found.Shares), "file", e.file)
	if err := e.save(); err != nil {
		e.log.Error("Evidence is kept in memory only", "err", err)
	}
}

// trim lets the oldest go, the same member's before others'.
func (e *evidence) trim(member common.Address) {
	of := func(k api.Evidence) bool { return k.Member == member }
	n := 0
	for _, k := range e.kept {
		if of(k) {
			n++
		}
	}
	if n > evidenceEpochs {
		first := slices.IndexFunc(e.kept, of)
		e.kept = slices.Delete(e.kept, first, first+1)
	}
	e.kept = e.kept[max(0, len(e.kept)-evidenceKept):]
}

func (e *evidence) save() error {
	raw, err := json.MarshalIndent(e.kept, "", "  ")
	if err != nil {
		return fmt.Errorf("encode evidence: %w", err)
	}
	return atomicfile.Write(e.file, append(raw, '\n'), 0o600)
}

// all is what is kept, the oldest first.
func (e *evidence) all() []api.Evidence {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.kept)
}
