package txmgr

import (
	"context"
	"errors"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// readBack looks for an overdue transaction in the pools, once, before anybody raises
// its price. One that a pool lost, or never had, is given to all again as it is, and
// waits as long as the first time. One that no pool has and that is not at hand any
// more is as good as unsent. It tells whether the record changed.
func (m *Manager) readBack(ctx context.Context, h Head, r *record) (changed bool) {
	if r == nil || len(r.Attempts) == 0 {
		return false
	}
	last := &r.Attempts[len(r.Attempts)-1]
	if last.Unsent || last.Refused || last.Outbid || last.ReadBack || h.Number < r.SentAt+m.resendAfter(h) {
		return false
	}
	holders := m.opts.Client.Holders(ctx, last.Hash)
	switch {
	case holders.Asked == 0:
		return false // nobody can tell
	case holders.All():
		last.ReadBack = true
		return true
	case r.tx == nil || r.tx.Hash() != last.Hash:
		last.ReadBack, last.Unsent = true, !holders.Some()
		return true
	}
	m.opts.Logger.Warn("A pool has lost an overdue transaction: send it again as it is", "tx", last.Hash, "nonce", r.Nonce,
		"endpoints", holders.Asked, "have_it", holders.With)
	switch err := m.opts.Client.Send(ctx, r.tx); {
	case err == nil:
		last.ReadBack, r.SentAt = true, h.Number
	case errors.Is(err, client.ErrUnavailable):
		return false
	case holders.Some(), outbid(err):
		last.ReadBack = true
	default:
		last.ReadBack, last.Unsent = true, true // at today's prices
	}
	return true
}
