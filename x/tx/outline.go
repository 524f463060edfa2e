package tx

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
)

// Terms are what the rules weigh of a tx before anything of it is hashed.
type Terms struct {
	Head
	Weight
}

// Outline is a tx object that was read and checked in every way that takes no
// hashing. Its terms are known, its hash is not: whoever judges a stranger's tx
// does so by the terms first, since hashing costs a hundred times as much. It is for one goroutine.
type Outline struct {
	raw, encodedBody, proof []byte
	terms                   Terms
	nullifiers              pairs  // without the claim's
	spends                  []Pair // with it
	feeSlot                 fr.Element
	siloed                  []fr.Element // of nullifiers, once they were asked for
	claim                   fr.Element   // the claim's nullifier, likewise
}

// Read reads an object in the one canonical encoding and checks everything that
// its bytes alone decide. What it allocates is bounded by the limits of a tx, not
// by what the bytes say. Errors are those of Decode. The outline keeps raw; the
// caller must not write to it afterwards.
func Read(raw []byte, limits Limits) (*Outline, error) {
	if len(raw) > limits.MaxObjectBytes {
		return nil, ErrTooLarge.With("%d bytes, at most %d are allowed, proof included", len(raw), limits.MaxObjectBytes)
	}
	var r reader
	body, setup := r.object(raw)
	if r.err != nil {
		return nil, r.err
	}
	weight, err := weigh(&body.Head, &r.counts, &setup)
	if err != nil {
		return nil, err
	}
	o := &Outline{raw: raw, encodedBody: r.encodedBody, proof: r.proof, terms: Terms{body.Head, weight}, nullifiers: r.nullifiers}
	if o.spends = o.nullifiers; body.Claim.Some() {
		o.spends = append(o.spends[:len(o.spends):len(o.spends)], body.claimPair())
	}
	return o, nil
}

// Terms returns what the tx offers and asks for.
func (o *Outline) Terms() Terms { return o.terms }

// EncodedBody returns what the hash commits to: twins that differ in the proof
// alone share it.
func (o *Outline) EncodedBody() []byte { return o.encodedBody }

// ObjectHash returns keccak256 of the whole encoding.
func (o *Outline) ObjectHash() common.Hash { return ObjectHash(o.raw) }

// Footprint is that of the tx, see Tx.Footprint.
func (o *Outline) Footprint() int { return footprint(o.raw, o.proof) }

// FeeSlot returns the public data key of the payer's fee-juice balance: two
// permutations, once.
func (o *Outline) FeeSlot() fr.Element {
	if o.feeSlot.IsZero() {
		o.feeSlot = aztec.FeeJuiceSlot(o.terms.FeePayer)
	}
	return o.feeSlot
}

// Spends returns the client's nullifiers before siloing, and what stands for the
// claim's: what two txs may not share. It takes no hashing; the caller must not write to it.
func (o *Outline) Spends() []Pair { return o.spends }

// ClaimNullifier returns the siloed nullifier of the claim, which the tx must have: four
// permutations, once.
func (o *Outline) ClaimNullifier() fr.Element {
	if o.claim.IsZero() {
		o.claim = o.terms.claimNullifier()
	}
	return o.claim
}

// Unsiloed is how many nullifiers SiloInOrder silos: the client's without the claim's.
func (o *Outline) Unsiloed() int { return len(o.nullifiers) }

// siloedAtOnce is how many nullifiers SiloInOrder hashes before they are looked at.
const siloedAtOnce = 8

// SiloInOrder silos the nullifiers among the effects some at a time, in the order given of
// their positions, and shows them to check, whose first error ends it. In a random
// order one bad nullifier costs half of the permutations on average, wherever whoever
// made the tx put it.
func (o *Outline) SiloInOrder(order []int, check func(siloed []fr.Element) error) error {
	contracts, values := o.nullifiers.split()
	siloed := make([]fr.Element, len(values))
	var c, v, out [siloedAtOnce]fr.Element
	for lot := range slices.Chunk(order, siloedAtOnce) {
		for i, at := range lot {
			c[i], v[i] = contracts[at], values[at]
		}
		n := len(lot)
		aztec.SiloNullifiers(c[:n], v[:n], out[:n])
		for i, at := range lot {
			siloed[at] = out[i]
		}
		if err := check(out[:n]); err != nil {
			return err
		}
	}
	o.siloed = siloed
	return nil
}

// Nullifiers returns the client's siloed nullifiers, the claim's last, the protocol
// nullifier not among them: one permutation each, once.
func (o *Outline) Nullifiers() []fr.Element {
	if o.siloed == nil {
		contracts, values := o.nullifiers.split()
		o.siloed = make([]fr.Element, len(values))
		aztec.SiloNullifiers(contracts, values, o.siloed)
	}
	if o.terms.Claim.Some() {
		return append(o.siloed[:len(o.siloed):len(o.siloed)], o.ClaimNullifier())
	}
	return o.siloed
}

// Tx makes the tx, with its hash and all that follows from the body: this is
// where the work is, up to some 2,000 permutations. It fails only when the bytes
// were written to since Read.
func (o *Outline) Tx() (*Tx, error) {
	r := reader{fill: true}
	body, _ := r.object(o.raw)
	if r.err != nil {
		return nil, r.err
	}
	t := &Tx{body: body, raw: o.raw, encodedBody: o.encodedBody, proof: o.proof, spends: o.spends}
	t.hash = hashBody(&t.body)
	t.id = t.hash.Bytes()
	t.derived = derive(&t.body, t.hash, o.FeeSlot(), o.Nullifiers())
	t.derived.Weight = o.terms.Weight
	return t, nil
}
