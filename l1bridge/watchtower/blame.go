package watchtower

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// blame finds the last lock of some checkpoints that somebody can be made to pay for. One
// that nobody can be accused of hides none before it. next is where to go on when L1 was
// asked enough.
func (w *Watchtower) blame(h *hunt, first, last uint64) (u *Unpublished, next uint64, err error) {
	for n := last; n >= first; n-- {
		l, err := w.opts.Chain.FirstLock(n)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue // a later checkpoint's certificate alone covers it: nobody is to blame for this one
		}
		if err != nil {
			return nil, 0, fmt.Errorf("read the lock of checkpoint %d: %w", n, err)
		}
		one, asks := w.suspect(h, l)
		if !asks {
			continue
		}
		if h.left == 0 {
			return nil, n, nil
		}
		h.left--
		if due, err := w.toBlame(h, l, &one); err != nil || due {
			return &one, 0, err
		}
	}
	return nil, 0, nil
}

// suspect is whom a lock blames, and whether L1 is to be asked about it: not where what is
// known here says that nobody is to be accused of it.
func (w *Watchtower) suspect(h *hunt, l *publication.Lock) (Unpublished, bool) {
	header, epoch := l.Header, l.Certificate.Extension.Epoch()
	u := Unpublished{Number: header.Number, Hash: header.Hash(), Epoch: epoch, Since: max(header.Slot, epoch*w.rules.Clock.EpochDuration)}
	slot := h.in.slot()
	switch {
	case !h.on.standing.Missing(header), header.Generation != h.s.Tips.Generation:
		return u, false
	case w.refusals.recent(u.Hash, epoch, slot, w.rules), w.wasPaid(h.s, u.Hash):
		return u, false
	}
	return u, h.in.Rules.accusable(u, slot) && !h.in.covered(u)
}

// toBlame asks L1 about a lock: false when it was paid for, or when nobody is to be accused
// of it.
func (w *Watchtower) toBlame(h *hunt, l *publication.Lock, u *Unpublished) (bool, error) {
	payers, err := w.payersOf(h, u.Epoch)
	if err != nil || len(payers) == 0 {
		return false, err
	}
	if u.Pays = slices.Contains(payers, w.opts.Attester); !h.in.Rules.accusable(*u, h.in.slot()) {
		return false, nil
	}
	paid, err := h.at.paid(h.ctx, h.s.Head.Hash, l.Header, payers[0])
	if err != nil {
		return false, err
	}
	if paid {
		w.paid[u.Hash] = h.s.Head
		return false, nil
	}
	drawn, err := w.opts.View.Draws().Of(h.ctx, h.s, u.Epoch)
	if err != nil {
		return false, fmt.Errorf("read the committee of epoch %d: %w", u.Epoch, err)
	}
	u.Members = drawn.Committee.Size()
	u.Lost, err = w.lostBelow(h.ctx, h.s, l.Header)
	return h.in.Rules.accusable(*u, h.in.slot()), err
}

// payersAt are who pays for an epoch, and where L1 was asked.
type payersAt struct {
	members []common.Address
	at      client.Header
}

// payersOf are who pays for an epoch's locks; the same as long as L1 has the block at which
// it said so.
func (w *Watchtower) payersOf(h *hunt, epoch uint64) ([]common.Address, error) {
	if known, ok := w.payers[epoch]; ok && h.s.Canonical(known.at.Number, known.at.Hash) {
		return known.members, nil
	}
	members, err := h.at.payers(h.ctx, h.s.Head.Hash, epoch)
	if err == nil {
		w.payers[epoch] = payersAt{members, h.s.Head}
	}
	return members, err
}

// wasPaid tells that L1 said of a lock that it was paid for, and still has that block.
func (w *Watchtower) wasPaid(s *view.Snapshot, hash common.Hash) bool {
	at, known := w.paid[hash]
	return known && s.Canonical(at.Number, at.Hash)
}

// forgetBlame lets go of what was asked about epochs and locks that nobody answers for any
// more.
func (w *Watchtower) forgetBlame(slot uint64) {
	maps.DeleteFunc(w.payers, func(epoch uint64, _ payersAt) bool {
		return slot > (epoch+1)*w.rules.Clock.EpochDuration+w.rules.Liability
	})
	maps.DeleteFunc(w.paid, func(_ common.Hash, at client.Header) bool {
		return slot > w.rules.slot(at.Time)+w.rules.Liability
	})
}
