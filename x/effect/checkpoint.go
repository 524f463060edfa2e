package effect

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// CheckpointEndFields is the number of fields that end a checkpoint.
const CheckpointEndFields = 1

// Block is a chunk as a checkpoint's blobs carry it.
type Block struct {
	Txs []TxEffect
	End BlockEnd
}

// AppendFields appends the block's fields; first says whether it opens its
// checkpoint. It returns an error if an effect or the end is invalid, or the
// end's tx count is not that of the txs.
func (b *Block) AppendFields(dst []fr.Element, first bool) ([]fr.Element, error) {
	if int(b.End.TxCount) != len(b.Txs) {
		return nil, fmt.Errorf("block end says %d txs of %d: %w", b.End.TxCount, len(b.Txs), ErrMarker)
	}
	for i := range b.Txs {
		if err := b.Txs[i].Validate(); err != nil {
			return nil, fmt.Errorf("tx %d: %w", i, err)
		}
		dst = b.Txs[i].AppendFields(dst)
	}
	if err := b.End.Validate(); err != nil {
		return nil, err
	}
	return b.End.AppendFields(dst, first), nil
}

// Fields is how many blob fields the block takes; first says whether it opens its
// checkpoint.
func (b *Block) Fields(first bool) int {
	n := BlockEndFields
	if first {
		n = FirstBlockEndFields
	}
	for i := range b.Txs {
		n += b.Txs[i].Fields()
	}
	return n
}

// CheckpointEnd is the marker that closes a checkpoint's fields; fields counts
// all of them, the marker included.
func CheckpointEnd(fields uint32) fr.Element {
	var p packer
	return p.put(CheckpointEndPrefix, 32).put(uint64(fields), 32).field()
}

// DecodeCheckpointEnd returns the number of fields a checkpoint end marker
// gives, or ErrMarker.
func DecodeCheckpointEnd(f fr.Element) (uint32, error) {
	u := unpack(f)
	n := uint32(u.take(32))
	if !u.is(CheckpointEndPrefix) {
		return 0, fmt.Errorf("checkpoint end: %w", ErrMarker)
	}
	return n, nil
}

// EncodeCheckpoint returns the fields of a checkpoint: its blocks, then the end
// marker. A node appends each chunk's fields as it comes instead, and closes them
// with CheckpointEnd; this one says for tests what the whole is.
func EncodeCheckpoint(blocks []Block) ([]fr.Element, error) {
	var fields []fr.Element
	var err error
	for i := range blocks {
		if fields, err = blocks[i].AppendFields(fields, i == 0); err != nil {
			return nil, fmt.Errorf("block %d: %w", i, err)
		}
	}
	return append(fields, CheckpointEnd(uint32(len(fields)+CheckpointEndFields))), nil
}

// DecodeCheckpoint reads the blocks of a checkpoint from its blobs' fields. It
// wants at least one block, the right count in the end marker, and nothing but
// zeros, the blobs' padding, behind it.
func DecodeCheckpoint(fields []fr.Element) ([]Block, error) {
	var blocks []Block
	rest := fields
	for {
		block, after, err := DecodeBlock(rest, len(blocks) == 0)
		if err != nil {
			return nil, fmt.Errorf("block %d: %w", len(blocks), err)
		}
		blocks, rest = append(blocks, block), after
		if len(rest) == 0 {
			return nil, fmt.Errorf("checkpoint end: %w", ErrTruncated)
		}
		if n, err := DecodeCheckpointEnd(rest[0]); err == nil {
			return blocks, checkEnd(int64(n), fields, rest[CheckpointEndFields:])
		}
	}
}

// DecodeBlock reads one block off the front of fields and returns what is left.
func DecodeBlock(fields []fr.Element, first bool) (Block, []fr.Element, error) {
	var block Block
	for {
		if len(fields) == 0 {
			return Block{}, nil, fmt.Errorf("block end: %w", ErrTruncated)
		}
		if new(BlockEnd).decodeMarker(fields[0]) {
			break
		}
		tx, rest, err := Decode(fields)
		if err != nil {
			return Block{}, nil, fmt.Errorf("tx %d: %w", len(block.Txs), err)
		}
		block.Txs, fields = append(block.Txs, tx), rest
	}
	end, rest, err := DecodeBlockEnd(fields, first)
	if err != nil {
		return Block{}, nil, err
	}
	if int(end.TxCount) != len(block.Txs) {
		return Block{}, nil, fmt.Errorf("block end says %d txs of %d: %w", end.TxCount, len(block.Txs), ErrMarker)
	}
	block.End = end
	return block, rest, nil
}

func checkEnd(n int64, fields, padding []fr.Element) error {
	if read := int64(len(fields) - len(padding)); n != read {
		return fmt.Errorf("checkpoint end says %d fields of %d: %w", n, read, ErrMarker)
	}
	for i := range padding {
		if !padding[i].IsZero() {
			return fmt.Errorf("field %d after the checkpoint end is not zero: %w", i, ErrMarker)
		}
	}
	return nil
}
