package link_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/link"
)

// Whatever a proof is of moves each of its challenges; z and gamma are below 2^248.
func TestChallengesHangOnAllThatAProofIsOf(t *testing.T) {
	of := func(id uint64, rollup byte, first uint64, last byte) link.Challenges {
		return link.ChallengesOf(id, common.Address{rollup}, first, common.Hash{last})
	}
	seen := map[string]bool{}
	for _, c := range []link.Challenges{of(1, 1, 1, 1), of(2, 1, 1, 1), of(1, 2, 1, 1), of(1, 1, 2, 1), of(1, 1, 1, 2)} {
		for _, e := range []string{c.Rho.String(), c.Z.String(), c.Gamma.String()} {
			require.False(t, seen[e])
			seen[e] = true
		}
		require.LessOrEqual(t, c.Z.BitLen(), 248)
		require.LessOrEqual(t, c.Gamma.BitLen(), 248)
	}
}

// The words that are hashed, written out: Solidity's abi.encode, then abi.encodePacked with
// one byte.
func TestChallengesAreThoseOfTheContract(t *testing.T) {
	seed := crypto.Keccak256(common.FromHex("0x" +
		"0000000000000000000000000000000000000000000000000000000000007a69" +
		"0000000000000000000000000000000000000000000000000000000000000abc" +
		"0000000000000000000000000000000000000000000000000000000000000007" +
		"0000000000000000000000000000000000000000000000000000000000000099"))
	draw := func(n byte) *big.Int { return new(big.Int).SetBytes(crypto.Keccak256(append(seed, n))) }
	c := link.ChallengesOf(31337, common.HexToAddress("0xabc"), 7, common.HexToHash("0x99"))
	rho := draw(0)
	require.Equal(t, rho.Mod(rho, fr.Modulus()), c.Rho.BigInt(new(big.Int)))
	z, gamma := draw(1), draw(2)
	require.Equal(t, z.Div(z, big.NewInt(256)), c.Z)
	require.Equal(t, gamma.Div(gamma, big.NewInt(256)), c.Gamma)
}
