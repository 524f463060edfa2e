package txmgr

import (
	"math"
	"math/big"
)

// Fees are prices in wei: Tip and Gas per gas (Gas includes the tip), Blob per
// blob gas.
type Fees struct {
	Tip  uint64 `json:"tip"`
	Gas  uint64 `json:"gas"`
	Blob uint64 `json:"blob"`
}

const (
	// minTip and minBlob, in wei, keep a doubling meaningful on a cheap L1.
	minTip  = 100_000_000
	minBlob = 1_000_000
)

// Market is what L1 asks now, in wei: Base and Tip per gas, Blob per blob gas.
type Market struct {
	Base, Tip, Blob uint64
}

// offer leaves room for the price to double before inclusion.
func (m Market) offer() Fees {
	tip := max(m.Tip, minTip)
	return Fees{Tip: tip, Gas: plus(twice(m.Base), tip), Blob: max(twice(m.Blob), minBlob)}
}

// within tells whether the caps pay for inclusion now, with blobs or without.
func (m Market) within(caps Fees, blobs bool) bool {
	return plus(m.Base, min(m.Tip, caps.Tip)) <= caps.Gas && (!blobs || m.Blob <= caps.Blob)
}

// cappedAt clips an offer to the caps.
func (f Fees) cappedAt(caps Fees) Fees {
	gas := min(f.Gas, caps.Gas)
	return Fees{Tip: min(f.Tip, caps.Tip, gas), Gas: gas, Blob: min(f.Blob, caps.Blob)}
}

// max takes the larger of each price.
func (f Fees) max(g Fees) Fees {
	return Fees{Tip: max(f.Tip, g.Tip), Gas: max(f.Gas, g.Gas), Blob: max(f.Blob, g.Blob)}
}

// doubled is what pools ask for to replace a blob transaction.
func (f Fees) doubled() Fees { return Fees{twice(f.Tip), twice(f.Gas), twice(f.Blob)} }

// cost is the most that a transaction can cost, in wei.
func (f Fees) cost(gas, blobGas uint64) *big.Int {
	part := func(price, amount uint64) *big.Int {
		return new(big.Int).Mul(new(big.Int).SetUint64(price), new(big.Int).SetUint64(amount))
	}
	return new(big.Int).Add(part(f.Gas, gas), part(f.Blob, blobGas))
}

func twice(v uint64) uint64 { return plus(v, v) }

func plus(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}

// wei narrows an amount; what does not fit is beyond any cap.
func wei(v *big.Int) uint64 {
	switch {
	case v == nil || v.Sign() < 0:
		return 0
	case !v.IsUint64():
		return math.MaxUint64
	default:
		return v.Uint64()
	}
}
