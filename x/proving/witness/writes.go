package witness

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/proving/run"
)

// upsert writes a slot: a new one gets the first empty place, after the leaf below it was
// linked to it.
func (t *indexed) upsert(slot, value fr.Element) (run.Upsert, error) {
	index, l, err := t.find(&slot)
	if err != nil {
		return run.Upsert{}, err
	}
	u := run.Upsert{
		Insert: l.key != slot,
		Leaf:   run.PublicLeaf{Slot: l.key, Value: l.value, NextSlot: l.next, NextIndex: l.nextIndex},
		Index:  index, Path: t.path(index, 0),
	}
	if !u.Insert {
		l.value = value
		t.set(index, l)
		return u, nil
	}
	own := leaf{key: slot, value: value, next: l.next, nextIndex: l.nextIndex}
	l.next, l.nextIndex = slot, t.size
	t.set(index, l)
	u.Place = t.path(t.size, 0)
	t.set(t.size, own)
	t.size++
	return u, nil
}
