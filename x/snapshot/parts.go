package snapshot

import (
	"encoding/binary"
	"fmt"
	"iter"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/worldstate"
)

// PartBytes is what a part grows to before the next begins. MaxPartBytes bounds what is
// taken for a part: a head holds a checkpoint's fields, as much as its blobs do.
const (
	PartBytes    = 1 << 20
	MaxPartBytes = 8 << 20
)

// Most bytes of a header's and a leaf's record.
const (
	headerBytes = 320
	leafBytes   = 3 + 1 + binary.MaxVarintLen64 + 2*fr.Bytes
)

// MostBytes bounds the parts behind a head: so many headers, and the leaves of trees of
// these sizes. What a stranger sends beyond that is not kept.
func MostBytes(t *worldstate.Target, headers uint64) int {
	most := headers*headerBytes + PartBytes
	for _, tree := range t.Roots {
		most += tree.Size * leafBytes
	}
	return int(most)
}

// Pack gathers records in parts: each behind its length, none across two parts.
func Pack(records iter.Seq2[[]byte, error]) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		var part []byte
		for record, err := range records {
			if err != nil {
				yield(nil, err)
				return
			}
			if len(part) > 0 && len(part)+len(record) >= PartBytes {
				if !yield(part, nil) {
					return
				}
				part = nil
			}
			part = append(binary.AppendUvarint(part, uint64(len(record))), record...)
		}
		if len(part) > 0 {
			yield(part, nil)
		}
	}
}

// Unpack gives the records of parts; they are valid until the next one.
func Unpack(parts iter.Seq2[[]byte, error]) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for part, err := range parts {
			if err != nil {
				yield(nil, err)
				return
			}
			for len(part) > 0 {
				size, n := binary.Uvarint(part)
				if n <= 0 || size > uint64(len(part)-n) {
					yield(nil, fmt.Errorf("%w: a record is cut short", ErrForm))
					return
				}
				if !yield(part[n:n+int(size)], nil) {
					return
				}
				part = part[n+int(size):]
			}
		}
	}
}

// EncodeLeaves gives leaves as records: tree, index, key and, of public data, value.
func EncodeLeaves(leaves iter.Seq2[worldstate.Leaf, error]) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for l, err := range leaves {
			if err != nil {
				yield(nil, err)
				return
			}
			record := binary.AppendUvarint([]byte{byte(l.Tree)}, l.Index)
			key := l.Key.Bytes()
			record = append(record, key[:]...)
			if l.Tree == worldstate.PublicData {
				value := l.Value.Bytes()
				record = append(record, value[:]...)
			}
			if !yield(record, nil) {
				return
			}
		}
	}
}

// DecodeLeaves reads what EncodeLeaves wrote.
func DecodeLeaves(records iter.Seq2[[]byte, error]) iter.Seq2[worldstate.Leaf, error] {
	return func(yield func(worldstate.Leaf, error) bool) {
		for record, err := range records {
			var leaf worldstate.Leaf
			if err == nil {
				leaf, err = decodeLeaf(record)
			}
			if !yield(leaf, err) || err != nil {
				return
			}
		}
	}
}

func decodeLeaf(record []byte) (l worldstate.Leaf, err error) {
	if len(record) < 1+1+fr.Bytes {
		return l, fmt.Errorf("%w: a leaf of %d bytes", ErrForm, len(record))
	}
	l.Tree = worldstate.TreeID(record[0])
	index, n := binary.Uvarint(record[1:])
	rest := record[1+max(n, 0):]
	want := fr.Bytes
	if l.Tree == worldstate.PublicData {
		want *= 2
	}
	if n <= 0 || len(rest) != want {
		return l, fmt.Errorf("%w: a leaf of %d bytes", ErrForm, len(record))
	}
	l.Index = index
	if err := l.Key.SetBytesCanonical(rest[:fr.Bytes]); err != nil {
		return l, fmt.Errorf("%w: %w", ErrForm, err)
	}
	if l.Tree == worldstate.PublicData {
		if err := l.Value.SetBytesCanonical(rest[fr.Bytes:]); err != nil {
			return l, fmt.Errorf("%w: %w", ErrForm, err)
		}
	}
	return l, nil
}
