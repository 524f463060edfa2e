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

// Queues are L1's queues as far as this node has read them. It asks L1 nothing.
type Queues interface {
	// Messages are the leaves of so many L1-to-L2 messages from an index on; fewer, when
	// this node has not read them.
	Messages(from, count uint64) []fr.Element
	// Entries are so many of the queue of forced txs from an index on; fewer, when this node
	// has not read them.
	Entries(from, count uint64) []inputs.Entry
	// Object waits until ctx ends for the bytes that an entry was made with. They are checked
	// against the entry's content.
	Object(ctx context.Context, entry inputs.Entry) ([]byte, bool)
}

// noQueues are those of a node without an endpoint.
type noQueues struct{}

func (noQueues) Messages(uint64, uint64) []fr.Element { return nil }

func (noQueues) Entries(uint64, uint64) []inputs.Entry { return nil }

func (noQueues) Object(context.Context, inputs.Entry) ([]byte, bool) { return nil, false }

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
	if b.StateInputs.Forced != 0 {
		return reject(reasonInputs, "chunks take no forced txs yet")
	}
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

// tell fills b, of the height after s, with the next entries of the queue of forced txs, as
// far as this node has read them. All: that is as many as a chunk tells of.
func (a *App) tell(s *ledger.State, b *block.Block) (all bool) {
	want := protocol.NewEntries(b.Origin, s.Known.Total, len(s.Pending))
	if want > 0 {
		b.Entries = a.cfg.Queues.Entries(s.Known.Total, uint64(want))
	}
	b.Known = s.Known.WithEntries(b.Entries)
	return len(b.Entries) == want
}

// messages are those that the first chunk of a checkpoint takes after s, false when this node
// has not read them all.
func (a *App) messages(s *ledger.State, origin protocol.Origin) (out []inputs.Message, all bool) {
	from := s.Checkpoint.Header.In.Total
	want := a.cfg.Params.Messages(origin, from)
	if want == 0 {
		return nil, true
	}
	for i, leaf := range a.cfg.Queues.Messages(from, want) {
		out = append(out, inputs.Message{Index: from + uint64(i), Leaf: leaf})
	}
	return out, uint64(len(out)) == want
}
