package quote

import (
	"errors"
	"fmt"
)

// Refusal is why a quote is not taken: a short stable Code for metrics and programs, and a
// Reason for people that says what is wrong and what to do. Two refusals are the same error,
// for errors.Is, when their codes are.
type Refusal struct{ Code, Reason string }

// Error returns code and reason.
func (r *Refusal) Error() string { return r.Code + ": " + r.Reason }

// Is reports whether target is a refusal with the same code.
func (r *Refusal) Is(target error) bool {
	other, ok := target.(*Refusal)
	return ok && other.Code == r.Code
}

// With returns a refusal of the same code with a reason of its own.
func (r *Refusal) With(format string, args ...any) *Refusal {
	return &Refusal{r.Code, fmt.Sprintf(format, args...)}
}

// CodeOf returns the code of the refusal in err's chain, "" for nil, and "internal" for any
// other error.
func CodeOf(err error) string {
	var r *Refusal
	switch {
	case err == nil:
		return ""
	case errors.As(err, &r):
		return r.Code
	}
	return "internal"
}

// Refusals that hold whatever L1 and the clock say.
var (
	ErrMalformed = &Refusal{"malformed", "the bytes are not an encoded quote"}
	ErrBadField  = &Refusal{"bad_field", "a field of the quote has a value that no contract takes"}
	ErrSignature = &Refusal{"bad_signature", "the signature is not the prover's, for this rollup, or not in its one form"}
)

// ErrUnusable is why a leader does not claim with a quote at the moment.
var ErrUnusable = &Refusal{"unusable", "this node would not claim with the quote"}
