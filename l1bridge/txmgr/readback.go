package txmgr

import (
	"context"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// readBack looks for an overdue transaction in the pools, before anybody raises its price.
// One that some of them lost is given to all again, once, as it is. One that none has is
// as good as unsent: whether it is still worth sending is its sender's to say, and another
// may have the nonce. A pool may drop it later, so that it is looked for again. It tells
// whether the record changed.
func (m *Manager) readBack(ctx context.Context, h Head, r *record) (changed bool) {
	if r == nil || len(r.Attempts) == 0 || h.Number < r.since()+m.resendAfter(h) {
		return false
	}
	last := &r.Attempts[len(r.Attempts)-1]
	again := last.ReadBack
	if again && (last.Lost || h.Number >= r.looked && h.Number < r.looked+m.resendAfter(h)) {
		return false
	}
	holders := m.opts.Client.Holders(ctx, last.Hash)
	if holders.Asked == 0 {
		return false // nobody can tell
	}
	r.looked, last.ReadBack = h.Number, true
	if holders.Some() {
		last.Unsent, last.Refused, last.Outbid, r.FailsSince = false, false, false, 0 // who said no passed it on
		if !again {
			m.giveAgain(ctx, h, r, holders)
		}
		return true
	}
	last.Lost = !m.anyHeld(ctx, r.Attempts[:len(r.Attempts)-1])
	m.sayGone(r)
	last.Unsent = !last.Refused && !last.Outbid
	return true
}

// since is the block from which a transaction's time runs: it fails no less because its
// sender tries again and again.
func (r *record) since() uint64 {
	if r.FailsSince != 0 {
		return r.FailsSince
	}
	return r.SentAt
}

// giveAgain hands over what some pools have to those that lost it.
func (m *Manager) giveAgain(ctx context.Context, h Head, r *record, holders client.Holders) {
	last := r.last()
	if holders.All() || r.tx == nil || r.tx.Hash() != last.Hash {
		return
	}
	m.opts.Logger.Warn("A pool has lost an overdue transaction: send it again as it is", "tx", last.Hash, "nonce", r.Nonce,
		"endpoints", holders.Asked, "have_it", holders.With)
	if m.opts.Client.Send(ctx, r.tx) == nil {
		r.SentAt = h.Number
	}
}

// sayGone logs that no pool has a transaction, of those that none ever took once in a row.
func (m *Manager) sayGone(r *record) {
	switch last := r.last(); {
	case !last.failed():
		m.opts.Logger.Warn("No pool has an overdue transaction any more", "tx", last.Hash, "nonce", r.Nonce)
	case last.Lost && r.said != r.FailsSince:
		r.said = r.FailsSince
		m.opts.Logger.Warn("No pool takes a transaction: who sends next has its nonce", "sender", r.by(last), "nonce", r.Nonce, "why", last.Why)
	}
}

// anyHeld tells whether a pool has one of some attempts, or nobody can tell.
func (m *Manager) anyHeld(ctx context.Context, attempts []attempt) bool {
	for _, a := range attempts {
		if holders := m.opts.Client.Holders(ctx, a.Hash); holders.Some() || holders.Asked == 0 {
			return true
		}
	}
	return false
}
