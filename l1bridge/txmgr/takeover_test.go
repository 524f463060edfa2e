package txmgr_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// What one sender wrote down and no pool has keeps the others waiting for no longer than
// it takes to know that: it never reached an endpoint, all refused it, or the process
// ended before it was handed over.
func TestATransactionThatNoPoolHasHoldsUpNobody(t *testing.T) {
	for name, answer := range map[string]l1test.Bend{
		"no endpoint is there": func(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) {
			return nil, errors.New("connection refused")
		},
		"every pool refuses it": func(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) {
			return nil, refusal{}
		},
		"it is swallowed": func(c *l1test.Call, _ func() (json.RawMessage, error)) (json.RawMessage, error) {
			return json.RawMessage(`"0x0100000000000000000000000000000000000000000000000000000000000000"`), nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			wire := l1.Wire("only")
			wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				if c.Method != "eth_sendRawTransaction" {
					return ask()
				}
				return answer(c, ask)
			})
			opts := l1.AccountOptions(t, l1.Publishers[0])
			opts.Client = l1test.ClientOf(t, wire)
			m, err := txmgr.New(opts)
			require.NoError(t, err)
			first, second := newCaller(t, m, "first"), newCaller(t, m, "second")
			terms, _ := first.terms(t, l1, 0)
			_, _ = first.Send(t.Context(), headOf(t, l1), plain(`"a"`), terms) // what comes of it is the row's
			_, blockedBy := second.terms(t, l1, 1)
			require.Equal(t, txmgr.ReasonPending, blockedBy, "a pool may have it")

			wire.Bend(nil)
			for range 3 {
				l1.Seal(t)
			}
			terms, blockedBy = second.terms(t, l1, 1)
			require.Empty(t, blockedBy)
			sidecar, err := second.Prove([]kzg4844.Blob{{}})
			require.NoError(t, err)
			request := plain(`"b"`)
			request.Blobs = sidecar
			_, err = second.Send(t.Context(), headOf(t, l1), request, terms)
			require.NoError(t, err)
			_, blockedBy = first.terms(t, l1, 0)
			require.Equal(t, txmgr.ReasonPending, blockedBy, "it is the second's now")

			m, err = txmgr.New(opts)
			require.NoError(t, err)
			first, second = newCaller(t, m, "first"), newCaller(t, m, "second")
			require.Len(t, l1.Seal(t).Transactions(), 1)
			first.terms(t, l1, 0)
			require.Empty(t, first.heard)
			require.Len(t, second.heard, 1)
			require.Equal(t, txmgr.Succeeded, second.heard[0].Result)
			require.JSONEq(t, `"b"`, string(second.heard[0].Tag))
		})
	}
}

// What no endpoint answered for and a pool has all the same is waited for.
func TestATransactionThatAPoolHasIsWaitedFor(t *testing.T) {
	l1 := l1test.Start(t, nil)
	wire := l1.Wire("only")
	opts := l1.AccountOptions(t, l1.Publishers[0])
	opts.Client = l1test.ClientOf(t, wire)
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	first, second := newCaller(t, m, "first"), newCaller(t, m, "second")
	wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		if c.Method == "eth_sendRawTransaction" {
			return nil, errors.New("connection reset")
		}
		return out, err
	})
	terms, _ := first.terms(t, l1, 0)
	_, err = first.Send(t.Context(), headOf(t, l1), plain(`"a"`), terms)
	require.ErrorIs(t, err, txmgr.ErrNotHandedOver)
	l1.Node.Censor(m.Address())
	for range 3 {
		l1.Seal(t)
		_, blockedBy := second.terms(t, l1, 1)
		require.Equal(t, txmgr.ReasonPending, blockedBy)
	}
	l1.Node.Censor()
	require.Len(t, l1.Seal(t).Transactions(), 1)
	_, blockedBy := second.terms(t, l1, 1)
	require.Empty(t, blockedBy)
	require.Equal(t, txmgr.Succeeded, first.heard[0].Result)
}

// refusal is a pool's.
type refusal struct{}

func (refusal) Error() string  { return "no room" }
func (refusal) ErrorCode() int { return -32000 }
