package blob

import (
	"encoding/binary"
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A scalar is cut into two halves of at most 128 bits by the curve's
// endomorphism, and each half into signed digits.
const (
	windowBits = 10
	windows    = 13 // 128 bits and the last carry
	digits     = 2 * windows
	maxDigit   = 1 << (windowBits - 1)
)

// splitter writes a scalar k as a + b*lambda, where lambda times (x, y) is
// (beta*x, y).
type splitter struct {
	lambda, k, a, b big.Int
	beta            fp.Element
}

func newSplitter() *splitter {
	s := &splitter{}
	s.lambda.SetString("ac45a4010001a40200000000ffffffff", 16) // z^2-1, z the curve's parameter
	_, err := s.beta.SetString("4002409555221667392624310435006688643935503118305586438271171395842971157480381377015405980053539358417135540939436")
	if err != nil {
		panic(err) // a constant
	}
	return s
}

// endomorphism returns lambda*p.
func (s *splitter) endomorphism(p bls.G1Affine) bls.G1Affine {
	p.X.Mul(&p.X, &s.beta)
	return p
}

// digits sets the signed digits of f: those of a, then those of b, the least
// significant first, each from -maxDigit+1 to maxDigit.
func (s *splitter) digits(f *fr.Element, out *[digits]int16) {
	f.BigInt(&s.k)
	s.b.QuoRem(&s.k, &s.lambda, &s.a)
	half(&s.a, out[:windows])
	half(&s.b, out[windows:])
}

func half(n *big.Int, out []int16) {
	var buf [16]byte
	n.FillBytes(buf[:])
	hi, lo := binary.BigEndian.Uint64(buf[:8]), binary.BigEndian.Uint64(buf[8:])
	carry := int16(0)
	for j := range out {
		d := int16(lo&(1<<windowBits-1)) + carry
		lo = lo>>windowBits | hi<<(64-windowBits)
		hi >>= windowBits
		carry = 0
		if d > maxDigit {
			d -= 1 << windowBits
			carry = 1
		}
		out[j] = d
	}
}
