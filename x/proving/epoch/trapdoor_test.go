package epoch_test

import (
	"math/big"
	"testing"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// trapdoor is a verifying key whose secrets are known, so that a proof of anything can be made:
// the contract's tests need no circuit.
type trapdoor struct {
	Alpha hexutil.Bytes   `json:"alpha"`
	Beta  hexutil.Bytes   `json:"beta"`
	Gamma hexutil.Bytes   `json:"gamma"`
	Delta hexutil.Bytes   `json:"delta"`
	Sigma hexutil.Bytes   `json:"sigma"`
	K     []hexutil.Bytes `json:"k"`
	Code  hexutil.Bytes   `json:"code"`

	alpha, beta, gamma, delta, g, sigma fr.Element
	k                                   []fr.Element
	committed                           bool
}

// secret is the same for a name each time.
func secret(name string) (e fr.Element) {
	e.SetBytes(crypto.Keccak256([]byte(name)))
	return e
}

func word(e fr.Element) hexutil.Bytes {
	b := e.Bytes()
	return b[:]
}

func newTrapdoor(kind string, inputs int, committed bool) *trapdoor {
	return finished(kind, inputs, &trapdoor{
		alpha: secret(kind + " alpha"), beta: secret(kind + " beta"), gamma: secret(kind + " gamma"),
		delta: secret(kind + " delta"), g: secret(kind + " g"), sigma: secret(kind + " sigma"), committed: committed,
	})
}

// ofCeremony is a key as gnark's ceremonies give it: alpha and beta are those of all circuits, and
// gamma is the generator, as is G.
func ofCeremony(kind string, inputs int, committed bool) *trapdoor {
	return finished("ceremony "+kind, inputs, &trapdoor{
		alpha: secret("ceremony alpha"), beta: secret("ceremony beta"), gamma: fr.One(), g: fr.One(),
		delta: secret("ceremony " + kind + " delta"), sigma: secret("ceremony " + kind + " sigma"), committed: committed,
	})
}

func finished(kind string, inputs int, t *trapdoor) *trapdoor {
	committed := t.committed
	points := 1 + inputs
	if committed {
		points++
	}
	for i := range points {
		t.k = append(t.k, secret(kind+" k "+string(rune('a'+i))))
		t.K = append(t.K, word(t.k[i]))
	}
	t.Alpha, t.Beta, t.Gamma, t.Delta, t.Sigma = word(t.alpha), word(t.beta), word(t.gamma), word(t.delta), word(t.sigma)
	t.Code = append([]byte{0}, (&groth.VerifyingKey{VerifyingKey: *t.key()}).Bytes()...)
	return t
}

// key is the same as gnark has it.
func (t *trapdoor) key() *groth16.VerifyingKey {
	vk := new(groth16.VerifyingKey)
	vk.G1.Alpha = *g1(t.alpha)
	vk.G2.Beta, vk.G2.Gamma, vk.G2.Delta = *g2(t.beta), *g2(t.gamma), *g2(t.delta)
	for i := range t.k {
		vk.G1.K = append(vk.G1.K, *g1(t.k[i]))
	}
	if t.committed {
		g := g2(t.g)
		sigma := new(curve.G2Affine).ScalarMultiplication(g, t.sigma.BigInt(new(big.Int)))
		vk.CommitmentKeys = []pedersen.VerifyingKey{{G: *g, GSigmaNeg: *sigma.Neg(sigma)}}
		vk.PublicAndCommitmentCommitted = [][]int{{}}
	}
	return vk
}

func g1(e fr.Element) *curve.G1Affine {
	return new(curve.G1Affine).ScalarMultiplicationBase(e.BigInt(new(big.Int)))
}

func g2(e fr.Element) *curve.G2Affine {
	return new(curve.G2Affine).ScalarMultiplicationBase(e.BigInt(new(big.Int)))
}

// simulate makes a proof of whatever the inputs say: A = aG, B = bG, and C from the secrets.
func (t *trapdoor) simulate(inputs []fr.Element, a, b, committed fr.Element) *groth16.Proof {
	proof := &groth16.Proof{Ar: *g1(a), Bs: *g2(b)}
	l := t.k[0]
	add := func(x, y fr.Element) { l.Add(&l, x.Mul(&x, &y)) }
	for i := range inputs {
		add(inputs[i], t.k[i+1])
	}
	if t.committed {
		commitment := *g1(committed)
		raw := commitment.RawBytes()
		var hash, pok fr.Element
		hash.SetBytes(crypto.Keccak256(raw[:]))
		add(hash, t.k[len(t.k)-1])
		add(committed, fr.One())
		proof.Commitments = []curve.G1Affine{commitment}
		proof.CommitmentPok = *g1(*pok.Mul(&committed, &t.sigma))
	}
	var c, alphaBeta fr.Element
	alphaBeta.Mul(&t.alpha, &t.beta)
	c.Mul(&a, &b).Sub(&c, &alphaBeta).Sub(&c, l.Mul(&l, &t.gamma)).Div(&c, &t.delta)
	proof.Krs = *g1(c)
	return proof
}

// What the contract's tests prove with is what gnark verifies: keys, their signs, the hash of a
// commitment.
func TestTrapdoorsAreKeysOfGnark(t *testing.T) {
	for kind, door := range trapdoors() {
		inputs := make([]fr.Element, len(door.k)-1)
		if door.committed {
			inputs = inputs[1:]
		}
		for i := range inputs {
			inputs[i] = secret(kind + " input " + string(rune('a'+i)))
		}
		proof := door.simulate(inputs, secret("a"), secret("b"), secret("d"))
		vk := door.key()
		require.NoError(t, vk.Precompute())
		held := &groth.VerifyingKey{VerifyingKey: *vk}
		require.NoError(t, groth.Verify(held, &groth.Proof{Proof: *proof}, inputs), kind)
		inputs[0].Double(&inputs[0])
		require.ErrorIs(t, groth.Verify(held, &groth.Proof{Proof: *proof}, inputs), groth.ErrRefused, kind)
	}
}

func trapdoors() map[string]*trapdoor {
	return map[string]*trapdoor{
		"t": newTrapdoor("t", 2, false), "b": newTrapdoor("b", 2, true), "r": newTrapdoor("r", 12, false),
		"ceremony_t": ofCeremony("t", 2, false), "ceremony_b": ofCeremony("b", 2, true), "ceremony_r": ofCeremony("r", 12, false),
	}
}
