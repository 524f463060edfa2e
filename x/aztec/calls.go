package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// VarArgsHash hashes the arguments of a private function; none hash to zero.
func VarArgsHash(args []fr.Element) fr.Element {
	if len(args) == 0 {
		return fr.Element{}
	}
	return separated(SepFunctionArgs, args)
}

// CalldataHash hashes the calldata of a public function, selector first.
func CalldataHash(calldata []fr.Element) fr.Element {
	return separated(SepPublicCalldata, calldata)
}

// SecretHash hashes the secret that consumes an L1-to-L2 message.
func SecretHash(secret fr.Element) fr.Element {
	return poseidon2.Hash(SepSecretHash.Field(), secret)
}

func separated(sep Separator, in []fr.Element) fr.Element {
	all := make([]fr.Element, 0, len(in)+1)
	return poseidon2.Hash(append(append(all, sep.Field()), in...)...)
}
