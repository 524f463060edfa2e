package snapshots

import (
	"fmt"
	"os"
)

// Copy copies a snapshot to another store, part by part; progress hears of each.
func (s *Store) Copy(to *Store, k *Kept, progress func(done, all int)) error {
	return to.exclusive(func() error {
		for i := range k.Parts() {
			hash, _ := k.Part(i)
			part, err := s.Part(hash)
			if err != nil {
				return err
			}
			if _, err := to.Put(part); err != nil {
				return err
			}
			progress(i+1, k.Parts())
		}
		_, err := to.Keep(k.Manifest)
		return err
	})
}

// Exists tells whether there is a directory to read from.
func (s *Store) Exists() error {
	info, err := os.Stat(s.dir)
	if err != nil {
		return fmt.Errorf("read snapshots: %w", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("read snapshots: %s is no directory; name the one that holds <height>-<hash>.json and parts/", s.dir)
	}
	return nil
}
