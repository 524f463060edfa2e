package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Simulate runs a message on the state after a block as if it were in a block of
// the given time, unix seconds, on top of it. An error that wraps rpc.DataError
// is a revert, in which every endpoint that answers agrees: one alone could keep a
// transaction from being sent. Other errors wrap ErrUnavailable: nobody can tell.
func (c *Client) Simulate(ctx context.Context, m ethereum.CallMsg, on Header, time uint64) error {
	var revert error
	var errs []error
	first := int(c.current.Load())
	for i := range c.endpoints {
		e := c.endpoints[(first+i)%len(c.endpoints)]
		_, err := try(ctx, c, e, func(ctx context.Context, e *endpoint) (hexutil.Bytes, error) {
			return e.simulate(ctx, m, on, time)
		})
		switch {
		case err == nil:
			return nil
		case reverted(err):
			revert = err
		}
		errs = append(errs, fmt.Errorf("%s: %w", e.name, err))
	}
	if revert != nil {
		return fmt.Errorf("simulate: %w", revert)
	}
	return fmt.Errorf("simulate: %w: %w", ErrUnavailable, errors.Join(errs...))
}

func (e *endpoint) simulate(ctx context.Context, m ethereum.CallMsg, on Header, time uint64) (out hexutil.Bytes, err error) {
	block := rpc.BlockNumberOrHashWithHash(on.Hash, false)
	overrides := map[string]any{"number": hexutil.EncodeUint64(on.Number + 1), "time": hexutil.EncodeUint64(time)}
	err = e.rpc.CallContext(ctx, &out, "eth_call", callArg(m), block, map[string]any{}, overrides)
	return out, err
}

func callArg(m ethereum.CallMsg) map[string]any {
	arg := map[string]any{
		"from": m.From, "to": m.To, "gas": hexutil.Uint64(m.Gas), "input": hexutil.Bytes(m.Data),
		"maxFeePerGas": (*hexutil.Big)(m.GasFeeCap), "maxPriorityFeePerGas": (*hexutil.Big)(m.GasTipCap),
	}
	if m.Value != nil {
		arg["value"] = (*hexutil.Big)(m.Value)
	}
	if len(m.BlobHashes) > 0 {
		arg["maxFeePerBlobGas"], arg["blobVersionedHashes"] = (*hexutil.Big)(m.BlobGasFeeCap), m.BlobHashes
	}
	return arg
}
