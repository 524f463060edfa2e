package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// sepTxHash is derived as Aztec derives its own, from "aztecd_tx_hash".
const sepTxHash aztec.Separator = 2387323679

// HashSeparator is the first word of every body.
func HashSeparator() fr.Element { return sepTxHash.Field() }

// hashBody returns the commitment that the package comment defines.
func hashBody(b *Body) fr.Element { return poseidon2.Hash(b.Words()...) }

// Words are what the tx hash is of, in order, the separator first.
func (b *Body) Words() []fr.Element {
	p := preimage{fields: make([]fr.Element, 0, 64)}
	p.add(sepTxHash.Field())
	p.num(b.Anchor.Chunk)
	p.add(b.Anchor.StateRoot)
	p.num(b.L1ChainID, b.RollupVersion, b.ExpiresAt)
	p.add(b.FeePayer)
	p.num(b.GasLimits.Mana, b.GasLimits.DA)
	p.num(b.MaxFees.PerMana, b.MaxFees.PerDA)
	p.num(b.PriorityFees.PerMana, b.PriorityFees.PerDA)
	p.effects(&b.Setup)
	p.effects(&b.App)
	p.count(len(b.PublicUpdates))
	for _, u := range b.PublicUpdates {
		p.add(u.Contract, u.Slot, u.Value)
		if u.Conditional {
			p.num(1)
			p.add(u.Expected)
		} else {
			p.num(0)
		}
	}
	p.claim(b.Claim)
	p.withdrawal(b.Withdrawal)
	return p.fields
}

// preimage collects the field elements of a tx hash.
type preimage struct{ fields []fr.Element }

func (p *preimage) add(e ...fr.Element) { p.fields = append(p.fields, e...) }

func (p *preimage) num(values ...uint64) {
	for _, v := range values {
		p.fields = append(p.fields, fr.NewElement(v))
	}
}

func (p *preimage) count(n int) { p.num(uint64(n)) }

func (p *preimage) effects(e *Effects) {
	p.scoped(e.NoteHashes)
	p.scoped(e.Nullifiers)
	p.count(len(e.Messages))
	for _, m := range e.Messages {
		p.add(m.Contract, address(m.Recipient), m.Content)
	}
	p.logs(e.PrivateLogs)
	p.logs(e.PublicLogs)
}

func (p *preimage) claim(c Claim) {
	if !c.Some() {
		p.num(0)
		return
	}
	p.num(1)
	p.add(address(c.Portal))
	p.num(c.Index)
	p.add(c.Amount.Field(), c.Secret)
}

func (p *preimage) withdrawal(w Withdrawal) {
	if !w.Some() {
		p.num(0)
		return
	}
	p.num(1)
	p.add(address(w.Portal), address(w.Recipient), w.Amount.Field())
}

func address(a common.Address) (e fr.Element) {
	e.SetBytes(a[:])
	return e
}

func (p *preimage) scoped(values []Scoped) {
	p.count(len(values))
	for _, s := range values {
		p.add(s.Contract, s.Value)
	}
}

func (p *preimage) logs(logs []Log) {
	p.count(len(logs))
	for _, l := range logs {
		p.add(l.Contract)
		p.count(len(l.Fields))
		p.add(l.Fields...)
	}
}
