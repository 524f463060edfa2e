package execution

import (
	"errors"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
)

// Force executes the tx of an entry of L1's queue of forced txs as the chunk's next. t is nil
// where the entry's object is no tx. Executed is false when the entry is without effect: it
// holds no tx, one that needs more than its share of a chunk (FitsForced), or one that is
// invalid here, such as one that was executed before.
//
// ErrChunkFull means that a valid tx does not fit what is left: the chunk takes neither this
// entry nor a later one. The first limits.min_forced entries of a chunk always fit, whatever
// is in them, since none of them takes more than its share. Another error says that the state
// could not be read.
func (b *Builder) Force(t *tx.Tx) (executed bool, err error) {
	if t == nil || !FitsForced(b.ctx.Params, t.Terms()) {
		return false, nil
	}
	refusal := new(tx.Refusal)
	switch err := b.Add(t); {
	case errors.Is(err, ErrChunkFull):
		return false, err
	case errors.As(err, &refusal):
		return false, nil
	default:
		return err == nil, err
	}
}

// FitsForced tells whether a tx takes no more of a chunk's limits than one of min_forced
// equal parts, if it succeeds: only such txs can be forced.
func FitsForced(p *protocol.Params, t tx.Terms) bool {
	mana, fields := ForcedRoom(p)
	return t.Mana <= mana && t.Fields <= fields && run.WorkOf(p, t.Effect).Fits(ForcedWork(p))
}

// ForcedRoom is the most mana and the most blob fields that a forced tx may need.
func ForcedRoom(p *protocol.Params) (mana, fields uint64) {
	return p.Limits.MaxMana / p.Limits.MinForced, p.Limits.MaxDAFields / p.Limits.MinForced
}

// ForcedWork is the most that a forced tx may take of a proof.
func ForcedWork(p *protocol.Params) protocol.Work {
	room := p.WorkRoom()
	return protocol.Work{Steps: room.Steps / p.Limits.MinForced, Messages: room.Messages / p.Limits.MinForced}
}
