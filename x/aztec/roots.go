package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// pairHash hashes two nodes to their parent.
type pairHash func(left, right fr.Element) fr.Element

func shaPair(l, r fr.Element) fr.Element {
	return Sha256ToField(bytes32(l), bytes32(r))
}

func poseidonPair(l, r fr.Element) fr.Element {
	return poseidon2.Hash(l, r)
}

// UnbalancedPoseidonRoot is the Poseidon2 root over any number of leaves,
// without a separator; zero without any.
func UnbalancedPoseidonRoot(leaves []fr.Element) fr.Element {
	return unbalancedRoot(leaves, poseidonPair)
}

// balancedRoot is the root over leaves, whose number is a power of two.
func balancedRoot(leaves []fr.Element, hash pairHash) fr.Element {
	for len(leaves) > 1 {
		next := make([]fr.Element, len(leaves)/2)
		for i := range next {
			next[i] = hash(leaves[2*i], leaves[2*i+1])
		}
		leaves = next
	}
	return leaves[0]
}

// unbalancedRoot puts the largest power of two of the leaves that is not all of
// them under the left child, and the rest, by the same rule, under the right.
func unbalancedRoot(leaves []fr.Element, hash pairHash) fr.Element {
	switch len(leaves) {
	case 0:
		return fr.Element{}
	case 1:
		return leaves[0]
	}
	left := leftSize(len(leaves))
	return hash(unbalancedRoot(leaves[:left], hash), unbalancedRoot(leaves[left:], hash))
}

// compressedRoot is unbalancedRoot with zero leaves left out: a subtree that
// holds none but zeros gives its place to its sibling.
func compressedRoot(leaves []fr.Element, hash pairHash) fr.Element {
	switch len(leaves) {
	case 0:
		return fr.Element{}
	case 1:
		return leaves[0]
	}
	left := leftSize(len(leaves))
	l, r := compressedRoot(leaves[:left], hash), compressedRoot(leaves[left:], hash)
	switch {
	case l.IsZero():
		return r
	case r.IsZero():
		return l
	}
	return hash(l, r)
}

func leftSize(n int) int {
	size := 1
	for 2*size < n {
		size *= 2
	}
	return size
}
