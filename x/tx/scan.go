package tx

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// scanner reads the one canonical protobuf encoding without building messages: it
// takes what may come next, in order, and allocates nothing, whatever the bytes
// say. It keeps the first refusal and gives zero values afterwards. Tags, varints and
// the rules of what is left out are protobuf's: no other reader here has them.
type scanner struct {
	rest []byte
	err  *Refusal
}

// Wire types of a tag's low bits. All fields are below 16, so a tag is one byte.
const (
	asNumber = 0
	as8Bytes = 1
	asBytes  = 2
	as4Bytes = 5
)

func (s *scanner) refuse(err *Refusal) {
	if s.err == nil {
		s.err = err
	}
	s.rest = nil
}

// take reads a tag if it is the next one.
func (s *scanner) take(field, as byte) bool {
	if len(s.rest) == 0 || s.rest[0] != field<<3|as {
		return false
	}
	s.rest = s.rest[1:]
	return true
}

func (s *scanner) varint() uint64 {
	v, n := binary.Uvarint(s.rest)
	switch {
	case n <= 0:
		s.refuse(ErrMalformed.With("a number breaks off or is larger than 64 bits"))
		return 0
	case n > 1 && s.rest[n-1] == 0:
		s.refuse(ErrNotCanonical.With("a number is longer than it has to be"))
		return 0
	}
	s.rest = s.rest[n:]
	return v
}

// number reads a field of that type: left out when it is zero.
func (s *scanner) number(field byte) uint64 {
	if !s.take(field, asNumber) {
		return 0
	}
	v := s.varint()
	if v == 0 {
		s.refuse(ErrNotCanonical.With("a field that is zero must be left out"))
	}
	return v
}

// entry reads a message, or an entry of a list: present or not, perhaps empty.
func (s *scanner) entry(field byte) (content []byte, present bool) {
	if !s.take(field, asBytes) {
		return nil, false
	}
	n := s.varint()
	if n > uint64(len(s.rest)) {
		s.refuse(ErrMalformed.With("a field of %d bytes breaks off", n))
		return nil, false
	}
	content, s.rest = s.rest[:n], s.rest[n:]
	return content, s.err == nil
}

// bytes reads a field of that type: left out when it is empty.
func (s *scanner) bytes(field byte) []byte {
	content, present := s.entry(field)
	if present && len(content) == 0 {
		s.refuse(ErrNotCanonical.With("a field that is empty must be left out"))
	}
	return content
}

// inside begins to read an entry's content; leave ends it.
func (s *scanner) inside(content []byte) scanner { return scanner{rest: content, err: s.err} }

func (s *scanner) leave(inner *scanner) {
	inner.end()
	if inner.err != nil {
		s.refuse(inner.err)
	}
}

// end refuses what is left over: a field that is unknown or out of order.
func (s *scanner) end() {
	if s.err != nil || len(s.rest) == 0 {
		return
	}
	if !beginsField(s.rest) {
		s.refuse(ErrMalformed.With("not an encoded TxObject: no field begins where one should"))
		return
	}
	s.refuse(ErrNotCanonical.With("unknown fields, fields out of order and redundant bytes are not allowed; encode the TxObject anew"))
}

// beginsField tells whether protobuf would find a field there, known or not.
func beginsField(b []byte) bool {
	tag, n := binary.Uvarint(b)
	if n <= 0 || tag>>3 == 0 {
		return false
	}
	rest := b[n:]
	switch tag & 7 {
	case asNumber:
		_, n := binary.Uvarint(rest)
		return n > 0
	case as8Bytes:
		return len(rest) >= 8
	case asBytes:
		size, n := binary.Uvarint(rest)
		return n > 0 && size <= uint64(len(rest)-n)
	case as4Bytes:
		return len(rest) >= 4
	}
	return false
}

// element reads a field element.
func (s *scanner) element(field byte, at place, name string) []byte {
	return s.check(s.bytes(field), at, name)
}

// nonZero reads a field element that must not be zero.
func (s *scanner) nonZero(field byte, at place, name string) []byte {
	b := s.element(field, at, name)
	if s.err == nil && isZero(b) {
		s.refuse(ErrBadField.With("%s: must not be zero", at.of(name)))
	}
	return b
}

// check holds bytes against the form of a field element. Nothing is converted:
// that costs more than all the rest of reading.
func (s *scanner) check(b []byte, at place, name string) []byte {
	switch {
	case s.err != nil:
	case len(b) != fr.Bytes:
		s.refuse(ErrBadField.With("%s: %d bytes, a field element has 32", at.of(name), len(b)))
	case !belowModulus(b):
		s.refuse(ErrBadField.With("%s: not below the BN254 scalar modulus", at.of(name)))
	}
	return b
}

// modulus as big-endian words.
var modulus = func() (words [4]uint64) {
	m := fr.Modulus().Bytes()
	for i := range words {
		words[i] = binary.BigEndian.Uint64(m[8*i:])
	}
	return words
}()

func belowModulus(b []byte) bool {
	for i, m := range modulus {
		if w := binary.BigEndian.Uint64(b[8*i:]); w != m {
			return w < m
		}
	}
	return false
}

func isZero(b []byte) bool {
	var any byte
	for _, x := range b {
		any |= x
	}
	return any == 0
}

// place names where a field stands; the text is made only when it is needed.
type place struct {
	part, list string
	index      int
}

func (p place) of(name string) string {
	switch {
	case p.list == "":
		return name
	case p.part == "":
		return fmt.Sprintf("%s[%d].%s", p.list, p.index, name)
	}
	return fmt.Sprintf("%s.%s[%d].%s", p.part, p.list, p.index, name)
}
