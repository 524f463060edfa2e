package watchtower

// settles tells that a charge of ours is to be ended in a slot, answers that there is a
// certificate to answer one with, charges that a record is to be charged.
func (r Rules) settles(h Held, slot uint64) bool {
	return h.Open && h.Ours && slot > h.Slot+r.Answer
}

func (r Rules) answers(h Held, slot uint64) bool {
	return h.Open && h.Lock != nil && slot <= h.Slot+r.Answer
}

func (h Held) charges() bool { return !h.Open && h.Refuted }

// useful tells how soon something is to be done about it: 0 for nothing to do.
func (r Rules) useful(h Held, slot uint64) int {
	switch {
	case r.settles(h, slot):
		return 3
	case r.answers(h, slot):
		return 2
	case h.charges():
		return 1
	}
	return 0
}
