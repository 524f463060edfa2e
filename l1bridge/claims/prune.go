package claims

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Gas of a prune, at least and for each checkpoint that goes.
const (
	gasPrune     = 1_000_000
	gasPruneEach = 20_000
)

// overFor is for how many L1 blocks a period has been seen to be over; 0: it is not.
func (c *Claimer) overFor(p Period, at place) uint64 {
	if !p.Open || !p.Over(at.slot, at.block) {
		c.over = since{}
		return 0
	}
	if c.over.epoch != p.Epoch || c.over.block == 0 || c.over.block > at.block {
		c.over = since{p.Epoch, at.block}
	}
	return at.block - c.over.block + 1
}

// mostPatience is over how many L1 blocks the accounts that prune spread.
const mostPatience = 16

// patience is how many L1 blocks others have before us: a slot's leaders, whose publication
// prunes by itself, two slots; then all who prune differ by chance, so that few pay for it.
func (c *Claimer) patience(at place) uint64 {
	blocks := 2 * c.opts.Params.SlotDuration / 1000 / max(at.snapshot.BlockTime, 1)
	return blocks + uint64(crypto.Keccak256(c.account[:])[0]%mostPatience)
}

// prune sends a prune of a period that is over. While rescue windows are open L1 refuses it,
// once the first one has made it wait for them.
func (c *Claimer) prune(ctx context.Context, at place, p Period, pending *txmgr.Pending) (sent bool, err error) {
	n := note{Prune: &p.Epoch}
	if c.refuses(n.id(), at) {
		return false, c.release(ctx, at, pending)
	}
	call, err := c.opts.Contracts.Prune()
	if err != nil {
		return false, err
	}
	tips := at.snapshot.Tips
	gas := gasPrune + gasPruneEach*(tips.Number-min(tips.Number, tips.Proven))
	pends := pending != nil && !pending.Others && readNote(pending.Tag).prunes(p.Epoch)
	sent, err = c.send(ctx, at, order{note: n, call: call, gas: gas, useful: pends})
	if errors.As(err, new(*txmgr.Refusal)) {
		return false, nil
	}
	if sent {
		c.opts.Logger.Warn("Pruning the chain to what is proven", "period", p.Epoch, "claimed", p.Claimed(), "prover", p.Prover)
	}
	return sent, err
}
