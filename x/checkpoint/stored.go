package checkpoint

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
)

// stored is Running on disk.
type stored struct {
	Header []byte
	Chunks uint64
	Blobs  []byte
	Sponge []byte
}

// MarshalBinary encodes r for disk.
func (r Running) MarshalBinary() ([]byte, error) {
	blobs, err := r.blobs.MarshalBinary()
	if err != nil {
		return nil, err
	}
	sponge, err := r.sponge.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return rlp.EncodeToBytes(&stored{Header: r.Header.Encode(), Chunks: r.Chunks, Blobs: blobs, Sponge: sponge})
}

// Unmarshal reads what MarshalBinary wrote.
func Unmarshal(setup *blob.Setup, b []byte) (Running, error) {
	var s stored
	if err := rlp.DecodeBytes(b, &s); err != nil {
		return Running{}, fmt.Errorf("running checkpoint: %w", err)
	}
	header, err := Decode(s.Header)
	if err != nil {
		return Running{}, err
	}
	r := Running{Header: header, Chunks: s.Chunks, setup: setup, blobs: blob.NewRunning(setup)}
	if err := r.blobs.UnmarshalBinary(s.Blobs); err != nil {
		return Running{}, fmt.Errorf("running checkpoint: %w", err)
	}
	if err := r.sponge.UnmarshalBinary(s.Sponge); err != nil {
		return Running{}, fmt.Errorf("running checkpoint: %w", err)
	}
	if r.sponge.Absorbed() != r.blobs.Fields() {
		return Running{}, fmt.Errorf("running checkpoint: the sponge took %d fields, the blobs hold %d", r.sponge.Absorbed(), r.blobs.Fields())
	}
	return r, nil
}

// Restore is the running checkpoint that has this header, of the blob fields of its
// chunks. Fields that lead to another header are refused.
func Restore(setup *blob.Setup, header Header, fields []fr.Element) (Running, error) {
	r := Running{setup: setup, blobs: blob.NewRunning(setup), sponge: effect.NewSponge(), Header: header}
	r.Chunks = header.LastChunk - header.FirstChunk + 1
	if err := r.fill(fields); err != nil {
		return Running{}, fmt.Errorf("checkpoint %d: %w", header.Number, err)
	}
	if r.Header != header {
		return Running{}, fmt.Errorf("checkpoint %d: its fields are not those of its effects_hash and blobs_hash", header.Number)
	}
	return r, nil
}
