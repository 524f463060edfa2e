package audit_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

const deposited = 1 << 40

var user, secret = txtest.F(200), txtest.F(77)

// accounting is an audit that tells of the money.
func accounting(t *testing.T, r *rollup) (*run, *audit.Summary) {
	t.Helper()
	a, said := newRun(t, r), &audit.Summary{}
	a.Done = func(s audit.Summary) { *said = s }
	return a, said
}

// adds wants what the portal has to be what the rest adds up to, and returns waiting, open and
// surplus.
func adds(t *testing.T, m audit.Money) []int64 {
	t.Helper()
	sum := new(big.Int)
	for _, part := range []*big.Int{m.Balances.Units(), m.Fees.Units(), m.Waiting.Units(), m.Open.Units(), m.Surplus.Units()} {
		require.GreaterOrEqual(t, part.Sign(), 0)
		sum.Add(sum, part)
	}
	require.Equal(t, m.Portal.Units(), sum)
	return []int64{m.Waiting.Units().Int64(), m.Open.Units().Int64(), m.Surplus.Units().Int64()}
}

// A deposit waits, is taken, is claimed by the tx that it pays for, goes back to L1 in part
// and is paid there: after each step the portal's AZT is accounted for, from L1 alone; and
// an audit of another day, from nothing, says the same.
func TestTheMoneyIsAccountedForAllAlong(t *testing.T) {
	r := newRollup(t)
	a, said := accounting(t, r)
	r.lock(t, 0, 1)
	r.publish(t, 1)
	r.Deposit(t, user, deposited, secret)
	a.again(t, 1)
	require.Equal(t, []int64{deposited, 0, 0}, adds(t, said.Money), "it waits")
	require.Positive(t, said.Money.Fees.Units().Sign())

	r.lock(t, 4, 1)
	r.Send(t, 5)
	r.publish(t, 5)
	a.again(t, 2)
	require.Equal(t, []int64{0, deposited, 5}, adds(t, said.Money), "the chain took it, nobody claimed it")

	r.Change = func(b *tx.Body) { r.Claim(b, user, 0, deposited, secret) }
	r.lock(t, 6, 1)
	r.Change = func(b *tx.Body) { r.Withdraw(t, b, user, 1000) }
	r.lock(t, 6, 1)
	r.Change = nil
	r.Close(t)
	r.publish(t, 7)
	a.again(t, 3)
	require.Equal(t, []int64{0, 1000, 5}, adds(t, said.Money), "withdrawn, not paid")
	require.Contains(t, said.Money.String(), "0.000000000000001 deposited and not claimed or withdrawn and not paid")

	a.same(t, r)

	afresh, again := accounting(t, r)
	afresh.again(t, 1, 2, 3)
	require.Equal(t, said.Money, again.Money)
	afresh.same(t, r)

	head := r.Seal(t)
	pin, err := verify.Trusted(t.Context(), r.Client(t), head.Hash())
	require.NoError(t, err)
	trusting, proved := accounting(t, r)
	trusting.Pin = pin
	trusting.again(t, 1, 2, 3)
	require.Equal(t, said.Money, proved.Money)
	require.True(t, proved.Trusted)
}

