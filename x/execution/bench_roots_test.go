package execution_test

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// naiveTrees recomputes roots from everything that was ever added, one scalar
// hash after another. Public data may be rewritten but not added.
type naiveTrees struct {
	notes, keys naiveLeaves // keys are nullifiers
	slots       []fr.Element
	values      map[fr.Element]fr.Element
}

// naiveLeaves stand at their index; zeros are empty places.
type naiveLeaves []fr.Element

func (n *naiveTrees) genesis(g worldstate.Genesis) {
	n.values = map[fr.Element]fr.Element{}
	for i := range uint64(worldstate.InitialLeaves) {
		n.keys = append(n.keys, fr.NewElement(i))
	}
	for i := range uint64(worldstate.InitialLeaves - len(g.PublicData)) {
		n.slots = append(n.slots, fr.NewElement(i))
	}
	padding := len(n.slots)
	for _, w := range g.PublicData {
		n.slots = append(n.slots, w.Slot)
		n.values[w.Slot] = w.Value
	}
	slices.SortFunc(n.slots[padding:], func(a, b fr.Element) int { return a.Cmp(&b) })
}

func (n *naiveTrees) add(d worldstate.Delta) {
	for i := range d.Txs {
		n.notes = append(n.notes, d.Txs[i].NoteHashes...)
		n.notes = append(n.notes, make([]fr.Element, worldstate.NoteHashesPerTx-len(d.Txs[i].NoteHashes))...)
		n.keys = append(n.keys, d.Txs[i].Nullifiers...)
		n.keys = append(n.keys, make([]fr.Element, worldstate.NullifiersPerTx-len(d.Txs[i].Nullifiers))...)
		for _, w := range d.Txs[i].PublicWrites {
			n.values[w.Slot] = w.Value
		}
	}
}

func (n *naiveTrees) nullifierRoot() fr.Element {
	leaves := make(naiveLeaves, len(n.keys))
	inOrder(n.keys, func(key, next fr.Element, at, nextAt int) {
		leaves[at] = poseidon2.Hash(key, next, fr.NewElement(uint64(nextAt)))
	})
	return leaves.root(worldstate.Nullifier)
}

func (n *naiveTrees) publicRoot() fr.Element {
	leaves := make(naiveLeaves, len(n.slots))
	inOrder(n.slots, func(slot, next fr.Element, at, nextAt int) {
		leaves[at] = poseidon2.Hash(slot, n.values[slot], next, fr.NewElement(uint64(nextAt)))
	})
	return leaves.root(worldstate.PublicData)
}

// inOrder visits keys by size, each with its place and its successor, which is
// zero at place zero for the last.
func inOrder(keys []fr.Element, visit func(key, next fr.Element, at, nextAt int)) {
	var places []int
	for i := range keys {
		if i == 0 || !keys[i].IsZero() {
			places = append(places, i)
		}
	}
	slices.SortFunc(places, func(a, b int) int { return keys[a].Cmp(&keys[b]) })
	for i, at := range places {
		if i+1 == len(places) {
			visit(keys[at], fr.Element{}, at, 0)
			continue
		}
		visit(keys[at], keys[places[i+1]], at, places[i+1])
	}
}

// root hashes level by level; pairs of empty nodes are not hashed anew.
func (n naiveLeaves) root(t worldstate.TreeID) fr.Element {
	separator := map[worldstate.TreeID]uint64{
		worldstate.NoteHash: 2982624097, worldstate.Nullifier: 1157584160, worldstate.PublicData: 3756303423,
	}[t]
	sep, zero, level := fr.NewElement(separator), fr.Element{}, slices.Clone(n)
	for range t.Height() {
		above := poseidon2.Hash(sep, zero, zero)
		next := make(naiveLeaves, (len(level)+1)/2)
		for i := range next {
			right := zero
			if 2*i+1 < len(level) {
				right = level[2*i+1]
			}
			next[i] = above
			if level[2*i] != zero || right != zero {
				next[i] = poseidon2.Hash(sep, level[2*i], right)
			}
		}
		level, zero = next, above
	}
	return level[0]
}
