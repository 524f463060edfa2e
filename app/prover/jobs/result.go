package jobs

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"time"
	"unicode/utf8"
)

// Result is what a worker has of a job: a proof, or why there is none.
type Result struct {
	ID     ID     `json:"id"`
	Worker string `json:"worker"`
	// Proof is in L1's encoding; empty when the job failed.
	Proof []byte `json:"proof,omitempty"`
	// Failure is why it did, and Final that it is not tried again.
	Failure string `json:"failure,omitempty"`
	Final   bool   `json:"final,omitempty"`
	// Wall is how long the proof took, without loading the key, and CPU how much of all
	// cores; 0 where that is not known.
	Wall time.Duration `json:"wall_ns"`
	CPU  time.Duration `json:"cpu_ns,omitempty"`
}

const (
	// MaxResult bounds the bytes of a result.
	MaxResult  = 8 << 10
	maxProof   = 4 << 10
	maxFailure = 1 << 10
)

// Encode writes a result; a long failure is cut.
func (r Result) Encode() ([]byte, error) {
	r.Failure = cut(r.Failure, maxFailure)
	b, err := json.Marshal(r)
	if err == nil && len(b) > MaxResult {
		err = fmt.Errorf("a result of %d bytes, at most %d: %w", len(b), MaxResult, ErrMalformed)
	}
	return b, err
}

// ParseResult reads a stranger's result: it has a proof or a failure, and names its worker.
func ParseResult(b []byte) (r Result, err error) {
	if len(b) > MaxResult {
		return r, fmt.Errorf("a result of %d bytes, at most %d: %w", len(b), MaxResult, ErrMalformed)
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&r); err != nil {
		return r, fmt.Errorf("read a result: %w: %w", err, ErrMalformed)
	}
	switch {
	case CheckWorker(r.Worker) != nil:
		return r, CheckWorker(r.Worker)
	case (len(r.Proof) > 0) == (r.Failure != ""):
		return r, fmt.Errorf("a result has a proof or a failure, not both and not neither: %w", ErrMalformed)
	case len(r.Proof) > maxProof:
		return r, fmt.Errorf("a proof of %d bytes: %w", len(r.Proof), ErrMalformed)
	case len(r.Failure) > maxFailure:
		return r, fmt.Errorf("a failure in %d bytes: %w", len(r.Failure), ErrMalformed)
	case r.Wall < 0 || r.CPU < 0:
		return r, fmt.Errorf("a negative duration: %w", ErrMalformed)
	}
	return r, nil
}

// cut gives at most n bytes of s, and no part of a character.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

var workerName = regexp.MustCompile(`^[a-zA-Z0-9][a-zA-Z0-9_-]{0,63}$`)

// CheckWorker demands a worker's name that fits a subject.
func CheckWorker(name string) error {
	if !workerName.MatchString(name) {
		return fmt.Errorf("a worker called %.80q: use up to 64 letters, digits, dashes and underscores: %w", name, ErrMalformed)
	}
	return nil
}
