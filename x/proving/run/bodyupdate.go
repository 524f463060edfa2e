package run

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// bodyUpdate is an update of a body: its slot is the public data tree's key.
type bodyUpdate struct {
	slot, value, expected fr.Element
	conditional           bool
}

// updated reads a word of an update behind its contract.
func (t *Body) updated(w fr.Element) (*bodyUpdate, error) {
	switch t.At {
	case 1:
		t.Second = t.silo(sepSlot, w)
	case 2:
		t.Third = w
	case 3:
		if w.IsZero() {
			return &bodyUpdate{slot: t.Second, value: t.Third}, nil
		}
		if !w.IsOne() {
			return nil, breaks(RuleNumbers, "an expected value that may be there: 0x%s", w.Text(16))
		}
		t.Counts.Conditions++
	default:
		return &bodyUpdate{t.Second, t.Third, w, true}, nil
	}
	return nil, nil
}

// update holds a step's write against the update that ends in it.
func (b *reading) update(u *bodyUpdate) error {
	t := &b.Body
	writes := u != nil && !t.Reverted
	fields := b.step.Fields
	switch {
	case writes != b.step.Parts.Write:
		return breaks(RuleUpdates, "an update ends in the step of a write: %v, %v", writes, b.step.Parts.Write)
	case b.step.Fails && (u == nil || !u.conditional || !t.Reverted):
		return breaks(RuleReverts, "there is no update that fails")
	case u == nil:
		return nil
	}
	if err := between(t.LastSorted, b.step.Rising, fr.Element{}); err != nil {
		return err
	}
	t.sort(u.slot, b.step.Rising)
	if writes {
		at := len(fields) - b.step.Parts.Logs - 2*int(bit(b.step.Parts.Fee)) - 2
		if fields[at] != u.slot || fields[at+1] != u.value {
			return breaks(RuleUpdates, "slot 0x%s is written, not 0x%s", fields[at].Text(16), u.slot.Text(16))
		}
		var found fr.Element
		if !b.step.Write.Insert {
			found = b.step.Write.Leaf.Value
		}
		return require(!u.conditional || found == u.expected, RuleExpected, "0x%s and not 0x%s", found.Text(16), u.expected.Text(16))
	}
	if b.step.Fails {
		return b.fails(b.step.Write, u)
	}
	return nil
}

// sort takes a slot as it was updated, and the next one in rising order.
func (t *Body) sort(slot, rising fr.Element) {
	for _, p := range []struct {
		product *fr.Element
		slot    fr.Element
	}{{&t.Slots, slot}, {&t.Sorted, rising}} {
		factor := t.Alpha
		p.product.Mul(p.product, factor.Sub(&factor, &p.slot))
	}
	t.Ordered = poseidon2.Hash(t.Ordered, rising)
	t.LastSorted = rising
}

// fails sees that the tree before the step has another value at the update's slot.
func (b *reading) fails(found *Upsert, u *bodyUpdate) error {
	if found == nil || found.Index>>b.shape.Depth != 0 || len(found.Path) != b.shape.Depth ||
		climb(worldstate.PublicData, found.Leaf.hash(), found.Index, found.Path) != b.before.Public.Root {
		return breaks(RuleFound, "the leaf is another, or the path is of another tree")
	}
	var value fr.Element
	if found.Leaf.Slot == u.slot {
		value = found.Leaf.Value
	} else if err := between(found.Leaf.Slot, u.slot, found.Leaf.NextSlot); err != nil {
		return err
	}
	if value == u.expected {
		return breaks(RuleReverts, "slot 0x%s has what is expected", u.slot.Text(16))
	}
	b.Body.Failed = true
	return nil
}
