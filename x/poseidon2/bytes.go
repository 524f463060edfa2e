package poseidon2

import (
	"encoding/binary"
	"slices"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// bytesPerField is how many bytes HashBytes packs into one field element.
const bytesPerField = fr.Bytes - 1

// HashBytes is Aztec's poseidon2HashBytes: data is cut into pieces of 31 bytes,
// each piece, read as a little-endian number, is one element of the hash.
func HashBytes(data []byte) fr.Element {
	in := make([]fr.Element, 0, (len(data)+bytesPerField-1)/bytesPerField)
	for piece := range slices.Chunk(data, bytesPerField) {
		var le [fr.Bytes]byte
		copy(le[:], piece)
		slices.Reverse(le[:])
		var e fr.Element
		e.SetBytes(le[:]) // 31 bytes are always below the modulus
		in = append(in, e)
	}
	return Hash(in...)
}

// Separator returns the domain separator of a name, as Aztec derives it: the
// low 32 bits of HashBytes("az_dom_sep__" + the name in lower case).
func Separator(name string) fr.Element {
	h := HashBytes([]byte("az_dom_sep__" + strings.ToLower(name)))
	be := h.Bytes()
	var sep fr.Element
	sep.SetUint64(uint64(binary.BigEndian.Uint32(be[fr.Bytes-4:])))
	return sep
}
