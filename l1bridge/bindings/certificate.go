package bindings

import (
	"math/big"
	"slices"

	"github.com/aztecd/aztecd/x/lock"
)

// FromCertificate is the contract's form of a lock certificate: the bitmap as
// one integer, the signatures packed. Of the extension the checkpoint's hash is left
// out, because the contract has it from the header.
func FromCertificate(c *lock.Certificate) LockCertificate {
	bitmap := slices.Clone(c.Signers)
	slices.Reverse(bitmap)
	signatures := make([]byte, 0, len(c.Signatures)*lock.SignatureSize)
	for _, signature := range c.Signatures {
		signatures = append(signatures, signature[:]...)
	}
	return LockCertificate{
		Kind:       uint8(c.Extension.Kind()),
		Epoch:      c.Extension.Epoch(),
		Height:     c.Height,
		Round:      c.Round,
		Signers:    new(big.Int).SetBytes(bitmap),
		Signatures: signatures,
	}
}
