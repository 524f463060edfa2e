package client_test

import (
	"encoding/json"
	"math/big"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// Of an account no endpoint is believed while another one can prove what it holds, and
// one that was caught is not asked first again. The only endpoint is believed, and where
// none gives proofs, what most say.
func TestAnAccountIsProven(t *testing.T) {
	l1 := l1test.Start(t, nil)
	honest, liar := l1.Wire("honest"), l1.Wire("liar")
	account := l1test.Address(l1.Publishers[0])
	head, err := l1.Client(t).HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	truth, err := l1.Node.Client().BalanceAt(t.Context(), account, nil)
	require.NoError(t, err)
	lies := 0
	lie := func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		lies++
		switch c.Method {
		case "eth_getTransactionCount":
			return json.RawMessage(`"0x7"`), nil
		case "eth_getBalance":
			return json.RawMessage(`"0x8"`), nil
		}
		c.Params[0] = json.RawMessage(`"` + l1test.Address(l1.Publishers[1]).Hex() + `"`) // another's proof
		return ask()
	}
	liar.Bend(lie)
	c := l1test.ClientOf(t, liar, honest)
	for range 3 {
		a, err := c.ReadAccount(t.Context(), account, head)
		require.NoError(t, err)
		require.Equal(t, client.Account{Nonce: 0, Balance: truth}, a)
	}
	require.Equal(t, 1, lies)
	absent, err := c.ReadAccount(t.Context(), common.Address{1, 2, 3}, head)
	require.NoError(t, err)
	require.Zero(t, absent.Balance.Sign())

	said := client.Account{Nonce: 7, Balance: big.NewInt(8)}
	alone, err := l1test.ClientOf(t, liar).ReadAccount(t.Context(), account, head)
	require.NoError(t, err)
	require.Equal(t, said, alone)
	claims := func(nonce string) string {
		return serveCalls(t, func(w http.ResponseWriter, asked call) {
			switch asked.Method {
			case "eth_getTransactionCount":
				result(nonce)(w, asked.ID)
			case "eth_getBalance":
				result(`"0x8"`)(w, asked.ID)
			default:
				refusal(-32601, "the method does not exist", "")(w, asked.ID)
			}
		})
	}
	for _, row := range []struct {
		urls []string
		want uint64
	}{
		{[]string{claims(`"0x1"`), serve(t, down)}, 1},
		{[]string{claims(`"0x1"`), claims(`"0x2"`)}, 1},
		{[]string{claims(`"0x1"`), claims(`"0x2"`), claims(`"0x2"`)}, 2},
	} {
		a, err := dial(t, row.urls...).ReadAccount(t.Context(), account, head)
		require.NoError(t, err)
		require.Equal(t, row.want, a.Nonce)
	}
	_, err = dial(t, serve(t, down), serve(t, down)).ReadAccount(t.Context(), account, head)
	require.ErrorIs(t, err, client.ErrUnavailable)
}

// Of prices every endpoint is asked; one that says nothing sensible is left out.
func TestPricesAreAskedOfAll(t *testing.T) {
	low, high := serve(t, result(`"0x1"`)), serve(t, result(`"0xffff"`))
	c := dial(t, high, serve(t, down), low, serve(t, result(`{}`)))
	for _, f := range []func() ([]*big.Int, error){
		func() ([]*big.Int, error) { return c.BlobFees(t.Context()) },
		func() ([]*big.Int, error) { return c.SuggestedTips(t.Context()) },
	} {
		got, err := f()
		require.NoError(t, err)
		require.Equal(t, []*big.Int{big.NewInt(1), big.NewInt(0xffff)}, got)
	}
	_, err := dial(t, serve(t, down)).BlobFees(t.Context())
	require.ErrorIs(t, err, client.ErrUnavailable)
}

// What one endpoint knows does not wait for another one that hangs.
func TestAHangingEndpointHoldsUpNoPrice(t *testing.T) {
	c, err := client.Dial(t.Context(), []string{serveHanging(t), serve(t, result(`"0x7"`))}, time.Hour, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	got, err := c.BlobFees(t.Context())
	require.NoError(t, err)
	require.Equal(t, []*big.Int{big.NewInt(7)}, got)
}
