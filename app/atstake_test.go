package app

import (
	"crypto/ecdsa"
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"golang.org/x/time/rate"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/ledger"
)

// worth is an L1 with a chain on which locks are made, and who tells what they are worth.
type worth struct {
	*l1test.Executed
	client  *l1client.Client
	atStake *atStake
}

func newWorth(t *testing.T) *worth {
	t.Helper()
	e := l1test.StartExecutedOf(t, nil, l1test.Restartable(t))
	w := &worth{Executed: e, client: e.Client(t)}
	var err error
	w.atStake, err = newAtStake(w.client, e.Deployment.Rollup)
	require.NoError(t, err)
	return w
}

// ask asks what the last lock of a checkpoint is worth.
func (w *worth) ask(t *testing.T, number uint64) (*api.AtStake, error) {
	t.Helper()
	h, err := ledger.CheckpointAt(w.World, number)
	require.NoError(t, err)
	c, err := ledger.LastCertificate(w.World, number)
	require.NoError(t, err)
	head, err := w.client.AgreedHead(t.Context())
	require.NoError(t, err)
	tips, err := view.ReadTips(t.Context(), w.client, w.Deployment.Rollup, head.Hash)
	require.NoError(t, err)
	against, err := comparison(w.World, tips, h)
	require.NoError(t, err)
	return w.atStake.of(t.Context(), head, queries.Lock{Header: h, Certificate: c, Committee: w.Committee}, against)
}

// send sends what a node says to send, as anybody with ether can.
func (w *worth) send(t *testing.T, key *ecdsa.PrivateKey, call api.L1Call) *types.Receipt {
	t.Helper()
	value, ok := new(big.Int).SetString(call.Value, 10)
	require.True(t, ok)
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(w.Params.L1ChainID))
	opts.Context, opts.GasLimit, opts.Value = t.Context(), 2_000_000, value
	tx, err := bind.Transact(bindings.NewSlasher().Instance(w.Node.Client(), call.To), opts, call.Data)
	require.NoError(t, err)
	w.Seal(t)
	receipt, err := w.Node.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	return receipt
}

// What a node says a lock is worth is what L1 takes: whoever sends the call that it gives,
// from the slot that it names on, has accused the members that it lists.
func TestTheAccusationThatANodeGivesIsGood(t *testing.T) {
	w := newWorth(t)
	h := w.Lock(t, 5, 2)
	w.SealInto(t, 6, 0)
	s, err := w.ask(t, h.Number)
	require.NoError(t, err)
	require.True(t, s.Accepted, s.Refusal)
	require.Equal(t, h.Epoch, s.Epoch)
	var members []common.Address
	total := new(big.Int)
	for _, p := range s.Payers {
		members = append(members, p.Attester)
		n, ok := new(big.Int).SetString(p.AZT, 10)
		require.True(t, ok && n.Sign() > 0)
		total.Add(total, n)
	}
	for _, m := range w.Committee.Members() {
		require.Contains(t, members, m.Attester)
	}
	require.Len(t, members, w.Committee.Size())
	require.Equal(t, total.String(), s.AZT)
	require.Equal(t, 5+w.Params.Windows.PublishDeadline+1, s.PublishBy.Slot)
	require.Equal(t, w.Params.SlotStart(s.PublishBy.Slot), s.PublishBy.TimestampMS)
	require.Equal(t, 5+w.Params.Windows.Liability, s.LiableUntil.Slot)

	outsider := l1test.Key(t, "outsider", 0)
	w.SealInto(t, s.PublishBy.Slot-1, 0)
	require.Equal(t, types.ReceiptStatusFailed, w.send(t, outsider, s.Accuse).Status, "too early")
	w.SealInto(t, s.PublishBy.Slot, 0)
	receipt := w.send(t, outsider, s.Accuse)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	accused, err := bindings.NewSlasher().UnpackAccusedEvent(receipt.Logs[0])
	require.NoError(t, err)
	require.Equal(t, h.Hash(), common.Hash(accused.Hash))
	require.Equal(t, s.Epoch, accused.Epoch)
}

