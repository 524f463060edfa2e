package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrMalformed means that an answer is not what was asked for.
var ErrMalformed = errors.New("malformed answer")

// HeaderByNumber returns a canonical header; nil and negative numbers are the
// tags of ethclient.
func (c *Client) HeaderByNumber(ctx context.Context, number *big.Int) (Header, error) {
	h, err := ask(ctx, c, "read block header", func(ctx context.Context, e *endpoint) (*types.Header, error) {
		return e.eth.HeaderByNumber(ctx, number)
	})
	if err != nil {
		return Header{}, err
	}
	return newHeader(h)
}

// Tagged returns the header of a tag such as rpc.FinalizedBlockNumber.
func (c *Client) Tagged(ctx context.Context, tag rpc.BlockNumber) (Header, error) {
	return c.HeaderByNumber(ctx, big.NewInt(int64(tag)))
}

// HeaderByHash returns a header, canonical or not. Its hash is the one asked for.
func (c *Client) HeaderByHash(ctx context.Context, hash common.Hash) (Header, error) {
	raw, err := ask(ctx, c, "read block header", func(ctx context.Context, e *endpoint) (*types.Header, error) {
		return e.eth.HeaderByHash(ctx, hash)
	})
	if err != nil {
		return Header{}, err
	}
	h, err := newHeader(raw)
	if err == nil && h.Hash != hash {
		err = fmt.Errorf("%w: asked for block %s, got %s", ErrMalformed, hash, h.Hash)
	}
	return h, err
}

// Logs returns the logs a query finds.
func (c *Client) Logs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	return ask(ctx, c, "read logs", func(ctx context.Context, e *endpoint) ([]types.Log, error) {
		return e.eth.FilterLogs(ctx, q)
	})
}

// CallAt calls a contract on the state after a block.
func (c *Client) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	return ask(ctx, c, "call contract", func(ctx context.Context, e *endpoint) ([]byte, error) {
		return e.eth.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	})
}

// Transaction returns an included or pending transaction; its hash is the one
// asked for.
func (c *Client) Transaction(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
	tx, err := ask(ctx, c, "read transaction", func(ctx context.Context, e *endpoint) (*types.Transaction, error) {
		tx, _, err := e.eth.TransactionByHash(ctx, hash)
		return tx, err
	})
	if err == nil && tx.Hash() != hash {
		return nil, fmt.Errorf("%w: asked for transaction %s, got %s", ErrMalformed, hash, tx.Hash())
	}
	return tx, err
}

// Receipt returns the receipt of an included transaction.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	r, err := ask(ctx, c, "read receipt", func(ctx context.Context, e *endpoint) (*types.Receipt, error) {
		return e.eth.TransactionReceipt(ctx, hash)
	})
	if err == nil && (r.TxHash != hash || r.BlockNumber == nil || !r.BlockNumber.IsUint64()) {
		return nil, fmt.Errorf("%w: receipt of %s", ErrMalformed, hash)
	}
	return r, err
}

// NonceAt is the number of transactions of an account up to a block.
func (c *Client) NonceAt(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return ask(ctx, c, "read nonce", func(ctx context.Context, e *endpoint) (uint64, error) {
		return e.eth.NonceAtHash(ctx, account, block)
	})
}

// BalanceAt is an account's balance after a block, in wei.
func (c *Client) BalanceAt(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	return ask(ctx, c, "read balance", func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.eth.BalanceAtHash(ctx, account, block)
	})
}

// SuggestTip is the node's idea of a good tip, in wei per gas.
func (c *Client) SuggestTip(ctx context.Context) (*big.Int, error) {
	return ask(ctx, c, "read suggested tip", func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.eth.SuggestGasTipCap(ctx)
	})
}

// BlobFee is the price of blob gas in the next block, in wei.
func (c *Client) BlobFee(ctx context.Context) (*big.Int, error) {
	return ask(ctx, c, "read blob fee", func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.eth.BlobBaseFee(ctx)
	})
}

// ChainID is the L1's EIP-155 id.
func (c *Client) ChainID(ctx context.Context) (uint64, error) {
	id, err := ask(ctx, c, "read chain id", func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.eth.ChainID(ctx)
	})
	if err == nil && !id.IsUint64() {
		return 0, fmt.Errorf("%w: chain id %s", ErrMalformed, id)
	}
	if err != nil {
		return 0, err
	}
	return id.Uint64(), nil
}

// Send hands a signed transaction to the network.
func (c *Client) Send(ctx context.Context, tx *types.Transaction) error {
	_, err := ask(ctx, c, "send transaction", func(ctx context.Context, e *endpoint) (struct{}, error) {
		return struct{}{}, e.eth.SendTransaction(ctx, tx)
	})
	return err
}

// Simulate runs a message on the state after a block as if it were in a block of
// the given time, unix seconds, on top of it. An error that wraps rpc.DataError
// is a revert.
func (c *Client) Simulate(ctx context.Context, m ethereum.CallMsg, on Header, time uint64) error {
	_, err := ask(ctx, c, "simulate", func(ctx context.Context, e *endpoint) (hexutil.Bytes, error) {
		var out hexutil.Bytes
		block := rpc.BlockNumberOrHashWithHash(on.Hash, false)
		overrides := map[string]any{"number": hexutil.EncodeUint64(on.Number + 1), "time": hexutil.EncodeUint64(time)}
		err := e.rpc.CallContext(ctx, &out, "eth_call", callArg(m), block, map[string]any{}, overrides)
		return out, err
	})
	return err
}

func callArg(m ethereum.CallMsg) map[string]any {
	arg := map[string]any{
		"from": m.From, "to": m.To, "gas": hexutil.Uint64(m.Gas), "input": hexutil.Bytes(m.Data),
		"maxFeePerGas": (*hexutil.Big)(m.GasFeeCap), "maxPriorityFeePerGas": (*hexutil.Big)(m.GasTipCap),
	}
	if len(m.BlobHashes) > 0 {
		arg["maxFeePerBlobGas"], arg["blobVersionedHashes"] = (*hexutil.Big)(m.BlobGasFeeCap), m.BlobHashes
	}
	return arg
}
