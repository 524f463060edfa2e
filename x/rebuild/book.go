package rebuild

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

// Book keeps account of all fee juice by effects alone. The last public write of a tx is what
// its payer has left. So what it claimed, less what it withdrew, is what the payer gained and
// the fee; which deposit that was, and how much went to L1, no effect tells.
type Book struct {
	// Genesis is what all had then, Balances what all have, Fees what all txs paid.
	Genesis, Balances, Fees *big.Int

	payers map[fr.Element]payer
}

// payer is known by the place of its balance in the public data tree.
type payer struct {
	balance *big.Int
	gained  *big.Int // beside what it had at genesis: by txs in which it got more than it paid
}

// NewBook is that of genesis.
func NewBook(p *protocol.Params) *Book {
	b := &Book{Genesis: new(big.Int), Balances: new(big.Int), Fees: new(big.Int), payers: map[fr.Element]payer{}}
	for _, a := range p.FeeJuice {
		amount := a.Amount.Big()
		b.payers[aztec.FeeJuiceSlot(a.Address.Field())] = payer{amount, new(big.Int)}
		b.Genesis.Add(b.Genesis, amount)
		b.Balances.Add(b.Balances, amount)
	}
	return b
}

// Chunk enters a chunk's txs. deposited is how much was deposited for whom has its balance
// at a place, in messages that the chain has taken. A payer that gained more, or lost
// something without a message to L1, is a *Difference.
//
// A balance is known from the first time on that it pays, or was there at genesis. Before
// that it is nothing: whatever made it more shows with the first fee.
func (b *Book) Chunk(checkpoint, number uint64, txs []effect.TxEffect, deposited func(slot fr.Element) *big.Int) error {
	for i := range txs {
		wrong := func(rebuilt, published string) error {
			return &Difference{Checkpoint: checkpoint, Chunk: number, Tx: i, What: "fee juice", Rebuilt: rebuilt, Published: published}
		}
		e := &txs[i]
		fee := value(e.TransactionFee)
		b.Fees.Add(b.Fees, fee)
		if len(e.PublicWrites) == 0 {
			return wrong("what the payer has left", "no public write")
		}
		for j, w := range e.PublicWrites {
			last := j == len(e.PublicWrites)-1
			if _, known := b.payers[w.Slot]; !known && !last {
				continue
			}
			net := b.set(w)
			if last {
				net.Add(net, fee)
			}
			switch {
			case net.Sign() < 0 && len(e.L2ToL1Msgs) == 0:
				return wrong("no withdrawal", fmt.Sprintf("balance %s loses %s", hex(w.Slot), net.Neg(net)))
			case net.Sign() > 0:
				p := b.payers[w.Slot]
				p.gained.Add(p.gained, net)
				if most := deposited(w.Slot); p.gained.Cmp(most) > 0 {
					return wrong(fmt.Sprintf("deposits for balance %s of %s", hex(w.Slot), most), p.gained.String())
				}
			}
		}
	}
	return nil
}

// set makes a balance another one, and returns how much it grew.
func (b *Book) set(w effect.PublicWrite) *big.Int {
	p, known := b.payers[w.Slot]
	if !known {
		p = payer{new(big.Int), new(big.Int)}
	}
	now := value(w.Value)
	grown := new(big.Int).Sub(now, p.balance)
	b.Balances.Add(b.Balances, grown)
	p.balance = now
	b.payers[w.Slot] = p
	return grown
}

// Open is what was deposited and is not claimed, with what was withdrawn and is not paid:
// which of both no effect tells. deposited is all that the chain has taken, paid all that L1
// paid of what it withdrew. Below zero there is more fee juice than anybody gave.
func (b *Book) Open(deposited, paid *big.Int) *big.Int {
	open := new(big.Int).Add(b.Genesis, deposited)
	return open.Sub(open, paid).Sub(open, b.Balances).Sub(open, b.Fees)
}

func value(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
