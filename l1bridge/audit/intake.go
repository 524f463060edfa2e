package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
)

// queued is what L1's contracts have for the chain, as of a block, and what the portal did.
type queued struct {
	inbox, forced inputs.Queue
	messages      []placed[inputs.Message]
	entries       []placed[inputs.Entry]
	portal        []uint64 // the messages that the portal sent
	deposits      []deposit
	payouts       []payout
	fees          []feesPaid
}

// placed is in an L1 block of that number, as an endpoint says; no more hangs on it than
// what is read again.
type placed[T any] struct {
	is    T
	block uint64
}

// intake reads them: what is in final blocks once. Queues are held to the count and the
// rolling hash that the contract has at the pin, which a trusted block proves; so no endpoint
// is believed about an entry of either.
type intake struct {
	client     *client.Client
	reader     queues.Reader
	deployment *view.Deployment
	version    uint64 // of the rollup
	// from is an L1 block before which no queue is expected to have an entry; else first,
	// which is before the contracts.
	from, first uint64
	deposited   func(to fr.Element) // told of each; may be nil

	now, settled queued
	through      client.Header // the last block that settled is of; zero before the first pass
}

// before is how many L1 blocks the queues may have been there before the rollup.
const before = 1024

func newIntake(o *Options, d *view.Deployment, g *genesis) *intake {
	return &intake{
		client: o.Client, reader: queues.Reader{Client: o.Client, Inbox: d.Inbox, Forced: d.ForcedInclusion},
		deployment: d, version: g.params.RollupVersion, from: max(o.FromBlock, g.block-min(g.block, before)), first: o.FromBlock, deposited: o.Deposited,
	}
}

// read comes to the pin. What is in blocks up to final is not asked for again.
func (in *intake) read(ctx context.Context, pin *verify.Pin, final uint64) error {
	if err := in.keepsUp(ctx, pin.Block); err != nil {
		return err
	}
	err := in.advance(ctx, pin)
	if errors.Is(err, queues.ErrEvents) { // L1 moved, or an endpoint forgets some
		in.forget()
		in.client.Rotate()
		err = in.advance(ctx, pin)
	}
	if errors.Is(err, queues.ErrEvents) && in.first < in.from { // the queues are older than thought
		in.from = in.first
		err = in.advance(ctx, pin)
	}
	if err != nil {
		return err
	}
	if final = min(final, pin.Block.Number); final <= in.through.Number {
		return nil
	}
	h := pin.Block
	if final < h.Number {
		if h, err = in.client.HeaderByNumber(ctx, new(big.Int).SetUint64(final)); err != nil {
			return err
		}
	}
	in.settled, in.through = in.now.upTo(final), h
	return nil
}

func (in *intake) forget() { in.settled, in.through = queued{}, client.Header{} }

// keepsUp starts over when L1 no longer has the last block that was settled.
func (in *intake) keepsUp(ctx context.Context, head client.Header) error {
	switch {
	case in.through.Hash == (common.Hash{}):
		return nil
	case in.through.Number <= head.Number:
		h, err := in.client.HeaderByNumber(ctx, new(big.Int).SetUint64(in.through.Number))
		if err != nil || h.Hash == in.through.Hash {
			return err
		}
	}
	in.forget()
	return nil
}

func (in *intake) advance(ctx context.Context, pin *verify.Pin) error {
	now := in.settled.clip()
	first := in.from
	if in.through.Hash != (common.Hash{}) {
		first = in.through.Number + 1
	}
	var err error
	if now.inbox, now.forced, err = in.reader.At(ctx, pin.Contract, pin.Block.Hash); err != nil {
		return err
	}
	span := func(before, after inputs.Queue) queues.Span {
		return queues.Span{First: first, Last: pin.Block.Number, Before: before, After: after}
	}
	messages, err := in.reader.Messages(ctx, span(in.settled.inbox, now.inbox))
	if err != nil {
		return fmt.Errorf("messages to L2: %w", err)
	}
	for _, m := range messages {
		now.messages = append(now.messages, placed[inputs.Message]{m.Input(), m.Block})
		if m.Sender == in.deployment.FeeJuicePortal {
			now.portal = append(now.portal, m.Index)
		}
	}
	entries, err := in.reader.Entries(ctx, span(in.settled.forced, now.forced))
	if err != nil {
		return fmt.Errorf("forced txs: %w", err)
	}
	for _, e := range entries {
		now.entries = append(now.entries, placed[inputs.Entry]{e.Entry, e.Block})
	}
	if err := in.moved(ctx, &now, first, pin.Block.Number); err != nil {
		return err
	}
	in.now = now
	return nil
}

