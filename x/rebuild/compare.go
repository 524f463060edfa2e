package rebuild

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/worldstate"
)

// compareEnd holds the trees after chunk i against what its end says of them;
// archive is the archive's root before it.
func (r *rebuilding) compareEnd(i int, result *execution.Result, archive fr.Element, roots worldstate.Roots) error {
	published := &r.published.Blocks[i].End
	roots[worldstate.Archive].Root = archive
	rebuilt := ledger.BlockEnd(r.state.Chunk.Number+1, published.Timestamp*1000, result, roots)
	if i > 0 { // only a checkpoint's first chunk tells it
		rebuilt.L1ToL2Root = fr.Element{}
	}
	for _, c := range []struct {
		what            string
		rebuilt, wanted any
	}{
		{"number", rebuilt.Number, published.Number},
		{"timestamp in seconds", rebuilt.Timestamp, published.Timestamp},
		{"number of txs", rebuilt.TxCount, published.TxCount},
		{"archive tree before the chunk", rebuilt.LastArchive, published.LastArchive},
		{"note hash tree", rebuilt.NoteHashRoot, published.NoteHashRoot},
		{"nullifier tree", rebuilt.NullifierRoot, published.NullifierRoot},
		{"public data tree", rebuilt.PublicDataRoot, published.PublicDataRoot},
		{"L1-to-L2 message tree", rebuilt.L1ToL2Root, published.L1ToL2Root},
		{"size of the note hash tree", rebuilt.NoteHashSize, published.NoteHashSize},
		{"size of the nullifier tree", rebuilt.NullifierSize, published.NullifierSize},
		{"size of the public data tree", rebuilt.PublicDataSize, published.PublicDataSize},
		{"size of the L1-to-L2 message tree", rebuilt.L1ToL2Size, published.L1ToL2Size},
	} {
		if c.rebuilt != c.wanted {
			return r.differs(c.what, show(c.rebuilt), show(c.wanted))
		}
	}
	return nil
}

// compareAfter holds the chunk's own header, which is a leaf of the archive,
// against the next chunk's archive; the last one's against the checkpoint's header.
func (r *rebuilding) compareAfter(i int, c *ledger.Chunk) error {
	p := r.published
	if i == len(p.Blocks)-1 {
		return compareHeaders(p.Header, c.Checkpoint.Header)
	}
	rebuilt, wanted := c.Checkpoint.Header.ArchiveRoot, common.Hash(p.Blocks[i+1].End.LastArchive.Bytes())
	if rebuilt != wanted {
		return r.differs("archive tree after the chunk", rebuilt.String(), wanted.String())
	}
	return nil
}

// compareHeaders names the first field in which the headers differ: a plain one
// before the hashes that it changes too.
func compareHeaders(published, rebuilt checkpoint.Header) error {
	if rebuilt == published {
		return nil
	}
	for _, f := range []struct {
		what      string
		got, want any
	}{
		{"number", rebuilt.Number, published.Number},
		{"parent_hash", rebuilt.ParentHash, published.ParentHash},
		{"slot", rebuilt.Slot, published.Slot},
		{"epoch", rebuilt.Epoch, published.Epoch},
		{"generation", rebuilt.Generation, published.Generation},
		{"first_chunk", rebuilt.FirstChunk, published.FirstChunk},
		{"last_chunk", rebuilt.LastChunk, published.LastChunk},
		{"l1_origin", rebuilt.Origin, published.Origin},
		{"total_mana", rebuilt.TotalMana, published.TotalMana},
		{"total_fees", rebuilt.TotalFees, published.TotalFees},
		{"fees", rebuilt.Fees, published.Fees},
		{"state_root", rebuilt.StateRoot, published.StateRoot},
		{"effects_hash", rebuilt.EffectsHash, published.EffectsHash},
		{"in", rebuilt.In, published.In},
		{"forced", rebuilt.Forced, published.Forced},
		{"blobs_hash", rebuilt.BlobsHash, published.BlobsHash},
		{"chunks_root", rebuilt.ChunksRoot, published.ChunksRoot},
		{"archive_root", rebuilt.ArchiveRoot, published.ArchiveRoot},
	} {
		if f.got != f.want {
			return &Difference{Checkpoint: published.Number, Tx: -1, What: f.what, Rebuilt: fmt.Sprint(f.got), Published: fmt.Sprint(f.want)}
		}
	}
	return nil
}
