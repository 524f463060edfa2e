package run

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// BodyClosing is both chains of a proof with bodies from end to end: what R's variant opens.
type BodyClosing struct {
	Before World  // of the proven tip
	Last   Bodies // of F's chain
	Blobs  Blobs  // the last of B's chain
}

// BodyClosingInputs is how many public inputs R's variant has.
const BodyClosingInputs = ClosingInputs + LastingWords

// First is the state that F's chain begins with.
func (c *BodyClosing) First() Bodies {
	return FreshBodies(c.Before, c.Last.Sums.Rho, c.Last.Context)
}

// Check returns ErrClosing unless both chains stand between two checkpoints and are of
// the same ones.
func (c *BodyClosing) Check() error {
	if !c.Last.Boundary() {
		return fmt.Errorf("the steps end within a checkpoint: %w", ErrClosing)
	}
	return c.states().Check()
}

// Public are the public inputs, in order: those of R, the context, the sums over tx hashes,
// messages sent and claims.
func (c *BodyClosing) Public() []fr.Element {
	public, first := c.states().Public(), c.First()
	public[2], public[3] = first.Hash(), c.Last.Hash()
	return append(public, c.Last.BodyWords()[:LastingWords]...)
}

// states is the same without bodies.
func (c *BodyClosing) states() *Closing {
	return &Closing{Before: c.Before, Last: c.Last.State, Blobs: c.Blobs}
}
