package link

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
)

// Challenges of a proof. Rho is where lists are added up; Z, where blobs are evaluated, and
// Gamma, by which they are told apart, have 248 bits, so that each is one element of the
// field of proofs and of that of blobs.
type Challenges struct {
	Rho      fr.Element
	Z, Gamma *big.Int
}

// challengeBits is the length of Z and Gamma.
const challengeBits = 248

// ChallengesOf are those of a proof of the checkpoints from the number first to the one
// whose header has the hash last, of a rollup on the L1 of that chain id.
func ChallengesOf(chainID uint64, rollup common.Address, first uint64, last common.Hash) Challenges {
	var e abiwords.Encoder
	seed := e.Uint(chainID).Address(rollup).Uint(first).Hash(last).Keccak()
	draw := func(n byte) *big.Int { return new(big.Int).SetBytes(crypto.Keccak256(seed[:], []byte{n})) }
	var c Challenges
	c.Rho.SetBigInt(draw(0))
	c.Z = new(big.Int).Rsh(draw(1), 256-challengeBits)
	c.Gamma = new(big.Int).Rsh(draw(2), 256-challengeBits)
	return c
}
