package bindings

import (
	"encoding/binary"
	"math/big"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// FromHeader is the contract's form of a checkpoint header. keccak256 of its
// ABI encoding is h.Hash().
func FromHeader(h checkpoint.Header) CheckpointHeader {
	return CheckpointHeader{
		Number:       h.Number,
		ParentHash:   h.ParentHash,
		Slot:         h.Slot,
		Epoch:        h.Epoch,
		Generation:   h.Generation,
		FirstChunk:   h.FirstChunk,
		LastChunk:    h.LastChunk,
		ChunksRoot:   h.ChunksRoot,
		ArchiveRoot:  h.ArchiveRoot,
		StateRoot:    h.StateRoot,
		EffectsHash:  h.EffectsHash,
		BlobsHash:    h.BlobsHash,
		InTotal:      h.In.Total,
		InHash:       h.In.Hash,
		ForcedTotal:  h.Forced.Total,
		ForcedHash:   h.Forced.Hash,
		OriginNumber: h.Origin.Number,
		OriginHash:   h.Origin.Hash,
		TotalMana:    h.TotalMana,
		TotalFees:    fromAmount(h.TotalFees),
		FeePerDaGas:  h.Fees.PerDA,
		FeePerL2Gas:  h.Fees.PerMana,
	}
}

// FromHeaders is FromHeader of each.
func FromHeaders(headers []checkpoint.Header) []CheckpointHeader {
	out := make([]CheckpointHeader, len(headers))
	for i, h := range headers {
		out[i] = FromHeader(h)
	}
	return out
}

// ToHeader is the header of its contract's form: the inverse of FromHeader.
func ToHeader(h CheckpointHeader) checkpoint.Header {
	return checkpoint.Header{
		Number: h.Number, ParentHash: h.ParentHash, Slot: h.Slot, Epoch: h.Epoch, Generation: h.Generation,
		FirstChunk: h.FirstChunk, LastChunk: h.LastChunk, ChunksRoot: h.ChunksRoot,
		ArchiveRoot: h.ArchiveRoot, StateRoot: h.StateRoot, EffectsHash: h.EffectsHash, BlobsHash: h.BlobsHash,
		In:        inputs.Queue{Total: h.InTotal, Hash: h.InHash},
		Forced:    inputs.Queue{Total: h.ForcedTotal, Hash: h.ForcedHash},
		Origin:    protocol.L1Ref{Number: h.OriginNumber, Hash: h.OriginHash},
		TotalMana: h.TotalMana, TotalFees: toAmount(h.TotalFees),
		Fees: protocol.GasFees{PerDA: h.FeePerDaGas, PerMana: h.FeePerL2Gas},
	}
}

func fromAmount(a protocol.Amount) *big.Int {
	return new(big.Int).SetBytes(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, a.Hi), a.Lo))
}

// toAmount reads a uint128, which the ABI decoder has held to its width.
func toAmount(v *big.Int) protocol.Amount {
	if v == nil {
		return protocol.Amount{}
	}
	var b [16]byte
	v.FillBytes(b[:])
	return protocol.Amount{Hi: binary.BigEndian.Uint64(b[:8]), Lo: binary.BigEndian.Uint64(b[8:])}
}
