package witness

import (
	"slices"
	"sort"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// sorted are keys with the places of their leaves, in ascending order. They lie in blocks,
// so that adding one moves few others.
type sorted struct{ blocks [][]keyed }

type keyed struct {
	key   fr.Element
	index uint64
}

// blockSize is when a block is split in two.
const blockSize = 512

// floor is the last key at or below one.
func (s *sorted) floor(key *fr.Element) (keyed, bool) {
	b := s.block(key)
	if b < 0 {
		return keyed{}, false
	}
	block := s.blocks[b]
	return block[after(block, key)-1], true
}

// add enters a key that is not there.
func (s *sorted) add(k keyed) {
	if len(s.blocks) == 0 {
		s.blocks = [][]keyed{{k}}
		return
	}
	b := max(s.block(&k.key), 0)
	block := slices.Insert(s.blocks[b], after(s.blocks[b], &k.key), k)
	if len(block) < blockSize {
		s.blocks[b] = block
		return
	}
	half := len(block) / 2
	s.blocks[b] = block[:half:half]
	s.blocks = slices.Insert(s.blocks, b+1, slices.Clone(block[half:]))
}

// block is the last that begins at or below a key, -1 when none does.
func (s *sorted) block(key *fr.Element) int {
	return sort.Search(len(s.blocks), func(i int) bool { return s.blocks[i][0].key.Cmp(key) > 0 }) - 1
}

// after is the place behind all keys of a block that are at or below one.
func after(block []keyed, key *fr.Element) int {
	return sort.Search(len(block), func(i int) bool { return block[i].key.Cmp(key) > 0 })
}
