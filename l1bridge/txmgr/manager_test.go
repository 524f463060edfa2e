package txmgr_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// headOf is L1 as it stands.
func headOf(t *testing.T, l1 *l1test.L1) txmgr.Head {
	t.Helper()
	c := l1.Client(t)
	head, err := c.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return txmgr.Head{
		Header: head, BlockTime: l1test.BlockTime, Next: head.Time + l1test.BlockTime,
		Canonical: func(number uint64, hash common.Hash) bool {
			h, err := c.HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
			return err == nil && h.Hash == hash
		},
	}
}

// caller is a sender that remembers what it heard.
type caller struct {
	*txmgr.Sender
	heard []txmgr.Outcome
}

func newCaller(t *testing.T, m *txmgr.Manager, name string) *caller {
	t.Helper()
	c := &caller{}
	var err error
	c.Sender, err = m.Sender(name, func(o txmgr.Outcome) { c.heard = append(c.heard, o) })
	require.NoError(t, err)
	return c
}

// terms reconciles and asks for terms.
func (c *caller) terms(t *testing.T, l1 *l1test.L1, blobs int) (txmgr.Terms, txmgr.Reason) {
	t.Helper()
	_, err := c.Reconcile(t.Context(), headOf(t, l1))
	require.NoError(t, err)
	a, err := c.Account(t.Context(), headOf(t, l1))
	require.NoError(t, err)
	return a.Terms(txmgr.Want{Gas: 100_000, Blobs: blobs, StillUseful: true})
}

// plain is a call that nobody refuses.
func plain(tag string) txmgr.Request {
	return txmgr.Request{To: common.Address{9}, Data: []byte{1}, Tag: json.RawMessage(tag)}
}

// One account serves several callers, plain and blob transactions, one at a time.
// Each caller hears once what became of its own, a restart between.
func TestSendersTakeTurns(t *testing.T) {
	l1 := l1test.Start(t, nil)
	opts := l1.AccountOptions(t, l1.Publishers[0])
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	first, second := newCaller(t, m, "first"), newCaller(t, m, "second")

	terms, blockedBy := first.terms(t, l1, 0)
	require.Empty(t, blockedBy)
	sent, err := first.Send(t.Context(), headOf(t, l1), plain(`"a"`), terms)
	require.NoError(t, err)
	_, blockedBy = second.terms(t, l1, 1)
	require.Equal(t, txmgr.ReasonPending, blockedBy)

	m, err = txmgr.New(opts)
	require.NoError(t, err)
	first, second = newCaller(t, m, "first"), newCaller(t, m, "second")
	_, blockedBy = second.terms(t, l1, 1)
	require.Equal(t, txmgr.ReasonPending, blockedBy, "the journal remembers")
	block := l1.Seal(t)
	require.Equal(t, sent.Hash(), block.Transactions()[0].Hash())

	terms, blockedBy = second.terms(t, l1, 1)
	require.Empty(t, blockedBy)
	receipt, err := l1.Node.Client().TransactionReceipt(t.Context(), sent.Hash())
	require.NoError(t, err)
	require.Equal(t, []txmgr.Outcome{{
		Result: txmgr.Succeeded, Nonce: 0, Tag: json.RawMessage(`"a"`), TxHash: sent.Hash(), Block: block.NumberU64(), GasUsed: block.GasUsed(),
		Cost: new(big.Int).Mul(receipt.EffectiveGasPrice, new(big.Int).SetUint64(receipt.GasUsed)),
	}}, first.heard)
	sidecar, err := second.Prove([]kzg4844.Blob{{}})
	require.NoError(t, err)
	request := plain(`"b"`)
	request.Blobs = sidecar
	_, err = second.Send(t.Context(), headOf(t, l1), request, terms)
	require.NoError(t, err)
	require.Len(t, l1.Seal(t).Transactions()[0].BlobHashes(), 1)
	second.terms(t, l1, 1)
	second.terms(t, l1, 1)
	require.Len(t, first.heard, 1)
	require.Len(t, second.heard, 1)
	require.EqualValues(t, 1, second.heard[0].Nonce)
	require.Equal(t, 1, second.heard[0].Blobs)
}

// Of two callers with terms for the same nonce one sends; the other is told, and L1
// hears nothing of it.
func TestTermsAreGoodForOneTransaction(t *testing.T) {
	l1 := l1test.Start(t, nil)
	m := l1.Account(t, l1.Publishers[0])
	first, second := newCaller(t, m, "first"), newCaller(t, m, "second")
	one, _ := first.terms(t, l1, 0)
	two, _ := second.terms(t, l1, 0)
	_, err := first.Send(t.Context(), headOf(t, l1), plain(`1`), one)
	require.NoError(t, err)
	_, err = second.Send(t.Context(), headOf(t, l1), plain(`2`), two)
	require.ErrorIs(t, err, txmgr.ErrTaken)
	_, err = first.Send(t.Context(), headOf(t, l1), plain(`3`), one)
	require.ErrorIs(t, err, txmgr.ErrTaken)
	require.Len(t, l1.Seal(t).Transactions(), 1)
}