// An unconfirmed checkpoint in which a deposit was claimed is undone, and L1 goes back behind
// the deposit: what is rebuilt then accounts for the money that is there now.
func TestTheMoneyIsAccountedForWhenL1GoesBack(t *testing.T) {
	r := newRollup(t)
	r.Deposit(t, user, deposited, secret)
	r.lock(t, 2, 1)
	r.publish(t, 3)
	before, last, inbox := r.State, r.Last, r.Inbox
	fork, err := r.Node.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	r.Deposit(t, user, 7, secret)
	r.Change = func(b *tx.Body) { r.Claim(b, user, 0, deposited, secret) }
	r.lock(t, 5, 1)
	r.Change = nil
	r.publish(t, 6)
	a, said := accounting(t, r)
	a.again(t, 1, 2)
	require.Equal(t, []int64{0, 7, 0}, adds(t, said.Money))

	require.NoError(t, r.Node.Reorg(t.Context(), fork))
	censored := []common.Address{l1test.Address(l1test.Key(t, "outsider", 0)), l1test.Address(l1test.Key(t, "deployer", 0))}
	for _, key := range r.Publishers {
		censored = append(censored, l1test.Address(key))
	}
	r.Node.Censor(censored...)
	require.NoError(t, r.World.Unwind(before.Chunk.Number, nil))
	r.State, r.Last, r.Inbox = before, last, inbox
	r.SealInto(t, 9, 0)
	a.again(t, 1)
	require.Equal(t, []int64{0, deposited, 0}, adds(t, said.Money), "neither the claim nor the other deposit is there")
	require.Equal(t, uint64(1), said.Checkpoint)
}

// Forced txs that checkpoints took are those of L1's queue, however many chunks took them; and
// a quorum that takes others is found.
func TestForcedTxsAreThoseOfL1sQueue(t *testing.T) {
	r := newRollup(t)
	r.Force(t, "one", "two", "three", "four")
	r.lock(t, 2, 1)
	r.Take = 1
	r.lock(t, 3, 1)
	r.lock(t, 3, 1)
	r.Take = 0
	r.lock(t, 4, 1)
	r.publish(t, 5)
	require.Equal(t, uint64(2), r.State.Checkpoint.Header.Forced.Total)
	a := newRun(t, r)
	a.again(t, 1, 2, 3)
	_, rebuilt := a.world.Tip()
	_, executed := r.World.Tip()
	require.Equal(t, executed, rebuilt)

	r.Forced[2].Due++
	r.State.Pending[0].Due++
	r.Take = 1
	r.lock(t, 6, 1)
	r.publish(t, 7)
	var d *rebuild.Difference
	require.ErrorAs(t, audit.Run(t.Context(), a.Options), &d)
	require.Equal(t, []any{"forced", uint64(4)}, []any{d.What, d.Checkpoint})
}

// A quorum that takes other messages than L1's, or counts more, is found by L1's queues.
func TestOtherMessagesThanL1sAreFound(t *testing.T) {
	for name, lie := range map[string]func(r *rollup){
		"another one": func(r *rollup) { r.Inbox[0].Leaf = txtest.F(5) },
		"one more":    func(r *rollup) { r.Inbox = append(r.Inbox, inputs.Message{Index: 1, Leaf: txtest.F(5)}) },
	} {
		t.Run(name, func(t *testing.T) {
			r := newRollup(t)
			r.Deposit(t, user, deposited, secret)
			lie(r)
			r.lock(t, 0, 1)
			r.publish(t, 1)
			var d *rebuild.Difference
			require.ErrorAs(t, audit.Run(t.Context(), newRun(t, r).Options), &d)
			require.Equal(t, []any{"in", uint64(1)}, []any{d.What, d.Checkpoint})
		})
	}
}

// What L1 paid is not owed any more; what was paid twice, or for nothing, would be found.
func TestWhatL1PaidIsAccountedFor(t *testing.T) {
	r := newRollup(t)
	r.Change = func(b *tx.Body) { r.Withdraw(t, b, txtest.F(100), 1000) }
	r.lock(t, 0, 1)
	r.Change = nil
	r.Close(t)
	r.publish(t, 1)
	a, said := accounting(t, r)
	a.again(t, 1)
	require.Equal(t, []int64{0, 1000, 0}, adds(t, said.Money))

	r.Confirm(t, 1)
	r.SealInto(t, 400, 0)
	r.Paid(t, 1, 1000, 1)
	a.again(t, 1)
	require.Equal(t, []int64{0, 0, 0}, adds(t, said.Money))
	fees := said.Money.Fees.Units()
	require.Positive(t, fees.Sign())

	r.ClaimFees(t, 1, 1)
	a.again(t, 1)
	require.Equal(t, []int64{0, 0, 0}, adds(t, said.Money))
	require.Zero(t, said.Money.Fees.Units().Sign())

	afresh, again := accounting(t, r)
	afresh.again(t, 1)
	require.Equal(t, said.Money, again.Money)
}

