package groth_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/groth/grothtest"
)

// proved returns a proof of two inputs and its key.
func proved(t *testing.T, committed bool) (*groth.VerifyingKey, *groth.Proof, []fr.Element) {
	c, err := groth.Compile(grothtest.NewAny(2, committed))
	require.NoError(t, err)
	require.Equal(t, 2, c.PublicInputs())
	require.Equal(t, committed, c.Committed())
	pk, vk, err := groth.Setup(c)
	require.NoError(t, err)
	public := []fr.Element{fr.NewElement(5), fr.NewElement(6)}
	proof, err := groth.Prove(c, pk, grothtest.AssignAny(public, committed))
	require.NoError(t, err)
	return vk, proof, public
}

// Keys and proofs come back from their bytes, and nothing else is read: L1 has the
// same bytes.
func TestBytesAreReadAsWritten(t *testing.T) {
	for _, committed := range []bool{false, true} {
		vk, proof, public := proved(t, committed)
		key, err := groth.ParseVerifyingKey(vk.Bytes(), 2, committed)
		require.NoError(t, err)
		require.Equal(t, vk.Bytes(), key.Bytes())
		again, err := groth.ParseProof(proof.Bytes())
		require.NoError(t, err)
		require.Equal(t, proof.Bytes(), again.Bytes())
		require.NoError(t, groth.Verify(key, again, public))

		for name, spoil := range map[string]func([]byte) []byte{
			"a word short":           func(b []byte) []byte { return b[32:] },
			"a word long":            func(b []byte) []byte { return append(b, make([]byte, 32)...) },
			"nothing":                func([]byte) []byte { return nil },
			"a point off the curve":  func(b []byte) []byte { b[63] ^= 1; return b },
			"a point off the group":  func(b []byte) []byte { b[64+127] ^= 1; return b },
			"a coordinate and order": func(b []byte) []byte { return append(plusOrder(b[:32]), b[32:]...) },
		} {
			_, err := groth.ParseProof(spoil(proof.Bytes()))
			require.ErrorIs(t, err, groth.ErrEncoding, name)
			_, err = groth.ParseVerifyingKey(spoil(vk.Bytes()), 2, committed)
			require.ErrorIs(t, err, groth.ErrEncoding, name)
		}
	}
}

// plusOrder returns a word of the field as the same element in another form.
func plusOrder(b []byte) []byte {
	v := new(fp.Element).SetBytes(b)
	n := v.BigInt(fp.Modulus())
	return n.Add(n, fp.Modulus()).FillBytes(make([]byte, 32))
}

// A proof is of its key, of its circuit and of its inputs.
func TestProofsOfAnythingElseAreRefused(t *testing.T) {
	for _, committed := range []bool{false, true} {
		vk, proof, public := proved(t, committed)
		require.NoError(t, groth.Verify(vk, proof, public))
		another, theirs, _ := proved(t, committed)
		for name, err := range map[string]error{
			"another key":       groth.Verify(another, proof, public),
			"another's proof":   groth.Verify(vk, theirs, public),
			"another input":     groth.Verify(vk, proof, []fr.Element{public[1], public[0]}),
			"an input too few":  groth.Verify(vk, proof, public[:1]),
			"an input too many": groth.Verify(vk, proof, append(public[:2:2], public[0])),
			"points interchanged": func() error {
				p := *proof
				p.Ar, p.Krs = p.Krs, p.Ar
				return groth.Verify(vk, &p, public)
			}(),
			"one with a commitment or without": func() error {
				_, other, _ := proved(t, !committed)
				return groth.Verify(vk, other, public)
			}(),
		} {
			require.ErrorIs(t, err, groth.ErrRefused, name)
		}
	}
}

// A circuit's hash depends on its constraints and not on when it is compiled.
func TestHashesTellCircuitsApart(t *testing.T) {
	seen := map[[32]byte]string{}
	for name, shape := range map[string]frontend.Circuit{
		"two inputs": grothtest.NewAny(2, false), "three": grothtest.NewAny(3, false),
		"a commitment": grothtest.NewAny(2, true), "a constant": &constant{Times: 2}, "another": &constant{Times: 3},
	} {
		c, err := groth.Compile(shape)
		require.NoError(t, err)
		again, err := groth.Compile(shape)
		require.NoError(t, err)
		require.Equal(t, c.Hash(), again.Hash())
		require.Empty(t, seen[c.Hash()], name)
		seen[c.Hash()] = name
	}
}

// constant asks that so many times the square of a secret is the secret.
type constant struct {
	Secret frontend.Variable
	Times  int `gnark:"-"`
}

func (c *constant) Define(api frontend.API) error {
	api.AssertIsEqual(api.Mul(c.Secret, c.Secret, c.Times), c.Secret)
	return nil
}
