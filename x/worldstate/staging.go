package worldstate

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	dbm "github.com/cosmos/cosmos-db"
)

// While a restore runs its leaves lie under (tree, index): key, value, next key, next
// index, so that trees and indices are written in the order that suits each.

func restoreKey() []byte { return []byte{spaceMeta, 'r'} }

func stagedKey(tree TreeID, index uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{spaceRestore, byte(tree)}, index)
}

func encodeStaged(l *linkedLeaf) []byte {
	out := appendElement(make([]byte, 0, 3*fr.Bytes+8), &l.key)
	out = appendElement(out, &l.value)
	out = appendElement(out, &l.next)
	return binary.LittleEndian.AppendUint64(out, l.nextIndex)
}

func decodeStaged(key, data []byte) (*linkedLeaf, error) {
	if len(key) != 2+8 {
		return nil, fmt.Errorf("%w: staged leaf %x", ErrCorrupt, key)
	}
	d := decoder{data: data}
	l := &linkedLeaf{
		entry: entry{key: d.element(), index: binary.BigEndian.Uint64(key[2:])},
		value: d.element(), next: d.element(), nextIndex: d.uint64(),
	}
	l.order = toOrdered(&l.key)
	return l, d.end()
}

// pagesAfter is the first key of the pages of later commits than one.
func pagesAfter(seq uint64) []byte {
	_, to := seqRange(seq)
	return to
}

// bounds are the keys from..to.
type bounds struct{ from, to []byte }

func seqBounds(seq uint64) bounds {
	from, to := seqRange(seq)
	return bounds{from, to}
}

// deleteRange deletes the records within bounds.
func (s *Store) deleteRange(b *writeBatch, r bounds) error {
	return s.scan(r.from, r.to, func(key, _ []byte) error {
		b.delete(append([]byte(nil), key...))
		return nil
	})
}

// rawBatch collects writes that need not happen together; the first error sticks.
type rawBatch struct {
	store *Store
	writeBatch
	count int
}

func (s *Store) newBatch() *rawBatch {
	return &rawBatch{store: s, writeBatch: writeBatch{batch: s.db.NewBatch()}}
}

func (b *rawBatch) set(key, value []byte) { b.count++; b.writeBatch.set(key, value) }
func (b *rawBatch) delete(key []byte)     { b.count++; b.writeBatch.delete(key) }

// flush writes what was collected once it is more than limit; with limit 0 all of it,
// on disk when it returns.
func (b *rawBatch) flush(limit int) error {
	if b.err != nil || (limit > 0 && b.count < limit) {
		return b.err
	}
	write := dbm.Batch.Write
	if limit == 0 {
		write = dbm.Batch.WriteSync
	}
	if b.err = write(b.batch); b.err != nil {
		return b.err
	}
	b.err = b.batch.Close()
	b.batch, b.count = b.store.db.NewBatch(), 0
	return b.err
}

func (b *rawBatch) close() { _ = b.batch.Close() }
