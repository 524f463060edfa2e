package txmgr_test

import (
	"encoding/json"
	"errors"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// answers gives a pool's answer to what a test of the transaction picks.
func answers(picked func(*types.Transaction) bool, with error) l1test.Bend {
	return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		var raw hexutil.Bytes
		if c.Method != "eth_sendRawTransaction" || json.Unmarshal(c.Params[0], &raw) != nil {
			return ask()
		}
		if tx := new(types.Transaction); tx.UnmarshalBinary(raw) != nil || picked(tx) {
			return nil, with
		}
		return ask()
	}
}

// says is a pool's refusal in words.
type says string

func (s says) Error() string { return string(s) }
func (says) ErrorCode() int  { return -32000 }

// A transaction that no pool ever takes, and that its sender hands over at each head all
// the same, keeps the others of the account waiting no longer than one that was lost.
func TestWhatNoPoolEverTakesHoldsUpNobody(t *testing.T) {
	for name, answer := range map[string]error{
		"it is refused":                        says("transaction gas limit too high (cap: 16777216, tx: 20000000)"),
		"its price is below what a pool takes": says("transaction underpriced: gas tip cap 1, minimum needed 1000"),
		"a proxy in front finds it too large":  errors.New("413 Request Entity Too Large"),
	} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			wire := l1.Wire("only")
			bad := plain(`"bad"`)
			bad.To = common.Address{6}
			wire.Bend(answers(func(tx *types.Transaction) bool { return *tx.To() == bad.To }, answer))
			opts := l1.AccountOptions(t, l1.Publishers[0])
			opts.Client = l1test.ClientOf(t, wire)
			m, err := txmgr.New(opts)
			require.NoError(t, err)
			first, second := newCaller(t, m, "first"), newCaller(t, m, "second")
			try := func() {
				if terms, blockedBy := first.terms(t, l1, 0); blockedBy == "" {
					bad.Data = append(bad.Data, 1) // each time another transaction
					_, err := first.Send(t.Context(), headOf(t, l1), bad, terms)
					require.ErrorIs(t, err, txmgr.ErrNotHandedOver)
				}
			}
			for done, blocks := 0, 0; done < 2; blocks++ {
				require.Less(t, blocks, 10, "%d of the second's came through", done)
				try()
				pending, err := second.Reconcile(t.Context(), headOf(t, l1))
				require.NoError(t, err)
				if terms, blockedBy := second.terms(t, l1, 0); blockedBy == "" {
					require.True(t, pending.Lost)
					require.Contains(t, pending.Why, answer.Error(), "it says why")
					_, err := second.Send(t.Context(), headOf(t, l1), plain(`"good"`), terms)
					require.NoError(t, err)
				} else {
					require.Equal(t, txmgr.ReasonPending, blockedBy)
				}
				done += len(l1.Seal(t).Transactions())
			}
			for range 60 {
				try()
				l1.Seal(t)
			}
			text, err := os.ReadFile(opts.Journal)
			require.NoError(t, err)
			require.Less(t, len(text), 30_000, "the journal does not grow for ever")
		})
	}
}

// What pools drop after it was seen there is found to be gone all the same.
func TestATransactionThatPoolsDropLaterHoldsUpNobody(t *testing.T) {
	l1 := l1test.Start(t, nil)
	wire := l1.Wire("only")
	opts := l1.AccountOptions(t, l1.Publishers[0])
	opts.Client = l1test.ClientOf(t, wire)
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	first, second := newCaller(t, m, "first"), newCaller(t, m, "second")
	terms, _ := first.terms(t, l1, 0)
	_, err = first.Send(t.Context(), headOf(t, l1), plain(`"a"`), terms)
	require.NoError(t, err)
	l1.Node.Censor(m.Address())
	for range 4 {
		l1.Seal(t)
		_, blockedBy := second.terms(t, l1, 1)
		require.Equal(t, txmgr.ReasonPending, blockedBy, "the pool has it")
	}
	wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_getTransactionByHash" {
			return json.RawMessage("null"), nil
		}
		return ask()
	})
	for range 2 {
		l1.Seal(t)
		second.terms(t, l1, 1)
	}
	_, blockedBy := second.terms(t, l1, 1)
	require.Empty(t, blockedBy)
}

// What would use up its gas is not sent: it would be paid for and do nothing.
func TestWhatRunsOutOfGasIsNotSent(t *testing.T) {
	l1 := l1test.Start(t, nil)
	wire := l1.Wire("only")
	wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_call" && len(c.Params) > 2 {
			return nil, says("out of gas")
		}
		return ask()
	})
	opts := l1.AccountOptions(t, l1.Publishers[0])
	opts.Client = l1test.ClientOf(t, wire)
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	c := newCaller(t, m, "caller")
	_, err = c.Reconcile(t.Context(), headOf(t, l1))
	require.NoError(t, err)
	a, err := c.Account(t.Context(), headOf(t, l1))
	require.NoError(t, err)
	terms, _ := a.Terms(txmgr.Want{Gas: 20_000_000})
	_, err = c.Send(t.Context(), headOf(t, l1), plain(`1`), terms)
	var refusal *txmgr.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, "OutOfGas", refusal.Name)
	require.Contains(t, refusal.Detail, "16777216 gas, the most that L1 lets a transaction have (EIP-7825), are not enough: 20000000")
}
