package proofs_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// chain is a proven one, and its L1 as readers have it.
type chain struct {
	*l1test.Executed
	l1 *client.Client
}

func newChain(t *testing.T) *chain {
	t.Helper()
	e := l1test.StartExecutedOf(t, nil, l1test.Provable)
	return &chain{e, e.Client(t)}
}

// publish brings all to L1 in a slot, where it is confirmed and closed.
func (c *chain) publish(t *testing.T, slot uint64) {
	t.Helper()
	c.Publish(t, c, slot, publisher.Propose, publisher.PublishLocked)
	c.Close(t)
	c.Confirm(t, c.Last)
}

func (c *chain) head(t *testing.T) client.Header {
	t.Helper()
	head, err := c.l1.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	return head
}

func (c *chain) find(t *testing.T, checkpoint uint64) (proofs.Proof, error) {
	t.Helper()
	return proofs.Find(t.Context(), c.l1, c.Deployment.Proving, checkpoint, c.Params.GenesisOrigin.Number, c.head(t))
}

// What a proof was shown of messages opens the Outbox: a withdrawal is paid by the range that L1 has
// proven, and by no other path.
func TestAWithdrawalIsPaidByAProof(t *testing.T) {
	c := newChain(t)
	user, secret := txtest.F(200), txtest.F(77)
	c.Deposit(t, user, 1<<40, secret)
	c.Lock(t, 1, 1)
	c.Change = func(b *tx.Body) { c.Claim(b, user, 0, 1<<40, secret) }
	c.Lock(t, 2, 1)
	c.Change = func(b *tx.Body) { c.Withdraw(t, b, user, 1000) }
	withdrew := c.Lock(t, 3, 1)
	c.Change = nil
	c.publish(t, 4)
	_, err := c.find(t, withdrew.Number)
	require.ErrorIs(t, err, proofs.ErrNotProven)
	c.Prove(t, 1, 1)
	_, err = c.find(t, withdrew.Number)
	require.ErrorIs(t, err, proofs.ErrNotProven)
	c.Prove(t, 2, withdrew.Number)
	c.Seal(t)

	p, err := c.find(t, withdrew.Number)
	require.NoError(t, err)
	require.Equal(t, []uint64{2, withdrew.Number}, []uint64{p.First, p.Last})
	earlier, err := c.find(t, 1)
	require.NoError(t, err)
	require.Equal(t, []uint64{1, 1}, []uint64{earlier.First, earlier.Last})
	_, shown, err := proofs.Shown(t.Context(), c.l1, p)
	require.NoError(t, err)
	groups, _, err := epoch.ParseOutGroups(shown.OutMessages)
	require.NoError(t, err)
	require.Equal(t, p.OutRoot, groups.Root())
	path, err := groups.PathOf(withdrew.LastChunk)
	require.NoError(t, err)
	encoded, err := bindings.EncodeProven(p.Last, path)
	require.NoError(t, err)
	c.PaidBy(t, withdrew.LastChunk, 1000, encoded)
}

// What happened to proofs is told in the order of L1: proofs, claims, what was fulfilled, prunes with
// their reasons; what L1 takes back is told no more.
func TestTheHistoryOfProofsIsRead(t *testing.T) {
	c := newChain(t)
	r := &proofs.Reader{L1: c.l1, Contract: c.Deployment.Proving, From: c.Params.GenesisOrigin.Number}
	read := func() proofs.History {
		head := c.head(t)
		h, err := r.Read(t.Context(), head, head.Number)
		require.NoError(t, err)
		return h
	}
	require.Zero(t, read())
	c.Lock(t, 1, 1)
	c.publish(t, 2)
	prover := c.ClaimFor(t, 4)
	c.Prove(t, 1, 1)
	h := read()
	require.Len(t, h.Proofs, 1)
	require.Equal(t, l1test.Address(l1test.Key(t, "outsider", 0)), h.Proofs[0].By)
	require.Len(t, h.Claims, 1)
	require.Equal(t, []any{uint64(0), prover, uint32(2500), int64(l1test.ProofBond)}, []any{h.Claims[0].Period, h.Claims[0].Prover, h.Claims[0].Fee, h.Claims[0].Bond.Int64()})
	require.Len(t, h.Fulfilled, 1)
	require.Equal(t, prover, h.Fulfilled[0].By, "the claim's, whoever sends the proof")
	require.Empty(t, h.Prunes)

	c.Lock(t, 5, 1)
	c.publish(t, 6)
	fork := c.head(t).Number
	c.ClaimFor(t, 8)
	c.Prune(t, 13, 1)
	h = read()
	require.Len(t, h.Prunes, 1)
	require.Equal(t, []any{uint64(1), uint64(1), uint32(1), proofs.Unproven, prover}, []any{h.Prunes[0].Period, h.Prunes[0].Checkpoint, h.Prunes[0].Generation, h.Prunes[0].Reason, h.Prunes[0].Prover})
	require.EqualValues(t, []uint32{0, 1, 1}, []uint32{h.Generation(0), h.Generation(1), h.Generation(2)})

	require.NoError(t, c.Node.Reorg(t.Context(), fork))
	c.Node.Censor(l1test.Address(l1test.Key(t, "outsider", 0)), l1test.Address(l1test.Key(t, "deployer", 0)))
	c.SealInto(t, 20, 0)
	h = read()
	require.Empty(t, h.Prunes)
	require.Len(t, h.Claims, 1)
}
