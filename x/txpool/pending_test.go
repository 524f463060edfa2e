package txpool_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// Whoever pages through the pool by the last tx of each page sees all of it, in the order of
// arrival, also when txs leave meanwhile.
func TestPendingPagesGoOnBehindATx(t *testing.T) {
	p := newPool(t, nil)
	var all []common.Hash
	for i := range 5 {
		made := bid(uint64(i+1), uint64(10-i))
		add(t, p, made)
		all = append(all, made.ID())
	}
	page := func(max int, after *common.Hash) (out []common.Hash) {
		found, ok := p.Pending(max, after)
		require.True(t, ok)
		for _, w := range found {
			out = append(out, w.Tx.ID())
		}
		return out
	}
	require.Equal(t, all, page(100, nil))
	require.Equal(t, all[:2], page(2, nil))
	require.True(t, p.Drop(all[0], nil))
	require.Equal(t, all[2:4], page(2, &all[1]))
	require.Empty(t, page(2, &all[4]))
	_, ok := p.Pending(2, &all[0])
	require.False(t, ok, "it left")
}
