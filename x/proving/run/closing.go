package run

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrClosing is returned for two chains that do not end a proof.
var ErrClosing = errors.New("the chains of a proof do not close")

// Closing is both chains of a proof from end to end: what R opens.
type Closing struct {
	Before World // of the proven tip
	Last   State // of T's chain
	Blobs  Blobs // the last of B's chain
}

// ClosingInputs is how many public inputs R has.
const ClosingInputs = 12

// First is the state that T's chain begins with.
func (c *Closing) First() State { return Fresh(c.Before, c.Last.Sums.Rho) }

// FirstBlobs is the state that B's chain begins with.
func (c *Closing) FirstBlobs() Blobs { return NewBlobs(c.Blobs.Z, c.Blobs.Gamma) }

// Check returns ErrClosing unless both chains stand between two checkpoints and are of
// the same ones.
func (c *Closing) Check() error {
	switch {
	case !c.Last.Boundary():
		return fmt.Errorf("the steps end within a checkpoint: %w", ErrClosing)
	case !c.Blobs.Boundary():
		return fmt.Errorf("the blob slices end within a checkpoint: %w", ErrClosing)
	case !c.Last.Sums.Effects.Equal(&c.Blobs.E):
		return fmt.Errorf("steps and blob slices are of other checkpoints: %w", ErrClosing)
	}
	return nil
}

// Public are R's public inputs, in order: world before, world after, first and last
// accumulator of T, first and last of B, rho, z, gamma, the sum, y's low and high half.
func (c *Closing) Public() []fr.Element {
	first, firstBlobs := c.First(), c.FirstBlobs()
	lo, hi := Halves(c.Blobs.Y)
	return []fr.Element{
		c.Before.Hash(), c.Last.World.Hash(),
		first.Hash(), c.Last.Hash(), firstBlobs.Hash(), c.Blobs.Hash(),
		c.Last.Sums.Rho, c.Blobs.Z, c.Blobs.Gamma,
		c.Last.Sums.Sum(), lo, hi,
	}
}
