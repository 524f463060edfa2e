package jobs

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
)

// ErrMalformed says that bytes are no job, no id or no kind.
var ErrMalformed = errors.New("malformed")

// Kind is what one circuit proves. Its name is that of the circuit among those of epoch
// proofs: t, b or r.
type Kind struct {
	Name    string
	Circuit common.Hash // of the constraints: groth.Circuit.Hash
}

const maxName = 8

// String is short and fit for a part of a subject: the name and the hash's first half of
// 16 bytes.
func (k Kind) String() string { return fmt.Sprintf("%s-%x", k.Name, k.Circuit[:8]) }

// Check demands a name of one to eight small letters.
func (k Kind) Check() error {
	if k.Name == "" || len(k.Name) > maxName {
		return fmt.Errorf("kind %q: %w", k.Name, ErrMalformed)
	}
	for _, c := range k.Name {
		if c < 'a' || c > 'z' {
			return fmt.Errorf("kind %q: %w", k.Name, ErrMalformed)
		}
	}
	return nil
}

// ID names a job.
type ID [sha256.Size]byte

func (id ID) String() string { return hex.EncodeToString(id[:]) }

// Short is for logs.
func (id ID) Short() string { return hex.EncodeToString(id[:4]) }

// MarshalText writes the id in hex.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (id *ID) UnmarshalText(text []byte) (err error) {
	*id, err = ParseID(string(text))
	return err
}

// ParseID reads what String wrote, in its one form.
func ParseID(s string) (id ID, err error) {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != len(id) || hex.EncodeToString(b) != s {
		return id, fmt.Errorf("job id %.80q: %w", s, ErrMalformed)
	}
	return ID(b), nil
}

// Job is a proof that is wanted.
type Job struct {
	Kind Kind
	// Public are the circuit's public inputs, the accumulators among them, and Secret the
	// rest of the witness, both in the circuit's order.
	Public, Secret []fr.Element
}

// ID is the hash of the job's encoding.
func (j *Job) ID() (ID, error) {
	b, err := j.Encode()
	return sha256.Sum256(b), err
}
