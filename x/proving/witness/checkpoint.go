package witness

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
)

// Checkpoint is what L1 holds of a closed checkpoint.
type Checkpoint struct {
	Header checkpoint.Header
	Blocks []effect.Block // of its effect blobs
	// Messages are the leaves from L1 that its first chunk takes.
	Messages []fr.Element
}

// Tip is where a proof starts: the last proven checkpoint, and its last chunk, whose hash is
// in the archive's next leaf. Checkpoint 0 and chunk 0 are those of genesis.
type Tip struct {
	Checkpoint checkpoint.Header
	Chunk      chunk.Header
}
