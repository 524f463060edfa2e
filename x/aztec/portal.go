package aztec

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// DepositContent is the content of the message by which the portal on L1 has fee juice
// made for an L2 address. The amount is as a public data leaf holds it.
func DepositContent(to, amount fr.Element) fr.Element {
	return Sha256ToField(selector("claim(bytes32,uint256)"), bytes32(to), bytes32(amount))
}

// WithdrawContent is the content of the message by which the fee juice contract has the
// portal pay an L1 account.
func WithdrawContent(recipient common.Address, amount fr.Element) fr.Element {
	return Sha256ToField(selector("withdraw(address,uint256)"), common.LeftPadBytes(recipient[:], 32), bytes32(amount))
}

// selector is how a Solidity call of a function begins.
func selector(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }
