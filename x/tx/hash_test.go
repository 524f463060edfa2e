package tx

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// separatorOf derives a separator as the peer does: 31-byte pieces as
// little-endian fields, hashed, low 32 bits.
func separatorOf(name string) aztec.Separator {
	text := []byte("az_dom_sep__" + name)
	var in []fr.Element
	for len(text) > 0 {
		n := min(31, len(text))
		var word [32]byte
		for i, b := range text[:n] {
			word[31-i] = b
		}
		var e fr.Element
		e.SetBytes(word[:])
		in = append(in, e)
		text = text[n:]
	}
	h := poseidon2.Hash(in...)
	b := h.Bytes()
	return aztec.Separator(uint32(b[28])<<24 | uint32(b[29])<<16 | uint32(b[30])<<8 | uint32(b[31]))
}

func TestTxHashSeparatorIsDerivedFromItsName(t *testing.T) {
	require.Equal(t, aztec.SepSiloedNullifier, separatorOf("siloed_nullifier"), "the derivation is Aztec's")
	require.Equal(t, separatorOf("aztecd_tx_hash"), sepTxHash)
}
