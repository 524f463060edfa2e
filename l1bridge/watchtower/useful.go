package watchtower

import "github.com/aztecd/aztecd/l1bridge/view"

// settles tells that a charge of ours is to be ended in a slot, answers that there is a
// certificate to answer one with, charges that a record is to be charged: L1 takes no
// charge of an old one.
func (r Rules) settles(h Held, slot uint64) bool {
	return h.Open && h.Ours && slot > h.Slot+r.Answer
}

func (r Rules) answers(h Held, slot uint64) bool {
	return h.Open && h.Lock != nil && slot <= h.Slot+r.Answer
}

func (r Rules) charges(h Held, slot uint64) bool {
	return !h.Open && h.Refuted && slot <= view.Record(h.Word).Slot()+2*r.Confirm+r.Answer
}

// useful tells how soon something is to be done about it: 0 for nothing to do.
func (r Rules) useful(h Held, slot uint64) int {
	switch {
	case r.settles(h, slot):
		return 3
	case r.answers(h, slot):
		return 2
	case r.charges(h, slot):
		return 1
	}
	return 0
}
