package app_test

import (
	"bytes"
	"context"
	"runtime/pprof"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// A tx that can't be included is refused where it is submitted, with its reason,
// and leaves no trace.
func TestBadTxsAreRefusedAtSubmission(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	included := n.body(0, 1)
	good, err := tx.New(included, []byte("proof"))
	require.NoError(t, err)
	submit := func(raw []byte) error {
		_, err := n.nodes[0].Queries().SendTx(context.Background(), raw)
		return err
	}
	require.NoError(t, submit(good.Encode()))
	n.waitFor(0, good.ID(), api.StatusLocked)
	object, err := n.nodes[0].Queries().GetTxByHash(good.ID())
	require.NoError(t, err)
	require.Equal(t, api.TxBytes(good.Encode()), object)
	height := n.rest()

	for code, change := range map[string]func(*tx.Body){
		"wrong_chain":     func(b *tx.Body) { b.L1ChainID++ },
		"gas_limit":       func(b *tx.Body) { b.GasLimits.Mana = 1 << 50 },
		"expired":         func(b *tx.Body) { b.ExpiresAt = 1 },
		"anchor_unknown":  func(b *tx.Body) { b.Anchor.Chunk = 99 },
		"fees_too_low":    func(b *tx.Body) { b.MaxFees = protocol.GasFees{} },
		"nullifier_spent": func(b *tx.Body) { b.Setup.Nullifiers = included.Setup.Nullifiers },
		"cannot_pay":      func(b *tx.Body) { b.FeePayer = payer(payers) },
	} {
		body := n.body(0, 2)
		change(&body)
		bad, err := tx.New(body, []byte("proof"))
		require.NoError(t, err)
		err = submit(bad.Encode())
		require.Equal(t, code, tx.CodeOf(err), "%v", err)
		require.Equal(t, code, tx.CodeOf(submit(bad.Encode())), "and again")
		_, err = n.nodes[0].Queries().GetTxReceipt(bad.ID())
		require.ErrorIs(t, err, api.ErrNotFound)
		_, err = n.nodes[0].Queries().GetTxByHash(bad.ID())
		require.ErrorIs(t, err, api.ErrNotFound)
	}
	require.Equal(t, "nullifier_spent", tx.CodeOf(submit(good.Encode())))
	require.Equal(t, "malformed", tx.CodeOf(submit([]byte("not a tx"))))
	require.Equal(t, "object_too_large", tx.CodeOf(submit(make([]byte, n.params.MaxObjectBytes+1))))
	require.Equal(t, height, n.rest(), "no block was made for any of it")
	n.lock(0, 3)
}

// Close ends what Start began. A few of CometBFT's own routines outlive it: they are
// not counted.
func TestAClosedNodeLeavesNothingRunning(t *testing.T) {
	n := newNetwork(t, 1)
	for k := range 2 {
		n.start(0)
		n.lock(0, k)
		n.stop(0)
	}
	require.Eventually(t, func() bool { return len(running()) == 0 }, patience, 10*time.Millisecond, "%v", running())
}

// running lists the stacks of goroutines of this module and of libp2p, the tests'
// own apart.
func running() (stacks []string) {
	var all bytes.Buffer
	_ = pprof.Lookup("goroutine").WriteTo(&all, 2)
	for stack := range strings.SplitSeq(all.String(), "\n\n") {
		ours := strings.Contains(stack, "aztecd/aztecd/") || strings.Contains(stack, "libp2p")
		if ours && !strings.Contains(stack, "app_test.") {
			stacks = append(stacks, stack)
		}
	}
	return stacks
}

// A node that can't start leaves nothing open: the next start works.
func TestAFailedStartLeavesNothingOpen(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	n.lock(0, 1)
	n.stop(0)
	wrong := n.config(0)
	wrong.RPC.Listen = "127.0.0.1:99999"
	for range 2 {
		_, err := app.Start(context.Background(), wrong, api.Versions{}, n.log)
		require.Error(t, err)
	}
	n.start(0)
	n.lock(0, 2)
}
