package witnesstest

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/proving/link"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Period are consecutive checkpoints to be proven, and what they start from.
type Period struct {
	*Chain
	Tip           witness.Tip
	Payers        witness.Payers
	Source, After *worldstate.Snapshot // the world state at the tip, and behind the last
	Checkpoints   []witness.Checkpoint
}

// Headers are the checkpoints', as in an epoch proof.
func (p *Period) Headers() (out []checkpoint.Header) {
	for i := range p.Checkpoints {
		out = append(out, p.Checkpoints[i].Header)
	}
	return out
}

// In are the messages from L1 that the period takes, as leaves.
func (p *Period) In() (out []fr.Element) {
	for i := range p.Checkpoints {
		out = append(out, p.Checkpoints[i].Messages...)
	}
	return out
}

// Out are the messages to L1 that the period sends.
func (p *Period) Out() (out []link.OutMessage) {
	for i := range p.Checkpoints {
		out = append(out, link.OutMessages(p.Checkpoints[i].Blocks)...)
	}
	return out
}

// Small are three checkpoints: one of a chunk with messages from L1 and a tx that changes
// every tree, one of three chunks with a deposit claimed, a withdrawal and a tx that
// reverted, one of messages alone.
func Small(t testing.TB) *Period {
	t.Helper()
	c := New(t)
	claiming := txtest.Everything(0)
	c.Chunk(t, 0, []fr.Element{txtest.Deposit(claiming), txtest.F(7001), txtest.F(7002)}, Tx(10))
	c.Chunk(t, 1, []fr.Element{txtest.F(7003)}, txtest.New(claiming), Tx(20))
	c.Chunk(t, 1, nil, reverting(30))
	c.Chunk(t, 1, nil, Tx(10<<8))
	c.Chunk(t, 2, []fr.Element{txtest.F(7004), txtest.F(7005)})
	return c.Period(t, 1, 3)
}

// Tx has every kind of effect. It writes a slot of its own and one that all of them write.
func Tx(seed uint64) *tx.Tx {
	b := txtest.Full(seed)
	b.PublicUpdates[1] = tx.PublicUpdate{Contract: txtest.F(9), Slot: txtest.F(1000 + seed), Value: txtest.F(seed)}
	return txtest.New(b)
}

// reverting expects a value that is not there.
func reverting(seed uint64) *tx.Tx {
	b := txtest.Full(seed)
	b.PublicUpdates[1].Expected = txtest.F(1234567)
	return txtest.New(b)
}
