package aztec_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
)

// Hashing side by side equals hashing one by one, whatever the number.
func TestBatchesEqualSingleHashes(t *testing.T) {
	for _, n := range []int{0, 1, 2, 16, 63, 65, 130} {
		a, b, indices := upTo(n), make([]fr.Element, n), make([]int, n)
		for i := range b {
			b[i].Neg(&a[i])
			indices[i] = i % 64
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
			each(func(i int) fr.Element { return aztec.SiloNoteHash(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.SiloNoteHashes(a, b, out) }))
		require.Equal(t,
			each(func(i int) fr.Element { return aztec.SiloNullifier(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.SiloNullifiers(a, b, out) }))
		require.Equal(t,
			each(func(i int) fr.Element { return aztec.ProtocolNullifier(a[i]) }),
			batch(func(out []fr.Element) { aztec.ProtocolNullifiers(a, out) }))
		require.Equal(t,
			each(func(i int) fr.Element {
				return aztec.UniqueNoteHash(aztec.NoteHashNonce(a[i], indices[i]), b[i])
			}),
			batch(func(out []fr.Element) { aztec.UniqueNoteHashes(a, indices, b, out) }))
		require.Equal(t,
			each(func(i int) fr.Element { return aztec.PublicDataSlot(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.PublicDataSlots(a, b, out) }))
		require.Equal(t,
			each(func(i int) fr.Element { return aztec.SiloPrivateLogField(a[i], b[i]) }),
			batch(func(out []fr.Element) { aztec.SiloPrivateLogFields(a, b, out) }))
	}
}
