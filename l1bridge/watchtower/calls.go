package watchtower

import (
	"context"
	"fmt"
	"math/big"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// request is what a decision sends.
func (w *Watchtower) request(ctx context.Context, s *view.Snapshot, d Decision) (r txmgr.Request, err error) {
	r = txmgr.Request{To: w.opts.Params.Rollup, Value: d.Value}
	if r.Tag, err = noteOf(d).tag(); err != nil {
		return r, err
	}
	if d.Action == Cancel {
		r.To = w.account
		return r, nil
	}
	if data, is, err := w.slasherCall(ctx, s, d); is {
		r.To, r.Data = w.slashes, data
		return r, err
	}
	if data, is, err := w.omissionCall(s, d); is {
		r.To, r.Data = w.omissions.at, data
		return r, err
	}
	abi := w.contract.abi
	switch d.Action {
	case Confirm, Answer:
		r.Data, err = w.show(d)
	case Renew:
		r.Data, err = w.renewal(s)
	case Void:
		r.Data, err = abi.TryPackVoid(bindings.FromHeader(w.below), new(big.Int).SetUint64(d.Keep))
	case Charge:
		r.Data, err = abi.TryPackCharge(d.Number, d.Record)
	case Settle:
		r.Data, err = abi.TryPackSettle(d.Record)
	case Withdraw:
		r.Data, err = abi.TryPackWithdraw()
	case StoreCommittee:
		r.Data, err = abi.TryPackStoreCommittee(d.Number)
	case Sample:
		r.Data, err = abi.TryPackSample()
	default:
		err = fmt.Errorf("no call for %q", d.Action)
	}
	return r, err
}

// show confirms a checkpoint, or answers for a record of it: with the headers that lead to
// what the certificate names.
func (w *Watchtower) show(d Decision) ([]byte, error) {
	header, covers, err := w.covered(d)
	if err != nil {
		return nil, err
	}
	chain := bindings.FromHeaders(append([]checkpoint.Header{header}, covers.links...))
	certificate := bindings.FromCertificate(covers.certificate, covers.members)
	if d.Action == Confirm {
		return w.contract.abi.TryPackConfirm(chain, certificate, new(big.Int).SetUint64(d.Keep))
	}
	return w.contract.abi.TryPackAnswer(d.Record, chain, certificate, w.opts.Params.RestartCount)
}

// covered is what a decision is about, and what covers it.
func (w *Watchtower) covered(d Decision) (checkpoint.Header, *covering, error) {
	if c := w.checked[view.Record(d.Record)]; d.Action == Answer && c.header.Number == d.Number && c.brought != nil {
		return c.header, c.brought, nil
	}
	it := w.read[d.Number]
	if it.Publishable == nil || it.covering == nil {
		return checkpoint.Header{}, nil, fmt.Errorf("nothing that covers checkpoint %d was read", d.Number)
	}
	return it.Header, it.covering, nil
}
