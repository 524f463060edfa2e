package execution

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/protocol"
)

// BlockContext is what a chunk decides for all its txs.
type BlockContext struct {
	Params *protocol.Params
	// Number of the chunk; its parent state is that of Number-1.
	Number uint64
	// Timestamp of the chunk, Unix milliseconds of a whole second: what the chunk's
	// header and its blob fields tell, so that whoever executes it again judges alike.
	Timestamp uint64
	// Fees of the slot.
	Fees protocol.GasFees
}

// NewContext returns the context of a chunk whose block is of a time in milliseconds.
func NewContext(p *protocol.Params, number, timestamp uint64, fees protocol.GasFees) BlockContext {
	return BlockContext{Params: p, Number: number, Timestamp: timestamp - timestamp%1000, Fees: fees}
}

// State is the world state that a chunk starts from. An error means that the
// state could not be read; it is no verdict on a tx.
type State interface {
	HasNullifier(nullifier fr.Element) (bool, error)
	// PublicValue returns the leaf at slot, zero when it was never written.
	PublicValue(slot fr.Element) (fr.Element, error)
	// MessageAt returns the leaf at an index of the L1-to-L2 message tree, zero when
	// there is none. What the chunk itself takes from L1 is not there yet.
	MessageAt(index uint64) (fr.Element, error)
}

// Anchors knows the chunks below the one being built.
type Anchors interface {
	// StateRootOf returns the state root after a chunk, and whether the chunk is
	// on this chain and retained. It must be the same on every node for the
	// chunks that AnchorMaxAge allows. Chunk 0 is genesis.
	StateRootOf(chunk uint64) (root fr.Element, known bool, err error)
}
