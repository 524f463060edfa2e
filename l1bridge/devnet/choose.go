package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/consensus/misc/eip4844"
	"github.com/ethereum/go-ethereum/core/txpool"
	"github.com/ethereum/go-ethereum/core/txpool/txorder"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// fees are what a block charges, in wei per gas.
type fees struct{ base, blob *big.Int }

// feesAfter is what the block on parent charges when it sits in the slot.
func (n *Node) feesAfter(parent *types.Header, slot uint64) fees {
	cfg, time := n.eth.BlockChain().Config(), n.clock.start(slot)
	excess := eip4844.CalcExcessBlobGas(cfg, parent, time)
	return fees{
		base: eip1559.CalcBaseFee(cfg, parent),
		blob: eip4844.CalcBlobFee(cfg, &types.Header{Time: time, ExcessBlobGas: &excess}),
	}
}

// choose lists what the block on parent should hold: the best paying pending
// transactions of uncensored senders and, while the blob fee is to rise, empty
// blobs in all the space they leave.
func (n *Node) choose(parent *types.Header, slot uint64) ([]*types.Transaction, error) {
	fee := n.feesAfter(parent, slot)
	txs := n.pending(fee)
	if n.fill == 0 {
		return txs, nil
	}
	space := eip4844.MaxBlobsPerBlock(n.eth.BlockChain().Config(), n.clock.start(slot))
	for _, tx := range txs {
		space -= len(tx.BlobHashes())
	}
	state, err := n.eth.BlockChain().StateAt(parent.Root, parent.Number, parent.Time)
	if err != nil {
		return nil, fmt.Errorf("read state of block %d: %w", parent.Number, err)
	}
	fillers, err := n.filler.fill(n.eth.BlockChain().Config().ChainID, state.GetNonce(n.filler.addr), space, fee.base, fee.blob)
	return append(txs, fillers...), err
}

// pending lists the pool's executable transactions, best price first, each
// account's in order of nonce.
func (n *Node) pending(fee fees) []*types.Transaction {
	filter := txpool.PendingFilter{
		MinTip:      uint256.NewInt(1),
		BaseFee:     uint256.MustFromBig(fee.base),
		BlobFee:     uint256.MustFromBig(fee.blob),
		GasLimitCap: params.MaxTxGas,
		BlobVersion: types.BlobSidecarVersion1,
	}
	accounts, _ := n.eth.TxPool().Pending(filter)
	filter.BlobTxs = true
	// An account has either plain or blob transactions in the pool, never both.
	withBlobs, _ := n.eth.TxPool().Pending(filter)
	for addr, txs := range withBlobs {
		accounts[addr] = txs
	}
	for addr := range n.censored {
		delete(accounts, addr)
	}
	signer := types.LatestSigner(n.eth.BlockChain().Config())
	ordered := txorder.NewTransactionsByPriceAndNonce(signer, accounts, fee.base)
	var out []*types.Transaction
	for next, _ := ordered.Peek(); next != nil; next, _ = ordered.Peek() {
		if tx := next.Resolve(); tx != nil {
			out = append(out, tx)
			ordered.Shift()
			continue
		}
		ordered.Pop() // Evicted meanwhile, and with it what follows in its account.
	}
	return out
}

// buildAny builds a block of those transactions that fit. An exact block either
// takes all it is given or fails, so after a failure they are tried one by one.
func (n *Node) buildAny(ctx context.Context, parent *types.Header, slot uint64, txs []*types.Transaction) (*types.Block, error) {
	if _, _, err := n.assemble(parent, slot, content{exact: true, txs: txs}); err == nil {
		return n.build(ctx, parent, slot, content{exact: true, txs: txs})
	}
	var fit []*types.Transaction
	for _, tx := range txs {
		longer := append(slices.Clip(fit), tx)
		if _, _, err := n.assemble(parent, slot, content{exact: true, txs: longer}); err == nil {
			fit = longer
		}
	}
	return n.build(ctx, parent, slot, content{exact: true, txs: fit})
}
