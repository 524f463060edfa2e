package effect

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// packer puts numbers side by side into one field element, the first into the
// highest bits.
type packer struct{ words [4]uint64 } // least significant first

// put shifts what is there up by bits and adds v, which must fit them.
func (p *packer) put(v uint64, bits uint) *packer {
	for i := 3; i > 0; i-- {
		p.words[i] = p.words[i]<<bits | p.words[i-1]>>(64-bits)
	}
	p.words[0] = p.words[0]<<bits | v
	return p
}

func (p *packer) field() fr.Element {
	var b [32]byte
	for i, w := range p.words {
		for j := range 8 {
			b[31-8*i-j] = byte(w >> (8 * j))
		}
	}
	var e fr.Element
	e.SetBytes(b[:])
	return e
}

// unpacker takes numbers off a field element, from the lowest bits up.
type unpacker struct{ words [4]uint64 }

func unpack(e fr.Element) *unpacker {
	return &unpacker{e.Bits()}
}

// take returns the lowest bits and shifts them out.
func (u *unpacker) take(bits uint) uint64 {
	v := u.words[0] & (1<<bits - 1) // of 64 bits, all
	for i := range 3 {
		u.words[i] = u.words[i]>>bits | u.words[i+1]<<(64-bits)
	}
	u.words[3] >>= bits
	return v
}

// is reports whether nothing but v is left.
func (u *unpacker) is(v uint64) bool {
	return u.words == [4]uint64{v}
}
