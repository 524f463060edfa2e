package app

import (
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/retention"
)

// What a node lets go of as locks and proofs come (x/retention).

// final lets the world state go of what is before a chunk that is never unwound, in steps.
func (t *tips) final(from, to uint64) {
	if !retention.Final(from, to) {
		return
	}
	if err := t.world.SetFinal(to); err != nil {
		t.log.Error("Cannot let old state go", "chunk", to, "err", err)
	}
}

// settle lets go of what is behind a chunk that is proven in a final block of L1, which nothing
// takes back. It is for one goroutine.
func (t *tips) settle(chunk uint64) {
	from := t.settled
	if chunk <= from {
		return
	}
	t.settled = chunk
	for n := from + 1; n <= chunk; n++ {
		t.forgetObjects(n)
	}
	t.final(from, chunk)
}

// releaseObjects lets objects of proposals go that decided heights did not take: those
// of heights below one with a certificate, by which everyone learns that they are
// decided. It runs where heights are decided, never while proposals are kept.
func (t *tips) releaseObjects(height uint64) {
	t.mu.Lock()
	outrun := max(t.certified, 1) - 1
	t.mu.Unlock()
	if err := t.objects.Decided(height, outrun); err != nil {
		t.log.Warn("Cannot let objects of lost proposals go, try again with the next height", "height", height, "err", err)
	}
}

func (t *tips) forgetObjects(number uint64) {
	chunk, ok := retention.Objects(number, t.keepObjects)
	if !ok {
		return
	}
	old, err := ledger.ChunkAt(t.world, chunk)
	if err == nil {
		err = t.objects.Forget(old.TxHashes)
	}
	if err != nil {
		t.log.Warn("Cannot forget old tx objects", "chunk", chunk, "err", err)
	}
}

// retainEvery is how many heights pass between two looks at what blocks may go.
const retainEvery = 100

// retainStep is how many blocks go at once.
const retainStep = 10 * retainEvery

// retain is the lowest height whose block CometBFT is to keep, 0 for no change. What L1 has
// not made final stays: it may have to be published, answered or proven once more.
func (n *Node) retain(height uint64) uint64 {
	kept := n.cfg.Node.RetainBlocks
	if kept == 0 || height%retainEvery != 0 {
		return 0
	}
	needed := height
	if n.bridge != nil {
		_, _, l1 := n.tips.numbers()
		final, err := ledger.ChunkAt(n.stores.world, l1.Finalized)
		if err != nil {
			n.log.Warn("Cannot tell which blocks may go, keep all", "chunk", l1.Finalized, "err", err)
			return 0
		}
		needed = max(final.Block.Height, 1)
	}
	// CometBFT removes them while it applies a block: of a long history some at a time.
	return min(retention.Blocks(height, kept, needed), n.stores.commits.base()+retainStep)
}
