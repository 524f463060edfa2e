package checkpoint

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
)

// Running is a checkpoint as of its last chunk. It is a value.
type Running struct {
	Header Header
	// Chunks so far.
	Chunks uint64

	setup     *blob.Setup
	blobs     blob.Running
	outHashes []fr.Element // of each chunk
}

// Addition is what a chunk brings to its checkpoint.
type Addition struct {
	Chunk       chunk.Header
	ArchiveRoot common.Hash // with the chunk's leaf
	Fees        protocol.GasFees
	// Fields are the chunk's blob fields with its end. The end of a checkpoint's
	// first chunk has one field more.
	Fields []fr.Element
	// L1ToL2 are the message leaves taken, L2ToL1 the message hashes sent by tx.
	L1ToL2 []fr.Element
	L2ToL1 [][]fr.Element
}

// NewGenesis is the checkpoint no chunk is part of.
func NewGenesis(setup *blob.Setup, archiveRoot, stateRoot common.Hash) Running {
	return Running{Header: Genesis(archiveRoot, stateRoot), setup: setup, blobs: blob.NewRunning(setup)}
}

// Continues tells whether a chunk of the slot with so many effect fields (its
// end not counted) extends r, or starts the next checkpoint: because the slot or
// the generation is another, or because r is full.
func (r Running) Continues(slot uint64, generation uint32, effectFields int, limits protocol.Limits) bool {
	total := r.blobs.Fields() + effectFields + effect.BlockEndFields + effect.CheckpointEndFields
	return r.Chunks > 0 && r.Header.Slot == slot && r.Header.Generation == generation &&
		r.Chunks < limits.ChunksPerCheckpoint && total <= int(limits.EffectBlobs)*protocol.FieldsPerBlob
}

// Extend adds a chunk to r, which Continues must have said it does.
func (r Running) Extend(a Addition) (Running, error) { return r.with(a) }

// Next starts the checkpoint after r with its first chunk, in the given epoch.
func (r Running) Next(epoch uint64, a Addition) (Running, error) {
	next := Running{setup: r.setup, blobs: blob.NewRunning(r.setup), Header: Header{
		Number:     r.Header.Number + 1,
		ParentHash: r.Header.Hash(),
		Slot:       a.Chunk.Slot,
		Epoch:      epoch,
		Generation: a.Chunk.Generation,
		FirstChunk: a.Chunk.Number,
		Fees:       a.Fees,
	}}
	return next.with(a)
}

func (r Running) with(a Addition) (Running, error) {
	blobs, err := r.blobs.Append(a.Fields)
	if err != nil {
		return Running{}, fmt.Errorf("extend checkpoint %d: %w", r.Header.Number, err)
	}
	end := effect.CheckpointEnd(uint32(blobs.Fields() + effect.CheckpointEndFields))
	blobsHash, err := blobs.BlobsHash(end)
	if err != nil {
		return Running{}, fmt.Errorf("extend checkpoint %d: %w", r.Header.Number, err)
	}
	out := append(slices.Clip(r.outHashes), aztec.BlockOutHash(a.L2ToL1))

	h := r.Header
	h.LastChunk = a.Chunk.Number
	h.LastChunkHash = a.Chunk.Hash()
	h.ArchiveRoot = a.ArchiveRoot
	h.StateRoot = a.Chunk.StateRoot
	h.EffectsHash = chainEffects(h.EffectsHash, a.Chunk.EffectsHash)
	h.BlobsHash = blobsHash
	for i := range a.L1ToL2 {
		leaf := a.L1ToL2[i].Bytes()
		h.InHash = crypto.Keccak256Hash(h.InHash[:], leaf[:])
	}
	outRoot := aztec.CheckpointOutHash(out)
	h.OutRoot = outRoot.Bytes()
	h.Origin = a.Chunk.Origin
	h.TotalMana += a.Chunk.ManaUsed
	return Running{Header: h, Chunks: r.Chunks + 1, setup: r.setup, blobs: blobs, outHashes: out}, nil
}

// chainEffects is Poseidon2(separator, hash so far, the chunk's hash).
func chainEffects(sofar, next common.Hash) common.Hash {
	var a, b fr.Element
	a.SetBytes(sofar[:])
	b.SetBytes(next[:])
	hash := poseidon2.Hash(poseidon2.Separator("checkpoint_effects"), a, b)
	return hash.Bytes()
}

// stored is Running on disk.
type stored struct {
	Header    []byte
	Chunks    uint64
	Blobs     []byte
	OutHashes []common.Hash
}

// MarshalBinary encodes r for disk.
func (r Running) MarshalBinary() ([]byte, error) {
	blobs, err := r.blobs.MarshalBinary()
	if err != nil {
		return nil, err
	}
	s := stored{Header: r.Header.Encode(), Chunks: r.Chunks, Blobs: blobs}
	for i := range r.outHashes {
		s.OutHashes = append(s.OutHashes, r.outHashes[i].Bytes())
	}
	return rlp.EncodeToBytes(&s)
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
	for _, h := range s.OutHashes {
		var e fr.Element
		if err := e.SetBytesCanonical(h[:]); err != nil {
			return Running{}, fmt.Errorf("running checkpoint: out hash: %w", err)
		}
		r.outHashes = append(r.outHashes, e)
	}
	return r, nil
}
