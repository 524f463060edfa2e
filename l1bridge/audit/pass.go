package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx"
)

// ErrUnsteady means that the contract's events do not end in the tip that it holds.
var ErrUnsteady = errors.New("the contract's events are not all of them, or not its own")

// looks is how often events and tip are read until they fit: L1 moves, and endpoints
// are not all at the same block.
const looks = 3

// pin is where L1 is looked at now.
func (o *Options) pin(ctx context.Context) (*verify.Pin, error) {
	if o.Pin != nil {
		return o.Pin, nil
	}
	return verify.Latest(ctx, o.Client)
}

// final is the last block that L1 says is final, and not beyond the pin. There may be none yet.
func (o *Options) final(ctx context.Context, pin *verify.Pin) (client.Header, bool) {
	if pin.Proved != nil {
		return pin.Block, true
	}
	h, err := o.Client.Tagged(ctx, rpc.FinalizedBlockNumber)
	return h, err == nil && h.Number <= pin.Block.Number
}

// CatchUp rebuilds up to L1's tip. When following, the tip itself is left alone
// until it can't be superseded any more. Its errors are Run's; what came out right before
// stays, and the next call goes on there.
func (a *Auditor) CatchUp(ctx context.Context) error {
	pin, err := a.look(ctx)
	if err != nil {
		return err
	}
	a.at = pin
	final, _ := a.opts.final(ctx, pin)
	if err := a.intake.read(ctx, pin, final.Number); err != nil {
		if a.opts.Follow > 0 && errors.Is(err, queues.ErrEvents) {
			return nil // L1 moved meanwhile: look again
		}
		return err
	}
	a.sums = a.intake.now.sums()
	last, err := a.last()
	if err != nil {
		return err
	}
	if err := a.stand(last); err != nil {
		return err
	}
	begun := a.state.Checkpoint.Header.Number
	if begun == 0 {
		if err := a.checkGenesis(); err != nil {
			return err
		}
	}
	if err := errors.Join(a.resume(ctx, pin), a.booked(ctx, a.account)); err != nil {
		return err
	}
	for number := begun + 1; number <= last; number++ {
		if err := a.crossRestarts(ctx, number); err != nil {
			return err
		}
		a.crossPrunes(number)
		p, _ := a.standing.At(number)
		err := a.checkpoint(ctx, p)
		if a.opts.Follow > 0 && errors.Is(err, verify.ErrNotLocked) {
			return nil // the certificate may come with what is published next
		}
		if err != nil {
			return err
		}
	}
	if err := a.prove(ctx, pin); err != nil {
		return err
	}
	if a.done == 0 && begun > 0 { // nothing is new: tell where it stands
		a.tell(begun, 0, 0)
	}
	var m *Money
	err = a.booked(ctx, func() (err error) {
		m, err = a.balance(ctx, pin)
		return err
	})
	if err == nil && a.opts.Done != nil {
		a.opts.Done(a.summary(pin, m))
	}
	return err
}

// last is the checkpoint to rebuild up to.
func (a *Auditor) last() (uint64, error) {
	last := a.standing.Last()
	switch restart, was := a.standing.LastRestart(); {
	case a.opts.ToRestart && !was:
		return 0, ErrNotRestarted
	case a.opts.ToRestart:
		return restart.After, nil
	case a.opts.Follow > 0 && last > 0:
		return last - 1, nil
	}
	return last, nil
}

// look reads the chain of publications, and holds its end against the contract.
func (a *Auditor) look(ctx context.Context) (*verify.Pin, error) {
	var wrong error
	a.lock = nil // what it covered may have been replaced
	for range looks {
		pin, err := a.opts.pin(ctx)
		if err != nil {
			return nil, err
		}
		tips, err := view.ReadTips(ctx, pin.Contract, a.opts.Rollup, pin.Block.Hash)
		if err != nil {
			return nil, err
		}
		final, _ := a.opts.final(ctx, pin)
		a.standing, wrong = a.reader.Read(ctx, pin.Block, final.Number)
		if a.origin, err = a.originOf(ctx, tips); err != nil {
			return nil, err
		}
		a.generation = tips.Generation
		if wrong == nil {
			wrong = a.ends(tips)
		}
		if wrong == nil {
			wrong = a.lookAtProofs(ctx, pin, final.Number, tips)
		}
		if wrong == nil || !errors.Is(wrong, published.ErrGap) && !errors.Is(wrong, ErrUnsteady) {
			return pin, wrong
		}
		a.reader.Forget()
		if a.proving != nil {
			a.proving.reader.Forget()
		}
		a.opts.Client.Rotate()
	}
	return nil, wrong
}

