package witnesstest

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// Random are some checkpoints of random chunks, the same for the same seed. One of them may
// have a largest tx.
func Random(t testing.TB, seed uint64) *Period {
	t.Helper()
	c := New(t)
	r := &random{Rand: rand.New(rand.NewPCG(seed, 0)), chain: c}
	for slot := range uint64(1 + r.IntN(3)) {
		for i := range 1 + r.IntN(3) {
			var messages []fr.Element
			if i == 0 {
				messages = r.messages()
			}
			c.Chunk(t, slot, messages, r.txs(len(messages))...)
			r.deposits, r.fresh = append(r.deposits, r.fresh...), nil
		}
	}
	return c.Period(t, 1, c.Checkpoint.Header.Number)
}

type random struct {
	*rand.Rand
	chain    *Chain
	made     uint64    // txs
	deposits []tx.Head // that can be claimed: payer and claim
	fresh    []tx.Head // that will be after this chunk
}

// one tells whether one of n came out.
func (r *random) one(n int) bool { return r.IntN(n) == 0 }

// messages are the next from L1, some of them deposits.
func (r *random) messages() (out []fr.Element) {
	for i := range r.IntN(12) {
		if r.one(3) {
			b := txtest.Body(0)
			b.Claim = txtest.Claim(uint64(len(r.chain.Messages)+i), protocol.Amount{Lo: 1<<40 + r.Uint64N(1<<40)})
			if r.one(2) { // to whom has nothing yet
				b.FeePayer = fr.NewElement(b.Claim.Index + 3000)
			}
			r.fresh = append(r.fresh, b.Head)
			out = append(out, txtest.Deposit(b))
		} else {
			out = append(out, fr.NewElement(r.Uint64()))
		}
	}
	return out
}

// txs are some, at least one if the chunk takes no messages.
func (r *random) txs(messages int) (out []*tx.Tx) {
	if messages == 0 {
		out = append(out, r.tx())
	}
	for range r.IntN(3) {
		out = append(out, r.tx())
	}
	return out
}

func (r *random) tx() *tx.Tx {
	r.made++
	b := txtest.Body(r.made << 16)
	if r.one(16) {
		return txtest.New(txtest.Largest(r.made << 16))
	}
	b.GasLimits = tx.Gas{Mana: aztec.MaxTxL2Gas, DA: tx.DAGas(txtest.Params().Limits.MaxDAFields)}
	b.Setup, b.App = r.effects(1<<8), r.effects(2<<8)
	for range r.IntN(6) {
		u := tx.PublicUpdate{Contract: fr.NewElement(9), Slot: fr.NewElement(r.made<<16 | uint64(len(b.PublicUpdates))), Value: fr.NewElement(r.Uint64())}
		if r.one(2) && len(b.PublicUpdates) == 0 {
			u.Slot = fr.NewElement(r.Uint64N(4)) // which others write as well
		}
		u.Conditional = r.one(8) // on nothing being there
		b.PublicUpdates = append(b.PublicUpdates, u)
	}
	if len(r.deposits) > 0 && r.one(2) {
		b.FeePayer, b.Claim, r.deposits = r.deposits[0].FeePayer, r.deposits[0].Claim, r.deposits[1:]
	}
	if r.one(4) {
		b.Withdrawal = tx.Withdrawal{Portal: txtest.Portal, Amount: protocol.Amount{Lo: 1 + r.Uint64N(1<<30)}}
		b.Withdrawal.Recipient[0] = 1
	}
	return txtest.New(b)
}

// effects of a part of a tx, whose values are from `from` on.
func (r *random) effects(from uint64) (e tx.Effects) {
	value := func(i int) fr.Element { return fr.NewElement(r.made<<16 | from | uint64(i)) }
	for i := range r.IntN(10) {
		e.NoteHashes = append(e.NoteHashes, tx.Scoped{Contract: fr.NewElement(7), Value: value(i)})
	}
	for i := range r.IntN(10) {
		e.Nullifiers = append(e.Nullifiers, tx.Scoped{Contract: fr.NewElement(8), Value: value(i)})
	}
	for i := range r.IntN(3) {
		e.Messages = append(e.Messages, tx.Message{Contract: fr.NewElement(9), Content: value(i)})
	}
	for range r.IntN(3) {
		e.PrivateLogs = append(e.PrivateLogs, tx.Log{Contract: fr.NewElement(7), Fields: make([]fr.Element, 1+r.IntN(aztec.MaxPrivateLogFields))})
	}
	for range r.IntN(3) {
		e.PublicLogs = append(e.PublicLogs, tx.Log{Contract: fr.NewElement(7), Fields: make([]fr.Element, 1+r.IntN(60))})
	}
	return e
}
