package worldstate

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// neighbours are the entries around a key: low is the last at or below it,
// high the first above it, nil at the end of the list. Every indexed tree has
// a leaf with key zero, so low always exists.
type neighbours struct {
	low  entry
	high *entry
}

// indexReader searches a version's index; it is not for concurrent use and
// must be closed.
type indexReader struct {
	v    *version
	tree TreeID
	seek *seeker
}

func (v *version) indexReader(tree TreeID) (*indexReader, error) {
	s, err := newSeeker(v.store.db, tree)
	if err != nil {
		return nil, fmt.Errorf("open %s index: %w", tree, err)
	}
	return &indexReader{v: v, tree: tree, seek: s}, nil
}

func (r *indexReader) close() error { return r.seek.close() }

// around returns the neighbours of a key. Asking in ascending order is faster.
func (r *indexReader) around(key *fr.Element) (neighbours, error) {
	low, high, err := r.seek.around(key, r.v.stored[r.tree])
	if err != nil {
		return neighbours{}, fmt.Errorf("search %s index: %w", r.tree, err)
	}
	k := toOrdered(key)
	for _, l := range r.v.layers {
		list := l.added[r.tree]
		if e := list.floor(k); e != nil && (low == nil || low.order.less(e.order)) {
			low = e
		}
		if e := list.above(k); e != nil && (high == nil || e.order.less(high.order)) {
			high = e
		}
	}
	if low == nil {
		return neighbours{}, fmt.Errorf("%w: %s index has no entry at or below %s", ErrCorrupt, r.tree, key.Text(16))
	}
	return neighbours{low: *low, high: high}, nil
}

// indexOf returns the leaf index of a key, and whether the version has it.
func (v *version) indexOf(tree TreeID, key *fr.Element) (uint64, bool, error) {
	k := toOrdered(key)
	for _, l := range v.layers {
		if e := l.added[tree].floor(k); e != nil && e.order == k {
			return e.index, true, nil
		}
	}
	dbKey := indexKey(tree, key)
	data, err := v.store.db.Get(dbKey)
	if err != nil {
		return 0, false, fmt.Errorf("read %s index: %w", tree, err)
	}
	if data == nil {
		return 0, false, nil
	}
	index, err := decodeIndex(dbKey, data)
	if err != nil {
		return 0, false, err
	}
	return index, index < v.stored[tree], nil
}

func encodeIndex(key []byte, index uint64) []byte {
	out := binary.AppendUvarint(make([]byte, 0, 10), index)
	return binary.LittleEndian.AppendUint32(out, checksum(key, out))
}

func decodeIndex(key, data []byte) (uint64, error) {
	body, err := checked(key, data)
	if err != nil {
		return 0, err
	}
	d := decoder{data: body}
	index := d.uvarint()
	return index, d.end()
}

// decodeEntry reads an index record with its key.
func decodeEntry(key, data []byte) (*entry, error) {
	index, err := decodeIndex(key, data)
	if err != nil {
		return nil, err
	}
	if len(key) != indexKeySize {
		return nil, fmt.Errorf("%w: index key of %d bytes", ErrCorrupt, len(key))
	}
	e := &entry{index: index}
	if err := e.key.SetBytesCanonical(key[2:]); err != nil {
		return nil, fmt.Errorf("%w: index key %x", ErrCorrupt, key)
	}
	e.order = toOrdered(&e.key)
	return e, nil
}
