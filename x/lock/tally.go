package lock

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/committee"
)

// Vote is a precommit's extension with its signature, from wherever it came.
type Vote struct {
	Validator common.Address
	Round     uint32
	Extension []byte
	Signature []byte
}

// Tally counts one height's votes towards a certificate. It is not safe for
// concurrent use.
type Tally struct {
	chainID string
	height  uint64
	members *committee.Committee
	groups  map[group]map[int][SignatureSize]byte
}

// group is what signatures must agree in to count together.
type group struct {
	round uint32
	ext   Extension
}

// NewTally begins a count.
func NewTally(chainID string, height uint64, members *committee.Committee) *Tally {
	return &Tally{chainID, height, members, map[group]map[int][SignatureSize]byte{}}
}

// Add verifies and counts a vote and returns the certificate of the vote's
// group once it has a quorum, else nil. Votes that are malformed, not of the
// committee or wrongly signed are passed over: consensus may deliver extensions
// the application never saw (late precommits), so none is trusted.
func (t *Tally) Add(v Vote) *Certificate {
	ext, err := ParseExtension(v.Extension)
	if err != nil || len(v.Signature) != SignatureSize {
		return nil
	}
	at, ok := t.members.Position(v.Validator)
	if !ok {
		return nil
	}
	g := group{v.Round, ext}
	if _, ok := t.groups[g][at]; !ok {
		sig := [SignatureSize]byte(v.Signature)
		if !SignedBy(Digest(t.chainID, t.height, v.Round, ext), sig, v.Validator) {
			return nil
		}
		if t.groups[g] == nil {
			t.groups[g] = map[int][SignatureSize]byte{}
		}
		t.groups[g][at] = sig
	}
	return t.certificate(g)
}

func (t *Tally) certificate(g group) *Certificate {
	sigs := t.groups[g]
	if len(sigs) < t.members.Quorum() {
		return nil
	}
	c := &Certificate{Height: t.height, Round: g.round, Extension: g.ext, Signers: make([]byte, (t.members.Size()+7)/8)}
	for at := range t.members.Size() {
		if sig, ok := sigs[at]; ok {
			c.Signers[at/8] |= 1 << (at % 8)
			c.Signatures = append(c.Signatures, sig)
		}
	}
	return c
}

var halfOrder = new(big.Int).Rsh(crypto.S256().Params().N, 1).FillBytes(make([]byte, 32))

func lowS(sig [SignatureSize]byte) bool { return bytes.Compare(sig[32:64], halfOrder) <= 0 }
