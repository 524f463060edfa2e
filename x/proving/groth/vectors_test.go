package groth_test

import (
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/groth/grothtest"
)

// update writes the vectors of keys and proofs anew; keys are drawn, so all change.
var update = flag.Bool("update", false, "write the vectors of keys and proofs that the contracts read")

const vectorsFile = "../../../l1bridge/contracts/test/vectors/groth16.json"

// keyVectors are a key and proofs that it takes. The circuits have the public inputs of
// T, B and R and prove nothing.
type keyVectors struct {
	Public    int           `json:"public"`
	Committed bool          `json:"committed"`
	Key       string        `json:"key"`
	Proofs    []proofVector `json:"proofs"`
}

type proofVector struct {
	Public []string `json:"public"`
	Proof  string   `json:"proof"`
}

// The vectors that the contracts read are keys and proofs that Verify takes from their
// bytes alone; a proof of one key is none of another, nor with another input.
func TestVectorsAreTaken(t *testing.T) {
	if *update {
		writeVectors(t)
	}
	text, err := os.ReadFile(vectorsFile)
	require.NoError(t, err)
	var vectors map[string]keyVectors
	require.NoError(t, json.Unmarshal(text, &vectors))
	require.Len(t, vectors, 3)
	for name, v := range vectors {
		vk, err := groth.ParseVerifyingKey(unhex(t, v.Key), v.Public, v.Committed)
		require.NoError(t, err, name)
		require.NotEmpty(t, v.Proofs)
		for _, p := range v.Proofs {
			proof, err := groth.ParseProof(unhex(t, p.Proof))
			require.NoError(t, err, name)
			public := fields(t, p.Public)
			require.NoError(t, groth.Verify(vk, proof, public), name)
			require.NoError(t, equation(vk, proof, public), name)

			public[len(public)-1].SetUint64(1)
			require.ErrorIs(t, groth.Verify(vk, proof, public), groth.ErrRefused)
			require.Error(t, equation(vk, proof, public), name)
		}
	}
}

func writeVectors(t *testing.T) {
	vectors := map[string]keyVectors{}
	for name, k := range map[string]struct {
		public    int
		committed bool
		proofs    int
	}{"t": {2, false, 3}, "b": {2, true, 3}, "r": {12, false, 1}} {
		c, err := groth.Compile(grothtest.NewAny(k.public, k.committed))
		require.NoError(t, err)
		pk, vk, err := groth.Setup(c)
		require.NoError(t, err)
		v := keyVectors{Public: k.public, Committed: k.committed, Key: hexed(vk.Bytes())}
		for i := range k.proofs {
			public := make([]fr.Element, k.public)
			for j := range public { // of a chain: each begins where the last ended
				public[j].SetUint64(uint64(100 + i + j))
				public[j].Inverse(&public[j])
			}
			proof, err := groth.Prove(c, pk, grothtest.AssignAny(public, k.committed))
			require.NoError(t, err)
			p := proofVector{Proof: hexed(proof.Bytes())}
			for j := range public {
				b := public[j].Bytes()
				p.Public = append(p.Public, hexed(b[:]))
			}
			v.Proofs = append(v.Proofs, p)
		}
		vectors[name] = v
	}
	text, err := json.MarshalIndent(vectors, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(vectorsFile, append(text, '\n'), 0o644))
}

func hexed(b []byte) string { return "0x" + hex.EncodeToString(b) }

func unhex(t *testing.T, s string) []byte {
	b, err := hex.DecodeString(s[2:])
	require.NoError(t, err)
	return b
}

func fields(t *testing.T, words []string) []fr.Element {
	out := make([]fr.Element, len(words))
	for i := range words {
		require.NoError(t, out[i].SetBytesCanonical(unhex(t, words[i])))
	}
	return out
}
