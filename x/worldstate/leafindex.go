package worldstate

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The leaf index finds note hashes and messages by their hash: its keys are
// (tree, hash, leaf index), as the same hash may stand in several places.

func leafKey(tree TreeID, hash *fr.Element, index uint64) []byte {
	out := make([]byte, 2, 2+fr.Bytes+8)
	out[0], out[1] = spaceLeaf, byte(tree)
	be := hash.Bytes()
	return binary.BigEndian.AppendUint64(append(out, be[:]...), index)
}

// entryKey is the key of what a leaf adds to the indices.
func entryKey(tree TreeID, e *entry) []byte {
	if tree.Indexed() {
		return indexKey(tree, &e.key)
	}
	return leafKey(tree, &e.key, e.index)
}

// find returns the first leaf of the version with a hash.
func (v *version) find(tree TreeID, hash *fr.Element) (uint64, error) {
	from, to := leafKey(tree, hash, 0), leafKey(tree, hash, v.stored[tree])
	found := false
	var index uint64
	err := v.store.scan(from, to, func(key, data []byte) error {
		if _, err := checked(key, data); err != nil {
			return err
		}
		index, found = binary.BigEndian.Uint64(key[2+fr.Bytes:]), true
		return errStop
	})
	switch {
	case found:
		return index, nil
	case err != nil:
		return 0, fmt.Errorf("search %s leaves: %w", tree, err)
	default:
		return 0, fmt.Errorf("%w: hash 0x%s in the %s tree", ErrNoLeaf, hash.Text(16), tree)
	}
}