// An endpoint that leaves out what L1 paid accuses nobody, where another one tells: not even when
// that one did not answer when it was asked whether it agrees.
func TestAnEndpointThatHidesWhatL1PaidIsNotBelieved(t *testing.T) {
	r := newRollup(t)
	r.Change = func(b *tx.Body) { r.Withdraw(t, b, txtest.F(100), 1000) }
	r.lock(t, 0, 1)
	r.Change = nil
	r.Close(t)
	r.publish(t, 1)
	r.Confirm(t, 1)
	r.SealInto(t, 400, 0)
	r.Paid(t, 1, 1000, 1)
	r.ClaimFees(t, 1, 1)

	liar, honest := r.Wire("liar"), r.Wire("honest")
	hides := false
	liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		if c.Method != "eth_getLogs" || err != nil {
			return out, err
		}
		var logs []types.Log
		require.NoError(t, json.Unmarshal(out, &logs))
		portal := func(l types.Log) bool { return l.Address == r.Deployment.FeeJuicePortal }
		hides = hides || slices.ContainsFunc(logs, portal)
		return json.Marshal(slices.DeleteFunc(logs, portal))
	})
	a, _ := accounting(t, r)
	a.Client = l1test.ClientOf(t, liar)
	var d *rebuild.Difference
	err := audit.Run(t.Context(), a.Options)
	require.ErrorAs(t, err, &d)
	require.ErrorContains(t, err, "the only L1 endpoint")
	require.True(t, hides)

	refused := false
	honest.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_getLogs" && !refused {
			refused = true // and is not asked for long whether it agrees
			return nil, busy{}
		}
		return ask()
	})
	b, said := accounting(t, r)
	b.Client = l1test.ClientOf(t, liar, honest)
	b.again(t, 1)
	require.True(t, refused)
	require.Equal(t, []int64{0, 0, 0}, adds(t, said.Money))
	require.Zero(t, said.Money.Fees.Units().Sign())
}

// busy is what a server says that answers others.
type busy struct{}

func (busy) Error() string  { return "limit exceeded" }
func (busy) ErrorCode() int { return -32005 }

// A shorter version of a checkpoint that took messages is replaced by a longer one, and then
// the chain is restarted: the state, and the money, come out as executed.
func TestMessagesAcrossVersionsAndARestart(t *testing.T) {
	r := &rollup{Executed: l1test.StartExecutedOf(t, nil, l1test.Restartable(t))}
	r.Deposit(t, user, deposited, secret)
	r.lock(t, 2, 1)
	r.publish(t, 3)
	a, said := accounting(t, r)
	a.again(t, 1)
	r.Change = func(b *tx.Body) { r.Claim(b, user, 0, deposited, secret) }
	r.lock(t, 2, 1) // a longer version
	r.Change = nil
	r.Close(t)
	r.publish(t, 5)
	a.again(t, 1)
	a.same(t, r)
	require.Equal(t, []int64{0, 0, 0}, adds(t, said.Money))

	r.Deposit(t, user, 9, secret)
	r.lock(t, 8, 1)
	r.publish(t, 9)
	a.again(t, 2)
	require.Equal(t, []int64{0, 9, 0}, adds(t, said.Money))
	r.Restart(t, 1, 60)
	a.again(t, 1)
	require.Equal(t, []int64{9, 0, 0}, adds(t, said.Money), "the message is not taken any more")
	r.lock(t, 73, 1)
	r.publish(t, 74)
	a.again(t, 2)
	a.same(t, r)
	require.Equal(t, []int64{0, 9, 0}, adds(t, said.Money))
}
