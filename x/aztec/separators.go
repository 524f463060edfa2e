package aztec

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Separator is the first input of a separated Poseidon2 hash: the low 32 bits
// of the byte hash of "az_dom_sep__" and the lower-case name.
type Separator uint32

// The separators of the hashes in this package.
const (
	SepSiloedNoteHash       Separator = 3361878420
	SepNoteHashNonce        Separator = 1721808740
	SepUniqueNoteHash       Separator = 226850429
	SepSiloedNullifier      Separator = 57496191
	SepPrivateLogFirstField Separator = 2769976252
	SepPublicLeafSlot       Separator = 1247650290
	SepPublicStorageMapSlot Separator = 4015149901
	SepMessageNullifier     Separator = 3754509616
	SepSecretHash           Separator = 4199652938
)

// Field returns the separator as a field element.
func (s Separator) Field() fr.Element {
	return fr.NewElement(uint64(s))
}
