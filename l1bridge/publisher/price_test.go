package publisher_test

import (
	"bytes"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// A transaction that no block takes is replaced at twice the price, with the
// same nonce, and only one of the two is ever included.
func TestOverdueTransactionIsReplacedAtTwiceThePrice(t *testing.T) {
	l1, leader := oneLocked(t, nil)
	l1.Node.Censor(leader.Account())
	l1.SealInto(t, 1, 0)
	sent := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	leader.expect(t, publisher.Wait, publisher.ReasonPending)
	l1.Seal(t)
	leader.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	again := leader.expect(t, publisher.Propose, publisher.ReasonOverdue)
	require.GreaterOrEqual(t, again.Terms.Fees.Tip, 2*sent.Terms.Fees.Tip)
	require.GreaterOrEqual(t, again.Terms.Fees.Gas, 2*sent.Terms.Fees.Gas)
	require.GreaterOrEqual(t, again.Terms.Fees.Blob, 2*sent.Terms.Fees.Blob)

	l1.Node.Censor()
	tx := onlyTx(t, l1.Seal(t))
	require.Equal(t, again.Terms.Fees.Blob, tx.BlobGasFeeCap().Uint64())
	require.Zero(t, tx.Nonce())
	leader.expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
	require.EqualValues(t, 1, leader.counter(t, "aztecd_publisher_checkpoints_total"))
	require.Empty(t, l1.Seal(t).Transactions())
}

// The blob fee rises past the offer: what is in flight waits, the replacement
// pays, within the cap.
func TestBlobFeeSpikeIsPaidByTheReplacement(t *testing.T) {
	l1, leader := oneLocked(t, func(c *devnet.Config) { c.BlobFeeFraction = 600_000 })
	l1.SealInto(t, 1, 0)
	d := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Node.Censor(leader.Account())
	require.NoError(t, l1.Node.RaiseBlobFee(t.Context(), new(big.Int).SetUint64(8*d.Terms.Fees.Blob)))
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	l1.Node.Censor()
	require.Zero(t, leader.tip(t))
	again := leader.expect(t, publisher.Propose, publisher.ReasonOverdue)
	require.Greater(t, again.Terms.Fees.Blob, 8*d.Terms.Fees.Blob)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// Above the cap nothing is sent, and the reason says so.
func TestNothingIsSentAboveTheCap(t *testing.T) {
	l1, leader := oneLocked(t, nil)
	leader.account.Caps = txmgr.Fees{Tip: 1, Gas: 1, Blob: 1}
	leader.restart(t)
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Wait, publisher.ReasonFees)
	require.Empty(t, l1.Seal(t).Transactions())
}

// An account that cannot pay is named in the log and the decision, once; with ether it publishes, without a restart.
func TestPoorAccountIsReported(t *testing.T) {
	l1, leader := oneLocked(t, func(c *devnet.Config) {
		for i := range l1test.Members {
			c.Alloc[l1test.Address(l1test.Key(t, "publisher", i))] = big.NewInt(1000)
		}
	})
	var log bytes.Buffer
	leader.opts.Logger = slog.New(slog.NewTextHandler(&log, nil))
	leader.restart(t)
	l1.SealInto(t, 1, 0)
	d := leader.expect(t, publisher.Wait, publisher.ReasonBalance)
	require.Positive(t, d.Terms.Cost.Sign())
	require.Contains(t, strings.ToLower(log.String()), strings.ToLower(leader.Account().Hex()))
	l1.PayTo(t, l1test.Key(t, "outsider", 0), leader.Account(), nil, big.NewInt(1e18))
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	d, err := leader.step(t)
	require.NoError(t, err)
	require.Equal(t, publisher.Propose, d.Action)
	require.Equal(t, 1, strings.Count(log.String(), "needs funds"))
}

// oneLocked is an L1 for whose chain one checkpoint is locked, of slot 0, and the leader of
// slot 1.
func oneLocked(t *testing.T, change func(*devnet.Config)) (*l1test.L1, *bridge) {
	t.Helper()
	l1 := l1test.Start(t, change)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	return l1, newBridge(t, l1, chain, l1.Leader(1))
}
