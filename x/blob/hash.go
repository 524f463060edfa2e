package blob

import (
	"crypto/sha256"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// VersionedHashes returns the EIP-4844 hash of each commitment.
func VersionedHashes(commitments []kzg4844.Commitment) []common.Hash {
	out := make([]common.Hash, len(commitments))
	hasher := sha256.New()
	for i := range commitments {
		out[i] = kzg4844.CalcBlobHashV1(hasher, &commitments[i])
	}
	return out
}

// Hash is the checkpoint header's blobsHash: keccak256 of the versioned hashes,
// one behind the other.
func Hash(versioned []common.Hash) common.Hash {
	data := make([]byte, 0, len(versioned)*common.HashLength)
	for i := range versioned {
		data = append(data, versioned[i][:]...)
	}
	return crypto.Keccak256Hash(data)
}
