package queries

import (
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Forced is what a node knows of L1's queue of forced txs.
type Forced struct {
	// State is that after the last block.
	State func() ledger.State
	// Seen tells whether this node has an entry's object, whether it looked at it lately, and
	// the tx that it found, nil where there is none.
	Seen func(e inputs.Entry) (t *tx.Tx, looked, held bool)
	// Now is the present time, unix milliseconds.
	Now func() uint64
}

// GetForced returns the forced txs that wait, with when they are due and who is late.
func (q *Queries) GetForced() api.ForcedQueue {
	s := q.cfg.Forced.State()
	out := ForcedQueue(q.cfg.Params, &s, q.cfg.Forced.Now())
	for i, e := range s.Pending {
		t, looked, held := q.cfg.Forced.Seen(e)
		out.Entries[i].Held, out.Entries[i].NoTx = held, looked && t == nil
		if t != nil {
			id := t.ID()
			out.Entries[i].TxHash = &id
		}
	}
	return out
}

// ForcedQueue is what waits after a state at a time; of no entry it says whether a node has
// its object.
func ForcedQueue(p *protocol.Params, s *ledger.State, now uint64) api.ForcedQueue {
	slot := p.SlotAt(max(now, s.Timestamp))
	q := api.ForcedQueue{
		Taken: s.Checkpoint.Header.Forced.Total, Known: s.Known.Total, OnL1: s.Origin.Forced.Total,
		Slot: slot, Epoch: p.EpochOf(slot), Signs: s.Duty.Epoch,
		Due: protocol.Due(s.Pending, p.EpochOf(slot)), Entries: make([]api.ForcedEntry, len(s.Pending)),
	}
	if !p.Drawn() {
		q.Signs = q.Epoch
	}
	for i, e := range s.Pending {
		entry := api.ForcedEntry{
			Index: q.Taken + uint64(i), Content: e.Content, Kind: "calldata", Due: e.Due, DueSlot: e.Due * p.EpochDuration,
			Lapsed: p.Lapsed(e, q.Epoch),
		}
		if e.Kind == inputs.Blobs {
			entry.Kind = "blobs"
		}
		if i < q.Due && slot > entry.DueSlot {
			entry.LateSlots = slot - entry.DueSlot
			q.Late++
		}
		q.Entries[i] = entry
	}
	return q
}
