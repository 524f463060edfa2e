package snapshots

import (
	"context"
	"fmt"

	"github.com/aztecd/aztecd/x/snapshot"
)

// Make writes the snapshot of a state. The node may go on meanwhile; ctx ends it.
func (s *Store) Make(ctx context.Context, from snapshot.Source) (k *Kept, err error) {
	err = s.exclusive(func() error {
		m, err := snapshot.Make(from, func(part []byte) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			_, err := s.Put(part)
			return err
		})
		if err != nil {
			return fmt.Errorf("make snapshot: %w", err)
		}
		k, err = s.Keep(m)
		return err
	})
	return k, err
}
