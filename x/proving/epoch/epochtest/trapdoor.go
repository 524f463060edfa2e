package epochtest

import (
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// Trapdoor is a verifying key whose secrets are known, so that a proof of anything can be made:
// the contract's tests need no circuit.
type Trapdoor struct {
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

// Secret is the same for a name each time.
func Secret(name string) (e fr.Element) {
	e.SetBytes(crypto.Keccak256([]byte(name)))
	return e
}

// Word is an element as L1 has it.
func Word(e fr.Element) hexutil.Bytes {
	b := e.Bytes()
	return b[:]
}

func newTrapdoor(kind string, inputs int, committed bool) *Trapdoor {
	return finished(kind, inputs, &Trapdoor{
		alpha: Secret(kind + " alpha"), beta: Secret(kind + " beta"), gamma: Secret(kind + " gamma"),
		delta: Secret(kind + " delta"), g: Secret(kind + " g"), sigma: Secret(kind + " sigma"), committed: committed,
	})
}

// ofCeremony is a key as gnark's ceremonies give it: alpha and beta are those of all circuits, and
// gamma is the generator, as is G.
func ofCeremony(kind string, inputs int, committed bool) *Trapdoor {
	return finished("ceremony "+kind, inputs, &Trapdoor{
		alpha: Secret("ceremony alpha"), beta: Secret("ceremony beta"), gamma: fr.One(), g: fr.One(),
		delta: Secret("ceremony " + kind + " delta"), sigma: Secret("ceremony " + kind + " sigma"), committed: committed,
	})
}

func finished(kind string, inputs int, t *Trapdoor) *Trapdoor {
	committed := t.committed
	points := 1 + inputs
	if committed {
		points++
	}
	for i := range points {
		t.k = append(t.k, Secret(kind+" k "+string(rune('a'+i))))
		t.K = append(t.K, Word(t.k[i]))
	}
	t.Alpha, t.Beta, t.Gamma, t.Delta, t.Sigma = Word(t.alpha), Word(t.beta), Word(t.gamma), Word(t.delta), Word(t.sigma)
	t.Code = append([]byte{0}, (&groth.VerifyingKey{VerifyingKey: *t.Key()}).Bytes()...)
	return t
}

// Key is the same as gnark has it.
func (t *Trapdoor) Key() *groth16.VerifyingKey {
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

// Simulate makes a proof of whatever the inputs say: A = aG, B = bG, and C from the secrets.
func (t *Trapdoor) Simulate(inputs []fr.Element, a, b, committed fr.Element) *groth16.Proof {
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

// Trapdoors are those of the three circuits by their kinds, made apart and as a ceremony gives them.
func Trapdoors() map[string]*Trapdoor {
	return map[string]*Trapdoor{
		"t": newTrapdoor("t", 2, false), "b": newTrapdoor("b", 2, true), "r": newTrapdoor("r", 12, false),
		"ceremony_t": ofCeremony("t", 2, false), "ceremony_b": ofCeremony("b", 2, true), "ceremony_r": ofCeremony("r", 12, false),
	}
}

// Inputs is how many public inputs its proofs have.
func (t *Trapdoor) Inputs() int {
	if t.committed {
		return len(t.k) - 2
	}
	return len(t.k) - 1
}
