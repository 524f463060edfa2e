package abci

import (
	"context"
	"errors"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// PrepareProposal builds a chunk of the waiting txs, or a heartbeat if there are
// none. It keeps the candidate: ProcessProposal will not execute it again.
func (a *App) PrepareProposal(ctx context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	s := a.State()
	a.waitForWork(ctx, s.Fees)
	b := &block.Block{Preamble: block.Preamble{
		Timestamp:      max(a.now(), s.Timestamp),
		Origin:         s.Origin,
		Fees:           s.Fees,
		CheckpointHash: s.Checkpoint.Header.Hash(),
	}}
	p := proposal(req.Height, req.ProposerAddress, b.Preamble)
	c, err := a.build(&s, p, b)
	if err != nil {
		a.cfg.Logger.Error("Cannot build a chunk, propose a heartbeat", "height", req.Height, "err", err)
		c = nil
	}
	txs, err := b.Encode()
	if err != nil {
		return nil, err
	}
	if c != nil {
		c.block = b
		a.candidates[candidateKey(req.Height, req.ProposerAddress, txs)] = c
	}
	return &abcitypes.ResponsePrepareProposal{Txs: txs}, nil
}

// build fills b with a chunk and its claims; nil when no tx can be included.
func (a *App) build(s *ledger.State, p ledger.Proposal, b *block.Block) (*candidate, error) {
	most := int(a.cfg.Params.Limits.MaxTxs)
	if a.cfg.MaxTxs > 0 {
		most = min(most, a.cfg.MaxTxs)
	}
	waiting := a.cfg.Pool.Select(most, p.Fees)
	if len(waiting) == 0 || !a.paced() {
		return nil, nil
	}
	if err := a.cfg.Room(); err != nil {
		return nil, err
	}
	fork, err := a.cfg.Store.Fork()
	if err != nil {
		return nil, err
	}
	ctx := execution.NewContext(a.cfg.Params, s.Chunk.Number+1, p.Timestamp, p.Fees)
	builder := execution.NewBuilder(ctx, fork, a, b.StateInputs)
	included, err := a.fill(builder, waiting)
	if err != nil || len(included) == 0 {
		return nil, err
	}
	c, err := a.seal(pathPrepare, s, fork, p, builder.Result())
	if err != nil {
		return nil, err
	}
	for _, t := range included {
		b.TxHashes = append(b.TxHashes, t.ID())
	}
	b.ChunkHash, b.CheckpointHash = c.chunk.Header.Hash(), c.next.Checkpoint.Header.Hash()
	c.txs = included
	return c, nil
}

// fill adds txs until the first limit, of the chunk or of time. One that the parent state refuses leaves the
// pool; one that only its neighbours in this chunk stand against is tried again.
func (a *App) fill(builder *execution.Builder, waiting []*tx.Tx) ([]*tx.Tx, error) {
	var included []*tx.Tx
	begin := a.cfg.Now()
	for _, t := range waiting {
		if a.cfg.BuildTime > 0 && len(included) > 0 && a.cfg.Now().Sub(begin) >= a.cfg.BuildTime {
			break
		}
		refusal := new(tx.Refusal)
		err := builder.Add(t)
		switch {
		case err == nil:
			included = append(included, t)
		case errors.Is(err, execution.ErrChunkFull):
			return included, nil
		case errors.As(err, &refusal):
			if why := builder.CheckParent(t); errors.As(why, &refusal) {
				a.cfg.Pool.Drop(t.ID(), why)
			}
		default:
			return nil, err
		}
	}
	return included, nil
}

// waitForWork lingers after the first tx, so that one chunk takes what comes
// together; without any it waits for one, since a heartbeat is only owed to
// prove the last chunk's app hash, and a chunk does that as well.
func (a *App) waitForWork(ctx context.Context, fees protocol.GasFees) {
	idle := time.NewTimer(a.cfg.IdleWait)
	defer idle.Stop()
	for {
		if first, ok := a.cfg.Pool.FirstArrival(); ok && a.cfg.Pool.HasWork(fees) {
			until := time.UnixMilli(int64(first + a.cfg.Params.Chunks.Linger))
			a.sleep(ctx, until.Sub(a.cfg.Now()))
			return
		}
		select {
		case <-a.cfg.Pool.Work():
		case <-idle.C:
			return
		case <-ctx.Done():
			return
		case <-a.life.Done():
			return
		}
	}
}

func (a *App) sleep(ctx context.Context, d time.Duration) {
	if d <= 0 {
		return
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	case <-a.life.Done():
	}
}