// originOf is the L1 origin of the tip: the contract keeps its number.
func (a *Auditor) originOf(ctx context.Context, tips view.Tips) (protocol.L1Ref, error) {
	if tips.Origin == 0 {
		return protocol.L1Ref{}, nil
	}
	h, err := a.opts.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(tips.Origin))
	return protocol.L1Ref{Number: h.Number, Hash: h.Hash}, err
}

// ends wants the last event to be of the contract's tip. What is below follows: each
// header names its parent.
func (a *Auditor) ends(tips view.Tips) error {
	if restart, _ := a.standing.LastRestart(); restart.Count != tips.Restarts {
		return fmt.Errorf("%w: they have %d restarts, the contract %s %d", ErrUnsteady, restart.Count, a.opts.Rollup, tips.Restarts)
	}
	last, _ := a.standing.At(a.standing.Last())
	if tips.Number == 0 && a.standing.Last() == 0 {
		return nil
	}
	if last.Number != tips.Number || !tips.Record.Names(last.Hash) {
		return fmt.Errorf("%w: they end at checkpoint %d %s, the contract %s is at %d, record %x",
			ErrUnsteady, a.standing.Last(), last.Hash, a.opts.Rollup, tips.Number, tips.Record)
	}
	return nil
}

// checkGenesis holds the genesis state against the contract's.
func (a *Auditor) checkGenesis() error {
	if rebuilt := a.state.Checkpoint.Header.Hash(); rebuilt != a.deployment.Genesis {
		return &rebuild.Difference{Tx: -1, What: "genesis state", Rebuilt: rebuilt.String(), Published: a.deployment.Genesis.String()}
	}
	return nil
}

// resume looks once more at the lock of what an earlier audit ended with, when the
// committee is proved: that one may have believed another. It covers all below.
func (a *Auditor) resume(ctx context.Context, pin *verify.Pin) error {
	p, ok := a.standing.At(a.state.Checkpoint.Header.Number)
	if !ok || a.done > 0 || pin.Proved == nil {
		return nil
	}
	carrier, err := a.transactions.Of(ctx, p)
	if err != nil {
		return fail(p, verify.PartTransaction, err)
	}
	return a.locked(ctx, p, carrier, a.state.Checkpoint.Header)
}

// checkpoint rebuilds the next one.
func (a *Auditor) checkpoint(ctx context.Context, p published.Publication) error {
	c, err := a.read(ctx, p)
	if err != nil {
		return err
	}
	before := a.again.txs
	objects, err := a.objects(ctx, c)
	if err != nil {
		return err
	}
	var floors rebuild.Floors
	if a.opts.Reexecute {
		if floors, err = a.floors(ctx, c.header.Origin); err != nil {
			return err
		}
	}
	if a.proving != nil {
		a.proving.pruned = false
	}
	if err := a.rebuild(p, c, objects, floors); err != nil {
		return err
	}
	if err := errors.Join(a.keep(), a.booked(ctx, a.account)); err != nil {
		return err
	}
	a.done = p.Number
	a.txs += c.Txs
	a.tell(p.Number, c.Txs, a.again.txs-before)
	return nil
}

func (a *Auditor) tell(number uint64, txs, reexecuted int) {
	h := a.state.Checkpoint.Header
	a.opts.Progress(Progress{
		Checkpoint: number, Of: a.standing.Last(), Chunk: h.LastChunk, Slot: h.Slot,
		Txs: txs, TotalTxs: a.txs, Reexecuted: reexecuted, Rebuilding: a.rebuilding, StateRoot: h.StateRoot,
	})
}

func (a *Auditor) rebuild(p published.Publication, c *content, objects [][]*tx.Tx, floors rebuild.Floors) error {
	begin := time.Now()
	defer func() { a.rebuilding += time.Since(begin) }()
	taken, err := a.intake.now.taken(&a.state.Checkpoint.Header, &c.header)
	if err == nil {
		err = rebuild.Checkpoint(a.genesis.params, &a.state, a.world, &rebuild.Published{Header: c.header, Blocks: c.Blocks, Txs: objects, Taken: taken, Floors: floors})
	}
	if err == nil {
		return nil
	}
	return fmt.Errorf("checkpoint %d of slot %d, L1 transaction %s: %w", p.Number, c.header.Slot, p.TxHash, err)
}

// fail names the part of a checkpoint that does not fit.
func fail(p published.Publication, part verify.Part, err error) error {
	if err == nil {
		return nil
	}
	return &verify.Failure{Checkpoint: p.Number, Part: part, Err: err}
}
