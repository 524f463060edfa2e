package checkpoint

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/protocol"
)

// Header is what the committee signs and the Rollup contract stores the hash of
// (design 4.4). Its field order is that of the contract's CheckpointHeader.
type Header struct {
	Number        uint64      `json:"number"` // no gaps; the genesis state is checkpoint 0
	ParentHash    common.Hash `json:"parent_hash"`
	Slot          uint64      `json:"slot"`
	Epoch         uint64      `json:"epoch"`
	Generation    uint32      `json:"generation"`
	FirstChunk    uint64      `json:"first_chunk"`
	LastChunk     uint64      `json:"last_chunk"`
	LastChunkHash common.Hash `json:"last_chunk_hash"`
	ArchiveRoot   common.Hash `json:"archive_root"` // with the last chunk's leaf
	StateRoot     common.Hash `json:"state_root"`   // of the last chunk
	// EffectsHash chains the chunks' effects hashes.
	EffectsHash common.Hash `json:"effects_hash"`
	// BlobsHash is keccak256 over the effect blobs' versioned hashes.
	BlobsHash common.Hash `json:"blobs_hash"`
	// InHash chains the L1-to-L2 messages taken, OutRoot is the root over the
	// L2-to-L1 messages sent, ForcedHash chains the forced txs.
	InHash     common.Hash      `json:"in_hash"`
	OutRoot    common.Hash      `json:"out_root"`
	ForcedHash common.Hash      `json:"forced_hash"`
	Origin     protocol.L1Block `json:"l1_origin"` // of the last chunk
	TotalMana  uint64           `json:"total_mana"`
	Fees       protocol.GasFees `json:"fees"`
}

// Hash is keccak256(abi.encode(header)).
func (h Header) Hash() common.Hash { return crypto.Keccak256Hash(h.Encode()) }

// headerSize is the length of Encode.
const headerSize = 21 * 32

// Encode is abi.encode(header): 21 words.
func (h Header) Encode() []byte {
	var e abiwords.Encoder
	e.Uint(h.Number).Hash(h.ParentHash).Uint(h.Slot).Uint(h.Epoch).Uint(uint64(h.Generation))
	e.Uint(h.FirstChunk).Uint(h.LastChunk).Hash(h.LastChunkHash)
	e.Hash(h.ArchiveRoot).Hash(h.StateRoot).Hash(h.EffectsHash).Hash(h.BlobsHash)
	e.Hash(h.InHash).Hash(h.OutRoot).Hash(h.ForcedHash)
	e.Uint(h.Origin.Number).Hash(h.Origin.Hash).Uint(h.Origin.Timestamp)
	e.Uint(h.TotalMana).Uint(h.Fees.PerDA).Uint(h.Fees.PerMana)
	return e.Bytes()
}

// Decode reads what Encode wrote, and nothing else.
func Decode(b []byte) (Header, error) {
	r := abiwords.NewReader(b)
	h := Header{
		Number: r.Uint(), ParentHash: r.Hash(), Slot: r.Uint(), Epoch: r.Uint(), Generation: r.Uint32(),
		FirstChunk: r.Uint(), LastChunk: r.Uint(), LastChunkHash: r.Hash(),
		ArchiveRoot: r.Hash(), StateRoot: r.Hash(), EffectsHash: r.Hash(), BlobsHash: r.Hash(),
		InHash: r.Hash(), OutRoot: r.Hash(), ForcedHash: r.Hash(),
		Origin:    protocol.L1Block{Number: r.Uint(), Hash: r.Hash(), Timestamp: r.Uint()},
		TotalMana: r.Uint(), Fees: protocol.GasFees{PerDA: r.Uint(), PerMana: r.Uint()},
	}
	if err := r.Err(); err != nil {
		return Header{}, fmt.Errorf("checkpoint header: %w", err)
	}
	return h, nil
}

// Genesis is checkpoint 0: the state no chunk made. It holds nothing that is
// known only after the Rollup contract is deployed, since the contract is
// deployed with its hash.
func Genesis(archiveRoot, stateRoot common.Hash) Header {
	return Header{ArchiveRoot: archiveRoot, StateRoot: stateRoot}
}
