package bindings

import "math/big"

// Place is the last word of a CheckpointProposed event, taken apart.
type Place struct {
	// LastChunk is the checkpoint's.
	LastChunk uint64
	// FirstBlob and BlobCount say which of the transaction's blobs are its effects.
	FirstBlob, BlobCount int
	// Turn and Slot are those of its record.
	Turn uint8
	Slot uint64
}

// ReadPlace takes the word apart, as IRollup.sol lays it out.
func ReadPlace(word *big.Int) Place {
	part := func(shift, bits uint) uint64 {
		v := new(big.Int).Rsh(word, shift)
		return v.And(v, new(big.Int).SetUint64(1<<bits-1)).Uint64()
	}
	return Place{
		LastChunk: part(0, 64), FirstBlob: int(part(64, 8)), BlobCount: int(part(72, 8)),
		Turn: uint8(part(80, 8)), Slot: part(88, 40),
	}
}
