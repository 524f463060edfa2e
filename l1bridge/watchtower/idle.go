package watchtower

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// sign is a certificate that shows that the chain lives, and the header that it names.
type sign struct {
	checkpoint.Header
	*covering
}

// signOfLife looks for the newest certificate there is, when L1 was shown none for so long
// that the chain would be dead before long: each heartbeat has one, also before the first
// checkpoint. What L1 knows is asked again only then, and of no single endpoint: who says
// that all is well would have the chain die.
func (w *Watchtower) signOfLife(ctx context.Context, s *view.Snapshot, in *Input) (err error) {
	w.sign, in.L1.Alive = nil, w.alive
	if !w.rules.fading(w.alive, in.slot()) {
		return nil
	}
	if w.alive, err = w.sure(s).aliveSlot(ctx, s.Head.Hash); err != nil {
		return err
	}
	in.L1.Alive = w.alive
	if !w.rules.fading(w.alive, in.slot()) {
		return nil
	}
	last, err := w.opts.Chain.LastCertified()
	if err != nil {
		return fmt.Errorf("read the last certified checkpoint: %w", err)
	}
	newest, err := w.opts.Chain.LastLock(last)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil // of checkpoint 0, before the first heartbeat
	}
	if err != nil {
		return fmt.Errorf("read the last lock of checkpoint %d: %w", last, err)
	}
	if newest.Certificate.Extension.Epoch() <= w.rules.Clock.EpochOf(w.alive) {
		return nil
	}
	w.sign = &sign{newest.Header, &covering{certificate: newest.Certificate}}
	switch err := w.seat(ctx, s, w.sign.covering); {
	case errors.Is(err, view.ErrTooFew):
		return nil // L1 takes nothing of that committee
	case err != nil:
		return err
	}
	in.Sign = w.sign.lock()
	return nil
}

// renewal shows the newest certificate: by a confirmation, where it is of what is confirmed.
// Else the way down may be long, and is not asked for.
func (w *Watchtower) renewal(s *view.Snapshot) ([]byte, error) {
	if w.sign == nil {
		return nil, errors.New("no sign of life was read")
	}
	chain := bindings.FromHeaders([]checkpoint.Header{w.sign.Header})
	certificate := bindings.FromCertificate(w.sign.certificate, w.sign.members)
	if w.sign.Hash() != s.Tips.ConfirmedHash {
		return w.contract.abi.TryPackCertify(chain, certificate)
	}
	return w.contract.abi.TryPackConfirm(chain, certificate, new(big.Int))
}
