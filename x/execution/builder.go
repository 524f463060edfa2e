package execution

import (
	"fmt"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
)

// Builder executes txs one after another into a chunk. It is not safe for
// concurrent use.
type Builder struct {
	ctx     BlockContext
	anchors Anchors
	state   *overlay
	result  Result
	work    protocol.Work // that the txs so far take of a proof
}

// NewBuilder starts a chunk.
func NewBuilder(ctx BlockContext, state State, anchors Anchors) *Builder {
	return &Builder{ctx: ctx, anchors: anchors, state: newOverlay(state)}
}

// Add executes t as the chunk's next tx. ErrChunkFull means that t is over one
// of the chunk's limits of txs, mana or DA fields: the chunk is closed at the
// first limit reached (seeds 002, "Chunk building"), so the proposer stops.
// Another refusal means that t is invalid here: the proposer skips it. On any
// error the chunk is as before.
func (b *Builder) Add(t *tx.Tx) error {
	if err := CheckStatic(b.ctx.Params, t.Terms()); err != nil {
		return err // first: a tx too large for any chunk does not close this one
	}
	if err := b.room(t); err != nil {
		return err
	}
	e, paid, err := apply(b.ctx, b.state, b.anchors, t)
	if err != nil {
		return err
	}
	b.work = b.work.Plus(run.WorkOf(b.ctx.Params, e.StartMarker()))
	return b.result.add(t, e, paid)
}

// CheckParent checks t against the state before the chunk. A proposer asks it
// about a tx that Add refused: nil means that only the chunk's other txs stand
// in the way, so the tx may stay in the pool for the next chunk.
func (b *Builder) CheckParent(t *tx.Tx) error {
	return Check(b.ctx, b.state.base, b.anchors, t)
}

// Len returns the number of txs so far.
func (b *Builder) Len() int { return len(b.result.Effects) }

// Fields is how many blob fields the txs so far take.
func (b *Builder) Fields() int { return len(b.result.Fields) }

// Work is what the chunk takes of a proof so far.
func (b *Builder) Work() protocol.Work { return run.WorkOfChunk(b.ctx.Params, b.result.Effects) }

// Result returns what the txs so far add up to, with what the chunk takes from L1: no tx
// hangs on that, since each is executed on the state before the chunk. The builder must not
// be used afterwards.
func (b *Builder) Result(in inputs.State) *Result { return b.result.finish(in) }

// room holds t against the limits by what it needs if it succeeds, so that the
// answer does not depend on state.
func (b *Builder) room(t *tx.Tx) error {
	limits, d := b.ctx.Params.Limits, t.Derived()
	work, room := b.work.Plus(run.WorkOf(b.ctx.Params, d.Effect)), b.ctx.Params.WorkRoom()
	for _, l := range []struct {
		what      string
		used, max uint64
	}{
		{"txs", uint64(b.Len()) + 1, limits.MaxTxs},
		{"mana", b.result.ManaUsed + d.Mana, limits.MaxMana},
		{"DA fields", b.result.DAFields + d.Fields, limits.MaxDAFields},
		{"steps of a proof", work.Steps, room.Steps},
		{"messages to L1", work.Messages, room.Messages},
	} {
		if l.used > l.max {
			return ErrChunkFull.With("%d %s with this tx, a chunk takes %d", l.used, l.what, l.max)
		}
	}
	return nil
}

// Run executes a whole proposal. It fails on the first tx that Add would not
// take, with a *TxError.
func Run(ctx BlockContext, state State, anchors Anchors, in inputs.State, txs []*tx.Tx) (*Result, error) {
	b := NewBuilder(ctx, state, anchors)
	if err := b.AddAll(txs); err != nil {
		return nil, err
	}
	return b.Result(in), nil
}

// AddAll executes txs of a proposal. It fails on the first that Add would not take, with a
// *TxError.
func (b *Builder) AddAll(txs []*tx.Tx) error {
	for _, t := range txs {
		if err := b.Add(t); err != nil {
			return &TxError{Index: b.Len(), Tx: t, Err: err}
		}
	}
	return nil
}

// TxError says which tx of a proposal cannot be executed, and why.
type TxError struct {
	Index int
	Tx    *tx.Tx
	Err   error
}

// Error names the tx by its place and hash.
func (e *TxError) Error() string { return fmt.Sprintf("tx %d (%s): %v", e.Index, e.Tx.ID(), e.Err) }

// Unwrap returns the reason: a refusal, or a failure to read state.
func (e *TxError) Unwrap() error { return e.Err }
