package client_test

import (
	"math/big"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
)

func transaction(t *testing.T) *types.Transaction {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("sender")))
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1), To: &common.Address{1}, Gas: 21000, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	return tx
}

// pool is an endpoint that keeps what is sent, or does something else with it.
type pool struct {
	mu   sync.Mutex
	sent int
	url  string
}

func newPool(t *testing.T, send, lookUp answer) *pool {
	t.Helper()
	p := &pool{}
	p.url = serveCalls(t, func(w http.ResponseWriter, c call) {
		if c.Method != "eth_sendRawTransaction" {
			lookUp(w, c.ID)
			return
		}
		p.mu.Lock()
		p.sent++
		p.mu.Unlock()
		send(w, c.ID)
	})
	return p
}

func (p *pool) got() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.sent
}

// A transaction goes to every endpoint, and is sent when one of them takes it.
func TestATransactionGoesToAll(t *testing.T) {
	taken, unknown := result(`"0x`+common.Bytes2Hex(make([]byte, 32))+`"`), result(`null`)
	for name, bad := range map[string]answer{
		"swallows":             taken,
		"knows no blobs":       refusal(-32000, "transaction type not supported", ""),
		"is down":              down,
		"has it already":       refusal(-32000, "already known", ""),
		"wants a higher price": refusal(-32000, "replacement transaction underpriced", ""),
	} {
		t.Run(name, func(t *testing.T) {
			first, second := newPool(t, bad, unknown), newPool(t, taken, unknown)
			require.NoError(t, dial(t, first.url, second.url).Send(t.Context(), transaction(t)))
			require.Equal(t, 1, first.got())
			require.Equal(t, 1, second.got())
		})
	}
}

// When all refuse, a pool that has the transaction makes it sent all the same, in
// whatever words it refused it the second time.
func TestAPoolThatHasATransactionNeedsNoOther(t *testing.T) {
	tx := transaction(t)
	raw, err := tx.MarshalJSON()
	require.NoError(t, err)
	again := refusal(-32000, "in the pool since long", "")
	has, lacks := newPool(t, again, result(string(raw))), newPool(t, again, result(`null`))
	require.NoError(t, dial(t, lacks.url, has.url).Send(t.Context(), tx))
	err = dial(t, lacks.url).Send(t.Context(), tx)
	require.ErrorIs(t, err, client.ErrRefused)
	require.ErrorContains(t, err, "in the pool since long")
	err = dial(t, newPool(t, down, down).url).Send(t.Context(), tx)
	require.ErrorIs(t, err, client.ErrUnavailable)

	holders := dial(t, lacks.url, has.url, newPool(t, down, down).url).Holders(t.Context(), tx.Hash())
	require.Equal(t, client.Holders{Asked: 2, With: 1}, holders)
	require.True(t, holders.Some())
	require.False(t, holders.All())
}

// An endpoint that hangs keeps nobody from going on once another has the transaction.
func TestAHangingEndpointDoesNotHoldUpASend(t *testing.T) {
	taken := newPool(t, result(`"0x`+common.Bytes2Hex(make([]byte, 32))+`"`), result(`null`))
	c, err := client.Dial(t.Context(), []string{serveHanging(t), taken.url}, time.Hour, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	require.NoError(t, c.Send(t.Context(), transaction(t)))
	require.Equal(t, 1, taken.got())
}
