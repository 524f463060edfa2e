package txobjects_test

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// liar takes a proof that says "bad" for a bad one, and counts what it is shown.
type liar struct{ seen atomic.Int64 }

func (l *liar) Verify(_ context.Context, t *tx.Tx) error {
	l.seen.Add(1)
	if string(t.Proof()) == "bad" {
		return tx.ErrProof
	}
	return nil
}

// Whoever sends what no state could make good is to blame; where states differ,
// nobody is. What is refused for either reason never reaches the proof.
func TestOnlyWhatIsBadWhateverTheStateIsHeldAgainstItsSender(t *testing.T) {
	verifier := new(liar)
	poor := abcitest.Payer(70)
	limit := protocol.Product(3_000_000, 100)
	chain := abcitest.NewChain(t, func(p *protocol.Params) {
		more, err := limit.Add(protocol.Product(100_000, 100))
		require.NoError(t, err)
		p.FeeJuice = append(p.FeeJuice, protocol.Allocation{Address: protocol.FieldHex(poor), Amount: more})
		p.FeeJuicePortal = txtest.Portal
	})
	r := newRigOn(t, chain, func(c *txobjects.Config) { c.Verifier = verifier })
	spent, pooled, plain := chain.Tx(1), chain.Tx(2), chain.Tx(3, withoutNullifiers)
	r.include(spent)
	require.Equal(t, p2p.Accept, r.intake.HandleObject(context.Background(), pooled.Encode()))
	require.Equal(t, p2p.Accept, r.intake.HandleObject(context.Background(), plain.Encode()))
	require.Equal(t, p2p.Accept, r.intake.HandleObject(context.Background(), chain.Tx(4, payer(poor)).Encode()))
	before := verifier.seen.Load()

	change := func(f func(*tx.Body)) []byte { return chain.Tx(50, f).Encode() }
	for name, c := range map[string]struct {
		raw  []byte
		want p2p.Verdict
	}{
		"no object":                {[]byte("no object"), p2p.Reject},
		"cut short":                {pooled.Encode()[:99], p2p.Reject},
		"too large":                {make([]byte, chain.Params.MaxObjectBytes+1), p2p.Reject},
		"another chain":            {change(func(b *tx.Body) { b.L1ChainID++ }), p2p.Reject},
		"another version":          {change(func(b *tx.Body) { b.RollupVersion++ }), p2p.Reject},
		"too little gas":           {change(func(b *tx.Body) { b.GasLimits.Mana = 1 }), p2p.Reject},
		"claim at another portal":  {change(func(b *tx.Body) { b.Claim = txtest.Claim(0, limit); b.Claim.Portal[0]++ }), p2p.Reject},
		"claim before its message": {change(func(b *tx.Body) { b.Claim = txtest.Claim(0, limit) }), p2p.Ignore},
		"expired":                  {change(func(b *tx.Body) { b.ExpiresAt = 1 }), p2p.Ignore},
		"unknown anchor":           {change(func(b *tx.Body) { b.Anchor.StateRoot = txtest.F(9) }), p2p.Ignore},
		"fees too low":             {change(func(b *tx.Body) { b.MaxFees = protocol.GasFees{} }), p2p.Ignore},
		"unknown payer":            {change(payer(txtest.F(12345))), p2p.Ignore},
		"payer owes it all":        {change(payer(poor)), p2p.Ignore},
		"included":                 {spent.Encode(), p2p.Ignore},
		"twin of an included":      {twin(t, spent), p2p.Ignore},
		"spends what is spent":     {change(func(b *tx.Body) { b.App.Nullifiers = spent.Body().App.Nullifiers }), p2p.Ignore},
		"pooled":                   {pooled.Encode(), p2p.Ignore},
		"twin of a pooled":         {twin(t, pooled), p2p.Ignore},
		"twin without nullifiers":  {twin(t, plain), p2p.Ignore},
		"conflict":                 {change(func(b *tx.Body) { b.App.Nullifiers = pooled.Body().App.Nullifiers }), p2p.Ignore},
	} {
		require.Equal(t, c.want, r.intake.HandleObject(context.Background(), c.raw), name)
	}
	require.Equal(t, before, verifier.seen.Load())

	r.include(plain)
	require.Equal(t, p2p.Ignore, r.intake.HandleObject(context.Background(), twin(t, plain)), "included in the meantime")
	require.Equal(t, before, verifier.seen.Load())
}

// A bad proof is looked at once; the good tx that it was stuck on is not touched.
func TestABadTwinIsProvedOnceAndSpoilsNothing(t *testing.T) {
	verifier := new(liar)
	r := newRig(t, func(c *txobjects.Config) { c.Verifier = verifier })
	good := r.chain.Tx(1)
	bad, err := tx.New(*good.Body(), []byte("bad"))
	require.NoError(t, err)
	for range 3 {
		require.Equal(t, p2p.Reject, r.intake.HandleObject(context.Background(), bad.Encode()))
	}
	require.EqualValues(t, 1, verifier.seen.Load())
	_, err = r.intake.Submit(context.Background(), bad.Encode())
	require.Equal(t, "invalid_proof", tx.CodeOf(err))
	require.Equal(t, p2p.Accept, r.intake.HandleObject(context.Background(), good.Encode()))
}

func twin(t *testing.T, x *tx.Tx) []byte {
	t.Helper()
	other, err := tx.New(*x.Body(), []byte("another proof"))
	require.NoError(t, err)
	return other.Encode()
}

func payer(p fr.Element) func(*tx.Body) { return func(b *tx.Body) { b.FeePayer = p } }

func withoutNullifiers(b *tx.Body) { b.Setup.Nullifiers, b.App.Nullifiers = nil, nil }
