package publisher

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// payload builds what a decision sends.
func (p *Publisher) payload(ctx context.Context, s *view.Snapshot, d Decision) (payload, error) {
	items := make([]*publication.Publishable, len(d.Batch))
	for i, c := range d.Batch {
		items[i] = p.fetched[c.Header.Number].Publishable
	}
	c := call{action: d.Action, turn: d.Turn, items: items}
	if d.Action != Propose {
		epoch := items[len(items)-1].Certificate.Extension.Epoch()
		drawn, err := p.opts.View.Draws().Of(ctx, s, epoch)
		if err != nil {
			return payload{}, fmt.Errorf("read the committee of epoch %d: %w", epoch, err)
		}
		c.members = drawn.Committee
	}
	if d.Reason == ReasonReplaces {
		c.parent = p.parentOf(items[0].Header)
	}
	return newPayload(p.sender, c)
}

// parentOf is the header before another, where this node has it.
func (p *Publisher) parentOf(h checkpoint.Header) *checkpoint.Header {
	if h.Number < 2 {
		return nil
	}
	before, err := p.opts.Chain.Publishable(h.Number - 1)
	if err != nil || before == nil || before.Header.Hash() != h.ParentHash {
		return nil
	}
	return &before.Header
}

// publish carries a decision out.
func (p *Publisher) publish(ctx context.Context, h txmgr.Head, d Decision, content payload) error {
	note := noteOf(d.Batch)
	tag, err := note.Tag()
	if err != nil {
		return fmt.Errorf("publish %s: %w", note, err)
	}
	request := txmgr.Request{To: p.opts.Params.Rollup, Data: content.data, Blobs: content.sidecar, Tag: tag}
	tx, err := p.sender.Send(ctx, h, request, d.Terms)
	p.most.after(d, err)
	if err == nil || errors.Is(err, txmgr.ErrNotHandedOver) {
		p.metrics.sent.WithLabelValues(d.kind()).Inc()
	}
	if err != nil {
		return fmt.Errorf("publish %s: %w", note, err)
	}
	p.opts.Logger.Info("Publishing", "kind", d.kind(), "from", note.From, "to", note.To,
		"tx", tx.Hash(), "nonce", tx.Nonce(), "blobs", len(tx.BlobHashes()), "max_fee", d.Terms.Fees.Gas, "max_blob_fee", d.Terms.Fees.Blob)
	return nil
}

// kind of a transaction, for logs and metrics: what a first one does, why a later
// one is sent.
func (d Decision) kind() string {
	if d.Terms.Resend != "" {
		return string(d.Terms.Resend)
	}
	return string(d.Action)
}

// count counts what became of a transaction.
func (p *Publisher) count(o txmgr.Outcome) {
	log, note := p.opts.Logger, readNote(o.Tag)
	if o.Result == txmgr.Foreign {
		p.metrics.failed(string(o.Result))
		log.Warn("Another program sends from the publisher account", "account", p.account, "nonce", o.Nonce)
		return
	}
	p.metrics.gas.Add(float64(o.GasUsed))
	p.metrics.spent.Add(inEther(o.Cost))
	p.metrics.blobs.Add(float64(o.Blobs))
	if o.Result == txmgr.Reverted {
		p.metrics.failed(string(o.Result))
		log.Warn("Publication reverted", "tx", o.TxHash, "from", note.From, "to", note.To, "gas", o.GasUsed)
		return
	}
	n := note.To - note.From + 1
	p.metrics.checkpoints.Add(float64(n))
	for range n {
		p.metrics.gasEach.Observe(float64(o.GasUsed) / float64(n))
	}
	log.Info("Published", "from", note.From, "to", note.To, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
}
