package aztec

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// TxOutHash is the root over a tx's L2-to-L1 message hashes; zero without any.
func TxOutHash(msgs []fr.Element) fr.Element {
	return unbalancedRoot(msgs)
}

// BlockOutHash is the root over the out hashes of a block's txs. Txs without
// messages take no place in the tree.
func BlockOutHash(txs [][]fr.Element) fr.Element {
	roots := make([]fr.Element, len(txs))
	for i := range txs {
		roots[i] = TxOutHash(txs[i])
	}
	return compressedRoot(roots)
}

// CheckpointOutHash is the root over the out hashes of a checkpoint's blocks.
// Blocks without messages take no place in the tree.
func CheckpointOutHash(blockOutHashes []fr.Element) fr.Element {
	return compressedRoot(blockOutHashes)
}
