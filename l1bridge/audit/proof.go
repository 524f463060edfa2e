package audit

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/proving/epoch"
)

// prove checks the proofs that end with checkpoints that were rebuilt, and that they leave none out up
// to the proven one.
func (a *Auditor) prove(ctx context.Context, pin *verify.Pin) error {
	if a.proving == nil {
		return nil
	}
	reach := uint64(0)
	for _, p := range a.proving.history.Proofs {
		if p.Last > a.state.Checkpoint.Header.Number {
			break
		}
		if a.proving.checked[p.Last] != p {
			if err := a.check(ctx, pin, p); err != nil {
				return &verify.Failure{Checkpoint: p.Last, Part: verify.PartProof, Err: err}
			}
			a.proving.checked[p.Last] = p
		}
		if p.First <= reach+1 {
			reach = max(reach, p.Last)
		}
	}
	if want := min(a.proving.tip, a.state.Checkpoint.Header.Number); reach < want && a.proving.tip <= a.state.Checkpoint.Header.Number {
		return fmt.Errorf("%w: proofs lead from genesis to checkpoint %d, the contract says that %d is proven", ErrUnsteady, reach, want)
	}
	return nil
}

// check holds a proof against what was rebuilt, L1's keys and what L1 keeps of it.
func (a *Auditor) check(ctx context.Context, pin *verify.Pin, p proofs.Proof) error {
	start, err := a.headerOf(p.First - 1)
	if err != nil {
		return err
	}
	end, err := a.headerOf(p.Last)
	if err != nil {
		return err
	}
	from, err := a.startOf(ctx, pin, &start)
	if err != nil {
		return err
	}
	tip, _, err := a.words(&end)
	if err != nil {
		return err
	}
	if tip != p.Tip {
		return fmt.Errorf("it leads to %+v, the rebuilt state is %+v", p.Tip, tip)
	}
	if err := a.kept(ctx, pin, p); err != nil {
		return err
	}
	shownFrom, shown, err := proofs.Shown(ctx, a.opts.Client, p)
	if errors.Is(err, proofs.ErrHidden) {
		a.proving.hidden++
		return nil
	}
	if err != nil {
		return err
	}
	if shownFrom != from {
		return fmt.Errorf("it starts from %+v, the rebuilt state is %+v", shownFrom, from)
	}
	return a.holds(p, shownFrom, shown, &start)
}

// startOf are the words that a proof from a checkpoint starts with; L1 keeps their hash.
func (a *Auditor) startOf(ctx context.Context, pin *verify.Pin, start *checkpoint.Header) (bindings.ProvenTip, error) {
	from, hash, err := a.words(start)
	if err != nil {
		return from, err
	}
	kept, err := a.keptWords(ctx, pin, start.Number)
	if err == nil && kept != hash {
		err = fmt.Errorf("L1 keeps %s of checkpoint %d that it starts from, the rebuilt state gives %s", kept, start.Number, hash)
	}
	return from, err
}

// holds checks a proof as it was sent.
func (a *Auditor) holds(p proofs.Proof, from bindings.ProvenTip, shown bindings.EpochProof, start *checkpoint.Header) error {
	proof, err := bindings.ToProof(shown)
	if err != nil {
		return err
	}
	if uint64(len(proof.Headers)) != p.Last-start.Number {
		return fmt.Errorf("it has %d headers for checkpoints %d to %d", len(proof.Headers), p.First, p.Last)
	}
	var sent []epoch.OutMessage
	for i := range proof.Headers {
		h, err := a.headerOf(p.First + uint64(i))
		if err != nil {
			return err
		}
		if h != proof.Headers[i] {
			return fmt.Errorf("it proves checkpoint %d %s, the rebuilt one is %s", h.Number, proof.Headers[i].Hash(), h.Hash())
		}
		more, err := a.sent(&h)
		if err != nil {
			return err
		}
		sent = append(sent, more...)
	}
	v := epoch.Verifier{ChainID: a.deployment.L1ChainID, Rollup: a.deployment.Rollup, Keys: a.proving.keys}
	groups, err := v.Verify(epoch.Start{Hash: start.Hash(), World: from.World, In: start.In, Number: start.Number, LastChunk: start.LastChunk}, proof)
	if err != nil {
		return err
	}
	if groups.Root() != p.OutRoot {
		return fmt.Errorf("its messages to L1 have root %s, L1 keeps %s", groups.Root(), p.OutRoot)
	}
	rebuilt, err := epoch.NewOutGroups(sent)
	if err == nil && !bytes.Equal(rebuilt.Bytes(), proof.OutMessages) {
		err = fmt.Errorf("its messages to L1 are not those of the effects, whose root is %s", rebuilt.Root())
	}
	return err
}

// sent are the messages to L1 of a checkpoint's effects.
func (a *Auditor) sent(h *checkpoint.Header) (out []epoch.OutMessage, err error) {
	for number := h.FirstChunk; number <= h.LastChunk; number++ {
		block, err := a.chunk(number, number == h.FirstChunk)
		if err != nil {
			return nil, err
		}
		for i := range block.Txs {
			for _, m := range block.Txs[i].L2ToL1Msgs {
				out = append(out, epoch.OutMessage{Chunk: number, Tx: uint32(i), Hash: m})
			}
		}
	}
	return out, nil
}

// headerOf is a checkpoint's that was rebuilt, or that of genesis.
func (a *Auditor) headerOf(number uint64) (checkpoint.Header, error) {
	if number == 0 {
		return ledger.RunningAt(a.world, 0)
	}
	return ledger.CheckpointAt(a.world, number)
}

// words are what a proof from a checkpoint starts with, and what L1 keeps of them.
func (a *Auditor) words(h *checkpoint.Header) (bindings.ProvenTip, common.Hash, error) {
	world, err := a.worldOf(h.Number, h.LastChunk)
	if err != nil {
		return bindings.ProvenTip{}, common.Hash{}, err
	}
	tip, hash := proofs.WordsOf(h, world)
	return tip, hash, nil
}

// kept holds what L1 keeps of a proof, at the pin, against its event.
func (a *Auditor) kept(ctx context.Context, pin *verify.Pin, p proofs.Proof) error {
	words, err := a.keptWords(ctx, pin, p.Last)
	if err != nil {
		return err
	}
	if want := proofs.HashOf(p.Tip); words != want {
		return fmt.Errorf("L1 keeps %s of checkpoint %d, the event says %s", words, p.Last, want)
	}
	market := bindings.NewProving()
	root, err := call(ctx, pin, "root of messages", a.deployment.Proving, market.PackOutRootOf(p.Last), market.UnpackOutRootOf)
	if err != nil {
		return err
	}
	if common.Hash(root) != p.OutRoot {
		return fmt.Errorf("L1 keeps the root %s of messages, the event says %s", common.Hash(root), p.OutRoot)
	}
	return nil
}

func (a *Auditor) keptWords(ctx context.Context, pin *verify.Pin, number uint64) (common.Hash, error) {
	market := bindings.NewProving()
	words, err := call(ctx, pin, "words of a proven checkpoint", a.deployment.Proving, market.PackTips(number), market.UnpackTips)
	return words, err
}
