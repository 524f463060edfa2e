package watchtower

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// report sends a piece, unless L1 takes nothing for it any more: somebody else was quicker,
// or the member has paid for another one.
func (r *Reporter) report(ctx context.Context, s *view.Snapshot, head txmgr.Head, m *matter, pending *txmgr.Pending) (sent bool, err error) {
	// No single endpoint says where reports go: what is paid there would be its to burn.
	sure := contract{view.Witness(r.member.View.Client(), s.Head), r.member.Params.Rollup, bindings.NewRollup()}
	slasher, err := readSlasher(ctx, sure, s.Head.Hash)
	if err != nil || slasher == (common.Address{}) {
		return false, err
	}
	gas, call, err := r.write(ctx, s, m)
	if errors.Is(err, errUnwritable) {
		r.done[m.id] = s.Head.Number
	}
	if err != nil {
		return false, err
	}
	tag, err := json.Marshal(reportNote{m.id})
	if err != nil {
		return false, err
	}
	account, err := r.sender.Account(ctx, head)
	if err != nil {
		return false, err
	}
	gas += duty.DrawGas(r.rules.Clock, r.rules.slot(head.Next), s.Tips.ConfirmedIn, mostDraws)
	terms, blocked := account.Terms(txmgr.Want{Gas: gas, StillUseful: pending != nil && readReport(pending.Tag) == m.id})
	if blocked != "" {
		if blocked == txmgr.ReasonBalance {
			return false, fmt.Errorf("account %s is too poor to report a member that signed twice: send ether to it, %s wei are needed", r.account, terms.Cost)
		}
		return false, nil
	}
	tx, err := r.sender.Send(ctx, head, txmgr.Request{To: slasher, Data: call, Tag: tag}, terms)
	if refusal := new(txmgr.Refusal); errors.As(err, &refusal) {
		r.done[m.id] = s.Head.Number
		r.member.Logger.With(m.about()...).Debug("L1 takes nothing for what was signed twice", "why", refusal.Name)
		return false, nil
	}
	if err == nil || errors.Is(err, txmgr.ErrNotHandedOver) {
		r.reports.WithLabelValues(reportSent).Inc()
	}
	if err != nil {
		return false, fmt.Errorf("report who signed twice in epoch %d: %w", m.epoch, err)
	}
	r.member.Logger.With(m.about()...).Info("Report who signed twice", "tx", tx.Hash())
	return true, nil
}

// release takes back what is pending and overdue, with nothing to report any more or not in
// our turn: it only keeps whoever shares the account waiting.
func (r *Reporter) release(ctx context.Context, head txmgr.Head, pending *txmgr.Pending) error {
	if pending == nil || pending.Others || pending.Lost {
		return nil
	}
	account, err := r.sender.Account(ctx, head)
	if err != nil || account.Head < pending.SentAt+account.ResendAfter {
		return err
	}
	terms, blocked := account.Terms(txmgr.Want{Gas: gasCancel})
	if blocked != "" {
		return nil
	}
	_, err = r.sender.Send(ctx, head, txmgr.Request{To: r.account}, terms)
	return err
}

// count counts what became of a transaction.
func (r *Reporter) count(o txmgr.Outcome) {
	id := readReport(o.Tag)
	if id == (common.Hash{}) {
		return // taken back
	}
	r.reports.WithLabelValues(string(o.Result)).Inc()
	if o.Result == txmgr.Succeeded || o.Result == txmgr.Reverted {
		r.done[id] = o.Block // who was just too late is so again
	}
	if o.Result == txmgr.Succeeded {
		r.member.Logger.Info("L1 took stake for what was signed twice", "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
	}
}

// reportNote is what stands beside a report in the journal.
type reportNote struct {
	Report common.Hash `json:"report"`
}

// readReport reads a tag; one that is none of ours gives none.
func readReport(tag json.RawMessage) common.Hash {
	var n reportNote
	if json.Unmarshal(tag, &n) != nil {
		return common.Hash{}
	}
	return n.Report
}
