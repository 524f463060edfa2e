package publisher_test

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// asked is a JSON-RPC call.
type asked struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// newMeddler serves the L1 but for the calls that meddle answers itself: with a
// result, or an error if it has a code.
func newMeddler(t *testing.T, l1 *l1test.L1, meddle func(asked) (result any, code int, message string, mine bool)) string {
	t.Helper()
	target, err := url.Parse(l1.Node.HTTPURL())
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var call asked
		if err != nil || json.Unmarshal(body, &call) != nil {
			http.Error(w, "bad request", http.StatusBadRequest)
			return
		}
		result, code, message, mine := meddle(call)
		if !mine {
			r.Body = io.NopCloser(bytes.NewReader(body))
			proxy.ServeHTTP(w, r)
			return
		}
		answer := map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": result}
		if code != 0 {
			answer = map[string]any{"jsonrpc": "2.0", "id": call.ID, "error": map[string]any{"code": code, "message": message}}
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(answer)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// onSend meddles with what is sent alone.
func onSend(code int, message string) func(asked) (any, int, string, bool) {
	return func(c asked) (any, int, string, bool) {
		return common.Hash{1}, code, message, c.Method == "eth_sendRawTransaction"
	}
}

// An endpoint that keeps transactions to itself, or knows no blobs, stops no
// publication and makes none dearer while another one takes them.
func TestAnEndpointThatSendsNothingStopsNothing(t *testing.T) {
	for name, meddle := range map[string]func(asked) (any, int, string, bool){
		"swallows":       onSend(0, ""),
		"knows no blobs": onSend(-32000, "transaction type not supported"),
	} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			chain := l1test.NewChain(t, l1)
			chain.Lock(t, 0, 1)
			leader := bridgeOver(t, l1, chain, l1.Leader(1), dial(t, newMeddler(t, l1, meddle), l1.Node.HTTPURL()))
			l1.SealInto(t, 1, 0)
			leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
			l1.Seal(t)
			require.EqualValues(t, 1, leader.tip(t))
		})
	}
}

// A transaction that no pool has any more is sent again as it is before its price is
// raised, and not before the next turn of its sender, out of which it would revert.
func TestALostTransactionIsSentAgainAsItIs(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	var honest atomic.Bool
	position := l1.Leader(1)
	leader := bridgeOver(t, l1, chain, position, dial(t, newMeddler(t, l1, func(c asked) (any, int, string, bool) {
		return common.Hash{1}, 0, "", !honest.Load() && c.Method == "eth_sendRawTransaction"
	})))
	l1.SealInto(t, 1, 0)
	first := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	honest.Store(true)
	require.Empty(t, l1.Seal(t).Transactions())
	slot := l1.NextTurn(t, position)
	for slot == 2 || l1.Leader(slot-1) == position {
		l1.SealInto(t, slot, 0)
		slot = l1.NextTurn(t, position)
	}
	l1.SealInto(t, slot-1, 0)
	leader.expect(t, publisher.Wait, publisher.ReasonNotOurTurn)
	require.Empty(t, l1.SealInto(t, slot, 0).Transactions())
	again := leader.expect(t, publisher.Propose, publisher.ReasonUnsent)
	require.Equal(t, first.Terms.Fees, again.Terms.Fees)
	require.Equal(t, first.Terms.Fees.Blob, onlyTx(t, l1.Seal(t)).BlobGasFeeCap().Uint64())
	require.EqualValues(t, 1, leader.tip(t))
}

