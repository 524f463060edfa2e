package aztec

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

func shaPair(l, r fr.Element) fr.Element {
	return Sha256ToField(bytes32(l), bytes32(r))
}

// unbalancedRoot puts the largest power of two of the leaves that is not all of
// them under the left child, and the rest, by the same rule, under the right.
func unbalancedRoot(leaves []fr.Element) fr.Element {
	switch len(leaves) {
	case 0:
		return fr.Element{}
	case 1:
		return leaves[0]
	}
	left := leftSize(len(leaves))
	return shaPair(unbalancedRoot(leaves[:left]), unbalancedRoot(leaves[left:]))
}

// compressedRoot is unbalancedRoot with zero leaves left out: a subtree that
// holds none but zeros gives its place to its sibling.
func compressedRoot(leaves []fr.Element) fr.Element {
	switch len(leaves) {
	case 0:
		return fr.Element{}
	case 1:
		return leaves[0]
	}
	left := leftSize(len(leaves))
	l, r := compressedRoot(leaves[:left]), compressedRoot(leaves[left:])
	switch {
	case l.IsZero():
		return r
	case r.IsZero():
		return l
	}
	return shaPair(l, r)
}

func leftSize(n int) int {
	size := 1
	for 2*size < n {
		size *= 2
	}
	return size
}
