package aztec

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// An unbalanced root combines the balanced roots of powers of two, the smallest
// from the right first: the same tree said in another way.
func TestUnbalancedRootCombinesFromTheRight(t *testing.T) {
	for n := 1; n <= 40; n++ {
		leaves := make([]fr.Element, n)
		for i := range leaves {
			leaves[i].SetUint64(uint64(i + 1))
		}
		var root *fr.Element
		for rest, size := n, 1; rest > 0; size *= 2 {
			if rest&size == 0 {
				continue
			}
			part := balancedRoot(leaves[rest-size : rest])
			if root != nil {
				part = shaPair(part, *root)
			}
			root = &part
			rest -= size
		}
		require.Equal(t, *root, unbalancedRoot(leaves), "%d leaves", n)
		require.Equal(t, *root, compressedRoot(leaves), "%d leaves", n)
	}
}

// balancedRoot is the root over leaves, whose number is a power of two.
func balancedRoot(leaves []fr.Element) fr.Element {
	if len(leaves) == 1 {
		return leaves[0]
	}
	half := len(leaves) / 2
	return shaPair(balancedRoot(leaves[:half]), balancedRoot(leaves[half:]))
}
