package conflicts

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"slices"
	"sync"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/conflict"
)

const (
	// kept is how many conflicts are kept in all; ofEpoch is how many of one round are kept of
	// an epoch, each of which names who the others do not.
	kept    = 32
	ofEpoch = 8
)

// store keeps conflicts. A committee that is faulty can sign any number of them, which say
// nothing new: of the same two committees one is enough for a vote, and of one round each
// names somebody who signed both sides. It is safe for concurrent use.
type store struct {
	file  string
	chain string
	log   *slog.Logger

	mu  sync.Mutex
	all []conflict.Conflict // in the order of coming
}

// onDisk is the file.
type onDisk struct {
	ChainID   string              `json:"chain_id"`
	Conflicts []conflict.Conflict `json:"conflicts"`
}

// openStore reads what earlier starts kept of a chain. A file that can't be read is put aside:
// peers have what was in it.
func openStore(file, chainID string, log *slog.Logger) (*store, error) {
	s := &store{file: file, chain: chainID, log: log}
	raw, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, nil
	case err != nil:
		return nil, fmt.Errorf("read conflicts: %w", err)
	}
	var d onDisk
	if err := json.Unmarshal(raw, &d); err != nil {
		log.Error("Conflicts on disk are damaged, put them aside", "file", file+".damaged", "err", err)
		if err := os.Rename(file, file+".damaged"); err != nil {
			return nil, fmt.Errorf("put damaged conflicts aside: %w", err)
		}
		return s, nil
	}
	if d.ChainID == chainID {
		s.all = slices.DeleteFunc(d.Conflicts, func(c conflict.Conflict) bool { _, err := c.Kind(); return err != nil })
	}
	return s, nil
}

// needs tells whether a conflict, verified or not, says what the others do not.
func (s *store) needs(c *conflict.Conflict, kind conflict.Kind) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.all) >= kept && epochOf(c) < epochOf(&s.all[s.oldest()]) {
		return false
	}
	if kind != conflict.Round {
		return !slices.ContainsFunc(s.all, func(k conflict.Conflict) bool {
			other, _ := k.Kind()
			return other != conflict.Round && epochs(&k) == epochs(c)
		})
	}
	said, of := map[int]bool{}, 0
	_, headers := c.A.Last()
	for _, k := range s.all {
		_, shown := k.A.Last()
		if other, _ := k.Kind(); other != conflict.Round || k.A.Epoch() != c.A.Epoch() || headers && !shown {
			continue
		}
		of++
		for _, at := range k.Both() {
			said[at] = true
		}
	}
	return of < ofEpoch && slices.ContainsFunc(c.Both(), func(at int) bool { return !said[at] })
}

// keep keeps a verified conflict and tells whether it is new. The oldest epoch's goes.
func (s *store) keep(c conflict.Conflict, kind conflict.Kind) bool {
	if !s.needs(&c, kind) {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(slices.Clip(s.all), c)
	if len(s.all) > kept {
		at := s.oldest()
		s.all = slices.Delete(slices.Clone(s.all), at, at+1)
	}
	if err := s.save(); err != nil {
		s.log.Error("Conflicts are kept in memory only", "err", err)
	}
	return true
}

// oldest is where that of the oldest epoch is.
func (s *store) oldest() int {
	at := 0
	for i := range s.all {
		if epochOf(&s.all[i]) < epochOf(&s.all[at]) {
			at = i
		}
	}
	return at
}

func (s *store) save() error {
	raw, err := json.MarshalIndent(onDisk{s.chain, s.all}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode conflicts: %w", err)
	}
	return atomicfile.Write(s.file, append(raw, '\n'), 0o600)
}

// list is what is kept, in the order of coming.
func (s *store) list() []conflict.Conflict {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.all)
}

// epochs are those of both sides, the earlier first.
func epochs(c *conflict.Conflict) [2]uint64 {
	a, b := c.A.Epoch(), c.B.Epoch()
	return [2]uint64{min(a, b), max(a, b)}
}

// epochOf is how old a conflict is.
func epochOf(c *conflict.Conflict) uint64 { return epochs(c)[0] }
