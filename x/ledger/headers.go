package ledger

import (
	"fmt"
	"iter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/protocol"
)

// brief is a chunk's header without what the one before it tells.
type brief struct {
	Generation                       uint32
	Slot, Timestamp, Checkpoint      uint64
	TxCount                          uint32
	ManaUsed                         uint64
	DAFields                         uint32
	TxsRoot, OutRoot, Effects, State common.Hash
}

// Headers gives the headers of a head's chunks, from First to the head's own, as bytes
// that follow one another.
func (h *Head) Headers(r Reader) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		header, err := chunk.Decode(h.Chunk)
		if err != nil {
			yield(nil, err)
			return
		}
		for n := h.First; n <= header.Number; n++ {
			record, err := ChunkAt(r, n)
			if err != nil {
				yield(nil, err)
				return
			}
			c := record.Header
			raw, err := rlp.EncodeToBytes(&brief{
				c.Generation, c.Slot, c.Timestamp, c.Checkpoint, c.TxCount, c.ManaUsed, c.DAFields,
				c.TxsRoot, c.OutRoot, c.EffectsHash, c.StateRoot,
			})
			if !yield(raw, err) || err != nil {
				return
			}
		}
	}
}

// ReadHeaders takes what Headers gave. They count if they lead to the head's own chunk,
// each by its hash; ErrHead says that they do not.
func (c *Checked) ReadHeaders(headers iter.Seq2[[]byte, error]) error {
	last, parent, number := c.State.Chunk, c.head.Parent, c.head.First
	var use protocol.SlotUse
	var generation uint32
	var anchors []common.Hash
	firstSlot := last.Slot
	for raw, err := range headers {
		if err != nil {
			return err
		}
		if number > last.Number {
			return fmt.Errorf("%w: headers beyond chunk %d", ErrHead, last.Number)
		}
		var b brief
		if err := rlp.DecodeBytes(raw, &b); err != nil {
			return fmt.Errorf("%w: header of chunk %d: %w", ErrHead, number, err)
		}
		header := chunk.Header{
			Number: number, ParentHash: parent, Generation: b.Generation, Slot: b.Slot, Timestamp: b.Timestamp,
			Checkpoint: b.Checkpoint, TxCount: b.TxCount, ManaUsed: b.ManaUsed, DAFields: b.DAFields,
			TxsRoot: b.TxsRoot, OutRoot: b.OutRoot, EffectsHash: b.Effects, StateRoot: b.State,
		}
		switch {
		case number == c.head.First:
			firstSlot = header.Slot
		case number <= c.oldest && header.Slot != last.Slot:
			return fmt.Errorf("%w: chunk %d is older than any that has to be known", ErrHead, c.head.First)
		}
		if header.Generation != generation { // what was used before a prune counts no more
			use, generation = protocol.SlotUse{}, header.Generation
		}
		use = use.With(header.Slot, header.ManaUsed, uint64(header.DAFields))
		anchors = append(anchors, header.StateRoot)
		parent = header.Hash()
		number++
	}
	switch {
	case number != last.Number+1 || parent != last.Hash():
		return fmt.Errorf("%w: the headers from chunk %d on do not lead to chunk %d", ErrHead, c.head.First, last.Number)
	case firstSlot == last.Slot && c.head.First > 1:
		return fmt.Errorf("%w: the headers begin within the last chunk's slot", ErrHead)
	}
	c.State.Use, c.anchors = use, anchors
	return nil
}
