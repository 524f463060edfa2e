package aztec_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/internal/peer"
)

// Hashing side by side equals hashing one by one, whatever the number.
func TestBatchesEqualSingleHashes(t *testing.T) {
	for _, n := range []int{0, 1, 2, 16, 63, 65, 130} {
		a, b := upTo(n), make([]fr.Element, n)
		for i := range b {
			b[i].Neg(&a[i])
		}
		batch := func(fill func(out []fr.Element)) []fr.Element {
			out := make([]fr.Element, n)
			fill(out)
			return out
		}
		each := func(hash func(i int) fr.Element) []fr.Element {
			out := make([]fr.Element, n)
			for i := range out {
				out[i] = hash(i)
			}
			return out
		}
		require.Equal(t,
			each(func(i int) fr.Element { return peer.SiloNoteHash(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.SiloNoteHashes(a, b, out) }))
		require.Equal(t,
			each(func(i int) fr.Element { return aztec.SiloNullifier(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.SiloNullifiers(a, b, out) }))
		first := fr.NewElement(7)
		require.Equal(t,
			each(func(i int) fr.Element { return peer.UniqueNoteHash(peer.NoteHashNonce(first, i), b[i]) }),
			batch(func(out []fr.Element) { aztec.UniqueNoteHashes(first, b, out) }))
		require.Equal(t,
			each(func(i int) fr.Element { return aztec.PublicDataSlot(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.PublicDataSlots(a, b, out) }))
	}
}
