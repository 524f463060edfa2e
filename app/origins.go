package app

import (
	"context"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/l1bridge/origins"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// l1Origins are the L1 blocks that chunks may name, and what they may take of L1, as far as
// the node has read that. It implements abci.Origins, abci.Queues and
// txobjects.Queue.
// Without L1, and until it is followed, there is nothing, and will be nothing while a vote
// waits.
type l1Origins struct {
	of atomic.Pointer[origins.Follower]
}

// Newest implements abci.Origins.
func (o *l1Origins) Newest(generation uint32, timestamp uint64) (origin protocol.Origin, ok bool) {
	if f := o.of.Load(); f != nil {
		return f.Newest(generation, timestamp)
	}
	return origin, false
}

// At implements abci.Origins.
func (o *l1Origins) At(ctx context.Context, generation uint32, number uint64) (origin protocol.Origin, ok bool) {
	if f := o.of.Load(); f != nil {
		return f.At(ctx, generation, number)
	}
	return origin, false
}

// Prune implements abci.Origins.
func (o *l1Origins) Prune(generation uint32) (p inputs.Prune, ok bool) {
	if f := o.of.Load(); f != nil {
		return f.Prune(generation)
	}
	return p, false
}

// Generation implements abci.Origins.
func (o *l1Origins) Generation() uint32 {
	if f := o.of.Load(); f != nil {
		return f.Generation()
	}
	return 0
}

// ByProof implements abci.Origins.
func (o *l1Origins) ByProof(generation uint32) bool {
	if f := o.of.Load(); f != nil {
		return f.ByProof(generation)
	}
	return false
}

// Messages implements abci.Queues.
func (o *l1Origins) Messages(after inputs.Queue, count uint64) []fr.Element {
	if f := o.of.Load(); f != nil {
		return f.Messages(after, count)
	}
	return nil
}

// Entries implements abci.Queues.
func (o *l1Origins) Entries(after inputs.Queue, count uint64) []inputs.Entry {
	if f := o.of.Load(); f != nil {
		return f.Entries(after, count)
	}
	return nil
}

// Inbox implements abci.Queues.
func (o *l1Origins) Inbox(ctx context.Context, total uint64) (q inputs.Queue, ok bool) {
	if f := o.of.Load(); f != nil {
		return f.Inbox(ctx, total)
	}
	return q, false
}

// Forced implements abci.Queues.
func (o *l1Origins) Forced(ctx context.Context, total uint64) (q inputs.Queue, ok bool) {
	if f := o.of.Load(); f != nil {
		return f.Forced(ctx, total)
	}
	return q, false
}

// Raw implements txobjects.Queue.
func (o *l1Origins) Raw(ctx context.Context, entry inputs.Entry) ([]byte, bool) {
	if f := o.of.Load(); f != nil {
		return f.Raw(ctx, entry)
	}
	return nil, false
}

// notes say that L1 is not the one that the chain took messages or forced txs from.
func (o *l1Origins) notes(s *ledger.State) []string {
	f := o.of.Load()
	if f == nil || !f.Contradicts(s.Checkpoint.Header.In, s.Known) {
		return nil
	}
	return []string{"L1 has other messages or forced txs than the chain took: it went back by more than l1.depth blocks, or this node's endpoints lie; of what L1 has now no chunk can take any"}
}
