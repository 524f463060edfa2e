package worldstate

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Key spaces of the database. The caller's own records live under spaceApp.
const (
	spaceApp     = 'a'
	spaceChunk   = 'c' // chunk -> chunkRecord
	spaceIndex   = 'i' // tree, key -> leaf index
	spaceJournal = 'j' // chunk -> journal
	spaceLeaf    = 'l' // tree, hash, leaf index -> nothing
	spaceMeta    = 'm' // format and tip
	spacePage    = 'p' // sequence, tree, tier, index -> page
	spaceRestore = 'r' // tree, index -> leaf, while a restore runs
)

const (
	pageKeySize  = 1 + 8 + 1 + 1 + 8
	indexKeySize = 2 + fr.Bytes
)

func formatKey() []byte { return []byte{spaceMeta, 'f'} }
func tipKey() []byte    { return []byte{spaceMeta, 't'} }

func chunkKey(chunk uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{spaceChunk}, chunk)
}

func journalKey(chunk uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte{spaceJournal}, chunk)
}

// bytes puts the sequence first: the pages of a commit are neighbours and
// newer than all others, so the database need not merge them with old ones.
func (k pageKey) bytes() []byte {
	out := make([]byte, 0, pageKeySize)
	out = append(out, spacePage)
	out = binary.BigEndian.AppendUint64(out, k.seq)
	out = append(out, byte(k.tree), k.tier)
	return binary.BigEndian.AppendUint64(out, k.index)
}

// seqRange bounds the keys of all pages of one commit.
func seqRange(seq uint64) (from, to []byte) {
	from = binary.BigEndian.AppendUint64([]byte{spacePage}, seq)
	to = binary.BigEndian.AppendUint64([]byte{spacePage}, seq+1)
	return from, to
}

// indexKey orders entries by the value of their key.
func indexKey(tree TreeID, key *fr.Element) []byte {
	out := make([]byte, 2, indexKeySize)
	out[0], out[1] = spaceIndex, byte(tree)
	be := key.Bytes()
	return append(out, be[:]...)
}

func appKey(key []byte) []byte {
	return append([]byte{spaceApp}, key...)
}
