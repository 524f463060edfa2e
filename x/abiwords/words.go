package abiwords

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Encoder appends 32-byte words. Its zero value is ready for use.
type Encoder struct{ buf []byte }

// Uint appends v as a big-endian word.
func (e *Encoder) Uint(v uint64) *Encoder {
	var word [32]byte
	binary.BigEndian.PutUint64(word[24:], v)
	e.buf = append(e.buf, word[:]...)
	return e
}

// Uint128 appends a number of two halves.
func (e *Encoder) Uint128(hi, lo uint64) *Encoder {
	var word [32]byte
	binary.BigEndian.PutUint64(word[16:24], hi)
	binary.BigEndian.PutUint64(word[24:], lo)
	e.buf = append(e.buf, word[:]...)
	return e
}

// Hash appends h.
func (e *Encoder) Hash(h common.Hash) *Encoder {
	e.buf = append(e.buf, h[:]...)
	return e
}

// Address appends a, padded on the left.
func (e *Encoder) Address(a common.Address) *Encoder {
	return e.Hash(common.BytesToHash(a[:]))
}

// Bytes returns what was encoded.
func (e *Encoder) Bytes() []byte { return e.buf }

// Keccak returns the keccak256 of what was encoded.
func (e *Encoder) Keccak() common.Hash { return crypto.Keccak256Hash(e.buf) }

// Reader takes words off the front of what an Encoder made. After a failure it
// gives zeros; Err tells.
type Reader struct {
	rest []byte
	err  error
}

// NewReader reads from b.
func NewReader(b []byte) *Reader { return &Reader{rest: b} }

// Hash takes a word.
func (r *Reader) Hash() common.Hash {
	if len(r.rest) < common.HashLength {
		r.fail("cut short")
		return common.Hash{}
	}
	word := common.Hash(r.rest[:common.HashLength])
	r.rest = r.rest[common.HashLength:]
	return word
}

// Uint takes a word that must fit 64 bits.
func (r *Reader) Uint() uint64 {
	word := r.Hash()
	if [24]byte(word[:24]) != [24]byte{} {
		r.fail("a number above 64 bits")
	}
	return binary.BigEndian.Uint64(word[24:])
}

// Uint128 takes a word that must fit 128 bits, as two halves.
func (r *Reader) Uint128() (hi, lo uint64) {
	word := r.Hash()
	if [16]byte(word[:16]) != [16]byte{} {
		r.fail("a number above 128 bits")
	}
	return binary.BigEndian.Uint64(word[16:24]), binary.BigEndian.Uint64(word[24:])
}

// Uint32 takes a word that must fit 32 bits.
func (r *Reader) Uint32() uint32 {
	v := r.Uint()
	if v > math.MaxUint32 {
		r.fail("a number above 32 bits")
	}
	return uint32(v)
}

// Address takes a word that must be a left-padded address.
func (r *Reader) Address() common.Address {
	word := r.Hash()
	if [12]byte(word[:12]) != [12]byte{} {
		r.fail("an address above 160 bits")
	}
	return common.Address(word[12:])
}

// Err is the first failure, or that words were left over.
func (r *Reader) Err() error {
	if r.err == nil && len(r.rest) > 0 {
		r.fail("trailing bytes")
	}
	return r.err
}

func (r *Reader) fail(why string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrForm, why)
	}
}

// ErrForm says that bytes are not the words expected.
var ErrForm = errors.New("malformed words")
