package worldstate

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// Genesis is the content of the trees before the first chunk.
type Genesis struct {
	// PublicData are slots that have a value from the start, such as balances
	// of fee payers. Order does not matter.
	PublicData []PublicWrite
	// HeaderSeparator is what the hash of the genesis header, the archive's
	// first leaf, starts with; 0 means Aztec v5's. The peer's native world
	// state takes it as a parameter too.
	HeaderSeparator uint32
}

// headerFields is the length of a block header's hash, separator included.
const headerFields = 23

// initialLeaves returns the initial leaves of an indexed tree, linked in order: keys
// 0, 1, 2.. as padding, then the given ones, InitialLeaves in all. More given
// ones than fit make the tree larger, after the two padding leaves it needs.
func initialLeaves(given []PublicWrite) ([]linkedLeaf, error) {
	given = slices.Clone(given)
	slices.SortFunc(given, func(a, b PublicWrite) int { return a.Slot.Cmp(&b.Slot) })
	padding := max(2, InitialLeaves-len(given))
	out := make([]linkedLeaf, 0, padding+len(given))
	for i := range uint64(padding) {
		out = append(out, linkedLeaf{entry: entry{key: element(i), index: i}})
	}
	for i := range given {
		out = append(out, linkedLeaf{entry: entry{key: given[i].Slot, index: uint64(len(out))}, value: given[i].Value})
	}
	for i := range out {
		out[i].order = toOrdered(&out[i].key)
		if i > 0 {
			if !out[i-1].order.less(out[i].order) {
				return nil, fmt.Errorf("%w: public slot 0x%s is repeated or among the %d padding keys", ErrGenesis, out[i].key.Text(16), padding)
			}
			out[i-1].follow(&out[i].entry)
		}
	}
	return out, nil
}

// changes are what turns empty trees into those of the genesis, without the
// archive.
func (g Genesis) changes() ([]change, error) {
	var out []change
	for tree, given := range map[TreeID][]PublicWrite{Nullifier: nil, PublicData: g.PublicData} {
		leaves, err := initialLeaves(given)
		if err != nil {
			return nil, err
		}
		c := change{tree: tree, size: uint64(len(leaves)), linked: leaves}
		for i := range leaves {
			c.leaves = append(c.leaves, leaves[i].index)
			c.added = append(c.added, leaves[i].entry)
		}
		out = append(out, c)
	}
	return out, nil
}

// header is the archive's first leaf: the hash of Aztec's genesis block
// header, which has nothing but the state trees.
func (g Genesis) header(r Roots) fr.Element {
	in := make([]fr.Element, headerFields)
	in[0] = element(g.separator())
	const stateStart = 3 // after the separator and the last archive
	for i, tree := range []TreeID{L1ToL2Message, NoteHash, Nullifier, PublicData} {
		in[stateStart+2*i], in[stateStart+2*i+1] = r[tree].Root, element(r[tree].Size)
	}
	return poseidon2.Hash(in...)
}

// digest tells one genesis from another.
func (g Genesis) digest() (fr.Element, error) {
	leaves, err := initialLeaves(g.PublicData)
	if err != nil {
		return fr.Element{}, err
	}
	in := make([]fr.Element, 0, 1+2*len(leaves))
	in = append(in, element(g.separator()))
	for i := range leaves {
		in = append(in, leaves[i].key, leaves[i].value)
	}
	return poseidon2.Hash(in...), nil
}

func (g Genesis) separator() uint64 {
	if g.HeaderSeparator == 0 {
		return separatorBlockHeader
	}
	return uint64(g.HeaderSeparator)
}
