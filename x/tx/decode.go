package tx

import (
	"bytes"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
)

// Limits are the bounds of a deployment on a tx object. The protocol's own
// limits per tx are constants of x/aztec.
type Limits struct {
	// MaxObjectBytes bounds the whole encoding, proof included.
	MaxObjectBytes int
}

// Decode reads a tx object and checks everything that its bytes alone decide.
// Errors are refusals: ErrTooLarge, ErrMalformed, ErrNotCanonical,
// ErrMissingField, ErrBadField, ErrTooMany, ErrRepeated, ErrFeeJuice. The
// returned tx keeps raw; the caller must not write to it afterwards.
func Decode(raw []byte, limits Limits) (*Tx, error) {
	if len(raw) > limits.MaxObjectBytes {
		return nil, ErrTooLarge.With("%d bytes, at most %d are allowed, proof included", len(raw), limits.MaxObjectBytes)
	}
	var object aztecv1.TxObject
	if err := object.Unmarshal(raw); err != nil {
		return nil, ErrMalformed.With("not an encoded TxObject: %v", err)
	}
	canonical, err := object.Marshal()
	if err != nil || !bytes.Equal(canonical, raw) {
		return nil, ErrNotCanonical.With("unknown fields, fields out of order and redundant bytes are not allowed; encode the TxObject anew")
	}
	if object.Body == nil {
		return nil, ErrMissingField.With("body is missing")
	}
	if err := checkCounts(object.Body); err != nil {
		return nil, err
	}
	var r reader
	body := r.body(object.Body)
	if r.err != nil {
		return nil, r.err
	}
	t := &Tx{body: body, raw: raw, objectHash: ObjectHash(raw)}
	t.proof = raw[len(raw)-len(object.Proof):] // the last field: no second copy
	t.hash = hashBody(&t.body)
	t.id = t.hash.Bytes()
	t.derived = derive(&t.body, t.hash)
	if err := checkDerived(t); err != nil {
		return nil, err
	}
	return t, nil
}
