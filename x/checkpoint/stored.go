package checkpoint

import (
	"bytes"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

// stored is Running on disk.
type stored struct {
	Header []byte
	Chunks uint64
	Blobs  []byte
	Sponge []byte
	// Of a chain that is proven.
	Steps    uint64 `rlp:"optional"`
	Messages uint64 `rlp:"optional"`
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
	return rlp.EncodeToBytes(&stored{
		Header: r.Header.Encode(), Chunks: r.Chunks, Blobs: blobs, Sponge: sponge,
		Steps: r.Work.Steps, Messages: r.Work.Messages,
	})
}

// Unmarshal reads what MarshalBinary wrote.
func Unmarshal(setup *blob.Setup, b []byte) (Running, error) {
	var s stored
	if err := rlp.DecodeBytes(b, &s); err != nil {
		return Running{}, fmt.Errorf("running checkpoint: %w", err)
	}
	if again, err := rlp.EncodeToBytes(&s); err != nil || !bytes.Equal(again, b) {
		return Running{}, fmt.Errorf("running checkpoint: zeros at its end that have to be left out")
	}
	header, err := Decode(s.Header)
	if err != nil {
		return Running{}, err
	}
	r := Running{
		Header: header, Chunks: s.Chunks, Work: protocol.Work{Steps: s.Steps, Messages: s.Messages},
		setup: setup, blobs: blob.NewRunning(setup),
	}
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
// chunks, which take so much work of a proof. Fields that lead to another header are refused.
func Restore(setup *blob.Setup, header Header, fields []fr.Element, work protocol.Work) (Running, error) {
	r := Running{setup: setup, blobs: blob.NewRunning(setup), sponge: effect.NewSponge(), Header: header, Work: work}
	r.Chunks = header.LastChunk - header.FirstChunk + 1
	if err := r.fill(fields); err != nil {
		return Running{}, fmt.Errorf("checkpoint %d: %w", header.Number, err)
	}
	if r.Header != header {
		return Running{}, fmt.Errorf("checkpoint %d: its fields are not those of its effects_hash and blobs_hash", header.Number)
	}
	return r, nil
}
