package witness

import (
	"fmt"

	"github.com/aztecd/aztecd/x/worldstate"
)

// Rebase goes on from a source that is at the end of the last checkpoint cut, so that nothing
// of those before is kept in memory: a prover that follows the chain has one. Without it a
// Cutter keeps some 3 KB for each leaf that checkpoints touched.
func (c *Cutter) Rebase(source Source) error {
	world, err := WorldOf(c.shape, source, c.state.Checkpoint, c.state.Chunk)
	if err != nil {
		return err
	}
	if world.Hash() != c.state.World.Hash() {
		return fmt.Errorf("the world state is not that at the end of checkpoint %d: %w", c.state.Checkpoint, ErrOrder)
	}
	return c.rebase(source)
}

func (c *Cutter) rebase(source Source) (err error) {
	if c.nullifiers, err = newIndexed(source, worldstate.Nullifier, c.shape.Depth); err != nil {
		return err
	}
	c.public, err = newIndexed(source, worldstate.PublicData, c.shape.Depth)
	return err
}
