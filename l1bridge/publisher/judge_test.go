package publisher_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// score is what the members' transactions came to on L1.
type score struct {
	// passedOver are transactions that did not revert and published nothing lasting.
	transactions, reverted, passedOver, checkpoints int
	spent                                           *big.Int // wei, blobs included
}

// judge wants every slot on L1, in order, once, as it was locked and within the caps, and
// an audit of that L1 alone to come to the chain's own state.
func (s *stage) judge() score {
	t := s.t
	t.Helper()
	v := newView(t, s.L1, s.Client(t))
	require.NoError(t, v.Step(t.Context()))
	require.Equal(t, s.State.Checkpoint.Header.Hash(), v.Snapshot().Tips.Hash)
	carried := map[common.Hash]int{} // checkpoints of each transaction
	for n := uint64(1); n <= s.Last; n++ {
		p, ok := v.Snapshot().Publication(n)
		require.True(t, ok, "checkpoint %d", n)
		locked, err := s.Publishable(n)
		require.NoError(t, err)
		require.Equal(t, locked.Header.Hash(), p.Hash, "checkpoint %d", n)
		carried[p.TxHash]++
	}
	vain := 0
	sum := s.ofMembers(func(tx *types.Transaction, r *types.Receipt) {
		if r.Status == types.ReceiptStatusSuccessful && carried[tx.Hash()] == 0 {
			vain++ // another's publication came first, or this one was undone
		}
		delete(carried, tx.Hash())
	})
	sum.passedOver = vain
	require.Empty(t, carried, "published by others than the members")
	sum.checkpoints = int(s.Last)
	s.audited()
	return sum
}

// ofMembers adds up what members sent, and holds it against the caps.
func (s *stage) ofMembers(each func(*types.Transaction, *types.Receipt)) score {
	t, c, sum := s.t, s.Node.Client(), score{spent: new(big.Int)}
	head, err := c.BlockNumber(t.Context())
	require.NoError(t, err)
	for n := s.Params.GenesisOrigin.Number; n <= head; n++ {
		block, err := c.BlockByNumber(t.Context(), new(big.Int).SetUint64(n))
		require.NoError(t, err)
		for _, tx := range block.Transactions() {
			if tx.Type() != types.BlobTxType || *tx.To() != s.Params.Rollup {
				continue
			}
			r, err := c.TransactionReceipt(t.Context(), tx.Hash())
			require.NoError(t, err)
			each(tx, r)
			sum.transactions++
			if r.Status != types.ReceiptStatusSuccessful {
				sum.reverted++
			}
			most := cost(s.caps, tx.Gas(), tx.BlobGas())
			require.LessOrEqual(t, cost(txmgr.Fees{Gas: tx.GasFeeCap().Uint64(), Blob: tx.BlobGasFeeCap().Uint64()}, tx.Gas(), tx.BlobGas()).Cmp(most), 0, "an offer above the caps")
			sum.spent.Add(sum.spent, new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed)))
			sum.spent.Add(sum.spent, new(big.Int).Mul(r.BlobGasPrice, new(big.Int).SetUint64(r.BlobGasUsed)))
		}
	}
	return sum
}

func cost(f txmgr.Fees, gas, blobGas uint64) *big.Int {
	sum := new(big.Int).Mul(new(big.Int).SetUint64(f.Gas), new(big.Int).SetUint64(gas))
	return sum.Add(sum, new(big.Int).Mul(new(big.Int).SetUint64(f.Blob), new(big.Int).SetUint64(blobGas)))
}

// audited rebuilds the state from L1 alone.
func (s *stage) audited() {
	t := s.t
	t.Helper()
	source, err := blobs.NewBeacon(s.Node.BeaconURL(), blobs.Options{})
	require.NoError(t, err)
	var rebuilt *worldstate.Store
	require.NoError(t, audit.Run(t.Context(), audit.Options{
		Client: s.Client(t), Blobs: source, Rollup: s.Deployment.Rollup,
		World: func(g worldstate.Genesis) (*worldstate.Store, error) {
			var err error
			rebuilt, err = worldstate.Open(kvtest.Memory(t), g, worldstate.Options{})
			return rebuilt, err
		},
		Progress: func(audit.Progress) {},
	}))
	chunk, roots := rebuilt.Tip()
	wantChunk, wantRoots := s.World.Tip()
	require.Equal(t, wantChunk, chunk)
	require.Equal(t, wantRoots, roots)
}
