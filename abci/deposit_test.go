package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// A deposit on L1 pays on L2 for the tx that claims it, from the chunk on that follows the
// one which took its message; once. All nodes agree on what is left.
func TestADepositPaysForTheTxThatClaimsIt(t *testing.T) {
	s := newPost(t, func(p *protocol.Params) { p.FeeJuicePortal = txtest.Portal })
	poor, deposited := txtest.F(0xbeef), protocol.Amount{Lo: 2_000_000_000}
	claim := func(seed int) *tx.Tx {
		return s.Tx(seed, func(b *tx.Body) {
			b.FeePayer, b.Claim = poor, txtest.Claim(0, deposited)
			b.Withdrawal = tx.Withdrawal{Portal: txtest.Portal, Recipient: common.Address{1}, Amount: protocol.Amount{Lo: 7}}
		})
	}
	made := claim(40)
	s.advance()
	s.send(txtest.Deposit(*made.Body()))
	check := func(t2 *tx.Tx) error {
		state := s.a.App.State()
		fork, err := s.a.Store.Fork()
		require.NoError(t, err)
		ctx := execution.NewContext(s.Params, state.Chunk.Number+1, state.Timestamp, state.Fees)
		return execution.Check(ctx, fork, ledger.Anchors{Reader: s.a.Store}, t2)
	}
	require.ErrorIs(t, check(made), execution.ErrClaimEarly)

	s.to(1+arrived, 2_000)
	b := s.advance()
	require.Len(t, b.StateInputs.Messages, 1)
	require.NoError(t, check(made))
	give([]*tx.Tx{made}, s.a, s.b)
	b = s.advance()
	require.Equal(t, []common.Hash{made.ID()}, b.TxHashes)

	fees := s.a.App.State().Checkpoint.Header.TotalFees
	fork, err := s.b.Store.Fork()
	require.NoError(t, err)
	left, err := fork.PublicValue(aztec.FeeJuiceSlot(poor))
	require.NoError(t, err)
	require.Equal(t, protocol.Amount{Lo: deposited.Lo - 7 - fees.Lo}.Field(), left)
	again := claim(41)
	err = check(again)
	require.ErrorIs(t, err, execution.ErrNullifierSpent)
	require.ErrorContains(t, err, "deposit 0 has been claimed already")
	require.NoError(t, check(s.Tx(42, func(b *tx.Body) { b.FeePayer = poor })), "what is left pays for more")
	_, pooled := s.a.Pool.Status(made.ID())
	require.False(t, pooled, "included")
}
