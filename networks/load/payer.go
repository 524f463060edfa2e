package load

import (
	"encoding/binary"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/protocol"
)

// Payers is how many fee payers a devnet genesis funds.
const Payers = 64

// balance of each payer: 10^24 units, enough for years of load at devnet fees.
const balance = "1000000000000000000000000"

// Payer returns the address of a funded payer, the same on every devnet.
func Payer(i int) fr.Element {
	seed := binary.BigEndian.AppendUint64([]byte("aztecd devnet fee payer"), uint64(i))
	var address fr.Element
	address.SetBytes(crypto.Keccak256(seed))
	return address
}

// Allocations funds the payers at genesis.
func Allocations() []protocol.Allocation {
	amount, err := protocol.ParseAmount(balance)
	if err != nil {
		panic(err) // balance is a constant
	}
	allocations := make([]protocol.Allocation, Payers)
	for i := range allocations {
		allocations[i] = protocol.Allocation{Address: protocol.FieldHex(Payer(i)), Amount: amount}
	}
	return allocations
}
