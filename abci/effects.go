package abci

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
)

// fetchEffects makes the candidate of a decided chunk from its effects, as a peer
// tells them. The committee decided on the chunk's hash, which commits to the txs,
// their effects and the state after: effects that give this hash are the effects.
func (a *App) fetchEffects(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block) (*candidate, error) {
	var c *candidate
	err := a.cfg.Objects.FetchEffects(ctx, b.ChunkHash, func(raw []byte) error {
		var err error
		c, err = a.applyEffects(s, p, b, raw)
		return err
	})
	return c, err
}

func (a *App) applyEffects(s *ledger.State, p ledger.Proposal, b *block.Block, raw []byte) (*candidate, error) {
	result, err := ledger.DecodeEffects(raw, b.StateInputs)
	if err != nil {
		return nil, err
	}
	if len(result.Effects) != len(b.TxHashes) {
		return nil, fmt.Errorf("effects of %d txs for a block of %d", len(result.Effects), len(b.TxHashes))
	}
	for i, hash := range b.TxHashes {
		if common.Hash(result.Effects[i].TxHash.Bytes()) != hash {
			return nil, fmt.Errorf("effect %d is not that of tx %s", i, hash)
		}
	}
	fork, err := a.store.Fork()
	if err != nil {
		return nil, err
	}
	c, err := a.seal(pathEffects, s, fork, p, result)
	if err != nil {
		return nil, err
	}
	if err := checkClaims(b, c.chunk.Header.Hash(), c.next.Checkpoint.Header.Hash()); err != nil {
		return nil, err
	}
	c.block = b
	return c, nil
}
