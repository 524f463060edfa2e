package bindings

import (
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// FromKey is a public key as contracts take it.
func FromKey(key *ecdsa.PublicKey) PublicKey {
	raw := crypto.FromECDSAPub(key) // 4 ‖ x ‖ y
	return PublicKey{X: new(big.Int).SetBytes(raw[1:33]), Y: new(big.Int).SetBytes(raw[33:])}
}
