package worldstate

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Separator is what is hashed before the two children of a node of the tree.
func (t TreeID) Separator() fr.Element { return t.separator() }

// HashNode is the hash of an inner node of the tree.
func (t TreeID) HashNode(left, right fr.Element) fr.Element { return t.hashNode(left, right) }

// ZeroHashes are the roots of the tree's all-zero subtrees of heights 0 to height.
func (t TreeID) ZeroHashes(height int) []fr.Element {
	out := make([]fr.Element, height+1)
	for level := range height {
		out[level+1] = t.hashNode(out[level], out[level])
	}
	return out
}

// StateRootSeparator is what a state root's hash starts with.
func StateRootSeparator() fr.Element { return element(separatorStateRoot) }
