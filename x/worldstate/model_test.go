package worldstate_test

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// model is the world state written down naively: all leaves in slices, every
// root computed from the leaves alone with one hash at a time.
type model struct {
	known   hashMemo
	plain   [worldstate.NumTrees][]fr.Element
	indexed [worldstate.NumTrees][]modelLeaf
}

// modelLeaf is a leaf of an indexed tree; padding leaves are not used.
type modelLeaf struct {
	used       bool
	key, value fr.Element
}

// hashMemo remembers hashes, to make the naive way bearable.
type hashMemo map[[4]fr.Element]fr.Element

func (h hashMemo) hash(in ...fr.Element) fr.Element {
	var key [4]fr.Element
	copy(key[:], in)
	if len(in) < 4 {
		key[3].SetInt64(-1)
	}
	out, ok := h[key]
	if !ok {
		out = poseidon2.Hash(in...)
		h[key] = out
	}
	return out
}

func newModel() *model {
	m := &model{known: make(hashMemo)}
	for _, t := range []worldstate.TreeID{worldstate.Nullifier, worldstate.PublicData} {
		for i := range uint64(worldstate.InitialLeaves) {
			m.indexed[t] = append(m.indexed[t], modelLeaf{used: true, key: field(i)})
		}
	}
	return m
}

func (m *model) clone() *model {
	c := *m
	for t := range c.plain {
		c.plain[t] = slices.Clone(m.plain[t])
		c.indexed[t] = slices.Clone(m.indexed[t])
	}
	return &c
}

func pad(leaves, more []fr.Element, to int) []fr.Element {
	leaves = append(leaves, more...)
	return append(leaves, make([]fr.Element, to-len(more))...)
}

// apply adds a delta, with all nullifiers known to be new.
func (m *model) apply(d worldstate.Delta) {
	m.plain[worldstate.L1ToL2Message] = append(m.plain[worldstate.L1ToL2Message], d.L1ToL2Messages...)
	for _, tx := range d.Txs {
		m.plain[worldstate.NoteHash] = pad(m.plain[worldstate.NoteHash], tx.NoteHashes, 64)
		for i := range 64 {
			leaf := modelLeaf{}
			if i < len(tx.Nullifiers) {
				leaf = modelLeaf{used: true, key: tx.Nullifiers[i]}
			}
			m.indexed[worldstate.Nullifier] = append(m.indexed[worldstate.Nullifier], leaf)
		}
		for _, w := range tx.PublicWrites {
			if i := m.find(worldstate.PublicData, w.Slot); i >= 0 {
				m.indexed[worldstate.PublicData][i].value = w.Value
			} else {
				m.indexed[worldstate.PublicData] = append(m.indexed[worldstate.PublicData], modelLeaf{used: true, key: w.Slot, value: w.Value})
			}
		}
	}
}

func (m *model) find(t worldstate.TreeID, key fr.Element) int {
	return slices.IndexFunc(m.indexed[t], func(l modelLeaf) bool { return l.used && l.key == key })
}

// leaves returns the leaf hashes of a tree.
func (m *model) leaves(t worldstate.TreeID) []fr.Element {
	if !t.Indexed() {
		return m.plain[t]
	}
	order := make([]int, 0, len(m.indexed[t]))
	for i, l := range m.indexed[t] {
		if l.used {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(a, b int) int { return m.indexed[t][a].key.Cmp(&m.indexed[t][b].key) })
	out := make([]fr.Element, len(m.indexed[t]))
	for n, i := range order {
		l := m.indexed[t][i]
		var next, nextIndex fr.Element
		if n+1 < len(order) {
			next, nextIndex = m.indexed[t][order[n+1]].key, field(uint64(order[n+1]))
		}
		if t == worldstate.PublicData {
			out[i] = m.known.hash(l.key, l.value, next, nextIndex)
		} else {
			out[i] = m.known.hash(l.key, next, nextIndex)
		}
	}
	return out
}

// modelSeparators are Aztec v5's, by name.
var modelSeparators = [worldstate.NumTrees]string{"merkle_hash", "nullifier_merkle", "public_data_merkle", "merkle_hash", "merkle_hash"}

// roots computes the four state trees; the archive is left out.
func (m *model) roots() worldstate.Roots {
	var r worldstate.Roots
	for t := range worldstate.Archive {
		nodes, zero := m.leaves(t), fr.Element{}
		r[t].Size = uint64(len(nodes))
		separator := poseidon2.Separator(modelSeparators[t])
		for range t.Height() {
			if len(nodes)%2 == 1 {
				nodes = append(slices.Clone(nodes), zero)
			}
			up := make([]fr.Element, len(nodes)/2)
			nextZero := m.known.hash(separator, zero, zero)
			for i := range up {
				if nodes[2*i] == zero && nodes[2*i+1] == zero {
					up[i] = nextZero
				} else {
					up[i] = m.known.hash(separator, nodes[2*i], nodes[2*i+1])
				}
			}
			nodes, zero = up, nextZero
		}
		r[t].Root = zero
		if len(nodes) > 0 {
			r[t].Root = nodes[0]
		}
	}
	return r
}
