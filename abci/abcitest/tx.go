package abcitest

import (
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// Tx makes a valid tx, anchored to genesis; different seeds share nothing but,
// now and then, the payer.
func (c *Chain) Tx(seed int, change ...func(*tx.Body)) *tx.Tx {
	b := txtest.Body(uint64(seed))
	b.Anchor = tx.Anchor{Chunk: 0, StateRoot: c.genesis}
	b.ExpiresAt = c.Params.GenesisTime + 24*3_600_000
	b.FeePayer = Payer(seed % Payers)
	b.GasLimits = tx.Gas{Mana: 3_000_000, DA: 100_000}
	for _, f := range change {
		f(&b)
	}
	return txtest.New(b)
}

// Txs makes several.
func (c *Chain) Txs(from, count int) []*tx.Tx {
	out := make([]*tx.Tx, count)
	for i := range out {
		out[i] = c.Tx(from + i)
	}
	return out
}
