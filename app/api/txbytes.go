package api

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
)

// TxBytes is an encoded tx object in JSON: written in base64, read from base64
// or 0x-hex.
type TxBytes []byte

// MarshalJSON writes base64.
func (b TxBytes) MarshalJSON() ([]byte, error) { return json.Marshal([]byte(b)) }

// UnmarshalJSON reads 0x-hex or base64.
func (b *TxBytes) UnmarshalJSON(text []byte) error {
	var s string
	if err := json.Unmarshal(text, &s); err != nil {
		return errors.New("a tx is a string: 0x-hex or base64 of an encoded TxObject")
	}
	raw, err := DecodeTxBytes(s)
	*b = raw
	return err
}

// DecodeTxBytes reads an encoded tx object from 0x-hex or base64.
func DecodeTxBytes(s string) ([]byte, error) {
	if digits, ok := strings.CutPrefix(s, "0x"); ok {
		raw, err := hex.DecodeString(digits)
		if err != nil {
			return nil, errors.New("the tx starts with 0x but is not hex")
		}
		return raw, nil
	}
	raw, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return nil, errors.New("the tx is neither 0x-hex nor base64")
	}
	return raw, nil
}
