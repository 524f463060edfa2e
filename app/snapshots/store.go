package snapshots

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/atomicfile"
	"github.com/aztecd/aztecd/x/snapshot"
)

// ErrNone says that there is no such snapshot, or no such part of it.
var ErrNone = errors.New("no such snapshot")

// Kept is a snapshot in the store. Hash is that of the manifest's bytes, Raw.
type Kept struct {
	*snapshot.Manifest
	Hash common.Hash
	Raw  []byte
}

// Name is the snapshot's file name and what commands call it: height and hash.
func (k *Kept) Name() string {
	return strconv.FormatUint(k.Height, 10) + "-" + common.Bytes2Hex(k.Hash[:6])
}

// Store is a directory of snapshots: <name>.json and parts/<sha256>.
type Store struct {
	dir string
	mu  sync.Mutex // of what removes parts, against what adds them

	reading   sync.Mutex
	manifests map[string]manifestFile // by file name
}

// New is the store in a directory, which is made when something is written.
func New(dir string) *Store { return &Store{dir: dir} }

// Find gives the snapshot of that name, or of that manifest's hash.
func (s *Store) Find(name string) (*Kept, error) {
	all, err := s.List()
	for _, k := range all {
		if k.Name() == name || k.Hash == common.HexToHash(name) {
			return k, nil
		}
	}
	return nil, errors.Join(fmt.Errorf("%w: %s in %s", ErrNone, name, s.dir), err)
}

func (s *Store) partFile(hash common.Hash) string {
	return filepath.Join(s.dir, "parts", common.Bytes2Hex(hash[:]))
}

// Part reads a part by its hash, and checks it.
func (s *Store) Part(hash common.Hash) ([]byte, error) {
	part, err := os.ReadFile(s.partFile(hash))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: part %s", ErrNone, hash)
	}
	if err != nil {
		return nil, fmt.Errorf("read part of a snapshot: %w", err)
	}
	if snapshot.PartHash(part) != hash {
		return nil, fmt.Errorf("part %s of a snapshot is damaged; delete %s", hash, s.partFile(hash))
	}
	return part, nil
}

// Put keeps a part, durably, and gives its hash. Until a manifest names it, Prune
// removes it.
func (s *Store) Put(part []byte) (common.Hash, error) {
	hash := snapshot.PartHash(part)
	if held, err := s.Part(hash); err == nil && bytes.Equal(held, part) {
		return hash, nil
	}
	return hash, atomicfile.Write(s.partFile(hash), part, 0o600)
}

// Parts reads parts one after the other.
func (s *Store) Parts(hashes []common.Hash) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for _, hash := range hashes {
			part, err := s.Part(hash)
			if !yield(part, err) || err != nil {
				return
			}
		}
	}
}

// Keep adds the manifest of parts that are there.
func (s *Store) Keep(m *snapshot.Manifest) (*Kept, error) {
	raw, err := m.Encode()
	if err != nil {
		return nil, err
	}
	k := &Kept{Manifest: m, Hash: snapshot.PartHash(raw), Raw: raw}
	for i := range m.Parts() {
		hash, _ := m.Part(i)
		if _, err := os.Stat(s.partFile(hash)); err != nil {
			return nil, fmt.Errorf("keep snapshot: %w", err)
		}
	}
	return k, atomicfile.Write(filepath.Join(s.dir, k.Name()+manifestEnd), raw, 0o600)
}

// Refuse removes a snapshot that came from a stranger and turned out to be foul, kept or not,
// and the parts that no other one has.
func (s *Store) Refuse(m *snapshot.Manifest) error {
	raw, err := m.Encode()
	if err != nil {
		return err
	}
	k := &Kept{Manifest: m, Hash: snapshot.PartHash(raw), Raw: raw}
	if err := os.Remove(filepath.Join(s.dir, k.Name()+manifestEnd)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("delete snapshot: %w", err)
	}
	return s.Prune(0)
}

// Delete removes a snapshot, and the parts that no other one has.
func (s *Store) Delete(k *Kept) error {
	if err := os.Remove(filepath.Join(s.dir, k.Name()+manifestEnd)); err != nil {
		return fmt.Errorf("delete snapshot: %w", err)
	}
	return s.Prune(0)
}

// Prune keeps the newest snapshots, all with keep 0, and removes parts that none of
// them names: none while there is one that cannot be read now.
func (s *Store) Prune(keep int) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	all, _, unread := s.list()
	named := map[string]bool{}
	for i, k := range all {
		if keep > 0 && i >= keep {
			if err := os.Remove(filepath.Join(s.dir, k.Name()+manifestEnd)); err != nil {
				return fmt.Errorf("delete snapshot: %w", err)
			}
			continue
		}
		for j := range k.Parts() {
			hash, _ := k.Part(j)
			named[common.Bytes2Hex(hash[:])] = true
		}
	}
	if unread != nil {
		return fmt.Errorf("keep all parts of snapshots: %w", unread)
	}
	entries, err := os.ReadDir(filepath.Join(s.dir, "parts"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("list parts of snapshots: %w", err)
	}
	for _, e := range entries {
		if !named[e.Name()] {
			if err := os.Remove(filepath.Join(s.dir, "parts", e.Name())); err != nil {
				return fmt.Errorf("delete part of a snapshot: %w", err)
			}
		}
	}
	return nil
}

// exclusive runs what adds parts, while nothing is pruned.
func (s *Store) exclusive(add func() error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return add()
}
