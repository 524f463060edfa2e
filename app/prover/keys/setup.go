package keys

import (
	"errors"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// Made is one key of a set as Setup leaves it.
type Made struct {
	Header
	File        string        `json:"file"`
	Constraints int           `json:"constraints"`
	Took        time.Duration `json:"-"`    // to make it; zero of one that was there
	Kept        bool          `json:"kept"` // it was there already
}

// Setup makes the keys of a set that the store lacks, on this machine alone: they are
// marked unsafe. done hears of each as it is there. A key that a chain for tests may
// use, a ceremony's too, is kept; a damaged one is made anew. Without kinds they are those of
// epoch proofs.
func Setup(s *Store, set Set, done func(Made), kinds ...string) error {
	if len(kinds) == 0 {
		kinds = Kinds()
	}
	for _, kind := range kinds {
		c, err := set.Compile(kind)
		if err != nil {
			return err
		}
		made, err := s.keep(kind, c)
		if errors.Is(err, ErrMissing) || errors.Is(err, ErrDamaged) {
			made, err = s.make(set, kind, c)
		}
		if err != nil {
			return fmt.Errorf("key of the %s circuit %s: %w", set.Name, kind, err)
		}
		done(made)
	}
	return nil
}

// keep returns a key that is there.
func (s *Store) keep(kind string, c *groth.Circuit) (Made, error) {
	k, err := s.Load(Want{Kind: kind, Circuit: c.Hash(), Chain: DevelopmentChain})
	if err != nil {
		return Made{}, err
	}
	return Made{Header: k.Header, File: k.File, Constraints: c.Constraints(), Kept: true}, nil
}

// make draws secrets, makes a key and forgets them.
func (s *Store) make(set Set, kind string, c *groth.Circuit) (Made, error) {
	start := time.Now()
	pk, vk, err := groth.Setup(c)
	if err != nil {
		return Made{}, err
	}
	h := Header{Kind: kind, Unsafe: true, Origin: set.Name + " circuit, made by one machine with `aztecd prover setup`: its user can prove anything"}
	file, h, err := s.Save(h, c, pk, vk)
	return Made{Header: h, File: file, Constraints: c.Constraints(), Took: time.Since(start)}, err
}