// clip has what is appended leave these as they are.
func (q queued) clip() queued {
	q.messages, q.entries, q.portal = slices.Clip(q.messages), slices.Clip(q.entries), slices.Clip(q.portal)
	q.deposits, q.payouts, q.fees = slices.Clip(q.deposits), slices.Clip(q.payouts), slices.Clip(q.fees)
	return q
}

// upTo is what was there after an L1 block.
func (q queued) upTo(block uint64) queued {
	n := until(q.messages, block)
	q.messages, q.inbox = q.messages[:n], inputs.Queue{}.WithMessages(values(q.messages[:n]))
	q.portal = q.portal[:len(q.portal)-count(q.portal, func(index uint64) bool { return index >= uint64(n) })]
	n = until(q.entries, block)
	q.entries, q.forced = q.entries[:n], inputs.Queue{}.WithEntries(values(q.entries[:n]))
	q.deposits = q.deposits[:len(q.deposits)-count(q.deposits, func(d deposit) bool { return d.block > block })]
	q.payouts = q.payouts[:len(q.payouts)-count(q.payouts, func(p payout) bool { return p.block > block })]
	q.fees = q.fees[:len(q.fees)-count(q.fees, func(p feesPaid) bool { return p.block > block })]
	return q
}

// until is how many of the first are in L1 blocks up to one.
func until[T any](all []placed[T], block uint64) int {
	for i, p := range all {
		if p.block > block {
			return i
		}
	}
	return len(all)
}

func values[T any](all []placed[T]) []T {
	out := make([]T, len(all))
	for i, p := range all {
		out[i] = p.is
	}
	return out
}

// count is how many of the last are such.
func count[T any](all []T, such func(T) bool) int {
	n := 0
	for i := len(all); i > 0 && such(all[i-1]); i-- {
		n++
	}
	return n
}

// taken is what a header took of the queues after another one's. A header that counts more
// than L1 has, or other ones, is a *Difference.
func (q *queued) taken(parent, h *checkpoint.Header) (rebuild.Taken, error) {
	messages, err := between(q.messages, q.inbox, parent.In, h.In)
	if err != nil {
		return rebuild.Taken{}, differs(h, "in", err)
	}
	entries, err := between(q.entries, q.forced, parent.Forced, h.Forced)
	if err != nil {
		return rebuild.Taken{}, differs(h, "forced", err)
	}
	t := rebuild.Taken{Messages: messages, Entries: entries}
	if rebuilt := parent.In.WithMessages(t.Messages); rebuilt != h.In {
		return t, differs(h, "in", &otherQueue{rebuilt, h.In})
	}
	if rebuilt := parent.Forced.WithEntries(t.Entries); rebuilt != h.Forced {
		return t, differs(h, "forced", &otherQueue{rebuilt, h.Forced})
	}
	return t, nil
}

// otherQueue says how far one of L1's queues goes, where a header says something else.
type otherQueue struct{ l1, header inputs.Queue }

func (o *otherQueue) Error() string { return fmt.Sprintf("%v is %v on L1", o.header, o.l1) }

func between[T any](all []placed[T], l1, from, to inputs.Queue) ([]T, *otherQueue) {
	if to.Total < from.Total || to.Total > uint64(len(all)) {
		return nil, &otherQueue{l1, to}
	}
	return values(all[from.Total:to.Total]), nil
}

func differs(h *checkpoint.Header, what string, q *otherQueue) error {
	return &rebuild.Difference{Checkpoint: h.Number, Tx: -1, What: what, Rebuilt: fmt.Sprint(q.l1), Published: fmt.Sprint(q.header)}
}

// next are so many messages that follow what was taken.
func (q *queued) next(taken inputs.Queue, n uint64) ([]inputs.Message, error) {
	if have := uint64(len(q.messages)); taken.Total > have || n > have-taken.Total {
		return nil, fmt.Errorf("%d messages taken after %d, L1's inbox has %d", n, taken.Total, have)
	}
	return values(q.messages[taken.Total : taken.Total+n]), nil
}

// forcedAfter is how far the queue of forced txs may have been taken by a checkpoint after one
// that took so many: no further, or by any of what waited.
func (q *queued) forcedAfter(taken inputs.Queue) []inputs.Queue {
	out := []inputs.Queue{taken}
	for i := taken.Total; i < uint64(len(q.entries)) && i-taken.Total < protocol.EntriesWaiting; i++ {
		taken = taken.WithEntries([]inputs.Entry{q.entries[i].is})
		out = append(out, taken)
	}
	return out
}
