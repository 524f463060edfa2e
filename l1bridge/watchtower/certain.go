package watchtower

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// errOtherwise means that an endpoint said something of the contract that is not so.
var errOtherwise = errors.New("the contract says otherwise, another endpoint is asked")

// certain looks again at what a decision rests on before it is paid for. Charges and debts
// are read from one endpoint at each head; that one, saying too that the call would do,
// could have us pay for nothing in each block. What the view follows is certain already.
func (w *Watchtower) certain(ctx context.Context, s *view.Snapshot, d Decision) error {
	sure := w.sure(s)
	var is bool
	switch d.Action {
	case Withdraw:
		owed, err := sure.owed(ctx, s.Head.Hash, w.account)
		if err != nil {
			return err
		}
		is = owed.Sign() > 0
	case StoreCommittee:
		stored, err := w.isStored(ctx, sure, s, d.Number)
		if err != nil {
			return err
		}
		is = !stored
	case Charge, Answer, Settle:
		now, err := sure.charge(ctx, s.Head.Hash, view.Record(d.Record))
		if err != nil {
			return err
		}
		state := now.State.Uint64()
		is = state == chargeOpen && d.Action != Charge || state == chargeKept && d.Action == Charge
	case Slash, Excuse, Reclaim, AnswerAccusation:
		return w.stillAccused(ctx, s, d)
	case Accuse:
		at, _, err := w.slasher(ctx, s)
		if err != nil {
			return err
		}
		now, err := at.accusation(ctx, s.Head.Hash, d.Record, d.Epoch)
		if err != nil {
			return err
		}
		is = Phase(now.Phase) == PhaseNone || Phase(now.Phase) == PhaseDropped
	default:
		return nil // of the slasher nothing is believed in the first place
	}
	if !is {
		w.opts.View.Client().Rotate()
		return fmt.Errorf("%s %d: %w", d.Action, d.Number, errOtherwise)
	}
	return nil
}

// errChanged means that an accusation is not what it was when it was looked at: it is looked
// at again.
var errChanged = errors.New("an accusation has changed")

// stillAccused asks for an accusation at the head, if it was looked at before: of many not
// all are in each step.
func (w *Watchtower) stillAccused(ctx context.Context, s *view.Snapshot, d Decision) error {
	one := w.accused.known[accusedBy{d.Record, d.Epoch}]
	if one == nil || one.at.Hash == s.Head.Hash {
		return nil
	}
	at, _, err := w.slasher(ctx, s)
	if err != nil {
		return err
	}
	now, err := at.accusation(ctx, s.Head.Hash, d.Record, d.Epoch)
	if err != nil {
		return err
	}
	phase, bond := Phase(now.Phase), now.Bond.Sign() > 0
	is := (phase == PhaseDue || phase == PhaseRescue && d.Action == Excuse) && (d.Action == Slash || d.Action == Excuse)
	if d.Action == Reclaim || d.Action == AnswerAccusation {
		is = bond
	}
	if !is {
		one.at = client.Header{}
		return errChanged
	}
	return nil
}

// sure reads the contract at the head and believes no single endpoint. What was proved of
// a head is not asked for again.
func (w *Watchtower) sure(s *view.Snapshot) contract {
	if w.proven.client == nil || w.provenAt != s.Head.Hash {
		w.proven = contract{client: view.Witness(w.opts.View.Client(), s.Head), rollup: w.contract.rollup, abi: w.contract.abi}
		w.provenAt = s.Head.Hash
	}
	return w.proven
}
