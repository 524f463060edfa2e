package watchtower

// accuse says of what a committee locked, and L1 does not have long after, that it is not
// there. What stands on L1 and waits for a confirmation alone is confirmed, not accused.
func (in Input) accuse() (Decision, bool) {
	for _, u := range in.L1.Unpublished {
		if in.Rules.accusable(u, in.slot()) && !in.covered(u) {
			return Decision{
				Action: Accuse, Reason: ReasonUnpublished, Number: u.Number, Record: u.Hash, Epoch: u.Epoch,
				Members: u.Members, Value: in.L1.Bond,
			}, true
		}
	}
	return Decision{}, false
}

// accusable tells whether L1 would take an accusation in a slot, and whether it is ours to
// make: whoever sits in the committee saves its stake by publishing.
func (r Rules) accusable(u Unpublished, slot uint64) bool {
	return slot > u.Since+r.Deadline && slot <= u.Since+r.Liability && u.Lost == 0 && (!u.Pays || r.AccuseOwn)
}

// covered tells that a lock need not be accused: the committee is accused already, and a
// slash drops what else it is accused of. But whoever accuses himself of the first of many,
// and publishes that one alone, buys no time for the rest: once an accusation of the
// committee's was in vain, only one of what is as far on will do.
func (in Input) covered(u Unpublished) bool {
	open, vain := uint64(0), false
	for _, a := range in.L1.Accusations {
		switch {
		case a.Epoch != u.Epoch || !a.Known:
		case a.Held:
			vain = true
		case a.open():
			open = max(open, a.Number)
		}
	}
	return open >= u.Number || open > 0 && !vain
}