// After a restart the bytes are gone: what no pool has goes out anew, at no higher
// price than the market's.
func TestALostTransactionOfAnEarlierLifeIsNoBid(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	var honest atomic.Bool
	position := l1.Leader(1)
	leader := bridgeOver(t, l1, chain, position, dial(t, newMeddler(t, l1, func(c asked) (any, int, string, bool) {
		return common.Hash{1}, 0, "", !honest.Load() && c.Method == "eth_sendRawTransaction"
	})))
	l1.SealInto(t, 1, 0)
	first := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	honest.Store(true)
	leader.restart(t)
	l1.Seal(t)
	l1.SealInto(t, l1.NextTurn(t, position), 0)
	again := leader.expect(t, publisher.Propose, publisher.ReasonUnsent)
	require.Equal(t, first.Terms.Fees.Blob, again.Terms.Fees.Blob)
	require.Less(t, again.Terms.Fees.Tip, 2*first.Terms.Fees.Tip)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// What pools refuse is no bid: as long as a plain transaction of the account keeps
// blobs out, the price stays what it was.
func TestARefusedTransactionIsNoBid(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	position := l1.Leader(1)
	leader := newBridge(t, l1, chain, position)
	to := common.Address{7}
	plain, err := types.SignNewTx(l1.Publishers[position], types.LatestSignerForChainID(big.NewInt(31337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(31337), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(10 * gwei), Gas: 21000, To: &to,
	})
	require.NoError(t, err)
	require.NoError(t, l1.Node.Client().SendTransaction(t.Context(), plain))
	l1.Node.Censor(leader.Account())
	l1.SealInto(t, 1, 0)
	var tips []uint64
	for len(tips) < 4 {
		d, err := leader.step(t)
		if d.Action == publisher.Propose {
			require.ErrorIs(t, err, txmgr.ErrNotHandedOver)
			tips = append(tips, d.Terms.Fees.Tip)
		}
		l1.SealInto(t, l1.NextTurn(t, position), 0)
	}
	require.Less(t, tips[3], 2*tips[0], "%v", tips)
	require.Equal(t, []uint64{tips[0], tips[0], tips[0], tips[0]}, tips)
}

// Only a revert holds a publication back. A server that cannot simulate in a later
// block, whatever it says to that, is no reason not to publish.
func TestAServerThatCannotSimulateHoldsNothingBack(t *testing.T) {
	for _, code := range []int{-32601, -32000, -32602} {
		l1 := l1test.Start(t, nil)
		chain := l1test.NewChain(t, l1)
		chain.Lock(t, 0, 1)
		url := newMeddler(t, l1, func(c asked) (any, int, string, bool) {
			return nil, code, "block overrides are not supported", c.Method == "eth_call" && len(c.Params) > 2
		})
		leader := bridgeOver(t, l1, chain, l1.Leader(1), dial(t, url))
		l1.SealInto(t, 1, 0)
		leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
		l1.Seal(t)
		require.EqualValues(t, 1, leader.tip(t))
	}
}

// L1 goes on while blobs are proven. What is sent then is decided on the newest head,
// and its age counts from there; when the turn is over by then, nothing is sent.
func TestWhatIsSentIsDecidedOnTheNewestHead(t *testing.T) {
	for name, c := range map[string]struct {
		slots  uint64
		action publisher.Action
	}{"in the same turn": {0, publisher.Propose}, "after it": {1, publisher.Wait}} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			chain := l1test.NewChain(t, l1)
			chain.Lock(t, 0, 1)
			slot := uint64(2)
			for l1.Leader(slot) == l1.Leader(slot+1) {
				slot++
			}
			var leader *bridge
			var moved atomic.Bool
			url := newMeddler(t, l1, func(call asked) (any, int, string, bool) {
				if call.Method == "eth_getBalance" && moved.CompareAndSwap(false, true) {
					l1.SealInto(t, slot+c.slots, 0)
					assert.NoError(t, leader.view.Step(t.Context()))
				}
				return nil, 0, "", false
			})
			leader = bridgeOver(t, l1, chain, l1.Leader(slot), dial(t, url))
			l1.SealInto(t, slot-1, 2)
			d, err := leader.step(t)
			require.NoError(t, err)
			require.True(t, moved.Load())
			require.Equal(t, c.action, d.Action)
			if c.action == publisher.Wait {
				require.NoFileExists(t, leader.account.Journal)
				return
			}
			var journal struct {
				Sent []struct {
					SentAt uint64 `json:"sent_at"`
				} `json:"sent"`
			}
			text, err := os.ReadFile(leader.account.Journal)
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(text, &journal))
			require.Len(t, journal.Sent, 1)
			require.Equal(t, leader.view.Snapshot().Head.Number, journal.Sent[0].SentAt)
		})
	}
}
