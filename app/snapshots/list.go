package snapshots

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/aztecd/aztecd/x/snapshot"
)

// List gives the snapshots that can be read, newest first. The error names the files that
// cannot, of which it says nothing else.
func (s *Store) List() ([]*Kept, error) {
	all, malformed, unread := s.list()
	return all, errors.Join(malformed, unread)
}

// list tells what is no manifest from what could not be read now.
func (s *Store) list() (all []*Kept, malformed, unread error) {
	entries, err := os.ReadDir(s.dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fmt.Errorf("list snapshots: %w", err)
	}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), manifestEnd) || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		k, err := s.read(e)
		switch {
		case errors.Is(err, snapshot.ErrForm):
			malformed = errors.Join(malformed, err)
		case err != nil:
			unread = errors.Join(unread, err)
		default:
			all = append(all, k)
		}
	}
	slices.SortFunc(all, func(a, b *Kept) int { return cmp.Compare(b.Height, a.Height) })
	return all, malformed, unread
}

const manifestEnd = ".json"

// manifestFile is a manifest as it was read, and what tells whether the file changed since.
type manifestFile struct {
	kept *Kept
	size int64
	at   time.Time
}

// read gives the snapshot of a manifest's file. Every peer asks for what there is, and for
// each part: a file that did not change is not read again.
func (s *Store) read(e fs.DirEntry) (*Kept, error) {
	info, err := e.Info()
	if err != nil {
		return nil, fmt.Errorf("read snapshot: %w", err)
	}
	s.reading.Lock()
	defer s.reading.Unlock()
	if known, ok := s.manifests[e.Name()]; ok && known.size == info.Size() && known.at.Equal(info.ModTime()) {
		return known.kept, nil
	}
	k, err := readManifest(filepath.Join(s.dir, e.Name()))
	if err != nil {
		return nil, err
	}
	if s.manifests == nil {
		s.manifests = map[string]manifestFile{}
	}
	s.manifests[e.Name()] = manifestFile{k, info.Size(), info.ModTime()}
	return k, nil
}

func readManifest(file string) (*Kept, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read snapshot: %w", err)
	}
	m, err := snapshot.Decode(raw)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w; delete it", file, err)
	}
	k := &Kept{Manifest: m, Hash: snapshot.PartHash(raw), Raw: raw}
	if name := k.Name() + manifestEnd; filepath.Base(file) != name {
		return nil, fmt.Errorf("read %s: %w: it is that of %s", file, snapshot.ErrForm, name)
	}
	return k, nil
}
