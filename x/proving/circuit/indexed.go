package circuit

import (
	"math/bits"

	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// LowLeaf is the witness of run.LowLeaf.
type LowLeaf struct {
	Key, NextKey, NextIndex, Index word
	Path                           []word
	Pending                        []word // one at the step's nullifier that it is, if any
}

// insert links a step's nullifiers into the tree: those of which on is one. Last says that
// the tx has no more.
func (l *linked) insert(r rules, shape run.Shape, w *StepWitness, nullifiers, on []word, last word) {
	t := r.tree(worldstate.Nullifier)
	size := r.bits(run.RuleDepth, l.size, shape.Depth)
	added := make([]nullifierLeaf, 0, len(nullifiers))
	for i := range nullifiers {
		added = append(added, l.linkIn(t, &w.LowLeaves[i], added, nullifiers[i], on[i]))
	}

	level := bits.TrailingZeros(uint(len(nullifiers)))
	for _, b := range size[:level] {
		r.zero(run.RuleVacant, b)
	}
	leaves := make([]word, len(added))
	for i, a := range added {
		leaves[i] = r.Mul(on[i], a.hash(r))
	}
	some := on[0]
	r.zero(run.RuleVacant, some, r.Sub(t.climb(t.zeros[level], size[level:], w.Group), l.root))
	l.root = r.Select(some, t.climb(t.group(leaves), size[level:], w.Group), l.root)

	count := r.sum(on...)
	used := r.FromBinary(size[:placeLevels]...)
	rest := r.Mul(r.Mul(some, last), r.Sub(1<<placeLevels, used, count))
	l.size = r.Add(l.size, count, rest)
	r.bits(run.RuleDepth, l.size, shape.Depth)
}

// nullifierLeaf is a leaf of the nullifier tree.
type nullifierLeaf struct{ key, next, nextIndex word }

func (l nullifierLeaf) hash(r rules) word { return Hash(r, l.key, l.next, l.nextIndex) }

// linkIn changes the low leaf of n, in the tree or among those added, and returns n's.
func (l *linked) linkIn(t tree, w *LowLeaf, added []nullifierLeaf, n, on word) nullifierLeaf {
	r, place := t.r, t.r.Add(l.size, len(added))
	index := r.bits(run.RuleLowPath, w.Index, len(w.Path))
	was := nullifierLeaf{w.Key, w.NextKey, w.NextIndex}
	low, pending := was, r.sum(w.Pending...)
	for i := range added {
		p := w.Pending[i]
		r.AssertIsBoolean(p)
		r.zero(run.RulePending, p, r.not(on))
		low.key = r.Add(low.key, r.Mul(p, r.Sub(added[i].key, was.key)))
		low.next = r.Add(low.next, r.Mul(p, r.Sub(added[i].next, was.next)))
		low.nextIndex = r.Add(low.nextIndex, r.Mul(p, r.Sub(added[i].nextIndex, was.nextIndex)))
		added[i].next = r.Select(p, n, added[i].next)
		added[i].nextIndex = r.Select(p, place, added[i].nextIndex)
	}
	r.AssertIsBoolean(pending)
	r.between(on, low.key, n, low.next)

	inTree := r.Mul(on, r.not(pending))
	r.zero(run.RuleLowPath, inTree, r.Sub(t.climb(was.hash(r), index, w.Path), l.root))
	now := nullifierLeaf{was.key, n, place}
	l.root = r.Select(inTree, t.climb(now.hash(r), index, w.Path), l.root)
	return nullifierLeaf{n, low.next, low.nextIndex}
}

// Upsert is the witness of run.Upsert.
type Upsert struct {
	Insert                           word
	Slot, Value, NextSlot, NextIndex word
	Index                            word
	Path, Place                      []word
}

// write updates the leaf of a slot or inserts it, if on. It returns the root above the leaf
// shown.
func (l *linked) write(r rules, w *Upsert, on, slot, value word) (above word) {
	t, depth := r.tree(worldstate.PublicData), len(w.Path)
	r.AssertIsBoolean(w.Insert)
	insert := r.Mul(on, w.Insert)
	update := r.Sub(on, insert)
	r.between(insert, w.Slot, slot, w.NextSlot)
	r.zero(run.RuleSlot, update, r.Sub(w.Slot, slot))

	index := r.bits(run.RuleLeaf, w.Index, depth)
	was := Hash(r, w.Slot, w.Value, w.NextSlot, w.NextIndex)
	above = t.climb(was, index, w.Path)
	r.zero(run.RuleLeaf, on, r.Sub(above, l.root))
	now := Hash(r, w.Slot, r.Select(insert, w.Value, value), r.Select(insert, slot, w.NextSlot), r.Select(insert, l.size, w.NextIndex))
	changed := t.climb(now, index, w.Path)

	place := r.bits(run.RuleDepth, l.size, depth)
	r.zero(run.RulePlace, insert, r.Sub(t.climb(0, place, w.Place), changed))
	leaf := Hash(r, slot, value, w.NextSlot, w.NextIndex)
	grown := t.climb(leaf, place, w.Place)

	l.root = r.Select(on, r.Select(insert, grown, changed), l.root)
	l.size = r.Add(l.size, insert)
	return above
}
