package audit

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
)

// proving is what an audit knows of proofs of the chain.
type proving struct {
	reader  *proofs.Reader
	history proofs.History
	tip     uint64 // the contract's last proven checkpoint, at the pin
	keys    epoch.Keys
	// checked are those that held, by their last checkpoints; hidden of them no calldata shows.
	checked map[uint64]proofs.Proof
	hidden  int
	// pruned: what comes next follows a prune, and its fees blocks that are gone.
	pruned bool
}

// lookAtProofs reads what was proven and pruned, and holds its end against the contract.
func (a *Auditor) lookAtProofs(ctx context.Context, pin *verify.Pin, final uint64, tips view.Tips) error {
	p := a.proving
	if p == nil {
		return nil
	}
	var err error
	if p.history, err = p.reader.Read(ctx, pin.Block, final); err != nil {
		return err
	}
	p.tip = tips.Proven
	generation := p.history.Generation(tips.Number)
	if r, was := a.standing.LastRestart(); was {
		generation = max(generation, r.Generation)
	}
	if generation != tips.Generation {
		return fmt.Errorf("%w: they lead to generation %d, the contract %s is in %d", ErrUnsteady, generation, a.opts.Rollup, tips.Generation)
	}
	if end, ok := p.history.EndingAt(tips.Proven); tips.Proven > 0 && (!ok || common.Hash(end.Tip.Hash) != tips.ProvenHash) {
		return fmt.Errorf("%w: no proof ends at checkpoint %d %s, which is proven by the contract %s", ErrUnsteady, tips.Proven, tips.ProvenHash, a.opts.Rollup)
	}
	return nil
}

// crossPrunes goes over to the generation of a checkpoint that is rebuilt next, if L1 pruned what had
// been built on the one before: what was undone is gone already.
func (a *Auditor) crossPrunes(number uint64) {
	if a.proving == nil {
		return
	}
	if g := a.proving.history.Generation(number - 1); g > a.state.Generation {
		a.state = a.state.Regenerated(g, a.state.Timestamp)
		a.proving.pruned = true
	}
}

// worldOf is the hash of the world behind a checkpoint that was rebuilt, and ends with a chunk.
func (a *Auditor) worldOf(number, chunk uint64) (common.Hash, error) {
	at, err := a.world.At(chunk)
	if err != nil {
		return common.Hash{}, err
	}
	w, err := witness.WorldOf(run.Shape(a.genesis.params.Proving.Circuit), at, number, chunk)
	if err != nil {
		return common.Hash{}, fmt.Errorf("world behind checkpoint %d: %w", number, err)
	}
	hash := w.Hash()
	return hash.Bytes(), nil
}
