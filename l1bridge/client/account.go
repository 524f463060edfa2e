package client

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Account is what L1 holds of an account that sends.
type Account struct {
	// Nonce is the number of its transactions.
	Nonce uint64
	// Balance in wei.
	Balance *big.Int
}

// ReadAccount reads an account after a block. Of several endpoints none is believed: the
// answer is proved by the block's state root, and who cannot prove it is passed over. A
// single one is believed, and so is the first where none gives proofs.
func (c *Client) ReadAccount(ctx context.Context, address common.Address, block Header) (Account, error) {
	if len(c.endpoints) > 1 {
		a, err := c.AccountAt(ctx, address, block)
		switch {
		case ctx.Err() != nil:
			return Account{}, ctx.Err()
		case err == nil && a == nil:
			return Account{Balance: new(big.Int)}, nil
		case err == nil:
			return Account{a.Nonce, a.Balance.ToBig()}, nil
		}
	}
	return ask(ctx, c, "read account", func(ctx context.Context, e *endpoint) (Account, error) {
		nonce, err := e.eth.NonceAtHash(ctx, address, block.Hash)
		if err != nil {
			return Account{}, err
		}
		balance, err := e.eth.BalanceAtHash(ctx, address, block.Hash)
		return Account{nonce, balance}, err
	})
}
