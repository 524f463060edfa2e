package abci

import (
	"context"
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Prune (design 4.8). L1 takes the chain back to its last proven checkpoint and begins another
// generation. The first block whose L1 origin passes that, a heartbeat, carries it: what the
// block does follows from it and the state before it, unwound. Such an origin is named once it
// is final on L1; that it is, and what the generation began with, is asked of a proposal alone.

// parent is the state that b, of the height after s, is built on: s, unwound by the prune that
// b carries.
func (a *App) parent(ctx context.Context, by path, s *ledger.State, b *block.Block) (ledger.State, error) {
	p, ok := b.Prune()
	if !ok {
		return *s, nil
	}
	if err := a.rules.checkPrune(s, b, p); err != nil {
		return ledger.State{}, err
	}
	if err := a.checkPruned(ctx, by, s, b, p); err != nil { // before what costs more
		return ledger.State{}, err
	}
	u, err := a.unwound(s, p)
	if errors.Is(err, ledger.ErrNotOurs) {
		err = &rejection{reasonInputs, err}
	}
	return u, err
}

// checkPrune holds the prune that b, of the height after s, carries against both.
func (r *rules) checkPrune(s *ledger.State, b *block.Block, p inputs.Prune) error {
	switch {
	case !r.params.Proven():
		return reject(reasonInputs, "nothing is pruned where checkpoints are not proven")
	case b.IsChunk():
		return reject(reasonInputs, "a chunk carries no prune")
	case p.Generation <= s.Generation:
		return reject(reasonInputs, "a prune to generation %d in generation %d", p.Generation, s.Generation)
	}
	return nil
}

// checkPruned refuses a proposal with a prune that this node does not see on L1, final, or
// that it sees to lead somewhere else. It takes back no yes.
func (a *App) checkPruned(ctx context.Context, by path, s *ledger.State, b *block.Block, p inputs.Prune) error {
	if !by.named {
		return nil
	}
	if agreed, err := ledger.AgreedPrune(a.store, p); agreed || err != nil {
		return err
	}
	if err := a.checkSeen(ctx, by, s, b); err != nil {
		return err
	}
	switch on, ok := a.cfg.Origins.Prune(p.Generation); {
	case !ok:
		return reject(reasonUnseen, "this node does not see what generation %d began with on L1 yet", p.Generation)
	case on != p:
		return reject(reasonInputs, "generation %d began with checkpoint %d %s on L1, not with %d %s", p.Generation, on.Checkpoint, on.Hash, p.Checkpoint, p.Hash)
	}
	return nil
}

// unwound is s as a prune leaves it, an error when the state of that chunk is not kept.
func (a *App) unwound(s *ledger.State, p inputs.Prune) (ledger.State, error) {
	u, err := s.Unwound(a.store, a.cfg.Committed.setup, p)
	if err == nil {
		err = a.store.Unwinds(u.Chunk.Number)
	}
	if errors.Is(err, worldstate.ErrFinal) {
		err = fmt.Errorf("%w (%w)", ledger.ErrTooFar, err)
	}
	return u, err
}

// begin is what the block after s, whose origin is given, is built on, and the prune that it
// carries, nil for none. A node that cannot unwind names the origin before again: it must not
// end the others' round.
func (a *App) begin(s *ledger.State, origin protocol.Origin) (ledger.State, protocol.Origin, *inputs.Prune) {
	if origin.Generation == s.Generation || !a.cfg.Params.Proven() {
		return *s, origin, nil
	}
	p, ok := a.cfg.Origins.Prune(origin.Generation)
	if !ok {
		return *s, s.Origin, nil
	}
	u, err := a.unwound(s, p)
	if err != nil {
		a.cfg.Logger.Error("Cannot unwind to what L1 has proven", "checkpoint", p.Checkpoint, "generation", p.Generation, "err", err)
		return *s, s.Origin, nil
	}
	return u, origin, &p
}

// Pruned tells whether this node's view of L1 is in a later generation than the chain, so that
// what chunks would be made now is lost. It is advice to proposers, and no rule.
func (a *App) Pruned() bool {
	s := a.State()
	return a.pruned(&s)
}

func (a *App) pruned(s *ledger.State) bool {
	return a.cfg.Params.Proven() && a.cfg.Origins.Generation() > s.Generation
}
