package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// gasMargin covers storage words that are zero in the block an estimate runs in
// and not in the next: the origin's number and hash, on a fresh L1.
const gasMargin = 50_000

// ErrReverted means that L1 took the deployment but its constructor failed.
var ErrReverted = errors.New("deployment reverted")

// L1 is what Deploy needs of a client; *ethclient.Client has it.
type L1 interface {
	bind.ContractBackend
	bind.DeployBackend
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
}

// Deployment names a rollup on its L1.
type Deployment struct {
	Rollup common.Address `json:"rollup"`
	// ChainID is the consensus chain id that the rollup checks signatures for.
	ChainID string `json:"chain_id"`
	// Block, BlockHash and TxHash are where it was deployed; events start there.
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"block_hash"`
	TxHash    common.Hash `json:"tx_hash"`
	// Origin is the block before: the first origin the rollup knows, and the one
	// a chain should start from, since it stays acceptable however long the
	// first checkpoint takes.
	Origin protocol.L1Block `json:"origin"`
}

// Deploy sends the rollup contract from the key's account and waits until it is
// mined, or ctx ends. It does not wait for finality.
func Deploy(ctx context.Context, l1 L1, key *ecdsa.PrivateKey, cfg Config) (Deployment, error) {
	if err := cfg.Check(); err != nil {
		return Deployment{}, err
	}
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return Deployment{}, fmt.Errorf("read L1 chain id: %w", err)
	}
	if !chainID.IsUint64() {
		return Deployment{}, fmt.Errorf("%w: L1 chain id %s is over 64 bits", ErrConfig, chainID)
	}
	opts := bind.NewKeyedTransactor(key, chainID)
	opts.Context = ctx

	code, arguments := common.FromHex(bindings.RollupMetaData.Bin), cfg.constructor(bindings.NewRollup())
	gas, err := l1.EstimateGas(ctx, ethereum.CallMsg{From: opts.From, Data: slices.Concat(code, arguments)})
	if err != nil {
		return Deployment{}, fmt.Errorf("estimate rollup deployment: %w", err)
	}
	opts.GasLimit = gas + gasMargin

	rollup, tx, err := bind.DeployContract(opts, code, l1, arguments)
	if err != nil {
		return Deployment{}, fmt.Errorf("send rollup deployment: %w", err)
	}
	receipt, err := bind.WaitMined(ctx, l1, tx.Hash())
	if err != nil {
		return Deployment{}, fmt.Errorf("wait for rollup deployment %s: %w", tx.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return Deployment{}, fmt.Errorf("%w: %s in block %s", ErrReverted, tx.Hash(), receipt.BlockNumber)
	}
	origin, err := parent(ctx, l1, receipt.BlockHash)
	if err != nil {
		return Deployment{}, fmt.Errorf("read block before deployment: %w", err)
	}
	return Deployment{
		Rollup:    rollup,
		ChainID:   protocol.ChainID(chainID.Uint64(), rollup, cfg.RestartCount),
		Block:     receipt.BlockNumber.Uint64(),
		BlockHash: receipt.BlockHash,
		TxHash:    tx.Hash(),
		Origin:    origin,
	}, nil
}

// parent names the block before the given one.
func parent(ctx context.Context, l1 L1, hash common.Hash) (protocol.L1Block, error) {
	block, err := l1.HeaderByHash(ctx, hash)
	if err != nil {
		return protocol.L1Block{}, err
	}
	before, err := l1.HeaderByHash(ctx, block.ParentHash)
	if err != nil {
		return protocol.L1Block{}, err
	}
	return protocol.L1Block{Number: before.Number.Uint64(), Hash: before.Hash(), Timestamp: before.Time}, nil
}