// A transaction's time runs from when it was handed over, however long its blobs were proven before: it is not overdue at
// its birth, which would double what it offers.
func TestTimeRunsFromHandingOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	opts := l1.AccountOptions(t, l1.Publishers[0])
	now := time.Unix(1, 0)
	opts.Now = func() time.Time { return now }
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	c := newCaller(t, m, "caller")
	terms, _ := c.terms(t, l1, 0)
	head := headOf(t, l1)
	now = now.Add(5*l1test.BlockTime*time.Second + time.Second) // blobs are proven
	_, err = c.Send(t.Context(), head, plain(`1`), terms)
	require.NoError(t, err)
	a, err := c.Account(t.Context(), head)
	require.NoError(t, err)
	require.Equal(t, head.Number+5, a.Pending.SentAt)
	now = now.Add(time.Hour) // L1 stands still meanwhile: it is the same head that a caller decides at
	a, err = c.Account(t.Context(), head)
	require.NoError(t, err)
	a.Head += 5
	_, blocked := a.Terms(txmgr.Want{Gas: 100_000, StillUseful: true})
	require.Equal(t, txmgr.ReasonPending, blocked)
	a.Head += a.ResendAfter
	terms, blocked = a.Terms(txmgr.Want{Gas: 100_000, StillUseful: true})
	require.Empty(t, blocked)
	require.Equal(t, txmgr.ReasonOverdue, terms.Resend)
}

// What the contract would revert is not sent, and carries the contract's own reason.
func TestRefusalIsFoundBySimulation(t *testing.T) {
	l1 := l1test.Start(t, nil)
	opts := l1.AccountOptions(t, l1.Publishers[0])
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	c := newCaller(t, m, "caller")
	terms, _ := c.terms(t, l1, 0)
	data := bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(l1test.Genesis())}, big.NewInt(1), 0)
	_, err = c.Send(t.Context(), headOf(t, l1), txmgr.Request{To: l1.Deployment.Rollup, Data: data}, terms)
	var refusal *txmgr.Refusal
	require.ErrorAs(t, err, &refusal)
	require.NotEqual(t, "unknown", refusal.Name)
	require.Empty(t, l1.Seal(t).Transactions())
	require.NoFileExists(t, opts.Journal)
}

// A nonce that another program used up is told, once.
func TestForeignTransactionIsTold(t *testing.T) {
	l1 := l1test.Start(t, nil)
	c := newCaller(t, l1.Account(t, l1.Publishers[0]), "caller")
	foreign := newCaller(t, l1.Account(t, l1.Publishers[0]), "foreign")
	terms, _ := c.terms(t, l1, 0)
	another := plain(`1`)
	another.To = common.Address{8}
	_, err := foreign.Send(t.Context(), headOf(t, l1), another, terms)
	require.NoError(t, err)
	_, err = c.Send(t.Context(), headOf(t, l1), plain(`2`), terms)
	require.ErrorIs(t, err, txmgr.ErrNotHandedOver, "the pool has one of that nonce and price")
	l1.Seal(t)
	c.terms(t, l1, 0)
	c.terms(t, l1, 0)
	require.Len(t, c.heard, 1)
	require.Equal(t, txmgr.Foreign, c.heard[0].Result)
	require.Equal(t, json.RawMessage(`2`), c.heard[0].Tag)
}

// The journal of another account, or of a later program, is not taken over: what
// was sent would be lost track of.
func TestForeignJournalIsRefused(t *testing.T) {
	l1 := l1test.Start(t, nil)
	opts := l1.AccountOptions(t, l1.Publishers[0])
	m, err := txmgr.New(opts)
	require.NoError(t, err)
	c := newCaller(t, m, "caller")
	terms, _ := c.terms(t, l1, 0)
	_, err = c.Send(t.Context(), headOf(t, l1), plain(`1`), terms)
	require.NoError(t, err)

	other := opts
	other.Key = l1test.Key(t, "outsider", 0)
	_, err = txmgr.New(other)
	require.ErrorContains(t, err, "move it away")
	other = opts
	other.Rollup = common.Address{1}
	_, err = txmgr.New(other)
	require.ErrorContains(t, err, "move it away")

	var file map[string]any
	data, err := os.ReadFile(opts.Journal)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &file))
	file["version"] = 3
	data, err = json.Marshal(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(opts.Journal, data, 0o600))
	_, err = txmgr.New(opts)
	require.ErrorContains(t, err, "has version 3")
}

// A name is one sender's.
func TestNamesAreTakenOnce(t *testing.T) {
	l1 := l1test.Start(t, nil)
	m := l1.Account(t, l1.Publishers[0])
	newCaller(t, m, "caller")
	_, err := m.Sender("caller", nil)
	require.ErrorContains(t, err, "another sender has that name")
}
