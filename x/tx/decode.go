package tx

// Limits are the bounds of a deployment on a tx object. The protocol's own
// limits per tx are constants of x/aztec.
type Limits struct {
	// MaxObjectBytes bounds the whole encoding, proof included.
	MaxObjectBytes int
}

// Decode reads a tx object that this node trusts to be worth the hashing: its
// own, or one that it admitted before. Errors are refusals: ErrTooLarge,
// ErrMalformed, ErrNotCanonical, ErrMissingField, ErrBadField, ErrTooMany,
// ErrRepeated, ErrFeeJuice. The returned tx keeps raw; the caller must not write
// to it afterwards.
func Decode(raw []byte, limits Limits) (*Tx, error) {
	o, err := Read(raw, limits)
	if err != nil {
		return nil, err
	}
	return o.Tx()
}
