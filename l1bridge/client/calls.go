package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrMalformed means that an answer is not what was asked for.
var ErrMalformed = errors.New("malformed answer")

// HeaderByNumber returns a canonical header; nil and negative numbers are the
// tags of ethclient.
func (c *Client) HeaderByNumber(ctx context.Context, number *big.Int) (Header, error) {
	return ask(ctx, c, "read block header", func(ctx context.Context, e *endpoint) (Header, error) {
		return e.header(ctx, number)
	})
}

// Tagged returns the header of a tag such as rpc.FinalizedBlockNumber.
func (c *Client) Tagged(ctx context.Context, tag rpc.BlockNumber) (Header, error) {
	return c.HeaderByNumber(ctx, big.NewInt(int64(tag)))
}

// HeadersByNumber asks every endpoint for a header; nil and negative numbers are the
// tags of ethclient. There is one for each endpoint that gave one.
func (c *Client) HeadersByNumber(ctx context.Context, number *big.Int) []Header {
	return headersOf(all(ctx, c, func(ctx context.Context, e *endpoint) (Header, error) {
		return e.header(ctx, number)
	}))
}

// HeadersSoon is HeadersByNumber of those that answer about as fast as the first.
func (c *Client) HeadersSoon(ctx context.Context, number *big.Int) []Header {
	return headersOf(soon(ctx, c, grace, func(ctx context.Context, e *endpoint) (Header, error) {
		return e.header(ctx, number)
	}))
}

func headersOf(replies []reply[Header]) (out []Header) {
	for _, r := range replies {
		if r.err == nil {
			out = append(out, r.value)
		}
	}
	return out
}

func (e *endpoint) header(ctx context.Context, number *big.Int) (Header, error) {
	raw, err := e.eth.HeaderByNumber(ctx, number)
	if err != nil {
		return Header{}, err
	}
	h, err := newHeader(raw)
	if err == nil && number != nil && number.Sign() >= 0 && number.Cmp(new(big.Int).SetUint64(h.Number)) != 0 {
		err = fmt.Errorf("%w: asked for block %s, got %d", ErrMalformed, number, h.Number)
	}
	return h, err
}

// HeaderByHash returns a header, canonical or not. Its hash is the one asked for.
func (c *Client) HeaderByHash(ctx context.Context, hash common.Hash) (Header, error) {
	return ask(ctx, c, "read block header", func(ctx context.Context, e *endpoint) (Header, error) {
		raw, err := e.eth.HeaderByHash(ctx, hash)
		if err != nil {
			return Header{}, err
		}
		h, err := newHeader(raw)
		if err == nil && h.Hash != hash {
			err = fmt.Errorf("%w: asked for block %s, got %s", ErrMalformed, hash, h.Hash)
		}
		return h, err
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
	return ask(ctx, c, "read transaction", func(ctx context.Context, e *endpoint) (*types.Transaction, error) {
		return e.transaction(ctx, hash)
	})
}

func (e *endpoint) transaction(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
	tx, _, err := e.eth.TransactionByHash(ctx, hash)
	if err == nil && tx.Hash() != hash {
		return nil, fmt.Errorf("%w: asked for transaction %s, got %s", ErrMalformed, hash, tx.Hash())
	}
	return tx, err
}

// holds tells whether the endpoint has a transaction.
func (e *endpoint) holds(ctx context.Context, hash common.Hash) (bool, error) {
	_, err := e.transaction(ctx, hash)
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	return err == nil, err
}

// Receipt returns the receipt of an included transaction.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return ask(ctx, c, "read receipt", func(ctx context.Context, e *endpoint) (*types.Receipt, error) {
		r, err := e.eth.TransactionReceipt(ctx, hash)
		if err == nil && (r.TxHash != hash || r.BlockNumber == nil || !r.BlockNumber.IsUint64()) {
			return nil, fmt.Errorf("%w: receipt of %s", ErrMalformed, hash)
		}
		return r, err
	})
}

// SuggestedTips are the endpoints' ideas of a good tip, in wei per gas; one at least.
func (c *Client) SuggestedTips(ctx context.Context) ([]*big.Int, error) {
	return prices(ctx, c, "read suggested tip", func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.eth.SuggestGasTipCap(ctx)
	})
}

// BlobFees are what the endpoints say of the price of blob gas in the next block, in wei;
// one at least.
func (c *Client) BlobFees(ctx context.Context) ([]*big.Int, error) {
	return prices(ctx, c, "read blob fee", func(ctx context.Context, e *endpoint) (*big.Int, error) {
		return e.eth.BlobBaseFee(ctx)
	})
}

// grace is how long the others have once one endpoint has answered a short question.
const grace = time.Second

// prices asks every endpoint for a price, which nothing proves, and sorts what they say.
func prices(ctx context.Context, c *Client, what string, f func(context.Context, *endpoint) (*big.Int, error)) ([]*big.Int, error) {
	var out []*big.Int
	var errs []error
	for i, r := range soon(ctx, c, grace, f) {
		switch {
		case r.err != nil:
			errs = append(errs, fmt.Errorf("%s: %w", c.endpoints[i].name, r.err))
		case r.value != nil && r.value.Sign() >= 0:
			out = append(out, r.value)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: %w: %w", what, ErrUnavailable, errors.Join(errs...))
	}
	slices.SortFunc(out, (*big.Int).Cmp)
	return out, nil
}

// ChainID is the L1's EIP-155 id.
func (c *Client) ChainID(ctx context.Context) (uint64, error) {
	return ask(ctx, c, "read chain id", func(ctx context.Context, e *endpoint) (uint64, error) {
		id, err := e.eth.ChainID(ctx)
		if err == nil && !id.IsUint64() {
			return 0, fmt.Errorf("%w: chain id %s", ErrMalformed, id)
		}
		if err != nil {
			return 0, err
		}
		return id.Uint64(), nil
	})
}
