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
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx"
)

// ErrUndone means that L1 took back what an earlier audit, or an earlier look, rebuilt.
var ErrUndone = errors.New("L1 took back what was rebuilt")

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

// catchUp rebuilds up to L1's tip. When following, the tip itself is left alone
// until it can't be superseded any more.
func (a *Auditor) catchUp(ctx context.Context) error {
	pin, err := a.look(ctx)
	if err != nil {
		return err
	}
	last := a.standing.Last()
	if a.opts.Follow > 0 && last > 0 {
		last--
	}
	begun := a.state.Checkpoint.Header.Number
	if begun == 0 {
		if err := a.checkGenesis(); err != nil {
			return err
		}
	}
	if err := a.stands(begun); err != nil {
		return err
	}
	// An interrupted audit may have left off within a checkpoint.
	for number := max(begun, a.done+1, 1); number <= last; number++ {
		p, _ := a.standing.At(number)
		err := a.checkpoint(ctx, p)
		if a.opts.Follow > 0 && errors.Is(err, verify.ErrNotLocked) {
			return nil // the certificate may come with what is published next
		}
		if err != nil {
			return err
		}
	}
	if a.opts.Done != nil {
		a.opts.Done(a.summary(pin))
	}
	return nil
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
		if wrong == nil {
			wrong = a.ends(tips)
		}
		if wrong == nil || !errors.Is(wrong, published.ErrGap) && !errors.Is(wrong, ErrUnsteady) {
			return pin, wrong
		}
		a.reader.Forget()
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

// stands wants what the rebuilt checkpoint was built on to be on L1 still.
func (a *Auditor) stands(begun uint64) error {
	if begun == 0 {
		return nil
	}
	p, there := a.standing.At(begun)
	below, _ := a.standing.At(begun - 1)
	h := a.state.Checkpoint.Header
	if !there || begun > 1 && below.Hash != h.ParentHash || p.Hash != h.Hash() && p.LastChunk <= h.LastChunk {
		return fmt.Errorf("%w: this directory has checkpoint %d to chunk %d, which is not on L1 any more; audit into another --home",
			ErrUndone, begun, h.LastChunk)
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

// checkpoint rebuilds one, unless it was rebuilt before.
func (a *Auditor) checkpoint(ctx context.Context, p published.Publication) error {
	txs, before := 0, a.again.txs
	if h := a.state.Checkpoint.Header; h.Number != p.Number || h.Hash() != p.Hash {
		c, err := a.read(ctx, p)
		if err != nil {
			return err
		}
		objects, err := a.objects(ctx, c)
		if err != nil {
			return err
		}
		if err := a.rebuild(p, c, objects); err != nil {
			return err
		}
		txs = c.Txs
	}
	a.done = p.Number
	a.txs += txs
	h := a.state.Checkpoint.Header
	a.opts.Progress(Progress{
		Checkpoint: p.Number, Of: a.standing.Last(), Chunk: h.LastChunk, Slot: h.Slot,
		Txs: txs, TotalTxs: a.txs, Reexecuted: a.again.txs - before, Rebuilding: a.rebuilding, StateRoot: h.StateRoot,
	})
	return nil
}

func (a *Auditor) rebuild(p published.Publication, c *content, objects [][]*tx.Tx) error {
	begin := time.Now()
	defer func() { a.rebuilding += time.Since(begin) }()
	err := rebuild.Checkpoint(a.genesis.params, &a.state, a.world, &rebuild.Published{Header: c.header, Blocks: c.Blocks, Txs: objects})
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
