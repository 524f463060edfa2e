package bindings

import (
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// FromHeader is the contract's form of a checkpoint header. keccak256 of its
// ABI encoding is h.Hash().
func FromHeader(h checkpoint.Header) CheckpointHeader {
	return CheckpointHeader{
		Number:          h.Number,
		ParentHash:      h.ParentHash,
		Slot:            h.Slot,
		Epoch:           h.Epoch,
		Generation:      h.Generation,
		FirstChunk:      h.FirstChunk,
		LastChunk:       h.LastChunk,
		LastChunkHash:   h.LastChunkHash,
		ArchiveRoot:     h.ArchiveRoot,
		StateRoot:       h.StateRoot,
		EffectsHash:     h.EffectsHash,
		BlobsHash:       h.BlobsHash,
		InHash:          h.InHash,
		OutRoot:         h.OutRoot,
		ForcedHash:      h.ForcedHash,
		OriginNumber:    h.Origin.Number,
		OriginHash:      h.Origin.Hash,
		OriginTimestamp: h.Origin.Timestamp,
		TotalMana:       h.TotalMana,
		FeePerDaGas:     h.Fees.PerDA,
		FeePerL2Gas:     h.Fees.PerMana,
	}
}

// ToHeader is the header of its contract's form: the inverse of FromHeader.
func ToHeader(h CheckpointHeader) checkpoint.Header {
	return checkpoint.Header{
		Number: h.Number, ParentHash: h.ParentHash, Slot: h.Slot, Epoch: h.Epoch, Generation: h.Generation,
		FirstChunk: h.FirstChunk, LastChunk: h.LastChunk, LastChunkHash: h.LastChunkHash,
		ArchiveRoot: h.ArchiveRoot, StateRoot: h.StateRoot, EffectsHash: h.EffectsHash, BlobsHash: h.BlobsHash,
		InHash: h.InHash, OutRoot: h.OutRoot, ForcedHash: h.ForcedHash,
		Origin:    protocol.L1Block{Number: h.OriginNumber, Hash: h.OriginHash, Timestamp: h.OriginTimestamp},
		TotalMana: h.TotalMana,
		Fees:      protocol.GasFees{PerDA: h.FeePerDaGas, PerMana: h.FeePerL2Gas},
	}
}
