package txmgr

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Result is what became of a nonce.
type Result string

// Results.
const (
	Succeeded Result = "succeeded"
	Reverted  Result = "reverted"
	// Foreign: another program used the nonce up. It must not.
	Foreign Result = "foreign_transaction"
)

// Outcome tells a sender, once, what became of a nonce it used. A reorganisation
// may undo it: then the transaction is pending again, and its next outcome is not
// told.
type Outcome struct {
	Result Result
	Nonce  uint64
	// Tag is of the transaction that was included, or of the last one sent.
	Tag json.RawMessage
	// TxHash, Block, GasUsed and Blobs are of the included one.
	TxHash  common.Hash
	Block   uint64
	GasUsed uint64
	Blobs   int
	// Cost is what gas and blob gas of it cost, in wei; nil when nothing was included.
	Cost *big.Int
}

// delivery is an outcome on the way to its sender, who may be gone.
type delivery struct {
	to      *Sender
	outcome Outcome
}

func deliver(all []delivery) {
	for _, d := range all {
		if d.to != nil && d.to.settled != nil {
			d.to.settled(d.outcome)
		}
	}
}
