package watchtower

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// How many accusations a step asks the contract about, so that nobody who makes many keeps
// us from others: each costs whoever makes it a bond, and a lock that is overdue.
const (
	maxRipe    = 8 // something was to be done about at the last look, the oldest first
	maxFresh   = 8 // nothing is known of yet, or no longer, in the order in which they came
	maxWatched = 8 // all others, those first that something can still come of, in turn
)

// due are the accusations to look at in this step.
func (a *accusations) due(head client.Header, canonical func(number uint64, hash common.Hash) bool, r *Rules) []accusedBy {
	type candidate struct {
		*accused
		id accusedBy
	}
	byID := func(x, y candidate) int { return cmp.Or(x.id.hash.Cmp(y.id.hash), cmp.Compare(x.id.epoch, y.id.epoch)) }
	var ripe, fresh, watched []candidate
	for id, one := range a.known {
		switch c := (candidate{one, id}); {
		case one.at.Hash == common.Hash{}, one.told > one.at.Number, !canonical(one.at.Number, one.at.Hash):
			fresh = append(fresh, c)
		case one.state.ripe(head, r):
			ripe = append(ripe, c)
		default:
			watched = append(watched, c)
		}
	}
	slices.SortFunc(ripe, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(x.state.RescueTime, y.state.RescueTime), byID(x, y))
	})
	slices.SortFunc(fresh, func(x, y candidate) int { return cmp.Or(cmp.Compare(x.told, y.told), byID(x, y)) })
	watched = append(watched, ripe[min(len(ripe), maxRipe):]...)
	over := func(c candidate) int {
		if c.state.open() || c.state.Bond {
			return 0
		}
		return 1
	}
	slices.SortFunc(watched, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(over(x), over(y)), cmp.Compare(x.at.Number, y.at.Number), byID(x, y))
	})
	var out []accusedBy
	for _, part := range [][]candidate{ripe[:min(len(ripe), maxRipe)], fresh[:min(len(fresh), maxFresh)], watched[:min(len(watched), maxWatched)]} {
		for _, c := range part {
			out = append(out, c.id)
		}
	}
	return out
}

// ripe tells that something is to be done about an accusation now, as far as it was known
// when it was looked at.
func (a Accusation) ripe(head client.Header, r *Rules) bool {
	switch {
	case a.Refused:
		return false
	case a.Bond && a.Earned, a.Ours && a.Bond && r.reclaims(a, head.Time):
		return true
	}
	return a.open() && a.Known && !a.Held && (a.Lost > 0 && !a.Pruned || head.Time >= a.RescueTime && head.Number >= a.RescueBlock)
}
