package keys

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/proving/groth"
)

var (
	// ErrMissing is returned when there is no key for a circuit.
	ErrMissing = errors.New("no key for this circuit")
	// ErrDamaged is returned for a file that is not what was written under its name.
	ErrDamaged = errors.New("key file is damaged")
	// ErrUnsafe is returned for a key of one machine on a chain that is not for tests.
	ErrUnsafe = errors.New("key is unsafe")
)

// DevelopmentChain is the only L1 that takes unsafe keys.
const DevelopmentChain = 31337

const (
	magic           = "aztecd key 1\n"
	maxHeader       = 4 << 10  // bytes of the header's line
	maxVerifyingKey = 16 << 10 // L1 keeps it as the code of a contract
)

// Header says what a key file holds: a line of JSON behind the magic, before the
// verifying and the proving key.
type Header struct {
	Kind    string      `json:"kind"`    // t, b or r
	Circuit common.Hash `json:"circuit"` // groth.Circuit.Hash
	Key     common.Hash `json:"key"`     // keccak256 of the verifying key, as L1 knows it
	Unsafe  bool        `json:"unsafe"`  // whether one machine knew the secrets
	Origin  string      `json:"origin"`  // how it was made, for people

	Public    int  `json:"public_inputs"`
	Committed bool `json:"committed"`
	// VerifyingKeyBytes and ProvingKeyBytes are how long the keys are.
	VerifyingKeyBytes int64 `json:"verifying_key_bytes"`
	ProvingKeyBytes   int64 `json:"proving_key_bytes"`
}

// Allow returns ErrUnsafe when the key may not be used on an L1 with this chain id.
func (h *Header) Allow(chain uint64) error {
	if h.Unsafe && chain != DevelopmentChain {
		return fmt.Errorf("the key %s on chain %d was made by one machine (%s): only a ceremony's may be used there: %w",
			h.Key.Hex()[:10], chain, h.Origin, ErrUnsafe)
	}
	return nil
}

// describe fills in what follows from circuit and keys.
func (h *Header) describe(c *groth.Circuit, pk *groth.ProvingKey, vk *groth.VerifyingKey) error {
	n, err := pk.WriteRawTo(io.Discard)
	if err != nil {
		return fmt.Errorf("measure a proving key: %w", err)
	}
	key := vk.Bytes()
	h.Circuit, h.Key = c.Hash(), crypto.Keccak256Hash(key)
	h.Public, h.Committed = c.PublicInputs(), c.Committed()
	h.VerifyingKeyBytes, h.ProvingKeyBytes = int64(len(key)), n
	return nil
}

// writeTo writes a whole file.
func (h *Header) writeTo(w io.Writer, pk *groth.ProvingKey, vk *groth.VerifyingKey) error {
	line, err := json.Marshal(h)
	if err != nil {
		return err
	}
	for _, part := range [][]byte{[]byte(magic), line, []byte("\n"), vk.Bytes()} {
		if _, err := w.Write(part); err != nil {
			return err
		}
	}
	_, err = pk.WriteRawTo(w)
	return err
}

// readHeader reads a file up to the verifying key.
func readHeader(r *bufio.Reader) (h Header, err error) {
	start := make([]byte, len(magic))
	if _, err := io.ReadFull(r, start); err != nil || string(start) != magic {
		return h, fmt.Errorf("it does not begin with %q: %w", strings.TrimSpace(magic), ErrDamaged)
	}
	line, err := r.ReadSlice('\n') // as long as the reader's buffer at most
	if err != nil || len(line) > maxHeader {
		return h, fmt.Errorf("it has no header: %w", ErrDamaged)
	}
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&h); err != nil {
		return h, fmt.Errorf("read its header: %w: %w", err, ErrDamaged)
	}
	return h, nil
}
