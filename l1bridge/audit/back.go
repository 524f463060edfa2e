package audit

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ErrUndone means that L1 took back more than this directory can go back.
var ErrUndone = errors.New("L1 took back what was rebuilt")

// keptBack is how many checkpoints an audit can go back: what L1 may take back lies in
// blocks that are not final, or is not confirmed yet.
const keptBack = 1024

// stand goes back to the last checkpoint that is still on L1 as it was rebuilt, and is not
// beyond the last one wanted. What is half done, or has become longer since, is done again.
func (a *Auditor) stand(last uint64) error {
	was, limit := a.state.Checkpoint.Header, a.standing.Last()
	if a.opts.ToRestart {
		limit = last
	}
	if p, ok := a.standing.At(was.Number); was.Number == 0 || ok && p.Hash == was.Hash() && was.Number <= limit {
		return nil
	}
	back := min(was.Number-1, limit)
	for ; back > 0; back-- {
		h, err := ledger.CheckpointAt(a.world, back)
		if err != nil {
			return err
		}
		if p, _ := a.standing.At(back); p.Hash == h.Hash() {
			break
		}
	}
	if err := a.goBack(back); err != nil {
		return fmt.Errorf("go back from checkpoint %d to %d: %w", was.Number, back, err)
	}
	if below := was.Number - 1; back < below && a.opts.Undone != nil {
		a.opts.Undone(back, was.Number)
	}
	a.done = min(a.done, back)
	return nil
}

// goBack makes the state after a checkpoint the last one again.
func (a *Auditor) goBack(checkpoint uint64) error {
	setup, err := blob.LoadSetup()
	if err != nil {
		return err
	}
	kept, err := ledger.Kept(a.world, checkpoint, setup)
	if errors.Is(err, ledger.ErrNoRecord) {
		return fmt.Errorf("%w, and the state before is not kept here; audit into another --home", ErrUndone)
	}
	if err != nil {
		return err
	}
	if err := a.world.Unwind(kept.Chunk.Number, func(w worldstate.Writer) error { return kept.Save(w, nil, nil) }); err != nil {
		return err
	}
	a.state, a.earlier = kept, min(a.earlier, kept.Chunk.Number)
	return nil
}

// keep remembers the state after a whole checkpoint.
func (a *Auditor) keep() error {
	number := a.state.Checkpoint.Header.Number
	return a.world.Write(func(w worldstate.Writer) error {
		err := a.state.Keep(w)
		if number > keptBack {
			err = errors.Join(err, ledger.Drop(w, number-keptBack))
		}
		return err
	})
}
