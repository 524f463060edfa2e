package abci

import (
	"context"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
)

// PrepareProposal builds a chunk of the txs and of L1's messages that wait, or a heartbeat
// if there are none. It keeps the candidate: ProcessProposal will not execute it again.
func (a *App) PrepareProposal(ctx context.Context, req *abcitypes.RequestPrepareProposal) (*abcitypes.ResponsePrepareProposal, error) {
	s := a.State()
	a.waitForWork(ctx, &s)
	timestamp := max(a.now(), s.Timestamp)
	s, origin, prune := a.begin(&s, a.originAt(&s, timestamp))
	b := &block.Block{Preamble: block.Preamble{
		Timestamp:      timestamp,
		Origin:         origin,
		Fees:           a.rules.fees(&s, timestamp),
		CheckpointHash: s.Checkpoint.Header.Hash(),
	}}
	told := a.tell(&s, b)
	_, w := a.seen()
	b.ControlInputs = a.due(&s, w, timestamp).inputs()
	if prune != nil {
		b.ControlInputs = append(b.ControlInputs, *prune)
	}
	p := proposal(req.Height, req.ProposerAddress, b.Preamble)
	var c *candidate
	if told && prune == nil {
		var err error
		if c, err = a.build(ctx, &s, p, b); err != nil {
			a.cfg.Logger.Error("Cannot build a chunk, propose a heartbeat", "height", req.Height, "err", err)
			c = nil
		}
	}
	if c == nil {
		b.StateInputs = inputs.State{}
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

// build fills b with a chunk and its claims; nil when none is due.
func (a *App) build(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block) (*candidate, error) {
	told := *s
	told.Known, told.Pending = b.Known, s.Waiting(p.Entries)
	if _, w := a.seen(); a.chunkAt(&told, w) > a.now() || !a.holdsChunk(s, p.Origin, p.Timestamp) {
		return nil, nil
	}
	if err := a.cfg.Room(); err != nil {
		return nil, err
	}
	fork, err := a.store.Fork()
	if err != nil {
		return nil, err
	}
	in := execution.NewContext(a.cfg.Params, s.Chunk.Number+1, p.Timestamp, p.Fees)
	f := &filling{app: a, builder: execution.NewBuilder(in, fork, a.cfg.Committed), fees: p.Fees, begin: a.cfg.Now()}
	waiting, due := a.rules.waiting(s, p)
	open, less, err := f.force(ctx, waiting, due, a.cfg.Params.EpochAt(p.Timestamp))
	if err != nil || less {
		return nil, err
	}
	b.StateInputs.Forced = uint64(len(f.forced))
	if open {
		if err := f.fill(); err != nil {
			return nil, err
		}
	}
	if s.Begins(a.cfg.Params, p.Timestamp, f.builder.Fields(), f.builder.Work()) {
		b.StateInputs.Messages, _ = a.messages(s, p.Origin, p.Timestamp)
	}
	if len(f.included) == 0 && b.StateInputs.Empty() {
		return nil, nil
	}
	c, err := a.seal(pathPrepare, s, fork, p, f.builder.Result(b.StateInputs))
	if err != nil {
		return nil, err
	}
	for _, t := range f.included {
		b.TxHashes = append(b.TxHashes, t.ID())
	}
	b.ChunkHash, b.CheckpointHash = c.chunk.Header.Hash(), c.next.Checkpoint.Header.Hash()
	c.txs, c.forced = f.included, f.forced
	return c, nil
}

// waitForWork lingers after the first tx, so that one chunk takes what comes
// together; without any it waits for one, since a heartbeat within a slot is only
// owed to prove the last chunk's app hash, and a chunk does that as well. One that
// closes a slot is due at once.
func (a *App) waitForWork(ctx context.Context, s *ledger.State) {
	idle := time.NewTimer(a.cfg.IdleWait)
	defer idle.Stop()
	for {
		now := max(a.now(), s.Timestamp)
		origin := a.originAt(s, now)
		if !a.holdsChunk(s, origin, now) {
			return
		}
		if forced, _ := a.forcedWork(s, now); forced {
			return // it waited on L1
		}
		if first, ok := a.cfg.Pool.FirstArrival(); ok && a.cfg.Pool.HasWork(a.rules.fees(s, now)) {
			linger := a.cfg.Params.Chunks.Linger
			until := time.UnixMilli(int64(first + linger))
			// The clock may have been put back since the tx came.
			a.sleep(ctx, min(until.Sub(a.cfg.Now()), time.Duration(linger)*time.Millisecond))
			return
		}
		if a.messagesWait(s, origin, now) || a.rules.opensSlot(s, now) {
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
