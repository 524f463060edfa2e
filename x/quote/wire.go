package quote

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/protocol"
)

// Size is the length of an encoded quote: eight words.
const Size = 8 * common.HashLength

// Encode gives the words of the contract's EpochProofQuote, in which the signature comes
// first, as V, R and S: what gossip carries is what calldata has.
func (s Signed) Encode() []byte {
	var e abiwords.Encoder
	e.Uint(uint64(s.Signature[64])).Hash(common.Hash(s.Signature[:32])).Hash(common.Hash(s.Signature[32:64]))
	s.words(&e)
	return e.Bytes()
}

// Decode reads what Encode gives, and nothing else; whose signature it is Verify tells.
// Numbers must fit 64 bits, the bond 128.
func Decode(raw []byte) (Signed, error) {
	if len(raw) != Size {
		return Signed{}, ErrMalformed.With("%d bytes; a quote has %d", len(raw), Size)
	}
	r := abiwords.NewReader(raw)
	v, first, second := r.Uint(), r.Hash(), r.Hash()
	q := Quote{Prover: r.Address(), Epoch: r.Uint(), ValidUntil: r.Uint()}
	q.Bond.Hi, q.Bond.Lo = r.Uint128()
	q.Fee = r.Uint32()
	if err := r.Err(); err != nil {
		return Signed{}, ErrMalformed.With("%s", err)
	}
	if v > 0xff {
		return Signed{}, ErrMalformed.With("V is above 8 bits")
	}
	s := Signed{Quote: q}
	copy(s.Signature[:32], first[:])
	copy(s.Signature[32:], second[:])
	s.Signature[64] = byte(v)
	return s, s.Check()
}

// UnmarshalJSON reads the form that JSON-RPC takes: every field is there, and no other. Whose
// signature it is Verify tells.
func (s *Signed) UnmarshalJSON(text []byte) error {
	var in struct {
		Signature  *Signature       `json:"signature"`
		Prover     *common.Address  `json:"proverAddress"`
		Epoch      *uint64          `json:"epochToProve"`
		ValidUntil *uint64          `json:"validUntilSlot"`
		Bond       *protocol.Amount `json:"bondAmount"`
		Fee        *uint32          `json:"basisPointFee"`
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return ErrMalformed.With("%s", err)
	}
	for name, missing := range map[string]bool{
		"signature": in.Signature == nil, "proverAddress": in.Prover == nil, "epochToProve": in.Epoch == nil,
		"validUntilSlot": in.ValidUntil == nil, "bondAmount": in.Bond == nil, "basisPointFee": in.Fee == nil,
	} {
		if missing {
			return ErrMalformed.With("%s is missing", name)
		}
	}
	*s = Signed{*in.Signature, Quote{*in.Prover, *in.Epoch, *in.ValidUntil, *in.Bond, *in.Fee}}
	return s.Check()
}

// MarshalJSON writes what UnmarshalJSON reads.
func (s Signed) MarshalJSON() ([]byte, error) {
	type quote Quote // without methods
	raw, err := json.Marshal(struct {
		Signature Signature `json:"signature"`
		quote
	}{s.Signature, quote(s.Quote)})
	if err != nil {
		return nil, fmt.Errorf("encode quote: %w", err)
	}
	return raw, nil
}
