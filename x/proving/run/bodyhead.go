package run

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Separators of what bodies are hashed with.
var (
	sepNonce      = aztec.SepNoteHashNonce.Field()
	sepUnique     = aztec.SepUniqueNoteHash.Field()
	sepNoteHash   = aztec.SepSiloedNoteHash.Field()
	sepNullifier  = aztec.SepSiloedNullifier.Field()
	sepPrivateLog = aztec.SepPrivateLogFirstField.Field()
	sepSlot       = aztec.SepPublicLeafSlot.Field()
)

// head opens the body of a tx that the step begins.
func (b *reading) head() error {
	if b.step.Head == nil {
		return breaks(RuleHash, "a tx begins without its body")
	}
	h, m := b.step.Head, b.step.marker()
	switch {
	case m.RevertCode > 1:
		return breaks(RuleReverts, "its code is %d", m.RevertCode)
	case m.ClassLogFields > 0:
		return breaks(RuleLogsOf, "no body has a class log")
	}
	one := fr.One()
	room := fr.NewElement(b.before.Fields - b.before.Chunking.Start)
	most := fr.NewElement(b.Context.MaxDAFields)
	room.Sub(&most, &room)
	b.Body = Body{
		Open: true, Hash: b.step.Fields[1], Left: h.Length,
		Reverted: m.RevertCode == 1, PrivateLogs: uint64(m.PrivateLogs),
		Published: uint64(m.BlobFields), Room: room,
		Effect: EffectSums{one, one, one},
		Made:   MadeSums{Notes: one, Nullifiers: one, Private: one, Power: one},
		Alpha:  poseidon2.Hash(b.step.Fields[1], h.Order), Order: h.Order, Slots: one, Sorted: one,
	}
	t := &b.Body
	t.Sponge[3] = capacityOf(h.Length)
	t.absorb(append([]fr.Element{tx.HashSeparator()}, h.Words[:]...))
	horner(&t.Made.Nullifiers, &b.Sums.Rho, t.nullifier())
	horner(&b.Lists.Txs, &b.Sums.Rho, t.Hash)
	if err := b.terms(h); err != nil {
		return err
	}
	return b.anchor(h)
}

// nullifier is the tx's own.
func (t *Body) nullifier() fr.Element { return aztec.ProtocolNullifier(t.Hash) }

// capacityOf is where the sponge of a hash of so many words begins.
func capacityOf(length fr.Element) fr.Element {
	shift := fr.NewElement(1 << 32)
	return *length.Mul(&length, shift.Square(&shift))
}

// terms holds what a body offers against the checkpoint's.
func (b *reading) terms(h *BodyHead) error {
	t, c, w := &b.Body, &b.Context, &h.Words
	for _, v := range []struct {
		place int
		is    uint64
	}{{headChainID, c.L1ChainID}, {headVersion, c.RollupVersion}} {
		if w[v.place] != fr.NewElement(v.is) {
			return breaks(RuleChain, "0x%s is not %d", w[v.place].Text(16), v.is)
		}
	}
	if w[headPayer].IsZero() {
		return breaks(RuleNothing, "nobody pays")
	}
	expires, err := number(w[headExpires], "expires_at")
	if err != nil {
		return err
	}
	if expires <= c.Timestamp*1000 {
		return breaks(RuleExpiry, "%d is not after %d", expires, c.Timestamp*1000)
	}
	t.Payer = w[headPayer]
	var most [2]uint64
	for i, base := range []uint64{c.Fees.PerMana, c.Fees.PerDA} {
		t.Limits[i] = w[headLimits+i]
		if most[i], err = number(w[headMost+i], "max_fees"); err != nil {
			return err
		}
		tip, err := number(w[headTips+i], "priority_fees")
		if err != nil {
			return err
		}
		if most[i] < base {
			return breaks(RulePrices, "%d is below %d", most[i], base)
		}
		price, carry := bits.Add64(base, tip, 0)
		if carry > 0 || price > most[i] {
			price = most[i]
		}
		t.Prices[i] = fr.NewElement(price)
	}
	t.Most = cost(t.Limits, [2]fr.Element{fr.NewElement(most[0]), fr.NewElement(most[1])})
	return nil
}

// cost of amounts at prices.
func cost(amounts, prices [2]fr.Element) (sum fr.Element) {
	for i := range amounts {
		var one fr.Element
		sum.Add(&sum, one.Mul(&amounts[i], &prices[i]))
	}
	return sum
}

// anchor holds the state that the client proved against against the archive.
func (b *reading) anchor(h *BodyHead) error {
	at := h.Words[headAnchor]
	number := b.before.Chunk + 1
	if !at.IsUint64() || at.Uint64() >= number || number-at.Uint64() > b.Context.AnchorMaxAge {
		return breaks(RuleAnchor, "chunk 0x%s, this is %d", at.Text(16), number)
	}
	root := h.Words[headStateRoot]
	if at.IsZero() {
		return require(root == b.Context.Genesis, RuleAnchored, "genesis has another state root")
	}
	header := h.Anchor
	header.Number, header.StateRoot = at.Uint64(), root.Bytes()
	if len(h.Path) != b.shape.ArchiveDepth ||
		climb(worldstate.Archive, header.ArchiveLeaf(), header.Number, h.Path) != b.before.Archive.Root {
		return breaks(RuleAnchored, "chunk %d is another, or the path is of another archive", header.Number)
	}
	return nil
}

// amountOf reads an amount, which must be one.
func amountOf(w fr.Element, rule Rule, what string) error {
	_, err := protocol.AmountFromField(w)
	return require(err == nil, rule, "%s is 0x%s", what, w.Text(16))
}
