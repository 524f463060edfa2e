// Package words builds the byte strings Ethereum hashes: 32-byte words, as
// Solidity's abi.encode lays out static types.
package words

import (
	"encoding/binary"

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
