package worldstate

import (
	"encoding/binary"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// appendElement appends the machine form of an element: four little-endian
// words, Montgomery. It never leaves the database.
func appendElement(out []byte, e *fr.Element) []byte {
	for _, word := range e {
		out = binary.LittleEndian.AppendUint64(out, word)
	}
	return out
}

// decoder reads a record from its start; the first error sticks. Records are of
// machine words, little-endian, and varints: the other readers know neither.
type decoder struct {
	data []byte
	bad  bool
}

func (d *decoder) take(n int) []byte {
	if d.bad || len(d.data) < n {
		d.bad = true
		return nil
	}
	out := d.data[:n]
	d.data = d.data[n:]
	return out
}

// element reads what appendElement wrote; a number that is not reduced is an
// error.
func (d *decoder) element() fr.Element {
	var e fr.Element
	if b := d.take(nodeBytes); b != nil {
		for i := range e {
			e[i] = binary.LittleEndian.Uint64(b[8*i:])
		}
	}
	if !reduced(&e) {
		d.bad = true
		return fr.Element{}
	}
	return e
}

func (d *decoder) uint64() uint64 {
	if b := d.take(8); b != nil {
		return binary.LittleEndian.Uint64(b)
	}
	return 0
}

func (d *decoder) uvarint() uint64 {
	v, n := binary.Uvarint(d.data)
	if d.bad || n <= 0 {
		d.bad = true
		return 0
	}
	d.data = d.data[n:]
	return v
}

// end reports a short, long or non-canonical record.
func (d *decoder) end() error {
	if d.bad || len(d.data) != 0 {
		return fmt.Errorf("%w: malformed record", ErrCorrupt)
	}
	return nil
}

// reduced tells whether the machine form is below the modulus.
func reduced(e *fr.Element) bool {
	modulus := [4]uint64{0x43e1f593f0000001, 0x2833e84879b97091, 0xb85045b68181585d, 0x30644e72e131a029}
	for i := 3; i >= 0; i-- {
		if e[i] != modulus[i] {
			return e[i] < modulus[i]
		}
	}
	return false
}
