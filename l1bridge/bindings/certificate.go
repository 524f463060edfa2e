package bindings

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// FromCertificate is the contract's form of a lock certificate: the bitmap as one
// integer, the signatures packed, and the attesters of its committee that did not sign
// named, since L1 keeps no more of a committee than its hash. Of the extension the
// checkpoint's hash is left out, because the contract has it from the header.
func FromCertificate(c *lock.Certificate, members *committee.Committee) Certificate {
	bitmap := slices.Clone(c.Signers)
	slices.Reverse(bitmap)
	signatures := make([]byte, 0, len(c.Signatures)*lock.SignatureSize)
	for _, signature := range c.Signatures {
		signatures = append(signatures, signature[:]...)
	}
	var absent []common.Address
	for i, m := range members.Members() {
		if !c.Signed(i) {
			absent = append(absent, m.Attester)
		}
	}
	return Certificate{
		Kind:       uint8(c.Extension.Kind()),
		Epoch:      c.Extension.Epoch(),
		Height:     c.Height,
		Round:      c.Round,
		Signers:    new(big.Int).SetBytes(bitmap),
		Signatures: signatures,
		Absent:     absent,
	}
}
