package protocol

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Decode reads and validates the app_state of a genesis file. Unknown fields
// and trailing data are errors.
func Decode(appState []byte) (*Params, error) {
	dec := json.NewDecoder(bytes.NewReader(appState))
	dec.DisallowUnknownFields()
	var p Params
	if err := dec.Decode(&p); err != nil {
		return nil, fmt.Errorf("genesis app_state: %w; make it again with `aztecd init`", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("genesis app_state: something follows the parameters; keep one JSON object only")
	}
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return &p, nil
}

// Encode writes the parameters as Decode reads them.
func (p *Params) Encode() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return json.MarshalIndent(p, "", "  ")
}

// Field returns the field element.
func (f FieldHex) Field() fr.Element { return fr.Element(f) }

// MarshalText writes 0x and 64 hex digits.
func (f FieldHex) MarshalText() ([]byte, error) {
	b := f.Field()
	bytes32 := b.Bytes()
	return []byte("0x" + hex.EncodeToString(bytes32[:])), nil
}

// UnmarshalText reads what MarshalText writes.
func (f *FieldHex) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	b, err := hex.DecodeString(digits)
	if !ok || err != nil || len(b) != fr.Bytes {
		return fmt.Errorf("%.80q is not a field element: want 0x and 64 hex digits", text)
	}
	if err := (*fr.Element)(f).SetBytesCanonical(b); err != nil {
		return fmt.Errorf("%s is not a field element: it must be below the BN254 scalar modulus", text)
	}
	return nil
}
