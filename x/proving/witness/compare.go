package witness

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// header is that of block i, whose txs the sponge took. All of it follows from the effects
// and the checkpoint's header.
func (c *Cutter) header(cp *Checkpoint, i int) (chunk.Header, error) {
	block, first := &cp.Blocks[i], i == 0
	end, h := &block.End, &cp.Header
	effectsHash, outRoot := c.sponge.Sum(), effect.OutRoot(block.Txs)
	stateRoot := worldstate.Roots{
		worldstate.NoteHash:      {Root: end.NoteHashRoot, Size: end.NoteHashSize},
		worldstate.Nullifier:     {Root: end.NullifierRoot, Size: end.NullifierSize},
		worldstate.PublicData:    {Root: end.PublicDataRoot, Size: end.PublicDataSize},
		worldstate.L1ToL2Message: {Root: cp.Blocks[0].End.L1ToL2Root, Size: end.L1ToL2Size},
		worldstate.Archive:       {Root: end.LastArchive, Size: c.state.Archive.Size},
	}.StateRoot()
	fields := end.AppendFields(nil, first)
	if err := c.sponge.Absorb(fields); err != nil {
		return chunk.Header{}, c.differs(cp, i, -1, err)
	}
	return chunk.Header{
		Number:      h.FirstChunk + uint64(i),
		ParentHash:  c.last.Hash(),
		Generation:  h.Generation,
		Slot:        h.Slot,
		Timestamp:   end.Timestamp,
		Checkpoint:  h.Number,
		TxCount:     uint32(len(block.Txs)),
		ManaUsed:    end.Mana,
		DAFields:    uint32(block.Fields(first)),
		TxsRoot:     effect.TxsRoot(block.Txs),
		OutRoot:     outRoot.Bytes(),
		EffectsHash: effectsHash.Bytes(),
		StateRoot:   stateRoot.Bytes(),
	}, nil
}

// compareEnd holds the trees behind block i against what its end says of them.
func (c *Cutter) compareEnd(cp *Checkpoint, i int) error {
	end, roots := &cp.Blocks[i].End, c.state.Roots(c.shape)
	archive := worldstate.TreeRef{Root: c.archiveBehind(cp, i), Size: uint64(end.Number) + 1}
	for tree, says := range (worldstate.Roots{
		worldstate.NoteHash:      {Root: end.NoteHashRoot, Size: end.NoteHashSize},
		worldstate.Nullifier:     {Root: end.NullifierRoot, Size: end.NullifierSize},
		worldstate.PublicData:    {Root: end.PublicDataRoot, Size: end.PublicDataSize},
		worldstate.L1ToL2Message: {Root: cp.Blocks[0].End.L1ToL2Root, Size: end.L1ToL2Size},
		worldstate.Archive:       archive, // last: a wrong tree would show here, too
	}) {
		name := worldstate.TreeID(tree).String() + " tree"
		if err := same("root of the "+name, common.Hash(roots[tree].Root.Bytes()), common.Hash(says.Root.Bytes())); err != nil {
			return c.differs(cp, i, -1, err)
		}
		if err := same("size of the "+name, roots[tree].Size, says.Size); err != nil {
			return c.differs(cp, i, -1, err)
		}
	}
	return nil
}

// archiveBehind is what the archive is said to be with the leaf of block i: by the next one's
// end, or the header.
func (c *Cutter) archiveBehind(cp *Checkpoint, i int) (root fr.Element) {
	if i+1 < len(cp.Blocks) {
		return cp.Blocks[i+1].End.LastArchive
	}
	root.SetBytes(cp.Header.ArchiveRoot[:]) // compareHeader sees whether it is no element
	return root
}

// compareHeader holds what the effects lead to against the header: each word that L1 adds up
// and that is not in a step already.
func (c *Cutter) compareHeader(cp *Checkpoint, stateRoot common.Hash) error {
	h := &cp.Header
	end := effect.CheckpointEnd(uint32(c.sponge.Absorbed() + effect.CheckpointEndFields))
	if err := c.sponge.Absorb([]fr.Element{end}); err != nil {
		return c.differs(cp, -1, -1, err)
	}
	archive := c.state.Roots(c.shape)[worldstate.Archive].Root
	effectsHash, mana, fees := c.sponge.Sum(), uint64(0), protocol.Amount{}
	for i := range cp.Blocks {
		mana += cp.Blocks[i].End.Mana
		paid, err := execution.FeesOf(cp.Blocks[i].Txs)
		if err == nil {
			fees, err = fees.Add(paid)
		}
		if err != nil {
			return c.differs(cp, i, -1, err)
		}
	}
	for _, err := range []error{
		same("archive_root", common.Hash(archive.Bytes()), h.ArchiveRoot),
		same("state_root", stateRoot, h.StateRoot),
		same("effects_hash", common.Hash(effectsHash.Bytes()), h.EffectsHash),
		same("in.total", c.state.Messages.Size, h.In.Total),
		same("total_mana", mana, h.TotalMana),
		same("total_fees", fees, h.TotalFees),
	} {
		if err != nil {
			return c.differs(cp, -1, -1, err)
		}
	}
	return nil
}

func same[T comparable](what string, is, says T) error {
	if is == says {
		return nil
	}
	return fmt.Errorf("%s is %v by the effects, published is %v", what, is, says)
}

// differs names where a rule is broken: block and tx, -1 for none.
func (c *Cutter) differs(cp *Checkpoint, block, tx int, err error) error {
	where := fmt.Sprintf("checkpoint %d", cp.Header.Number)
	if block >= 0 {
		where += fmt.Sprintf(", chunk %d", cp.Header.FirstChunk+uint64(block))
	}
	if tx >= 0 {
		where += fmt.Sprintf(", tx %d", tx)
	}
	return fmt.Errorf("%s: %w: %w", where, ErrUnprovable, err)
}
