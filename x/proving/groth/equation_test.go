package groth_test

import (
	"errors"
	"math/big"

	curve "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/proving/groth"
)

// equation is what docs/proving.md says that L1 checks, over words alone and written
// apart from gnark's verifier: e(A, B) = e(alpha, beta) e(K, gamma) e(C, delta), where
// K = K0 + sum input_i K_i, with a commitment + challenge K_last + D; and of D with
// its proof of knowledge e(D, -sigma G) e(proof, G) = 1.
func equation(vk *groth.VerifyingKey, p *groth.Proof, public []fr.Element) error {
	key, proof := words(vk.Bytes()), words(p.Bytes())
	alpha, beta, gamma, delta := key.g1(), key.g2(), key.g2(), key.g2()
	a, b, c := proof.g1(), proof.g2(), proof.g1()
	var d, knowledge curve.G1Affine
	var g, sigma curve.G2Affine
	committed := len(proof) > 0
	if committed {
		challenge := crypto.Keccak256(proof[0], proof[1])
		d, knowledge = proof.g1(), proof.g1()
		g, sigma = key.g2(), key.g2()
		public = append(public[:len(public):len(public)], *new(fr.Element).SetBytes(challenge))
	}
	sum := key.g1()
	for i := range public {
		point := key.g1()
		point.ScalarMultiplication(&point, public[i].BigInt(new(big.Int)))
		sum.Add(&sum, &point)
	}
	if committed {
		sum.Add(&sum, &d)
	}
	if len(key) != 0 {
		return errors.New("words are left of the key")
	}
	for _, p := range []*curve.G1Affine{&alpha, &sum, &c} {
		p.Neg(p)
	}
	holds, err := curve.PairingCheck([]curve.G1Affine{a, alpha, sum, c}, []curve.G2Affine{b, beta, gamma, delta})
	if err == nil && holds && committed {
		holds, err = curve.PairingCheck([]curve.G1Affine{d, knowledge}, []curve.G2Affine{sigma, g})
	}
	if err == nil && !holds {
		err = errors.New("the pairings are not one")
	}
	return err
}

// list is words of 32 bytes that points are taken off.
type list [][]byte

func words(b []byte) (out list) {
	for ; len(b) > 0; b = b[32:] {
		out = append(out, b[:32])
	}
	return out
}

func (l *list) take() (e fp.Element) {
	e.SetBytes((*l)[0])
	*l = (*l)[1:]
	return e
}

func (l *list) g1() (p curve.G1Affine) {
	p.X, p.Y = l.take(), l.take()
	return p
}

func (l *list) g2() (p curve.G2Affine) {
	p.X.A1, p.X.A0 = l.take(), l.take()
	p.Y.A1, p.Y.A0 = l.take(), l.take()
	return p
}
