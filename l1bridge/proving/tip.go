package proving

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Tip is a proven checkpoint, as L1 has it.
type Tip struct {
	Number uint64
	Hash   common.Hash
	// Words is the hash of the words that a proof from here starts with (WordsOf).
	Words common.Hash
}

// Proven is the last proven checkpoint; number 0 is genesis.
func (c *Contracts) Proven(ctx context.Context, at client.Header) (Tip, error) {
	rollup := bindings.NewRollup()
	p, err := read(ctx, c, "proven checkpoint", c.rollup, at.Hash, rollup.PackProven(), rollup.UnpackProven)
	if err != nil {
		return Tip{}, err
	}
	words, err := c.WordsAt(ctx, at, p.Number)
	if err != nil {
		return Tip{}, err
	}
	if words == (common.Hash{}) {
		return Tip{}, fmt.Errorf("%w: checkpoint %d is proven, and L1 keeps no words of it", client.ErrMalformed, p.Number)
	}
	return Tip{Number: p.Number, Hash: p.Hash, Words: words}, nil
}

// WordsAt is the hash of the words of a checkpoint at which a proof ended: any of them can be
// started from. Zero for others.
func (c *Contracts) WordsAt(ctx context.Context, at client.Header, number uint64) (common.Hash, error) {
	return read(ctx, c, "words of a proven checkpoint", c.proving, at.Hash, c.market.PackTips(number), func(raw []byte) (common.Hash, error) {
		return c.market.UnpackTips(raw)
	})
}

// WordsOf are what a proof starts with from the checkpoint of a header behind which is that
// world (run.World.Hash), and their hash, which L1 keeps. Nodes compare it with their own.
func WordsOf(h *checkpoint.Header, world common.Hash) (bindings.ProvenTip, common.Hash) {
	return proofs.WordsOf(h, world)
}

// Submit is the call that sends a proof from a proven checkpoint on.
func (c *Contracts) Submit(from bindings.ProvenTip, proof bindings.EpochProof) ([]byte, error) {
	return c.market.TryPackSubmitEpochProof(from, proof)
}
