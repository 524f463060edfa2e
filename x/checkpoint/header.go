package checkpoint

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// Header is what the committee signs and the Rollup contract stores the hash of
// (design 4.4). Its field order is that of the contract's CheckpointHeader.
type Header struct {
	Number     uint64      `json:"number"` // no gaps; the genesis state is checkpoint 0
	ParentHash common.Hash `json:"parentHash"`
	Slot       uint64      `json:"slot"`
	Epoch      uint64      `json:"epoch"`
	Generation uint32      `json:"generation"`
	FirstChunk uint64      `json:"firstChunk"`
	LastChunk  uint64      `json:"lastChunk"`
	// ChunksRoot is the root of the log of all chunk headers with the last chunk's.
	ChunksRoot  common.Hash `json:"chunksRoot"`
	ArchiveRoot common.Hash `json:"archiveRoot"` // with the last chunk's leaf
	StateRoot   common.Hash `json:"stateRoot"`   // of the last chunk
	// EffectsHash is the blob sponge over all fields, the checkpoint end included.
	EffectsHash common.Hash `json:"effectsHash"`
	// BlobsHash is keccak256 over the effect blobs' versioned hashes.
	BlobsHash common.Hash `json:"blobsHash"`
	// In and Forced are how far the L1-to-L2 messages and the forced txs were taken.
	In     inputs.Queue `json:"in"`
	Forced inputs.Queue `json:"forced"`
	// Origin is the L1 block the first chunk was judged at; so it is the same in each
	// version, and whoever has L1 alone can make every version again.
	Origin    protocol.L1Ref   `json:"l1Origin"`
	TotalMana uint64           `json:"totalMana"`
	TotalFees protocol.Amount  `json:"totalFees"`
	Fees      protocol.GasFees `json:"fees"`
}

// Hash is keccak256(abi.encode(header)).
func (h Header) Hash() common.Hash { return crypto.Keccak256Hash(h.Encode()) }

// headerSize is the length of Encode.
const headerSize = 22 * 32

// Encode is abi.encode(header): 22 words.
func (h Header) Encode() []byte {
	var e abiwords.Encoder
	e.Uint(h.Number).Hash(h.ParentHash).Uint(h.Slot).Uint(h.Epoch).Uint(uint64(h.Generation))
	e.Uint(h.FirstChunk).Uint(h.LastChunk).Hash(h.ChunksRoot)
	e.Hash(h.ArchiveRoot).Hash(h.StateRoot).Hash(h.EffectsHash).Hash(h.BlobsHash)
	e.Uint(h.In.Total).Hash(h.In.Hash).Uint(h.Forced.Total).Hash(h.Forced.Hash)
	e.Uint(h.Origin.Number).Hash(h.Origin.Hash)
	e.Uint(h.TotalMana).Uint128(h.TotalFees.Hi, h.TotalFees.Lo).Uint(h.Fees.PerDA).Uint(h.Fees.PerMana)
	return e.Bytes()
}

// Decode reads what Encode wrote, and nothing else.
func Decode(b []byte) (Header, error) {
	r := abiwords.NewReader(b)
	h := Header{
		Number: r.Uint(), ParentHash: r.Hash(), Slot: r.Uint(), Epoch: r.Uint(), Generation: r.Uint32(),
		FirstChunk: r.Uint(), LastChunk: r.Uint(), ChunksRoot: r.Hash(),
		ArchiveRoot: r.Hash(), StateRoot: r.Hash(), EffectsHash: r.Hash(), BlobsHash: r.Hash(),
		In: inputs.Queue{Total: r.Uint(), Hash: r.Hash()}, Forced: inputs.Queue{Total: r.Uint(), Hash: r.Hash()},
		Origin:    protocol.L1Ref{Number: r.Uint(), Hash: r.Hash()},
		TotalMana: r.Uint(),
	}
	h.TotalFees.Hi, h.TotalFees.Lo = r.Uint128()
	h.Fees = protocol.GasFees{PerDA: r.Uint(), PerMana: r.Uint()}
	if err := r.Err(); err != nil {
		return Header{}, fmt.Errorf("checkpoint header: %w", err)
	}
	return h, nil
}

// ByProof tells that the checkpoint was published by proof alone: no committee signed it
// (docs/proving.md, "Fallback"). The log of a checkpoint's chunks has a root, so none of others
// is zero.
func (h Header) ByProof() bool { return h.Number > 0 && h.ChunksRoot == common.Hash{} }

// Genesis is checkpoint 0: the state no chunk made. It holds nothing that is
// known only after the Rollup contract is deployed, since the contract is
// deployed with its hash.
func Genesis(chunksRoot, archiveRoot, stateRoot common.Hash) Header {
	return Header{ChunksRoot: chunksRoot, ArchiveRoot: archiveRoot, StateRoot: stateRoot}
}
