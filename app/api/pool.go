package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// PendingTx is a tx that waits in a node's pool.
type PendingTx struct {
	TxHash common.Hash `json:"txHash"`
	// ArrivedMS is when it came, Unix milliseconds.
	ArrivedMS uint64 `json:"arrivedMs"`
	// Bytes of the encoded object.
	Bytes        int               `json:"bytes"`
	FeePayer     protocol.FieldHex `json:"feePayer"`
	MaxFees      protocol.GasFees  `json:"maxFees"`
	PriorityFees protocol.GasFees  `json:"priorityFees"`
	// ExpiresAtMS is the last moment for its inclusion, Unix milliseconds.
	ExpiresAtMS uint64 `json:"expiresAtMs"`
}

// SuggestedFees are for a tx that is sent now.
type SuggestedFees struct {
	// Current is what a unit of gas costs now.
	Current protocol.GasFees `json:"current"`
	// MaxFees and PriorityFees are for the tx.
	MaxFees      protocol.GasFees `json:"maxFees"`
	PriorityFees protocol.GasFees `json:"priorityFees"`
}
