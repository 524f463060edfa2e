package peer

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// From constants.gen.ts of @aztec/constants 4.1.2.
const (
	outHashTreeHeight = 5
	messagesPerInHash = 1024
)

func shaPair(l, r fr.Element) fr.Element {
	left, right := l.Bytes(), r.Bytes()
	return aztec.Sha256ToField(left[:], right[:])
}

// EpochOutHash is the balanced root over the out hashes of an epoch's checkpoints
// so far, padded with zeros to 32. Of more than 32 it takes the first 32.
func EpochOutHash(checkpointOutHashes []fr.Element) fr.Element {
	leaves := make([]fr.Element, 1<<outHashTreeHeight)
	copy(leaves, checkpointOutHashes)
	return balancedRoot(leaves)
}

// InHash is the balanced root over the L1-to-L2 messages of a checkpoint, padded
// with zeros to 1024. Of more than 1024 it takes the first 1024.
func InHash(msgs []fr.Element) fr.Element {
	leaves := make([]fr.Element, messagesPerInHash)
	copy(leaves, msgs)
	return balancedRoot(leaves)
}

// balancedRoot is the SHA-256 root over leaves, whose number is a power of two.
func balancedRoot(leaves []fr.Element) fr.Element {
	for len(leaves) > 1 {
		next := make([]fr.Element, len(leaves)/2)
		for i := range next {
			next[i] = shaPair(leaves[2*i], leaves[2*i+1])
		}
		leaves = next
	}
	return leaves[0]
}

// UnbalancedPoseidonRoot is the Poseidon2 root over any number of leaves, without a
// separator; zero without any.
func UnbalancedPoseidonRoot(leaves []fr.Element) fr.Element {
	switch len(leaves) {
	case 0:
		return fr.Element{}
	case 1:
		return leaves[0]
	}
	left := 1
	for 2*left < len(leaves) {
		left *= 2
	}
	return poseidon2.Hash(UnbalancedPoseidonRoot(leaves[:left]), UnbalancedPoseidonRoot(leaves[left:]))
}

// BlobsHash is the peer's hash of a checkpoint's blob versioned hashes.
func BlobsHash(versioned ...common.Hash) fr.Element {
	data := make([][]byte, len(versioned))
	for i := range versioned {
		data[i] = versioned[i][:]
	}
	return aztec.Sha256ToField(data...)
}
