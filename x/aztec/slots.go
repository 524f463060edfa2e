package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// The fee juice contract and the storage slot of its balances map.
const (
	FeeJuiceContract     = 5
	FeeJuiceBalancesSlot = 1
)

// PublicDataSlot is the public data tree's key of a contract's storage slot.
func PublicDataSlot(contract, slot fr.Element) fr.Element {
	return poseidon2.Hash(SepPublicLeafSlot.Field(), contract, slot)
}

// MapSlot is the storage slot of a map's value at key.
func MapSlot(mapSlot, key fr.Element) fr.Element {
	return poseidon2.Hash(SepPublicStorageMapSlot.Field(), mapSlot, key)
}

// FeeJuiceSlot is the public data tree's key of an address's fee juice balance.
func FeeJuiceSlot(address fr.Element) fr.Element {
	return PublicDataSlot(fr.NewElement(FeeJuiceContract), MapSlot(fr.NewElement(FeeJuiceBalancesSlot), address))
}
