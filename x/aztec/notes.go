package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// SiloNullifier binds a nullifier to the contract that emitted it.
func SiloNullifier(contract, nullifier fr.Element) fr.Element {
	return poseidon2.Hash(SepSiloedNullifier.Field(), contract, nullifier)
}

// ProtocolNullifier is the first nullifier of the tx with the given hash: it
// makes a tx includable once and seeds its note nonces.
func ProtocolNullifier(txHash fr.Element) fr.Element {
	return SiloNullifier(NullMsgSender(), txHash)
}

// NullMsgSender is the address that no contract has: minus one.
func NullMsgSender() fr.Element {
	var e fr.Element
	e.SetInt64(-1)
	return e
}

// SiloPrivateLogField binds a private log's first field, its tag, to the
// contract.
func SiloPrivateLogField(contract, field fr.Element) fr.Element {
	return poseidon2.Hash(SepPrivateLogFirstField.Field(), contract, field)
}
