package ledger

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

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
	if err := s.compareEnd(p, i, archive, fork.Roots()); err != nil {
		return err
	}
	if err := s.compareAfter(p, i, c); err != nil {
		return err
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

// compareEnd holds the trees after the chunk against what its end says of them;
// archive is the archive's root before it.
func (s *State) compareEnd(p *Published, i int, archive fr.Element, roots worldstate.Roots) error {
	b := &p.Blocks[i]
	roots[worldstate.Archive].Root = archive
	rebuilt := blockEnd(s.Chunk.Number+1, p.Chunks[i].Timestamp, resultOf(b), roots)
	if i > 0 { // only a checkpoint's first chunk tells it
		rebuilt.L1ToL2Root = fr.Element{}
	}
	for _, c := range []struct {
		what            string
		rebuilt, wanted any
	}{
		{"number", rebuilt.Number, b.End.Number},
		{"timestamp in seconds", rebuilt.Timestamp, b.End.Timestamp},
		{"number of txs", rebuilt.TxCount, b.End.TxCount},
		{"archive tree before the chunk", rebuilt.LastArchive, b.End.LastArchive},
		{"note hash tree", rebuilt.NoteHashRoot, b.End.NoteHashRoot},
		{"nullifier tree", rebuilt.NullifierRoot, b.End.NullifierRoot},
		{"public data tree", rebuilt.PublicDataRoot, b.End.PublicDataRoot},
		{"L1-to-L2 message tree", rebuilt.L1ToL2Root, b.End.L1ToL2Root},
		{"size of the note hash tree", rebuilt.NoteHashSize, b.End.NoteHashSize},
		{"size of the nullifier tree", rebuilt.NullifierSize, b.End.NullifierSize},
		{"size of the public data tree", rebuilt.PublicDataSize, b.End.PublicDataSize},
		{"size of the L1-to-L2 message tree", rebuilt.L1ToL2Size, b.End.L1ToL2Size},
	} {
		if c.rebuilt != c.wanted {
			return s.differs(p, c.what, show(c.rebuilt), show(c.wanted))
		}
	}
	return nil
}

// compareAfter holds the chunk's own header, which is a leaf of the archive,
// against the next chunk's archive; the last one's against the checkpoint's header.
func (s *State) compareAfter(p *Published, i int, c *Chunk) error {
	if i == len(p.Blocks)-1 {
		return compareHeaders(p, c.Checkpoint.Header)
	}
	rebuilt, wanted := c.Checkpoint.Header.ArchiveRoot, common.Hash(p.Blocks[i+1].End.LastArchive.Bytes())
	if rebuilt != wanted {
		return s.differs(p, "archive tree after the chunk", rebuilt.String(), wanted.String())
	}
	return nil
}

func (s *State) differs(p *Published, what, rebuilt, published string) *Difference {
	return &Difference{
		Checkpoint: p.Header.Number, Chunk: s.Chunk.Number + 1, Tx: -1,
		What: what, Rebuilt: rebuilt, Published: published,
	}
}

// compareHeaders names the first field in which the headers differ: a plain one
// before the hashes that it changes too.
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
		{"l1_origin", rebuilt.Origin, p.Header.Origin},
		{"total_mana", rebuilt.TotalMana, p.Header.TotalMana},
		{"fees", rebuilt.Fees, p.Header.Fees},
		{"state_root", rebuilt.StateRoot, p.Header.StateRoot},
		{"effects_hash", rebuilt.EffectsHash, p.Header.EffectsHash},
		{"in_hash", rebuilt.InHash, p.Header.InHash},
		{"out_root", rebuilt.OutRoot, p.Header.OutRoot},
		{"forced_hash", rebuilt.ForcedHash, p.Header.ForcedHash},
		{"blobs_hash", rebuilt.BlobsHash, p.Header.BlobsHash},
		{"last_chunk_hash", rebuilt.LastChunkHash, p.Header.LastChunkHash},
		{"archive_root", rebuilt.ArchiveRoot, p.Header.ArchiveRoot},
	} {
		if f.got != f.want {
			return &Difference{Checkpoint: p.Header.Number, Tx: -1, What: f.what, Rebuilt: fmt.Sprint(f.got), Published: fmt.Sprint(f.want)}
		}
	}
	return nil
}

func hex(e fr.Element) string { return fmt.Sprintf("0x%x", e.Bytes()) }

// show writes field elements as other hashes are.
func show(v any) string {
	if e, ok := v.(fr.Element); ok {
		return hex(e)
	}
	return fmt.Sprint(v)
}
