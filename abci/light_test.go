package abci_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/lock"
)

func proofOf(t *testing.T, n *abcitest.Node, of any) *light.Proof {
	t.Helper()
	r := n.Query(fmt.Sprintf("/proof/%v", of), nil)
	require.Zero(t, r.Code, r.Log)
	p, err := light.Decode(r.Value)
	require.NoError(t, err)
	return p
}

// Each chunk and each tx of it is proved locked by what a node says, the chain id and
// the committee alone.
func TestAProofNeedsNoNode(t *testing.T) {
	c, n, txs := history(t, 14)
	last := n.App.State().Chunk.Number
	for number := uint64(1); number <= last; number++ {
		p := proofOf(t, n, number)
		require.Equal(t, number, p.Chunk.Number)
		require.NoError(t, p.Verify(c.Params.ChainID(), c.Committee))
	}
	for _, tx := range txs {
		p := proofOf(t, n, tx.ID())
		require.Equal(t, tx.ID(), p.Tx.Hash)
		require.NoError(t, p.Verify(c.Params.ChainID(), c.Committee))
	}
	for _, missing := range []any{last + 1, common.Hash{1}} {
		require.Equal(t, uint32(3), n.Query(fmt.Sprintf("/proof/%v", missing), nil).Code)
	}
	require.Equal(t, uint32(1), n.Query("/proof/x", nil).Code)
}

// A chunk without a certificate of its own is proved by a later one that covers it.
func TestAProofByADescendant(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	for height := range 6 {
		n.Add(c.Txs(10*height+1, 1)...)
		n.Clock.Add(c.Params.SlotDuration / 2)
		b := n.Prepare(height%abcitest.Members, 0)
		c.Vote(b, n)
		if height < 4 {
			b.Votes = b.Votes[:1] // too few for a certificate
		}
		n.SetVotes(b)
		c.Decide(b, n)
	}
	_, err := ledger.CertificateAt(n.Store, 2)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	for number := range uint64(6) {
		p := proofOf(t, n, number+1)
		require.Equal(t, number+1, p.Chunk.Number)
		require.GreaterOrEqual(t, p.Certificate.Height, uint64(5))
		require.NoError(t, p.Verify(c.Params.ChainID(), c.Committee))
	}
}

// A chunk is proved by a later checkpoint, too, when a certificate names its last version.
func TestAProofUnderALaterCheckpoint(t *testing.T) {
	c, n, _ := history(t, 14)
	last := n.App.State().Checkpoint.Header
	p := proofOf(t, n, fmt.Sprintf("1/%d", last.Number))
	require.Equal(t, last, p.Checkpoint)
	require.NoError(t, p.Verify(c.Params.ChainID(), c.Committee))
	for _, missing := range []string{"1/0", fmt.Sprintf("1/%d", last.Number+1)} {
		require.Equal(t, uint32(3), n.Query("/proof/"+missing, nil).Code, missing)
	}
	require.Equal(t, uint32(1), n.Query("/proof/1/x", nil).Code)
}

// No link of a proof can be changed unnoticed, and the reason names it.
func TestAFalseProofIsRefused(t *testing.T) {
	c, n, txs := history(t, 14)
	others, err := committee.New([]committee.Member{{Attester: common.Address{1}}, {Attester: common.Address{2}}, {Attester: common.Address{3}}, {Attester: common.Address{4}}})
	require.NoError(t, err)
	forged := func(p *light.Proof, members ...int) {
		e := lock.NewExtension(lock.Locked, p.Epoch(), p.Checkpoint.Hash())
		p.Certificate.Certificate = *c.Certificate(int64(p.Certificate.Height), 0, e, members...)
	}
	for name, row := range map[string]struct {
		change func(p *light.Proof)
		want   error
	}{
		"another tx":          {func(p *light.Proof) { p.Tx.Hash = txs[3].ID() }, light.ErrTx},
		"another place":       {func(p *light.Proof) { p.Tx.Path.Index++ }, light.ErrTx},
		"another count":       {func(p *light.Proof) { p.Tx.Path.Total++ }, light.ErrTx},
		"another chunk":       {func(p *light.Proof) { p.Tx = nil; p.Chunk.ManaUsed++ }, light.ErrChunk},
		"another number":      {func(p *light.Proof) { p.Tx = nil; p.Chunk.Number++ }, light.ErrChunk},
		"another log":         {func(p *light.Proof) { p.Log.Aunts[0] = common.Hash{1} }, light.ErrChunk},
		"another size":        {func(p *light.Proof) { p.Log.Total++ }, light.ErrChunk},
		"another checkpoint":  {func(p *light.Proof) { p.Checkpoint.StateRoot = common.Hash{1} }, light.ErrCertificate},
		"an older committee":  {func(p *light.Proof) { p.Checkpoint.Epoch++; forged(p, 0, 1, 2, 3) }, light.ErrCertificate},
		"too few":             {func(p *light.Proof) { p.Checkpoint.StateRoot = common.Hash{1}; forged(p, 0, 1) }, lock.ErrQuorum},
		"another height":      {func(p *light.Proof) { p.Certificate.Height++ }, lock.ErrSignature},
		"another's signature": {func(p *light.Proof) { p.Certificate.Signatures[1] = p.Certificate.Signatures[0] }, lock.ErrSignature},
	} {
		t.Run(name, func(t *testing.T) {
			p := proofOf(t, n, txs[0].ID())
			require.NoError(t, p.Verify(c.Params.ChainID(), c.Committee))
			row.change(p)
			require.ErrorIs(t, p.Verify(c.Params.ChainID(), c.Committee), row.want)
		})
	}
	p := proofOf(t, n, 1)
	require.ErrorIs(t, p.Verify(c.Params.ChainID(), others), lock.ErrSignature)
	require.ErrorIs(t, p.Verify("another chain", c.Committee), lock.ErrSignature)
	_, err = light.Decode([]byte("{"))
	require.ErrorIs(t, err, light.ErrForm)
	_, err = light.Decode([]byte(`{"certificate": {"signatures": ["0x01"]}}`))
	require.ErrorIs(t, err, light.ErrForm)
}
