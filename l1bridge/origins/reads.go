package origins

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// Newest is what an honest proposer names at a time, unix milliseconds, in a generation: no
// block past a prune to a later one that is not final. False while no such block is seen.
func (f *Follower) Newest(generation uint32, timestamp uint64) (protocol.Origin, bool) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if len(f.blocks) == 0 {
		return protocol.Origin{}, false
	}
	b, ok := f.cfg.Params.NewestOrigin(f.tip().Number, func(number uint64) (protocol.L1Block, bool) {
		o, ok := f.at(number)
		return o.L1Block, ok
	}, timestamp)
	if !ok {
		return protocol.Origin{}, false
	}
	o, ok := f.at(b.Number)
	for ok && !f.passable(o, generation) {
		o, ok = f.at(o.Number - 1)
	}
	return o, ok
}

// At is L1's block of a number. It waits until ctx ends for that to be at depth, for all
// that waits at it, and for a prune to a later generation that it passes to be final; false
// when it is not then.
func (f *Follower) At(ctx context.Context, generation uint32, number uint64) (o protocol.Origin, ok bool) {
	f.await(ctx, func() bool {
		if len(f.blocks) == 0 || !f.cfg.Params.AtDepth(number, f.tip().Number) {
			return false
		}
		at, there := f.at(number)
		if there && !f.passable(at, generation) {
			return false
		}
		o, ok = at, there
		return true
	})
	return o, ok
}

// passable tells whether a block may be named by a chain in a generation: it passes no prune
// that L1 may still undo.
func (f *Follower) passable(o protocol.Origin, generation uint32) bool {
	return o.Generation <= max(generation, f.settled)
}

// Prune is what a generation began with on L1, false while that is not seen.
func (f *Follower) Prune(generation uint32) (p inputs.Prune, ok bool) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if generation > f.tip().Generation {
		return p, false
	}
	p, ok = f.prunes[generation]
	return p, ok
}

// Generation is that of the newest block.
func (f *Follower) Generation() uint32 {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.tip().Generation
}

// ByProof tells that in a generation the chain goes on by proof alone; false while it is not
// seen what it began with.
func (f *Follower) ByProof(generation uint32) bool {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return f.alone[generation]
}

// Messages are the leaves of so many L1-to-L2 messages that follow on what was read of the
// Inbox; fewer, where no more are there, and none when L1 has not what was read before.
func (f *Follower) Messages(after inputs.Queue, count uint64) (out []fr.Element) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if !f.passes(after, f.tip().Inbox, f.hashOfMessages) {
		return nil
	}
	for i := after.Total; i < f.tip().Inbox.Total && i-after.Total < count; i++ {
		leaf, _, ok := f.store.message(i)
		if !ok {
			break
		}
		out = append(out, leaf)
	}
	return out
}

// Entries are so many of the queue of forced txs, alike.
func (f *Follower) Entries(after inputs.Queue, count uint64) (out []inputs.Entry) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	if !f.passes(after, f.tip().Forced, f.hashOfEntries) {
		return nil
	}
	for i := after.Total; i < f.tip().Forced.Total && i-after.Total < count; i++ {
		e, _, ok := f.store.entry(i)
		if !ok {
			break
		}
		out = append(out, e)
	}
	return out
}

// Inbox is the queue of messages as it was on L1 with so many. It waits until ctx ends for
// those to be read; false when they are not then.
func (f *Follower) Inbox(ctx context.Context, total uint64) (inputs.Queue, bool) {
	return f.queue(ctx, total, func(o protocol.Origin) inputs.Queue { return o.Inbox }, f.hashOfMessages)
}

// Forced is the queue of forced txs, alike.
func (f *Follower) Forced(ctx context.Context, total uint64) (inputs.Queue, bool) {
	return f.queue(ctx, total, func(o protocol.Origin) inputs.Queue { return o.Forced }, f.hashOfEntries)
}

// Contradicts tells whether L1's queues are others than what a chain took of the inbox, and
// knows of that of forced txs. Of fewer than that L1 may only have to be read further.
func (f *Follower) Contradicts(inbox, forced inputs.Queue) bool {
	f.mu.RLock()
	defer f.mu.RUnlock()
	tip := f.tip()
	return tip.Inbox.Total >= inbox.Total && !f.passes(inbox, tip.Inbox, f.hashOfMessages) ||
		tip.Forced.Total >= forced.Total && !f.passes(forced, tip.Forced, f.hashOfEntries)
}

// await waits until ctx ends for something to be seen. done is called with the lock held.
func (f *Follower) await(ctx context.Context, done func() bool) {
	for {
		f.mu.RLock()
		there, moved := done(), f.moved
		f.mu.RUnlock()
		if there {
			return
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return
		}
	}
}

// tip is the last block, the zero value before there is one.
func (f *Follower) tip() (o protocol.Origin) {
	if n := len(f.blocks); n > 0 {
		o = f.blocks[n-1]
	}
	return o
}

// at is the block of a number.
func (f *Follower) at(number uint64) (o protocol.Origin, ok bool) {
	if len(f.blocks) == 0 || number < f.blocks[0].Number || number-f.blocks[0].Number >= uint64(len(f.blocks)) {
		return o, false
	}
	return f.blocks[number-f.blocks[0].Number], true
}

// passes tells whether a queue goes through a place.
func (f *Follower) passes(through, q inputs.Queue, hashOf func(total uint64) (common.Hash, bool)) bool {
	if through.Total > q.Total {
		return false
	}
	hash, ok := hashOf(through.Total)
	return ok && hash == through.Hash
}

func (f *Follower) queue(ctx context.Context, total uint64, of func(protocol.Origin) inputs.Queue, hashOf func(uint64) (common.Hash, bool)) (q inputs.Queue, ok bool) {
	f.await(ctx, func() bool {
		if len(f.blocks) == 0 || of(f.tip()).Total < total {
			return false
		}
		q.Total = total
		q.Hash, ok = hashOf(total)
		return true
	})
	return q, ok
}

// hashOfMessages is the inbox's rolling hash of so many.
func (f *Follower) hashOfMessages(total uint64) (common.Hash, bool) {
	if total == 0 {
		return common.Hash{}, true
	}
	_, hash, ok := f.store.message(total - 1)
	return hash, ok
}

// hashOfEntries is that of the queue of forced txs.
func (f *Follower) hashOfEntries(total uint64) (common.Hash, bool) {
	if total == 0 {
		return common.Hash{}, true
	}
	_, hash, ok := f.store.entry(total - 1)
	return hash, ok
}
