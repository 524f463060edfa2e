package api

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/protocol"
)

// OutMessageWitness shows that a tx sent a message to L1: the message below its chunk's
// out_root, and the chunk below a checkpoint's chunks_root. With a confirmation of that
// checkpoint on L1 it is what the Outbox asks for.
type OutMessageWitness struct {
	TxHash common.Hash `json:"txHash"`
	// Index of the message among the tx's.
	Index int               `json:"index"`
	Leaf  protocol.FieldHex `json:"leaf"`
	// Position is a one, then the steps from out_root down to the message: 0 left, 1 right.
	Position *hexutil.Big `json:"position"`
	// Path are siblings from the message up to out_root.
	Path []protocol.FieldHex `json:"path"`
	light.Inclusion
}
