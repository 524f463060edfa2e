package worldstate

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// zeroHashes[tree][level] is the root of an all-zero subtree of that height.
type zeroHashes [NumTrees][maxHeight + 1]fr.Element

func newZeroHashes() *zeroHashes {
	z := new(zeroHashes)
	for t := range TreeID(NumTrees) {
		for level := range t.Height() {
			z[t][level+1] = t.hashNode(z[t][level], z[t][level])
		}
	}
	return z
}
