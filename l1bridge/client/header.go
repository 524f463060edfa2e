package client

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/x/protocol"
)

// Header is what is kept of an L1 block.
type Header struct {
	Number uint64
	// Hash was computed here from the header's content.
	Hash, Parent common.Hash
	// StateRoot and ReceiptRoot are of the tries that the block's hash covers.
	StateRoot, ReceiptRoot common.Hash
	// Time in unix seconds.
	Time uint64
	// BaseFee in wei per gas; not to be changed.
	BaseFee *big.Int
	// ExcessBlobGas is what the price of blob gas follows from, 0 before there were blobs.
	ExcessBlobGas uint64
	bloom         types.Bloom
}

// Block names the header's block.
func (h Header) Block() protocol.L1Block {
	return protocol.L1Block{Number: h.Number, Hash: h.Hash, Timestamp: h.Time}
}

func newHeader(h *types.Header) (Header, error) {
	if h == nil || h.Number == nil || !h.Number.IsUint64() {
		return Header{}, fmt.Errorf("%w: header without a number", ErrMalformed)
	}
	fee := h.BaseFee
	if fee == nil {
		fee = new(big.Int)
	}
	excess := uint64(0)
	if h.ExcessBlobGas != nil {
		excess = *h.ExcessBlobGas
	}
	return Header{
		Number: h.Number.Uint64(), Hash: h.Hash(), Parent: h.ParentHash,
		StateRoot: h.Root, ReceiptRoot: h.ReceiptHash,
		Time: h.Time, BaseFee: fee, ExcessBlobGas: excess, bloom: h.Bloom,
	}, nil
}

// Mentions tells whether the block may hold logs of a contract; its filter is
// part of what the block's hash covers.
func (h Header) Mentions(contract common.Address) bool {
	return types.BloomLookup(h.bloom, contract)
}
