package audit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/tx"
)

func newProven(t *testing.T) *rollup {
	t.Helper()
	return &rollup{Executed: l1test.StartExecutedOf(t, nil, l1test.Provable)}
}

// closed has L1 confirm the last checkpoint, to which nothing will be added.
func (r *rollup) closed(t *testing.T) {
	t.Helper()
	r.Close(t)
	r.Confirm(t, r.Last)
}

// What was proven is checked from L1 alone: the proofs by L1's keys, the words that they start from
// and lead to by the rebuilt state, their messages by the effects. Proofs of parts, and one that starts
// again before the last one, are.
func TestAnAuditChecksProofs(t *testing.T) {
	r := newProven(t)
	a, said := accounting(t, r)
	r.Deposit(t, user, deposited, secret)
	r.lock(t, 2, 2)
	r.Change = func(b *tx.Body) { r.Claim(b, user, 0, deposited, secret) }
	r.lock(t, 3, 1)
	r.Change = nil
	r.publish(t, 4)
	r.closed(t)
	a.again(t, 1, 2)
	require.Equal(t, &audit.Proven{LagSlots: 3}, said.Proven)

	r.Prove(t, 1, 1)
	a.again(t, 2)
	require.Equal(t, &audit.Proven{Last: 1, Slot: 2, LagSlots: 1, Proofs: 1}, said.Proven)
	r.Prove(t, 1, 2)
	a.again(t, 2)
	require.Equal(t, &audit.Proven{Last: 2, Slot: 3, Proofs: 2}, said.Proven)
	require.Contains(t, said.Checked(), "2 proofs, which lead from genesis to checkpoint 2, hold by the keys on L1; they start from and lead to the rebuilt state, and their messages to L1 are those of the effects")

	afresh, again := accounting(t, r)
	afresh.again(t, 1, 2)
	require.Equal(t, said.Proven, again.Proven)
	head := r.Seal(t)
	pin, err := verify.Trusted(t.Context(), r.Client(t), head.Hash())
	require.NoError(t, err)
	trusting, proved := accounting(t, r)
	trusting.Pin = pin
	trusting.again(t, 1, 2)
	require.Equal(t, said.Proven, proved.Proven)
}

// A proof that L1 took by keys with a trapdoor, of another state than the published effects lead to, is
// found: the proven world is not the rebuilt one.
func TestAnAuditFindsAProofOfAnotherState(t *testing.T) {
	r := newProven(t)
	r.lock(t, 2, 1)
	r.publish(t, 3)
	r.closed(t)
	r.OtherWorld = true
	r.Prove(t, 1, 1)
	var f *verify.Failure
	require.ErrorAs(t, audit.Run(t.Context(), newRun(t, r).Options), &f)
	require.Equal(t, []any{uint64(1), verify.PartProof}, []any{f.Checkpoint, f.Part})
}

// What was pruned is not part of the chain: an audit goes over prunes, twice in a row from the same
// checkpoint and after a proof, without a claim and with a bond taken; who audited before the prune goes
// back.
func TestAnAuditCrossesPrunes(t *testing.T) {
	r := newProven(t)
	a, said := accounting(t, r)
	r.lock(t, 1, 1)
	r.publish(t, 2)
	r.closed(t)
	r.Prove(t, 1, 1)
	r.lock(t, 3, 1)
	r.publish(t, 4)
	r.closed(t) // in epoch 1: due with epoch 2
	r.lock(t, 5, 1)
	r.lock(t, 6, 2)
	r.publish(t, 8)
	a.again(t, 1, 2, 3, 4)
	r.Prune(t, 10, 1)
	a.again(t, 1)
	require.Equal(t, []audit.Pruned{{Period: 1, ToCheckpoint: 1, Reason: "unclaimed"}}, said.Pruned)
	require.EqualValues(t, 1, said.Generation)

	r.lock(t, 11, 1)
	r.publish(t, 12)
	r.closed(t) // in epoch 3
	a.again(t, 2)
	prover := r.ClaimFor(t, 16)
	r.Prune(t, 21, 1)
	a.again(t, 1)
	require.Equal(t, audit.Pruned{Period: 3, ToCheckpoint: 1, Reason: "unproven", Prover: prover, Bond: "5000"}, said.Pruned[1])

	r.lock(t, 22, 2)
	r.lock(t, 23, 1)
	r.publish(t, 24)
	r.closed(t)
	r.Prove(t, 2, 3)
	a.again(t, 2, 3)
	a.same(t, r)
	require.Equal(t, &audit.Proven{Last: 3, Slot: 23, Proofs: 2}, said.Proven)
	require.EqualValues(t, 2, said.Generation)
	require.Len(t, said.Pruned, 2)

	afresh, again := accounting(t, r)
	afresh.Reexecute, afresh.Nodes = true, []audit.Node{&node{rollup: r}}
	afresh.again(t, 1, 2, 3)
	afresh.same(t, r)
	require.Equal(t, said.Proven, again.Proven)
	require.Equal(t, said.Pruned, again.Pruned)
}
