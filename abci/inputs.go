package abci

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// What a block takes from L1's queues (design 4.10). How much, follows from the block's
// origin and the state before it; that it is what L1 has, from the queue's rolling hash at
// the origin, if the block goes that far. Of what stops before, a validator asks its own
// view of L1, of a proposal alone.

// Queues are L1's queues as far as this node has read them. But for what waits, it asks L1
// nothing.
type Queues interface {
	// Messages are the leaves of so many L1-to-L2 messages that follow on what was read of
	// the Inbox; fewer, when this node has read no more, and none when L1 has not what was
	// read before.
	Messages(after inputs.Queue, count uint64) []fr.Element
	// Entries are so many of the queue of forced txs, alike.
	Entries(after inputs.Queue, count uint64) []inputs.Entry
	// Inbox and Forced are the queues as they were on L1 with so many entries. They wait
	// until ctx ends for this node to have read those; false when it has not then.
	Inbox(ctx context.Context, total uint64) (inputs.Queue, bool)
	Forced(ctx context.Context, total uint64) (inputs.Queue, bool)
}

// noQueues are those of a node without an endpoint.
type noQueues struct{}

func (noQueues) Messages(inputs.Queue, uint64) []fr.Element { return nil }

func (noQueues) Entries(inputs.Queue, uint64) []inputs.Entry { return nil }

func (noQueues) Inbox(context.Context, uint64) (q inputs.Queue, ok bool) { return q, false }

func (noQueues) Forced(context.Context, uint64) (q inputs.Queue, ok bool) { return q, false }

// checkEntries holds what b, of the height after s, tells of the queue of forced txs. A chunk
// tells of all that there is room for: what is due must be known in time. A heartbeat may tell
// of fewer, so that nodes that cannot read L1 go on.
func (r *rules) checkEntries(s *ledger.State, b *block.Block) error {
	want := protocol.NewEntries(b.Origin, s.Known.Total, len(s.Pending))
	if len(b.Entries) > want || b.IsChunk() && len(b.Entries) < want {
		return reject(reasonInputs, "%d new forced txs, not %d: L1 has %d at the block's origin, the chain knew of %d", len(b.Entries), want, b.Origin.Forced.Total, s.Known.Total)
	}
	if known := s.Known.WithEntries(b.Entries); known != b.Known {
		return reject(reasonInputs, "the queue of forced txs becomes %d %s, not %d %s", known.Total, known.Hash, b.Known.Total, b.Known.Hash)
	}
	if b.Known.Total == b.Origin.Forced.Total && b.Known.Hash != b.Origin.Forced.Hash {
		return reject(reasonInputs, "forced txs up to %d have the hash %s, L1's %s", b.Known.Total, b.Known.Hash, b.Origin.Forced.Hash)
	}
	return nil
}

// checkMessages holds the L1-to-L2 messages that b takes, if it takes some: that it is due to
// is known when it was executed.
func (r *rules) checkMessages(s *ledger.State, b *block.Block) error {
	messages, taken := b.StateInputs.Messages, s.Checkpoint.Header.In
	if len(messages) == 0 {
		return nil
	}
	if want := r.params.Messages(b.Origin, taken.Total); uint64(len(messages)) != want {
		return reject(reasonInputs, "%d messages, not %d: L1 has %d at the block's origin, %d were taken", len(messages), want, b.Origin.Inbox.Total, taken.Total)
	}
	for i := range messages {
		if want := taken.Total + uint64(i); messages[i].Index != want {
			return reject(reasonInputs, "message %d, where %d is next", messages[i].Index, want)
		}
	}
	if after := taken.WithMessages(messages); after.Total == b.Origin.Inbox.Total && after.Hash != b.Origin.Inbox.Hash {
		return reject(reasonInputs, "messages up to %d have the hash %s, L1's %s", after.Total, after.Hash, b.Origin.Inbox.Hash)
	}
	return nil
}

// checkTaken wants a sealed chunk to have taken messages if, and only if, it is the first of
// its checkpoint: no other chunk does.
func (r *rules) checkTaken(s *ledger.State, p ledger.Proposal, c *ledger.Chunk, messages int) error {
	want := uint64(0)
	if c.Header.Checkpoint != s.Checkpoint.Header.Number {
		want = r.params.Messages(p.Origin, s.Checkpoint.Header.In.Total)
	}
	if uint64(messages) != want {
		return reject(reasonInputs, "chunk %d of checkpoint %d takes %d messages, not %d", c.Header.Number, c.Header.Checkpoint, messages, want)
	}
	return nil
}

// reading is how far a block reads one of L1's queues.
type reading struct {
	what string
	to   inputs.Queue
	of   func(Queues, context.Context, uint64) (inputs.Queue, bool)
}

