package publisher_test

import (
	"encoding/json"
	"math"
	"math/big"
	"os"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// over is a client of the L1 whose first endpoint is bent, with honest ones behind it.
func over(t *testing.T, l1 *l1test.L1, b bent, honest ...string) *client.Client {
	t.Helper()
	first := l1.Wire("bent")
	first.Bend(b)
	wires := []*l1test.Wire{first}
	for _, name := range honest {
		wires = append(wires, l1.Wire(name))
	}
	return l1test.ClientOf(t, wires...)
}

// refusal is a server's own no.
type refusal struct {
	code    int
	message string
}

// Error implements error.
func (r refusal) Error() string { return r.message }

// ErrorCode implements rpc.Error.
func (r refusal) ErrorCode() int { return r.code }

// refuses says no.
func refuses(code int, message string) bent {
	return func(*l1test.Call, func() (json.RawMessage, error)) (json.RawMessage, error) {
		return nil, refusal{code, message}
	}
}

// until is bent until a flag is set.
func until(honest *atomic.Bool, b bent) bent {
	return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if honest.Load() {
			return ask()
		}
		return b(c, ask)
	}
}

// An endpoint that keeps transactions to itself, or knows no blobs, stops no
// publication and makes none dearer while another one takes them.
func TestAnEndpointThatSendsNothingStopsNothing(t *testing.T) {
	for name, b := range map[string]bent{
		"swallows":       swallows(math.MaxInt),
		"knows no blobs": on("eth_sendRawTransaction", refuses(-32000, "transaction type not supported")),
	} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			chain := l1test.NewChain(t, l1)
			chain.Lock(t, 0, 1)
			leader := bridgeOver(t, l1, chain, l1.Leader(1), over(t, l1, b, "honest"))
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
	leader := bridgeOver(t, l1, chain, position, over(t, l1, until(&honest, swallows(math.MaxInt))))
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
	leader := bridgeOver(t, l1, chain, position, over(t, l1, until(&honest, swallows(math.MaxInt))))
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
		no := refuses(code, "block overrides are not supported")
		leader := bridgeOver(t, l1, chain, l1.Leader(1), over(t, l1, func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			if c.Method == "eth_call" && len(c.Params) > 2 {
				return no(c, ask)
			}
			return ask()
		}))
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
			leader = bridgeOver(t, l1, chain, l1.Leader(slot), over(t, l1, func(call *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				out, err := ask()
				if call.Method == "eth_getBalance" && moved.CompareAndSwap(false, true) {
					l1.SealInto(t, slot+c.slots, 0)
					assert.NoError(t, leader.view.Step(t.Context()))
				}
				return out, err
			}))
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
