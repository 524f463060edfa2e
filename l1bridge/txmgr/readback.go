package txmgr

import "context"

// readBack looks for an overdue transaction in the pools, once, before anybody raises
// its price. One that some of them lost is given to all again, as it is. One that none
// has is as good as unsent: whether it is still worth sending is its sender's to say, and
// another may have the nonce. It tells whether the record changed.
func (m *Manager) readBack(ctx context.Context, h Head, r *record) (changed bool) {
	if r == nil || len(r.Attempts) == 0 {
		return false
	}
	last := &r.Attempts[len(r.Attempts)-1]
	if last.Outbid || last.ReadBack || h.Number < r.SentAt+m.resendAfter(h) {
		return false
	}
	holders := m.opts.Client.Holders(ctx, last.Hash)
	if holders.Asked == 0 {
		return false // nobody can tell
	}
	if !holders.Some() && !last.Unsent && !last.Refused {
		m.opts.Logger.Warn("No pool has an overdue transaction any more", "tx", last.Hash, "nonce", r.Nonce)
	}
	last.ReadBack, last.Lost = true, !holders.Some() && !m.anyHeld(ctx, r.Attempts[:len(r.Attempts)-1])
	last.Unsent = !last.Refused && !holders.Some()
	if holders.Some() && !holders.All() && r.tx != nil && r.tx.Hash() == last.Hash {
		m.opts.Logger.Warn("A pool has lost an overdue transaction: send it again as it is", "tx", last.Hash, "nonce", r.Nonce,
			"endpoints", holders.Asked, "have_it", holders.With)
		if m.opts.Client.Send(ctx, r.tx) == nil {
			r.SentAt = h.Number
		}
	}
	return true
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
