package rebuild_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// Who executes txs again needs no more than L1's messages for claims: one of a deposit of
// the state before its chunk is what was published, one of what the chunk itself took is
// no tx that could be included.
func TestClaimsAreExecutedAgain(t *testing.T) {
	n := newNode(t)
	n.Anchors = ledger.Anchors{Reader: n.World}
	genesis, err := ledger.ChunkAt(n.World, 0)
	require.NoError(t, err)
	claim := func(index uint64) *tx.Tx {
		b := txtest.Everything(10 * (index + 1))
		require.NoError(t, b.Anchor.StateRoot.SetBytesCanonical(genesis.Header.StateRoot[:]))
		b.FeePayer, b.Claim = txtest.F(500), txtest.Claim(index, protocol.Amount{Lo: 1_000_000_000})
		b.PublicUpdates[0].Slot, b.PublicUpdates[1].Slot = txtest.F(100*index+1), txtest.F(100*index+2)
		return txtest.New(b)
	}
	first, second := claim(0), claim(1)
	messages := []inputs.Message{{Index: 0, Leaf: txtest.Deposit(*first.Body())}, {Index: 1, Leaf: txtest.Deposit(*second.Body())}}
	n.Take(t, 0, inputs.State{Messages: messages[:1]}, nil)
	n.Take(t, 1, inputs.State{Messages: messages[1:]}, nil, first)
	n.Take(t, 1, inputs.State{}, nil, second)

	whole := func(number uint64, txs ...[]*tx.Tx) *rebuild.Published {
		p := n.whole(t, number)
		p.Taken, p.Txs = rebuild.Taken{Messages: messages}, txs
		p.Taken.Messages = messages[:p.Header.In.Total]
		return p
	}
	again := newNode(t)
	require.NoError(t, again.rebuild(whole(1)))
	require.NoError(t, again.rebuild(whole(2, []*tx.Tx{first}, []*tx.Tx{second})))
	require.Equal(t, n.Checkpoint.Header, again.Checkpoint.Header)

	early := newNode(t)
	require.NoError(t, early.rebuild(whole(1)))
	var d *rebuild.Difference
	require.ErrorAs(t, early.rebuild(whole(2, []*tx.Tx{second}, []*tx.Tx{first})), &d)
	require.Equal(t, "validity of the tx", d.What)
	require.Contains(t, d.Rebuilt, "claim_early")
}
