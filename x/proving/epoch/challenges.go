package epoch

import (
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
)

// Challenges are the points at which L1's words are compared with those of the circuits. They
// are known once the last header is, and the messages out that L1 is shown.
type Challenges struct {
	// Rho is that of the sum of words.
	Rho fr.Element
	// Z is where the blobs' polynomials are evaluated, Gamma the base of the factors that they
	// are added up with: below 2^248.
	Z, Gamma bls.Element
}

// NewChallenges derives those of checkpoints from `first` on to the one whose header has hash
// `last`, on the L1 with that chain id. The messages out are as L1 reads them
// (OutGroups.Bytes): no header fixes what L1 is shown of them, so that rho hangs on it.
func NewChallenges(chainID uint64, rollup common.Address, first uint64, last common.Hash, out OutGroups) Challenges {
	seed := seedOf(chainID, rollup, first, last)
	var c Challenges
	c.Rho.SetBytes(crypto.Keccak256(seed, []byte{0}, crypto.Keccak256(out.Bytes())))
	c.Z.SetBytes(crypto.Keccak256(seed, []byte{1})[:31])
	c.Gamma.SetBytes(crypto.Keccak256(seed, []byte{2})[:31])
	return c
}

func seedOf(chainID uint64, rollup common.Address, first uint64, last common.Hash) []byte {
	var e abiwords.Encoder
	e.Uint(chainID).Hash(common.BytesToHash(rollup[:])).Uint(first).Hash(last)
	return crypto.Keccak256(e.Bytes())
}
