package protocol

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrAmountRange is returned when a result or an input does not fit 128 bits.
var ErrAmountRange = errors.New("amount is outside 0 .. 2^128-1")

// Amount is a quantity of fee juice in its smallest unit: an unsigned 128-bit
// integer, as the fee-juice contract stores balances. The zero value is zero.
type Amount struct{ Hi, Lo uint64 }

// Product returns a*b, which always fits.
func Product(a, b uint64) Amount {
	hi, lo := bits.Mul64(a, b)
	return Amount{Hi: hi, Lo: lo}
}

// Add returns a+b, or ErrAmountRange.
func (a Amount) Add(b Amount) (Amount, error) {
	lo, carry := bits.Add64(a.Lo, b.Lo, 0)
	hi, carry := bits.Add64(a.Hi, b.Hi, carry)
	if carry != 0 {
		return Amount{}, ErrAmountRange
	}
	return Amount{Hi: hi, Lo: lo}, nil
}

// Sub returns a-b, or ErrAmountRange when b is larger.
func (a Amount) Sub(b Amount) (Amount, error) {
	lo, borrow := bits.Sub64(a.Lo, b.Lo, 0)
	hi, borrow := bits.Sub64(a.Hi, b.Hi, borrow)
	if borrow != 0 {
		return Amount{}, ErrAmountRange
	}
	return Amount{Hi: hi, Lo: lo}, nil
}

// Cmp returns -1, 0 or +1 as a is smaller than, equal to or larger than b.
func (a Amount) Cmp(b Amount) int {
	switch {
	case a == b:
		return 0
	case a.Hi < b.Hi || a.Hi == b.Hi && a.Lo < b.Lo:
		return -1
	default:
		return 1
	}
}

// Field returns the amount as a public data leaf holds it.
func (a Amount) Field() fr.Element {
	var b [fr.Bytes]byte
	binary.BigEndian.PutUint64(b[16:24], a.Hi)
	binary.BigEndian.PutUint64(b[24:32], a.Lo)
	var e fr.Element
	e.SetBytes(b[:])
	return e
}

// AmountFromField reads a public data leaf, or returns ErrAmountRange.
func AmountFromField(e fr.Element) (Amount, error) {
	b := e.Bytes()
	for _, x := range b[:16] {
		if x != 0 {
			return Amount{}, ErrAmountRange
		}
	}
	return Amount{Hi: binary.BigEndian.Uint64(b[16:24]), Lo: binary.BigEndian.Uint64(b[24:32])}, nil
}

// ParseAmount reads a decimal number without sign, spaces or leading zeros.
func ParseAmount(s string) (Amount, error) {
	if s == "" || len(s) > 39 || len(s) > 1 && s[0] == '0' {
		return Amount{}, fmt.Errorf("amount %.45q: want a decimal number below 2^128, without leading zeros", s)
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return Amount{}, fmt.Errorf("amount %q: want decimal digits only", s)
		}
	}
	v, _ := new(big.Int).SetString(s, 10)
	if v.BitLen() > 128 {
		return Amount{}, fmt.Errorf("amount %s: %w", s, ErrAmountRange)
	}
	var b [16]byte
	v.FillBytes(b[:])
	return Amount{Hi: binary.BigEndian.Uint64(b[:8]), Lo: binary.BigEndian.Uint64(b[8:])}, nil
}

// String returns the amount in decimal.
func (a Amount) String() string { return a.Big().String() }

// Big is the amount as contracts take it.
func (a Amount) Big() *big.Int {
	v := new(big.Int).SetUint64(a.Hi)
	v.Lsh(v, 64)
	return v.Add(v, new(big.Int).SetUint64(a.Lo))
}

// MarshalText writes the amount in decimal: JSON numbers lose digits above 2^53.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (a *Amount) UnmarshalText(text []byte) (err error) {
	*a, err = ParseAmount(string(text))
	return err
}
