package watchtower

import "maps"

// note remembers since which L1 block each of the matters is there that are to be done. What
// comes beside one takes nothing from its age. But when one is no longer there, somebody was
// busy with it: the others are for the first in turn from then on, as if they were new.
func (w *Watchtower) note(all []Decision, head uint64) {
	now := map[note]uint64{}
	for _, d := range all {
		n := noteOf(d).matter()
		since, known := w.wanted[n]
		if !known || head < since {
			since = head
		}
		now[n] = since
	}
	for n := range w.wanted {
		if _, still := now[n]; !still {
			for other := range now {
				now[other] = head
			}
			break
		}
	}
	w.wanted = now
}

// known is for how many L1 blocks a matter is there.
func (w *Watchtower) known(d Decision, head uint64) uint64 {
	since, known := w.wanted[noteOf(d).matter()]
	if !known {
		return 0
	}
	return head - since
}

// wasRefused tells that L1 would not hear of a decision some blocks ago: what else is to be
// done comes first then.
func (w *Watchtower) wasRefused(d Decision, head, blocks uint64) bool {
	maps.DeleteFunc(w.refused, func(_ note, at uint64) bool { return head >= at+blocks || head < at })
	_, is := w.refused[noteOf(d)]
	return is
}
