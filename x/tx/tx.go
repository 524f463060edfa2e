package tx

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Tx is a decoded and checked transaction. It is immutable: slices it hands out
// are shared and must not be written to.
type Tx struct {
	body                    Body
	raw, encodedBody, proof []byte
	hash                    fr.Element
	id                      common.Hash
	derived                 Derived
	spends                  []Pair
}

// New makes a tx from its parts. It returns the refusals of Decode, except that
// it sets no bound on the size of the proof.
func New(body Body, proof []byte) (*Tx, error) {
	raw, err := encode(&body, proof)
	if err != nil {
		return nil, ErrMalformed.With("%v", err)
	}
	return Decode(raw, Limits{MaxObjectBytes: len(raw)})
}

// Body returns everything the tx hash commits to.
func (t *Tx) Body() *Body { return &t.body }

// Proof returns the client proof.
func (t *Tx) Proof() []byte { return t.proof }

// Encode returns the canonical encoding, proof included.
func (t *Tx) Encode() []byte { return t.raw }

// EncodedBody returns the part of the encoding that the hash commits to.
func (t *Tx) EncodedBody() []byte { return t.encodedBody }

// Size returns the length of the encoding in bytes.
func (t *Tx) Size() int { return len(t.raw) }

// Footprint estimates the memory a decoded tx holds, in bytes: the encoding, and
// body and derived values beside it.
func (t *Tx) Footprint() int { return footprint(t.raw, t.proof) }

func footprint(raw, proof []byte) int { return len(raw) + 3*(len(raw)-len(proof)) + 1024 }

// Hash returns the tx hash as a field element.
func (t *Tx) Hash() fr.Element { return t.hash }

// ID returns the tx hash as 32 big-endian bytes, the form consensus orders.
func (t *Tx) ID() common.Hash { return t.id }

// ObjectHash returns keccak256 of the whole encoding.
func (t *Tx) ObjectHash() common.Hash { return ObjectHash(t.raw) }

// Spends returns the client's nullifiers before siloing, as Outline.Spends does.
func (t *Tx) Spends() []Pair { return t.spends }

// Terms returns what the rules weigh ahead of all else.
func (t *Tx) Terms() Terms { return Terms{t.body.Head, t.derived.Weight} }

// Derived returns what follows from the body alone.
func (t *Tx) Derived() *Derived { return &t.derived }

// ObjectHash returns keccak256 of an encoded tx object, valid or not.
func ObjectHash(raw []byte) common.Hash { return crypto.Keccak256Hash(raw) }
