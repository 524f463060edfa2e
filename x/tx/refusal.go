package tx

import (
	"errors"
	"fmt"
)

// Refusal is why a tx is not accepted: a short stable Code for metrics and
// programs, and a Reason for people that says what is wrong and what to do.
// Two refusals are the same error, for errors.Is, when their codes are.
type Refusal struct {
	Code   string
	Reason string
}

// Error returns code and reason.
func (r *Refusal) Error() string { return r.Code + ": " + r.Reason }

// Is reports whether target is a refusal with the same code.
func (r *Refusal) Is(target error) bool {
	other, ok := target.(*Refusal)
	return ok && other.Code == r.Code
}

// With returns a refusal of the same code with a reason of its own.
func (r *Refusal) With(format string, args ...any) *Refusal {
	return &Refusal{Code: r.Code, Reason: fmt.Sprintf(format, args...)}
}

// CodeOf returns the code of the refusal in err's chain, "" for nil, and
// "internal" for any other error. The set of codes is fixed.
func CodeOf(err error) string {
	var r *Refusal
	switch {
	case err == nil:
		return ""
	case errors.As(err, &r):
		return r.Code
	default:
		return "internal"
	}
}

// Refusals of Decode and New.
var (
	ErrTooLarge     = &Refusal{"object_too_large", "the encoded tx is too large"}
	ErrMalformed    = &Refusal{"malformed", "the bytes are not an encoded tx object"}
	ErrNotCanonical = &Refusal{"not_canonical", "the encoding is not the one canonical encoding"}
	ErrMissingField = &Refusal{"missing_field", "a required field is missing"}
	ErrBadField     = &Refusal{"bad_field", "a field has the wrong length or value"}
	ErrTooMany      = &Refusal{"too_many_effects", "the tx has more effects than the protocol allows"}
	ErrRepeated     = &Refusal{"repeated_effect", "the tx has the same nullifier or public slot twice"}
	ErrFeeJuice     = &Refusal{"fee_juice_write", "the tx has an effect of the fee juice contract"}
	ErrProof        = &Refusal{"invalid_proof", "the client proof does not hold"}
)

// Refusals are all of this package, by which metrics count.
func Refusals() []*Refusal {
	return []*Refusal{
		ErrTooLarge, ErrMalformed, ErrNotCanonical, ErrMissingField, ErrBadField, ErrTooMany, ErrRepeated, ErrFeeJuice, ErrProof,
	}
}
