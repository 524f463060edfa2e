package equivocations

import (
	"cmp"
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
	"github.com/aztecd/aztecd/x/equivocation"
)

const (
	// keptOfMember is how many pieces of a member are kept: L1 takes of it once an epoch,
	// and it has nothing left long before.
	keptOfMember = 16
	// kept is how many pieces are kept in all.
	kept = 1024
)

// store keeps one piece of evidence for each member and epoch. It is safe for concurrent
// use.
type store struct {
	file string
	log  *slog.Logger

	mu  sync.Mutex
	all []equivocation.Evidence // in the order of coming
}

// openStore reads what earlier starts kept of a chain; what is of another one goes. A file
// that can't be read is put aside: it is worth less than a member that signs, and peers
// have what was in it.
func openStore(file, chainID string, log *slog.Logger) (*store, error) {
	s := &store{file: file, log: log}
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
	s.all = slices.DeleteFunc(s.all, func(e equivocation.Evidence) bool { return e.CheckSignatures(chainID) != nil })
	return s, nil
}

// needs tells whether a piece that was not verified could be new, in the epoch on duty at
// its height.
func (s *store) needs(e *equivocation.Evidence, duty uint64) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return !s.find(e.Member, duty) && !slices.ContainsFunc(s.all, func(k equivocation.Evidence) bool { return k.Place == e.Place })
}

func (s *store) find(member common.Address, epoch uint64) bool {
	return slices.ContainsFunc(s.all, func(e equivocation.Evidence) bool { return e.Member == member && e.Epoch == epoch })
}

// keep keeps verified evidence and tells whether it is new: the first of its member and
// epoch, and not older than what was let go.
func (s *store) keep(e equivocation.Evidence) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.find(e.Member, e.Epoch) {
		return false
	}
	s.all = append(s.all, e)
	s.trim(e.Member)
	if !s.find(e.Member, e.Epoch) {
		return false
	}
	if err := s.save(); err != nil {
		s.log.Error("Evidence is kept in memory only", "err", err)
	}
	return true
}

// trim lets a member's oldest epoch go, and of all that of who has most: nobody's lies
// push out others'.
func (s *store) trim(member common.Address) {
	count := map[common.Address]int{}
	for _, e := range s.all {
		count[e.Member]++
	}
	if count[member] <= keptOfMember {
		if len(s.all) <= kept {
			return
		}
		most := slices.MaxFunc(s.all, func(a, b equivocation.Evidence) int { return cmp.Compare(count[a.Member], count[b.Member]) })
		member = most.Member
	}
	oldest := -1
	for i, e := range s.all {
		if e.Member == member && (oldest < 0 || e.Epoch < s.all[oldest].Epoch) {
			oldest = i
		}
	}
	s.all = slices.Delete(s.all, oldest, oldest+1)
}

func (s *store) save() error {
	raw, err := json.MarshalIndent(s.all, "", "  ")
	if err != nil {
		return fmt.Errorf("encode evidence: %w", err)
	}
	return atomicfile.Write(s.file, append(raw, '\n'), 0o600)
}

// list is what is kept, in the order of coming.
func (s *store) list() []equivocation.Evidence {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.all)
}

// page is a part of what is kept, the latest epochs first.
func (s *store) page(number uint64) []equivocation.Evidence {
	all := s.list()
	slices.SortStableFunc(all, func(a, b equivocation.Evidence) int {
		return cmp.Or(cmp.Compare(b.Epoch, a.Epoch), a.Member.Cmp(b.Member))
	})
	if number >= pages {
		return nil
	}
	from := min(int(number)*pageSize, len(all))
	return all[from:min(from+pageSize, len(all))]
}
