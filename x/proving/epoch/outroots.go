package epoch

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/aztec"
)

// OutRoots are the roots over the messages of the chunks that send any, in order.
type OutRoots struct {
	Chunks []uint64
	Roots  []fr.Element
}

// NewOutRoots finds them of the messages of consecutive checkpoints, in order.
func NewOutRoots(messages []OutMessage) OutRoots {
	var o OutRoots
	for len(messages) > 0 {
		chunk := messages[0].Chunk
		var txs [][]fr.Element
		for len(messages) > 0 && messages[0].Chunk == chunk {
			m := messages[0]
			for len(txs) <= int(m.Tx) {
				txs = append(txs, nil)
			}
			txs[m.Tx] = append(txs[m.Tx], m.Hash)
			messages = messages[1:]
		}
		o.Chunks = append(o.Chunks, chunk)
		o.Roots = append(o.Roots, aztec.BlockOutHash(txs))
	}
	return o
}

// ChunkPath is the way from a chunk's root up to that of its range.
type ChunkPath struct {
	OutRoot fr.Element
	// Position is a one, then for each step from the root down 0 for left, 1 for right.
	Position *big.Int
	// Siblings from the chunk up.
	Siblings []common.Hash
}

// Root is the root over all chunks, which L1 keeps; zero of none.
func (o OutRoots) Root() common.Hash {
	layer := o.leaves()
	for len(layer) > 1 {
		layer = joined(layer)
	}
	if len(layer) == 0 {
		return common.Hash{}
	}
	return layer[0]
}

// PathOf finds the way up from a chunk; its error is that the chunk sends nothing.
func (o OutRoots) PathOf(chunk uint64) (ChunkPath, error) {
	at := -1
	for i := range o.Chunks {
		if o.Chunks[i] == chunk {
			at = i
		}
	}
	if at < 0 {
		return ChunkPath{}, fmt.Errorf("chunk %d sends no message to L1", chunk)
	}
	p := ChunkPath{OutRoot: o.Roots[at], Position: new(big.Int)}
	for layer := o.leaves(); len(layer) > 1; layer, at = joined(layer), at/2 {
		if at^1 == len(layer) {
			continue // the last of an odd number goes up as it is
		}
		p.Position.SetBit(p.Position, len(p.Siblings), uint(at&1))
		p.Siblings = append(p.Siblings, layer[at^1])
	}
	p.Position.SetBit(p.Position, len(p.Siblings), 1)
	return p, nil
}

func (o OutRoots) leaves() []common.Hash {
	leaves := make([]common.Hash, len(o.Chunks))
	for i := range leaves {
		root := o.Roots[i].Bytes()
		leaves[i] = crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, o.Chunks[i]), root[:])
	}
	return leaves
}

// joined is the layer above: neighbours hashed, the last of an odd number as it is.
func joined(layer []common.Hash) []common.Hash {
	var above []common.Hash
	for i := 0; i < len(layer); i += 2 {
		if i+1 == len(layer) {
			above = append(above, layer[i])
			continue
		}
		above = append(above, crypto.Keccak256Hash(layer[i][:], layer[i+1][:]))
	}
	return above
}
