package worldstate

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// zeroHashes[tree][level] is the root of an all-zero subtree of that height.
type zeroHashes [NumTrees][maxHeight + 1]fr.Element

func newZeroHashes() *zeroHashes {
	z := new(zeroHashes)
	var separators, nodes [NumTrees]fr.Element
	for t := range TreeID(NumTrees) {
		separators[t] = t.separator()
	}
	for level := range maxHeight {
		poseidon2.Hash3s(separators[:], nodes[:], nodes[:], nodes[:])
		for t := range z {
			z[t][level+1] = nodes[t]
		}
	}
	return z
}
