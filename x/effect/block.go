package effect

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
)

// The number of fields that end a block: the first of a checkpoint also gives
// the L1-to-L2 message tree's root.
const (
	BlockEndFields      = 6
	FirstBlockEndFields = 7
)

// BlockEnd closes a block's (a chunk's) fields: which block it is, and the
// state after it.
type BlockEnd struct {
	Timestamp uint64
	Number    uint32
	TxCount   uint16

	// Leaves in each tree after the block, and its total mana.
	L1ToL2Size, NoteHashSize, NullifierSize, PublicDataSize uint64
	Mana                                                    uint64

	LastArchive                                 fr.Element // before this block
	NoteHashRoot, NullifierRoot, PublicDataRoot fr.Element
	L1ToL2Root                                  fr.Element // first block of a checkpoint only
}

// Validate checks that each number fits its bits in the markers; a tree may
// not be larger than its height allows. It wraps ErrLimit.
func (b *BlockEnd) Validate() error {
	for _, c := range []struct {
		name string
		n    uint64
		bits uint
	}{
		{"l1 to l2 messages", b.L1ToL2Size, aztec.L1ToL2TreeHeight},
		{"note hashes", b.NoteHashSize, aztec.NoteHashTreeHeight},
		{"nullifiers", b.NullifierSize, aztec.NullifierTreeHeight},
		{"public data leaves", b.PublicDataSize, aztec.PublicDataTreeHeight},
		{"mana", b.Mana, aztec.TotalManaBits},
	} {
		if c.n>>c.bits != 0 {
			return fmt.Errorf("%d %s do not fit %d bits: %w", c.n, c.name, c.bits, ErrLimit)
		}
	}
	return nil
}

// Marker packs the block's timestamp, number and tx count.
func (b *BlockEnd) Marker() fr.Element {
	var p packer
	p.put(BlockEndPrefix, 32).put(b.Timestamp, 64).put(uint64(b.Number), 32).put(uint64(b.TxCount), 16)
	return p.field()
}

// StateField packs the tree sizes and the mana. They must fit, see Validate.
func (b *BlockEnd) StateField() fr.Element {
	var p packer
	p.put(b.L1ToL2Size, aztec.L1ToL2TreeHeight)
	p.put(b.NoteHashSize, aztec.NoteHashTreeHeight).put(b.NullifierSize, aztec.NullifierTreeHeight)
	return p.put(b.PublicDataSize, aztec.PublicDataTreeHeight).put(b.Mana, aztec.TotalManaBits).field()
}

// AppendFields appends the block end; first says whether the block is the first
// of its checkpoint. The end must be one that Validate accepts.
func (b *BlockEnd) AppendFields(dst []fr.Element, first bool) []fr.Element {
	dst = append(dst, b.Marker(), b.StateField(), b.LastArchive, b.NoteHashRoot, b.NullifierRoot, b.PublicDataRoot)
	if first {
		dst = append(dst, b.L1ToL2Root)
	}
	return dst
}

// DecodeBlockEnd reads a block end off the front of fields and returns what is
// left. Its errors wrap ErrTruncated or ErrMarker.
func DecodeBlockEnd(fields []fr.Element, first bool) (BlockEnd, []fr.Element, error) {
	n := BlockEndFields
	if first {
		n = FirstBlockEndFields
	}
	if len(fields) < n {
		return BlockEnd{}, nil, fmt.Errorf("block end of %d fields, %d left: %w", n, len(fields), ErrTruncated)
	}
	var b BlockEnd
	if !b.decodeMarker(fields[0]) {
		return BlockEnd{}, nil, fmt.Errorf("block end: %w", ErrMarker)
	}
	if !b.decodeState(fields[1]) {
		return BlockEnd{}, nil, fmt.Errorf("block end state: %w", ErrMarker)
	}
	b.LastArchive, b.NoteHashRoot, b.NullifierRoot, b.PublicDataRoot = fields[2], fields[3], fields[4], fields[5]
	if first {
		b.L1ToL2Root = fields[6]
	}
	return b, fields[n:], nil
}

func (b *BlockEnd) decodeMarker(f fr.Element) bool {
	u := unpack(f)
	b.TxCount = uint16(u.take(16))
	b.Number = uint32(u.take(32))
	b.Timestamp = u.take(64)
	return u.is(BlockEndPrefix)
}

func (b *BlockEnd) decodeState(f fr.Element) bool {
	u := unpack(f)
	b.Mana = u.take(aztec.TotalManaBits)
	b.PublicDataSize = u.take(aztec.PublicDataTreeHeight)
	b.NullifierSize = u.take(aztec.NullifierTreeHeight)
	b.NoteHashSize = u.take(aztec.NoteHashTreeHeight)
	b.L1ToL2Size = u.take(aztec.L1ToL2TreeHeight)
	return u.is(0)
}
