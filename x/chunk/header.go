package chunk

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
)

// Header commits to a chunk's txs and to the world state after it.
type Header struct {
	Number     uint64           `json:"number"` // no gaps; the genesis state is chunk 0
	Height     uint64           `json:"height"` // CometBFT height
	ParentHash common.Hash      `json:"parent_hash"`
	Generation uint32           `json:"generation"` // counts L1 prunes
	Slot       uint64           `json:"slot"`
	Timestamp  uint64           `json:"timestamp"` // unix milliseconds
	Origin     protocol.L1Block `json:"l1_origin"`
	Proposer   common.Address   `json:"proposer"` // attester address
	TxCount    uint32           `json:"tx_count"`
	ManaUsed   uint64           `json:"mana_used"`
	DAFields   uint32           `json:"da_fields"` // blob fields of the whole chunk, end markers included
	// TxsRoot is the RFC 6962 root over the 32-byte tx hashes.
	TxsRoot common.Hash `json:"txs_root"`
	// EffectsHash is the Poseidon2 hash over the chunk's tx effect fields.
	EffectsHash common.Hash `json:"effects_hash"`
	// StateRoot commits to the five trees (worldstate.Roots.StateRoot).
	StateRoot common.Hash `json:"state_root"`
}

// Hash is keccak256(abi.encode(header)).
func (h Header) Hash() common.Hash { return crypto.Keccak256Hash(h.Encode()) }

// Encode is abi.encode(header): 16 words.
func (h Header) Encode() []byte {
	var e abiwords.Encoder
	e.Uint(h.Number).Uint(h.Height).Hash(h.ParentHash).Uint(uint64(h.Generation))
	e.Uint(h.Slot).Uint(h.Timestamp)
	e.Uint(h.Origin.Number).Hash(h.Origin.Hash).Uint(h.Origin.Timestamp)
	e.Address(h.Proposer).Uint(uint64(h.TxCount)).Uint(h.ManaUsed).Uint(uint64(h.DAFields))
	e.Hash(h.TxsRoot).Hash(h.EffectsHash).Hash(h.StateRoot)
	return e.Bytes()
}

// Decode reads what Encode wrote, and nothing else.
func Decode(b []byte) (Header, error) {
	r := abiwords.NewReader(b)
	h := Header{
		Number: r.Uint(), Height: r.Uint(), ParentHash: r.Hash(), Generation: r.Uint32(),
		Slot: r.Uint(), Timestamp: r.Uint(),
		Origin:   protocol.L1Block{Number: r.Uint(), Hash: r.Hash(), Timestamp: r.Uint()},
		Proposer: r.Address(), TxCount: r.Uint32(), ManaUsed: r.Uint(), DAFields: r.Uint32(),
		TxsRoot: r.Hash(), EffectsHash: r.Hash(), StateRoot: r.Hash(),
	}
	if err := r.Err(); err != nil {
		return Header{}, fmt.Errorf("chunk header: %w", err)
	}
	return h, nil
}

// ArchiveLeaf is the Poseidon2 hash of the same fields, the chunk's leaf in the
// archive tree. Hashes that need not be field elements enter as two 128-bit halves.
func (h Header) ArchiveLeaf() fr.Element {
	in := make([]fr.Element, 0, 20)
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
	num(h.Number, h.Height)
	halves(h.ParentHash)
	num(uint64(h.Generation), h.Slot, h.Timestamp, h.Origin.Number)
	halves(h.Origin.Hash)
	num(h.Origin.Timestamp)
	element(h.Proposer[:])
	num(uint64(h.TxCount), h.ManaUsed, uint64(h.DAFields))
	halves(h.TxsRoot)
	element(h.EffectsHash[:])
	element(h.StateRoot[:])
	return poseidon2.Hash(in...)
}

func headerSeparator() fr.Element { return poseidon2.Separator("chunk_header") }
