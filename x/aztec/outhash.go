package aztec

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// TxOutHash is the root over a tx's L2-to-L1 message hashes; zero without any.
func TxOutHash(msgs []fr.Element) fr.Element {
	return unbalancedRoot(msgs, shaPair)
}

// BlockOutHash is the root over the out hashes of a block's txs. Txs without
// messages take no place in the tree.
func BlockOutHash(txs [][]fr.Element) fr.Element {
	roots := make([]fr.Element, len(txs))
	for i := range txs {
		roots[i] = TxOutHash(txs[i])
	}
	return compressedRoot(roots, shaPair)
}

// CheckpointOutHash is the root over the out hashes of a checkpoint's blocks.
// Blocks without messages take no place in the tree.
func CheckpointOutHash(blockOutHashes []fr.Element) fr.Element {
	return compressedRoot(blockOutHashes, shaPair)
}

// EpochOutHash is the balanced root over the out hashes of an epoch's
// checkpoints so far, padded with zeros to 32. Of more than 32 it takes the
// first 32.
func EpochOutHash(checkpointOutHashes []fr.Element) fr.Element {
	leaves := make([]fr.Element, 1<<OutHashTreeHeight)
	copy(leaves, checkpointOutHashes)
	return balancedRoot(leaves, shaPair)
}

// InHash is the balanced root over the L1-to-L2 messages of a checkpoint,
// padded with zeros to 1024. Of more than 1024 it takes the first 1024.
func InHash(msgs []fr.Element) fr.Element {
	leaves := make([]fr.Element, L1ToL2MessagesPerInHash)
	copy(leaves, msgs)
	return balancedRoot(leaves, shaPair)
}
