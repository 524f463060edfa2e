package light

import "github.com/ethereum/go-ethereum/common"

// At is the value at the end of a path of nibbles in the trie with that root.
func At(root common.Hash, path []byte, proof [][]byte) ([]byte, error) {
	return newNodes(proof).at(root, path)
}
