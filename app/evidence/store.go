package evidence

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

	"github.com/aztecd/aztecd/internal/atomicfile"
)

const (
	// OfMember is how many pieces of a member are kept: L1 takes of it once an epoch, and it
	// has nothing left long before.
	OfMember = 16
	// Most is how many pieces are kept in all, whatever committees come and go.
	Most = 1024
)

// Piece is a piece of evidence.
type Piece interface {
	// Blames gives the member, and the epoch in which it answers.
	Blames() (member common.Address, epoch uint64)
}

// Store keeps verified pieces in a file. It is safe for concurrent use.
type Store[T Piece] struct {
	file string
	log  *slog.Logger

	mu      sync.Mutex
	all     []T // in the order of coming
	unsaved bool
}

// Open reads what earlier starts kept, as far as it is valid. A file that can't be read is
// put aside: it is worth less than a member that signs.
func Open[T Piece](file string, valid func(T) bool, log *slog.Logger) (*Store[T], error) {
	s := &Store[T]{file: file, log: log}
	raw, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s, nil
	case err != nil:
		return nil, fmt.Errorf("read evidence: %w", err)
	}
	if err := json.Unmarshal(raw, &s.all); err != nil {
		s.all = nil
		log.Error("Evidence on disk is damaged, put it aside", "file", file+".damaged", "err", err)
		if err := os.Rename(file, file+".damaged"); err != nil {
			return nil, fmt.Errorf("put damaged evidence aside: %w", err)
		}
	}
	s.all = slices.DeleteFunc(s.all, func(p T) bool { return !valid(p) })
	return s, nil
}

// Takes tells whether a piece of a member and epoch would be kept: there is none yet, and it
// would not be the one that is let go.
func (s *Store[T]) Takes(member common.Address, epoch uint64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.takes(member, epoch)
}

func (s *Store[T]) takes(member common.Address, epoch uint64) bool {
	all := append(s.blamed(), blame{member, epoch})
	last := len(all) - 1
	return !slices.Contains(all[:last], all[last]) && surplus(all) != last
}

// blame is what a piece says.
type blame struct {
	member common.Address
	epoch  uint64
}

func (s *Store[T]) blamed() []blame {
	all := make([]blame, len(s.all), len(s.all)+1)
	for i, p := range s.all {
		all[i].member, all[i].epoch = p.Blames()
	}
	return all
}

// surplus finds the piece to let go, -1 for none: the oldest of a member that has too many,
// and of all too many the oldest of who has most.
func surplus(all []blame) int {
	count, most := map[common.Address]int{}, 0
	for _, b := range all {
		count[b.member]++
		most = max(most, count[b.member])
	}
	if most <= OfMember && len(all) <= Most {
		return -1
	}
	oldest := -1
	for i, b := range all {
		if count[b.member] == most && (oldest < 0 || b.epoch < all[oldest].epoch) {
			oldest = i
		}
	}
	return oldest
}

// Keep keeps a piece that was verified, and tells whether it is new.
func (s *Store[T]) Keep(p T) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.takes(p.Blames()) {
		return false
	}
	s.all = append(s.all, p)
	if i := surplus(s.blamed()); i >= 0 {
		s.all = slices.Delete(s.all, i, i+1)
	}
	s.unsaved = true
	s.save()
	return true
}

// Save writes what could not be written when it came, on a disk that was full.
func (s *Store[T]) Save() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.save()
}

func (s *Store[T]) save() {
	if !s.unsaved {
		return
	}
	raw, err := json.MarshalIndent(s.all, "", "  ")
	if err == nil {
		err = atomicfile.Write(s.file, append(raw, '\n'), 0o600)
	}
	if err != nil {
		s.log.Error("Evidence is kept in memory only until it can be written", "file", s.file, "err", err)
		return
	}
	s.unsaved = false
}

// All is what is kept, in the order of coming.
func (s *Store[T]) All() []T {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.all)
}