// unproven are what b, of the height after s, reads of L1's queues without coming to their
// end at its origin: there the origin's hash tells whether that is what they have.
func unproven(s *ledger.State, b *block.Block) (out []reading) {
	if to := s.Checkpoint.Header.In.WithMessages(b.StateInputs.Messages); len(b.StateInputs.Messages) > 0 && to.Total < b.Origin.Inbox.Total {
		out = append(out, reading{"messages", to, Queues.Inbox})
	}
	if len(b.Entries) > 0 && b.Known.Total < b.Origin.Forced.Total {
		out = append(out, reading{"forced txs", b.Known, Queues.Forced})
	}
	return out
}

// checkRead refuses a proposal that reads one of L1's queues otherwise than this node does,
// where no rule can tell. As with an origin (checkSeen), it waits a moment for what it may
// be about to read, and takes back no yes.
func (a *App) checkRead(ctx context.Context, by path, s *ledger.State, b *block.Block) error {
	if !by.named {
		return nil
	}
	for _, r := range unproven(s, b) {
		if agreed, err := ledger.AgreedQueue(a.store, r.to); agreed || err != nil {
			if err != nil {
				return err
			}
			continue
		}
		switch at, ok := r.of(a.cfg.Queues, ctx, r.to.Total); {
		case !ok:
			return reject(reasonUnread, "this node has not read %d %s of L1 yet", r.to.Total, r.what)
		case at != r.to:
			return reject(reasonInputs, "%d %s have the hash %s, L1's %s", r.to.Total, r.what, r.to.Hash, at.Hash)
		}
	}
	return nil
}

// tell fills b, of the height after s, with the next entries of the queue of forced txs, as
// far as this node has read them. All: that is as many as a chunk tells of.
func (a *App) tell(s *ledger.State, b *block.Block) (all bool) {
	b.Entries, all = a.entries(s, b.Origin, b.Timestamp)
	b.Known = s.Known.WithEntries(b.Entries)
	return all
}

// entries are those that a block after s at a time tells of. None, where the next ones on L1
// are not those that its origin has, or where others did not see them a moment ago: a
// heartbeat without any is taken by everybody.
func (a *App) entries(s *ledger.State, origin protocol.Origin, timestamp uint64) (out []inputs.Entry, all bool) {
	want := protocol.NewEntries(origin, s.Known.Total, len(s.Pending))
	if want == 0 {
		return nil, true
	}
	out = a.cfg.Queues.Entries(s.Known, uint64(want))
	known := s.Known.WithEntries(out)
	if !a.reads(s, known, origin.Forced, timestamp) {
		return nil, false
	}
	return out, len(out) == want
}

// messages are those that the first chunk of a checkpoint takes after s, false when this node
// has not read them all, or others have not.
func (a *App) messages(s *ledger.State, origin protocol.Origin, timestamp uint64) (out []inputs.Message, all bool) {
	taken := s.Checkpoint.Header.In
	want := a.cfg.Params.Messages(origin, taken.Total)
	if want == 0 {
		return nil, true
	}
	for i, leaf := range a.cfg.Queues.Messages(taken, want) {
		out = append(out, inputs.Message{Index: taken.Total + uint64(i), Leaf: leaf})
	}
	if uint64(len(out)) < want || !a.reads(s, taken.WithMessages(out), origin.Inbox, timestamp) {
		return nil, false
	}
	return out, true
}

// reads tells whether a block after s at a time may read one of L1's queues up to a place:
// at the origin's it must be the origin's; short of that, others are asked, who may not see
// it yet.
func (a *App) reads(s *ledger.State, to, atOrigin inputs.Queue, timestamp uint64) bool {
	if to.Total == atOrigin.Total {
		return to.Hash == atOrigin.Hash
	}
	return !a.lost(s, a.cfg.Params.SlotAt(timestamp))
}

// holdsInputs tells whether this node has what a chunk after s at a time must bring from
// L1. Of messages that is nothing while the running checkpoint has room for any chunk.
func (a *App) holdsInputs(s *ledger.State, origin protocol.Origin, timestamp uint64) bool {
	if _, all := a.entries(s, origin, timestamp); !all {
		return false
	}
	if !s.Begins(a.cfg.Params, timestamp, int(a.cfg.Params.Limits.MaxDAFields), a.cfg.Params.WorkRoom()) {
		return true
	}
	_, all := a.messages(s, origin, timestamp)
	return all
}

// messagesWait tells whether a chunk after s at a time would be the first of a checkpoint
// whatever its txs, and so take messages that wait.
func (a *App) messagesWait(s *ledger.State, origin protocol.Origin, timestamp uint64) bool {
	return s.Begins(a.cfg.Params, timestamp, 0, protocol.Work{Steps: 1}) && a.cfg.Params.Messages(origin, s.Checkpoint.Header.In.Total) > 0
}
