package txobjects_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// decided stands for the chain: the txs that chunks hold.
type decided map[common.Hash]bool

func (d decided) included(id common.Hash) (bool, error) { return d[id], nil }

func some(n int) (txs []*tx.Tx) {
	for i := range n {
		txs = append(txs, txtest.New(txtest.Body(uint64(i))))
	}
	return txs
}

func kept(t *testing.T, s *txobjects.Store, txs ...*tx.Tx) (out []bool) {
	t.Helper()
	for _, x := range txs {
		raw, err := s.Get(x.ID())
		require.NoError(t, err)
		if raw != nil {
			require.Equal(t, x.Encode(), raw)
		}
		held, err := s.Has(x.ID())
		require.NoError(t, err)
		require.Equal(t, raw != nil, held)
		out = append(out, held)
	}
	return out
}

// Objects of a height stay until it is decided; then those that no chunk took go.
func TestObjectsOfLostProposalsGoWithTheirHeight(t *testing.T) {
	s := txobjects.NewStore(kvtest.Memory(t))
	x := some(5)
	require.NoError(t, s.Keep(7, x[:2])) // round 0
	require.NoError(t, s.Keep(7, x[1:4]))
	require.NoError(t, s.Keep(8, x[3:]))
	chain := decided{x[0].ID(): true, x[1].ID(): true}

	lost, err := s.Lost(0, 6, chain.included)
	require.NoError(t, err)
	require.Empty(t, lost)
	require.NoError(t, s.Release(6, chain.included))
	require.Equal(t, []bool{true, true, true, true, true}, kept(t, s, x...))

	lost, err = s.Lost(6, 7, chain.included)
	require.NoError(t, err)
	require.ElementsMatch(t, idsOf(x[2], x[3]), lost)
	require.NoError(t, s.Release(7, chain.included))
	require.Equal(t, []bool{true, true, false, true, true}, kept(t, s, x...), "one was proposed anew at 8")

	require.NoError(t, s.Release(8, decided{x[3].ID(): true}.included))
	require.Equal(t, []bool{true, true, false, true, false}, kept(t, s, x...), "what was included before stays")
	require.NoError(t, s.Forget(idsOf(x[0], x[1])))
	require.Equal(t, []bool{false, false, false, true, false}, kept(t, s, x...))
}

// A read error is no verdict: nothing goes, and the next height makes up for it.
func TestAReadErrorLetsNoObjectGo(t *testing.T) {
	s := txobjects.NewStore(kvtest.Memory(t))
	x := some(2)
	require.NoError(t, s.Keep(7, x))
	broken := errors.New("disk is gone")
	unreadable := func(common.Hash) (bool, error) { return false, broken }
	_, err := s.Lost(0, 7, unreadable)
	require.ErrorIs(t, err, broken)
	require.ErrorIs(t, s.Release(7, unreadable), broken)
	require.Equal(t, []bool{true, true}, kept(t, s, x...))
	require.NoError(t, s.Release(8, decided{x[0].ID(): true}.included))
	require.Equal(t, []bool{true, false}, kept(t, s, x...))
}

// A home from before objects were kept per height keeps working: what its chunks
// hold stays, the rest stays for the height in work and goes with it.
func TestAnOlderHomeIsAdoptedOnce(t *testing.T) {
	db := kvtest.Memory(t)
	x := some(4)
	for _, old := range x[:3] {
		id := old.ID()
		require.NoError(t, db.Set(id[:], old.Encode()))
	}
	s := txobjects.NewStore(db)
	chain := decided{x[0].ID(): true}

	interrupted, cancel := context.WithCancel(context.Background())
	cancel()
	require.ErrorIs(t, s.Adopt(interrupted, 5, chain.included), context.Canceled)
	require.NoError(t, s.Adopt(context.Background(), 5, chain.included))
	require.Equal(t, []bool{true, true, true}, kept(t, s, x[:3]...))
	require.NoError(t, s.Keep(5, x[1:2]))

	chain[x[1].ID()] = true
	require.NoError(t, s.Release(5, chain.included))
	require.Equal(t, []bool{true, true, false}, kept(t, s, x[:3]...))

	id := x[3].ID()
	require.NoError(t, db.Set(id[:], x[3].Encode()))
	require.NoError(t, s.Adopt(context.Background(), 9, chain.included))
	require.NoError(t, s.Release(9, chain.included))
	require.Equal(t, []bool{true}, kept(t, s, x[3]), "once is enough")
}

// The txs of a proposal that was not decided leave the disk, but not the node: its
// proposer may be gone.
func TestTxsOfALostProposalWaitInThePool(t *testing.T) {
	r := newRig(t)
	lost, rival := r.chain.Tx(1), r.chain.Tx(2)
	spent := r.chain.Tx(3, func(b *tx.Body) { b.Setup.Nullifiers = rival.Body().Setup.Nullifiers })
	for _, x := range []*tx.Tx{lost, spent} {
		r.peers.give(x.ID(), x.Encode())
	}
	require.Empty(t, r.intake.Await(context.Background(), idsOf(lost, spent)))
	require.NoError(t, r.intake.Keep(1, []*tx.Tx{lost, spent}))
	r.include(rival)
	require.Equal(t, []bool{false, false}, kept(t, r.store, lost, spent))
	require.True(t, r.pool.Has(lost.ID()))
	require.False(t, r.pool.Has(spent.ID()), "it can't be included any more")
}

// A member that holds a polka of a proposal which the others left behind has nobody
// else to get its txs from, and without it they may not go on: what the height's
// decided block did not take stays on disk until a later height has a certificate.
func TestObjectsOfALostProposalStayUntilALaterHeightIsLocked(t *testing.T) {
	r := newRig(t)
	rival := r.chain.Tx(1)
	spent := r.chain.Tx(2, func(b *tx.Body) { b.Setup.Nullifiers = rival.Body().Setup.Nullifiers })
	require.NoError(t, r.intake.Keep(1, []*tx.Tx{spent, rival}))
	r.decide(0, rival)
	require.Equal(t, []bool{true, true}, kept(t, r.store, spent, rival), "no certificate shows to all that 1 is decided")
	r.decide(0, r.chain.Tx(3))
	require.Equal(t, []bool{true, true}, kept(t, r.store, spent, rival))
	r.decide(1, r.chain.Tx(4))
	require.Equal(t, []bool{false, true}, kept(t, r.store, spent, rival))
}
