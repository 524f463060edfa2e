package aztec

import (
	"crypto/sha256"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// Sha256ToField is SHA-256 cut to its first 31 bytes, so that it is below the
// field's modulus.
func Sha256ToField(data ...[]byte) fr.Element {
	h := sha256.New()
	for _, d := range data {
		h.Write(d)
	}
	var word [32]byte
	copy(word[1:], h.Sum(nil)[:31])
	var e fr.Element
	e.SetBytes(word[:])
	return e
}

// L1ToL2Message is a message that an L1 contract sends to an L2 contract.
type L1ToL2Message struct {
	Sender     common.Address
	ChainID    uint64
	Recipient  fr.Element
	Version    uint64 // of the rollup
	Content    fr.Element
	SecretHash fr.Element
	Index      uint64 // of its leaf in the L1-to-L2 message tree
}

// Hash is the message's leaf in the L1-to-L2 message tree.
func (m L1ToL2Message) Hash() fr.Element {
	return Sha256ToField(
		common.LeftPadBytes(m.Sender[:], 32), word(m.ChainID),
		bytes32(m.Recipient), word(m.Version),
		bytes32(m.Content), bytes32(m.SecretHash), word(m.Index))
}

// SecretHash is what a message names of the secret that consumes it.
func SecretHash(secret fr.Element) fr.Element {
	return poseidon2.Hash(SepSecretHash.Field(), secret)
}

// MessageNullifier is what its recipient nullifies a message's leaf with, not yet siloed.
func MessageNullifier(leaf, secret fr.Element) fr.Element {
	return poseidon2.Hash(SepMessageNullifier.Field(), leaf, secret)
}

// L2ToL1Message is a message that an L2 contract sends to an L1 address.
type L2ToL1Message struct {
	Sender    fr.Element
	Version   uint64 // of the rollup
	Recipient common.Address
	ChainID   uint64
	Content   fr.Element
}

// Hash is the message's leaf in the out-hash tree.
func (m L2ToL1Message) Hash() fr.Element {
	return Sha256ToField(bytes32(m.Sender), word(m.Version), m.Recipient[:], word(m.ChainID), bytes32(m.Content))
}

func word(n uint64) []byte { return bytes32(fr.NewElement(n)) }

func bytes32(e fr.Element) []byte {
	b := e.Bytes()
	return b[:]
}
