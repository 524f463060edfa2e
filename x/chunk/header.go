package chunk

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// Header commits to a chunk's txs and to the world state after it. Each field
// follows from the chunk's blob fields, the checkpoint header it is published under
// and the state before it, so that L1 alone suffices to make it again. What else a
// block has (height, proposer, milliseconds, L1 origin) stays out of it.
type Header struct {
	Number     uint64      `json:"number"` // no gaps; the genesis state is chunk 0
	ParentHash common.Hash `json:"parentHash"`
	Generation uint32      `json:"generation"` // counts L1 prunes
	Slot       uint64      `json:"slot"`
	Timestamp  uint64      `json:"timestamp"`  // unix seconds, those of the block end
	Checkpoint uint64      `json:"checkpoint"` // it is part of
	TxCount    uint32      `json:"txCount"`
	ManaUsed   uint64      `json:"manaUsed"`
	DAFields   uint32      `json:"daFields"` // blob fields of the whole chunk, end markers included
	// TxsRoot is the RFC 6962 root over the 32-byte tx hashes.
	TxsRoot common.Hash `json:"txsRoot"`
	// OutRoot is Aztec's root over the txs' L2-to-L1 messages, zero without any.
	OutRoot common.Hash `json:"outRoot"`
	// EffectsHash is the blob sponge of its checkpoint after the chunk's tx effects.
	EffectsHash common.Hash `json:"effectsHash"`
	// StateRoot commits to the five trees (worldstate.Roots.StateRoot).
	StateRoot common.Hash `json:"stateRoot"`
}

// Hash is keccak256(abi.encode(header)).
func (h Header) Hash() common.Hash { return crypto.Keccak256Hash(h.Encode()) }

// Encode is abi.encode(header): 13 words.
func (h Header) Encode() []byte {
	var e abiwords.Encoder
	e.Uint(h.Number).Hash(h.ParentHash).Uint(uint64(h.Generation))
	e.Uint(h.Slot).Uint(h.Timestamp).Uint(h.Checkpoint)
	e.Uint(uint64(h.TxCount)).Uint(h.ManaUsed).Uint(uint64(h.DAFields))
	e.Hash(h.TxsRoot).Hash(h.OutRoot).Hash(h.EffectsHash).Hash(h.StateRoot)
	return e.Bytes()
}

// Decode reads what Encode wrote, and nothing else.
func Decode(b []byte) (Header, error) {
	r := abiwords.NewReader(b)
	h := Header{
		Number: r.Uint(), ParentHash: r.Hash(), Generation: r.Uint32(),
		Slot: r.Uint(), Timestamp: r.Uint(), Checkpoint: r.Uint(),
		TxCount: r.Uint32(), ManaUsed: r.Uint(), DAFields: r.Uint32(),
		TxsRoot: r.Hash(), OutRoot: r.Hash(), EffectsHash: r.Hash(), StateRoot: r.Hash(),
	}
	if err := r.Err(); err != nil {
		return Header{}, fmt.Errorf("chunk header: %w", err)
	}
	return h, nil
}

// ArchiveLeaf is the Poseidon2 hash of the same fields, the chunk's leaf in the
// archive tree. Hashes that need not be field elements enter as two 128-bit halves.
func (h Header) ArchiveLeaf() fr.Element {
	in := make([]fr.Element, 0, 16)
	num := func(vs ...uint64) {
		for _, v := range vs {
			in = append(in, fr.NewElement(v))
		}
	}
	halves := func(v common.Hash) {
		var hi, lo fr.Element
		hi.SetBytes(v[:16])
		lo.SetBytes(v[16:])
		in = append(in, hi, lo)
	}
	element := func(v []byte) {
		var e fr.Element
		e.SetBytes(v)
		in = append(in, e)
	}
	in = append(in, headerSeparator())
	num(h.Number)
	halves(h.ParentHash)
	num(uint64(h.Generation), h.Slot, h.Timestamp, h.Checkpoint)
	num(uint64(h.TxCount), h.ManaUsed, uint64(h.DAFields))
	halves(h.TxsRoot)
	element(h.OutRoot[:])
	element(h.EffectsHash[:])
	element(h.StateRoot[:])
	return poseidon2.Hash(in...)
}

func headerSeparator() fr.Element { return poseidon2.Separator("chunk_header") }
