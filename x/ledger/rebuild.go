package ledger

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Published is a checkpoint as L1 has it.
type Published struct {
	Header checkpoint.Header
	Blocks []effect.Block           // of its effect blobs
	Chunks []checkpoint.ChunkFields // of its attestation blob
}

// Difference is the first place where rebuilt state is not what was published.
type Difference struct {
	Checkpoint uint64
	Chunk      uint64 // 0 when only the checkpoint's header differs
	Tx         int    // its place in the chunk; -1 when no single tx can be named
	What       string // a tree, or a field of the header
	Rebuilt    string
	Published  string
}

// Error names the place and both values.
func (d *Difference) Error() string {
	where := fmt.Sprintf("checkpoint %d", d.Checkpoint)
	if d.Chunk != 0 {
		where += fmt.Sprintf(", chunk %d", d.Chunk)
	}
	if d.Tx >= 0 {
		where += fmt.Sprintf(", tx %d", d.Tx)
	}
	return fmt.Sprintf("%s: %s differs: rebuilt %s, published %s", where, d.What, d.Rebuilt, d.Published)
}

// Rebuild applies a published checkpoint to the world state after s and commits
// each of its chunks; those that s has already, from an interrupted call or a
// shorter version, are passed over. The first thing that is not as published is a
// *Difference; the chunk it is in is not committed.
func (s *State) Rebuild(params *protocol.Params, world *worldstate.Store, p *Published) error {
	if len(p.Blocks) != len(p.Chunks) {
		return s.differs(p, "number of chunks", fmt.Sprint(len(p.Chunks), " in the attestation blob"), fmt.Sprint(len(p.Blocks), " in the effect blobs"))
	}
	next := s.Chunk.Number + 1
	if next < p.Header.FirstChunk || next > p.Header.FirstChunk+uint64(len(p.Blocks)) {
		return s.differs(p, "first_chunk", fmt.Sprint(next), fmt.Sprint(p.Header.FirstChunk))
	}
	for i := int(next - p.Header.FirstChunk); i < len(p.Blocks); i++ {
		if err := s.rebuildChunk(params, world, p, i); err != nil {
			return err
		}
	}
	return compareHeaders(p, s.Checkpoint.Header)
}

func (s *State) rebuildChunk(params *protocol.Params, world *worldstate.Store, p *Published, i int) error {
	fork, err := world.Fork()
	if err != nil {
		return err
	}
	archive := fork.Roots()[worldstate.Archive].Root
	f, b := p.Chunks[i], &p.Blocks[i]
	c, err := s.Seal(params, fork, Proposal{
		Height: f.Height, Proposer: f.Proposer, Timestamp: f.Timestamp, Origin: f.Origin, Fees: p.Header.Fees,
	}, resultOf(b))
	if err != nil {
		return s.sealDifference(p, err)
	}
	if err := s.compareEnd(p, b, fork.Roots(), archive); err != nil {
		return err
	}
	if i == len(p.Blocks)-1 {
		if err := compareHeaders(p, c.Checkpoint.Header); err != nil {
			return err
		}
	}
	next, nodes := s.WithChunk(c, p.Header.Fees)
	if err := world.Commit(fork, c.Header.Number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }); err != nil {
		return err
	}
	*s = next
	return nil
}

func resultOf(b *effect.Block) *execution.Result {
	r := &execution.Result{Effects: b.Txs, ManaUsed: b.End.Mana, Delta: execution.DeltaOf(nil, b.Txs)}
	for i := range b.Txs {
		r.Fields = b.Txs[i].AppendFields(r.Fields)
	}
	r.DAFields = uint64(len(r.Fields))
	return r
}

// sealDifference names the tx whose nullifier is there already.
func (s *State) sealDifference(p *Published, err error) error {
	var twice *worldstate.DuplicateNullifierError
	if !errors.As(err, &twice) {
		return err
	}
	d := s.differs(p, "nullifier tree", "has "+hex(twice.Nullifier)+" already", "inserts it")
	d.Tx = twice.Tx
	return d
}

func (s *State) compareEnd(p *Published, b *effect.Block, roots worldstate.Roots, archive fr.Element) error {
	for _, c := range []struct {
		what       string
		root, want fr.Element
	}{
		{"archive tree before the chunk", archive, b.End.LastArchive},
		{"note hash tree", roots[worldstate.NoteHash].Root, b.End.NoteHashRoot},
		{"nullifier tree", roots[worldstate.Nullifier].Root, b.End.NullifierRoot},
		{"public data tree", roots[worldstate.PublicData].Root, b.End.PublicDataRoot},
	} {
		if c.root != c.want {
			return s.differs(p, c.what, hex(c.root), hex(c.want))
		}
	}
	return nil
}

func (s *State) differs(p *Published, what, rebuilt, published string) *Difference {
	return &Difference{
		Checkpoint: p.Header.Number, Chunk: s.Chunk.Number + 1, Tx: -1,
		What: what, Rebuilt: rebuilt, Published: published,
	}
}

// compareHeaders names the first field in which the headers differ.
func compareHeaders(p *Published, rebuilt checkpoint.Header) error {
	if rebuilt == p.Header {
		return nil
	}
	for _, f := range []struct {
		what      string
		got, want any
	}{
		{"number", rebuilt.Number, p.Header.Number},
		{"parent_hash", rebuilt.ParentHash, p.Header.ParentHash},
		{"slot", rebuilt.Slot, p.Header.Slot},
		{"epoch", rebuilt.Epoch, p.Header.Epoch},
		{"generation", rebuilt.Generation, p.Header.Generation},
		{"first_chunk", rebuilt.FirstChunk, p.Header.FirstChunk},
		{"last_chunk", rebuilt.LastChunk, p.Header.LastChunk},
		{"state_root", rebuilt.StateRoot, p.Header.StateRoot},
		{"effects_hash", rebuilt.EffectsHash, p.Header.EffectsHash},
		{"blobs_hash", rebuilt.BlobsHash, p.Header.BlobsHash},
		{"in_hash", rebuilt.InHash, p.Header.InHash},
		{"out_root", rebuilt.OutRoot, p.Header.OutRoot},
		{"forced_hash", rebuilt.ForcedHash, p.Header.ForcedHash},
		{"last_chunk_hash", rebuilt.LastChunkHash, p.Header.LastChunkHash},
		{"archive_root", rebuilt.ArchiveRoot, p.Header.ArchiveRoot},
		{"l1_origin", rebuilt.Origin, p.Header.Origin},
		{"total_mana", rebuilt.TotalMana, p.Header.TotalMana},
		{"fees", rebuilt.Fees, p.Header.Fees},
	} {
		if f.got != f.want {
			return &Difference{Checkpoint: p.Header.Number, Tx: -1, What: f.what, Rebuilt: fmt.Sprint(f.got), Published: fmt.Sprint(f.want)}
		}
	}
	return nil
}

func hex(e fr.Element) string { return fmt.Sprintf("0x%x", e.Bytes()) }