// Where a shorter version is confirmed, what a node gives says what is missing in it: the
// accusation of the longer one works.
func TestTheAccusationOfALongerVersionIsGood(t *testing.T) {
	w := newWorth(t)
	w.Lock(t, 5, 1)
	w.Publish(t, w, 7, publisher.Propose)
	w.Confirm(t, 1)
	h := w.Lock(t, 5, 1)
	require.EqualValues(t, 1, h.Number)
	s, err := w.ask(t, h.Number)
	require.NoError(t, err)
	require.True(t, s.Accepted, s.Refusal)
	w.SealInto(t, s.PublishBy.Slot, 0)
	require.Equal(t, types.ReceiptStatusSuccessful, w.send(t, l1test.Key(t, "outsider", 0), s.Accuse).Status)
}

// What one endpoint said of the deployment is not believed for as long as the process lives.
func TestWhatADeploymentFixedIsReadAgain(t *testing.T) {
	w := newWorth(t)
	h := w.Lock(t, 5, 2)
	w.SealInto(t, 6, 0)
	s, err := w.ask(t, h.Number)
	require.NoError(t, err)
	f := *w.atStake.fixed.Load()
	f.slashing.Slasher = common.Address{0xbe, 0xef}
	w.atStake.fixed.Store(&f)
	for range fixedFor {
		w.Seal(t)
	}
	again, err := w.ask(t, h.Number)
	require.NoError(t, err)
	require.Equal(t, s.Accuse.To, again.Accuse.To)
}

// A lock that nobody answers for any more is shown as what it is.
func TestALockThatL1WouldRefuseIsWorthNothing(t *testing.T) {
	w := newWorth(t)
	h := w.Lock(t, 5, 2)
	w.SealInto(t, 5+w.Params.Windows.Liability+1, 0)
	s, err := w.ask(t, h.Number)
	require.NoError(t, err)
	require.False(t, s.Accepted)
	require.Contains(t, s.Refusal, "LiabilityOver")
}

// Strangers who ask for one lock after the other have few of them read from L1; what was
// read at this head is told again.
func TestStrangersHaveFewStakesRead(t *testing.T) {
	w := newWorth(t)
	first, second := w.Lock(t, 5, 1), w.Lock(t, 6, 1)
	w.SealInto(t, 7, 0)
	w.atStake.reads.all = rate.NewLimiter(0, 1)
	s, err := w.ask(t, first.Number)
	require.NoError(t, err)
	_, err = w.ask(t, second.Number)
	require.ErrorIs(t, err, errManyStakes)
	again, err := w.ask(t, first.Number)
	require.NoError(t, err)
	require.Same(t, s, again)
}

// One endpoint alone makes no lock count that L1 would refuse, nor is one believed that the
// others contradict.
func TestNoEndpointMakesALockCount(t *testing.T) {
	w := newWorth(t)
	h := w.Lock(t, 5, 2)
	w.SealInto(t, 5+w.Params.Windows.Liability+1, 0)
	accuse := hexutil.Encode(bindings.NewSlasher().PackAccuse(bindings.CheckpointHeader{TotalFees: new(big.Int)}, bindings.Certificate{Signers: new(big.Int)}, nil))[:10]
	liar := w.Wire("liar")
	liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_call" && strings.Contains(string(c.Params[0]), accuse) {
			return json.RawMessage(`"0x"`), nil
		}
		return ask()
	})
	var err error
	w.client = l1test.ClientOf(t, liar, w.Wire("honest"))
	w.atStake, err = newAtStake(w.client, w.Deployment.Rollup)
	require.NoError(t, err)
	_, err = w.ask(t, h.Number)
	require.ErrorIs(t, err, errDiffer)

	w.client = l1test.ClientOf(t, liar, w.Wire("honest"), w.Wire("another"))
	w.atStake, err = newAtStake(w.client, w.Deployment.Rollup)
	require.NoError(t, err)
	s, err := w.ask(t, h.Number)
	require.NoError(t, err)
	require.False(t, s.Accepted)
}
