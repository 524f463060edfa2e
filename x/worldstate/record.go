package worldstate

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// chunkRecord is a committed version: what At needs.
type chunkRecord struct {
	seq    uint64
	parent uint64 // sequence of the chunk before
	trees  [NumTrees]treeState
	before TreeRef // the archive before the chunk's own leaf
}

func (r *chunkRecord) encode(key []byte) []byte {
	out := binary.LittleEndian.AppendUint64(nil, r.seq)
	out = binary.LittleEndian.AppendUint64(out, r.parent)
	for i := range r.trees {
		t := &r.trees[i]
		out = appendElement(out, &t.root)
		out = appendElement(out, &t.top)
		out = binary.LittleEndian.AppendUint64(out, t.size)
		out = binary.LittleEndian.AppendUint64(out, t.topSeq)
	}
	out = appendElement(out, &r.before.Root)
	out = binary.LittleEndian.AppendUint64(out, r.before.Size)
	return binary.LittleEndian.AppendUint32(out, checksum(key, out))
}

func decodeChunk(key, data []byte) (*chunkRecord, error) {
	body, err := checked(key, data)
	if err != nil {
		return nil, err
	}
	d := decoder{data: body}
	r := &chunkRecord{seq: d.uint64(), parent: d.uint64()}
	for i := range r.trees {
		r.trees[i] = treeState{root: d.element(), top: d.element(), size: d.uint64(), topSeq: d.uint64()}
	}
	r.before = TreeRef{Root: d.element(), Size: d.uint64()}
	if err := d.end(); err != nil {
		return nil, fmt.Errorf("decode chunk record: %w", err)
	}
	return r, nil
}

// journal is how to forget a chunk: stale are the pages it replaced, of no use
// once all older chunks are pruned; added are the
// entries it gave the indices.
type journal struct {
	stale []pageKey
	added [NumTrees]entryList
}

func (j *journal) encode(key []byte) []byte {
	out := binary.AppendUvarint(make([]byte, 0, 16*len(j.stale)+64), uint64(len(j.stale)))
	for _, k := range j.stale {
		out = binary.AppendUvarint(out, k.seq)
		out = append(out, byte(k.tree), k.tier)
		out = binary.AppendUvarint(out, k.index)
	}
	for t := range TreeID(NumTrees) {
		out = binary.AppendUvarint(out, uint64(len(j.added[t])))
		for i := range j.added[t] {
			out = appendElement(out, &j.added[t][i].key)
			out = binary.AppendUvarint(out, j.added[t][i].index)
		}
	}
	return binary.LittleEndian.AppendUint32(out, checksum(key, out))
}

func decodeJournal(key, data []byte) (*journal, error) {
	body, err := checked(key, data)
	if err != nil {
		return nil, err
	}
	d := decoder{data: body}
	j := new(journal)
	for n := d.uvarint(); n > 0 && !d.bad; n-- {
		k := pageKey{seq: d.uvarint()}
		if b := d.take(2); b != nil {
			k.tree, k.tier = TreeID(b[0]), b[1]
		}
		k.index = d.uvarint()
		j.stale = append(j.stale, k)
	}
	for t := range TreeID(NumTrees) {
		for n := d.uvarint(); n > 0 && !d.bad; n-- {
			j.added[t] = append(j.added[t], entry{key: d.element(), index: d.uvarint()})
		}
	}
	if err := d.end(); err != nil {
		return nil, fmt.Errorf("decode journal: %w", err)
	}
	return j, nil
}

// tipRecord says which chunks the store holds. Chunks oldest..chunk are
// readable, final is the last one that may not be unwound, and the traces of
// chunks above chunk, up to unwinding, are still to be removed.
type tipRecord struct {
	chunk, oldest, final, unwinding uint64
	sequence                        uint64 // the highest one ever written
}

func (r *tipRecord) encode(key []byte) []byte {
	var out []byte
	for _, v := range []uint64{r.chunk, r.oldest, r.final, r.unwinding, r.sequence} {
		out = binary.LittleEndian.AppendUint64(out, v)
	}
	return binary.LittleEndian.AppendUint32(out, checksum(key, out))
}

func decodeTip(key, data []byte) (tipRecord, error) {
	body, err := checked(key, data)
	if err != nil {
		return tipRecord{}, err
	}
	d := decoder{data: body}
	r := tipRecord{chunk: d.uint64(), oldest: d.uint64(), final: d.uint64(), unwinding: d.uint64(), sequence: d.uint64()}
	if err := d.end(); err != nil {
		return tipRecord{}, fmt.Errorf("decode tip record: %w", err)
	}
	if r.oldest > r.chunk || r.final > r.chunk || r.unwinding < r.chunk {
		return tipRecord{}, fmt.Errorf("%w: tip %d, oldest %d, final %d, unwinding %d", ErrCorrupt, r.chunk, r.oldest, r.final, r.unwinding)
	}
	return r, nil
}

// formatVersion is part of the first record of a database; change it with any
// change of the records.
const formatVersion = "aztecd world state 1\n"

func encodeFormat(genesis fr.Element) []byte {
	b := genesis.Bytes()
	return append([]byte(formatVersion), b[:]...)
}
