package merklelog_test

import (
	"fmt"
	"testing"

	"github.com/cometbft/cometbft/crypto/merkle"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/merklelog"
)

// The log's root and proofs are those CometBFT computes and verifies.
func TestLogEqualsCometBFTMerkle(t *testing.T) {
	store := map[merklelog.Position]common.Hash{}
	var f merklelog.Frontier
	var items [][]byte
	var roots []common.Hash
	for i := range 70 {
		key, value := fmt.Appendf(nil, "k%d", i), fmt.Appendf(nil, "value %d", i)
		before := f.Root()
		next, nodes := f.Append(merklelog.Leaf(key, value))
		require.Equal(t, before, f.Root(), "appending leaves the old frontier alone")
		f = next
		for _, n := range nodes {
			store[n.Position] = n.Hash
		}
		require.True(t, f.Valid())
		items = append(items, value)
		roots = append(roots, f.Root())
		require.Equal(t, merkle.HashFromByteSlices(items), merklelog.Root(items).Bytes())

		for at := range i + 1 {
			p, err := merklelog.Prove(func(p merklelog.Position) (common.Hash, error) { return store[p], nil }, f.Size, uint64(at))
			require.NoError(t, err)
			aunts := make([][]byte, len(p.Aunts))
			for j := range aunts {
				aunts[j] = p.Aunts[j].Bytes()
			}
			op := merkle.NewValueOp(fmt.Appendf(nil, "k%d", at), &merkle.Proof{Total: int64(p.Total), Index: int64(p.Index), LeafHash: p.LeafHash.Bytes(), Aunts: aunts})
			root, err := op.Run([][]byte{fmt.Appendf(nil, "value %d", at)})
			require.NoError(t, err)
			require.Equal(t, f.Root().Bytes(), root[0])
			own, err := p.Root()
			require.NoError(t, err)
			require.Equal(t, f.Root(), own)
			upTo, err := p.Prefix()
			require.NoError(t, err)
			require.Equal(t, roots[at], upTo)
			plain, err := merklelog.ProvePlain(items, uint64(at))
			require.NoError(t, err)
			own, err = plain.Root()
			require.NoError(t, err)
			require.Equal(t, merklelog.Root(items), own)
			requireStrict(t, p)
		}
	}
	_, err := merklelog.Prove(nil, 3, 3)
	require.Error(t, err)
}

// requireStrict changes what a proof says: no other one leads to the same root.
func requireStrict(t *testing.T, p merklelog.Proof) {
	t.Helper()
	root, err := p.Root()
	require.NoError(t, err)
	other := p
	other.LeafHash = common.Hash{1}
	got, err := other.Root()
	require.NoError(t, err)
	require.NotEqual(t, root, got)
	more := p
	more.Aunts = append(append([]common.Hash{}, p.Aunts...), common.Hash{})
	_, err = more.Root()
	require.ErrorIs(t, err, merklelog.ErrProof)
	if len(p.Aunts) > 0 {
		less := p
		less.Aunts = p.Aunts[1:]
		_, err = less.Root()
		require.ErrorIs(t, err, merklelog.ErrProof)
	}
	beyond := p
	beyond.Index = p.Total
	_, err = beyond.Root()
	require.ErrorIs(t, err, merklelog.ErrProof)
}
