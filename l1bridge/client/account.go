package client

import (
	"context"
	"errors"
	"fmt"
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
// answer is proved by the block's state root, and who cannot prove it is passed over.
// Where none gives proofs, what most say counts, and of as many the first one's word.
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
	said := map[string]int{} // how often
	var best Account
	var errs []error
	for i, r := range all(ctx, c, func(ctx context.Context, e *endpoint) (Account, error) { return e.account(ctx, address, block) }) {
		if r.err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", c.endpoints[i].name, r.err))
			continue
		}
		if said[r.value.key()]++; best.Balance == nil || said[r.value.key()] > said[best.key()] {
			best = r.value
		}
	}
	if best.Balance == nil {
		return Account{}, fmt.Errorf("read account: %w: %w", ErrUnavailable, errors.Join(errs...))
	}
	return best, nil
}

func (a Account) key() string { return fmt.Sprint(a.Nonce, a.Balance) }

func (e *endpoint) account(ctx context.Context, address common.Address, block Header) (Account, error) {
	nonce, err := e.eth.NonceAtHash(ctx, address, block.Hash)
	if err != nil {
		return Account{}, err
	}
	balance, err := e.eth.BalanceAtHash(ctx, address, block.Hash)
	return Account{nonce, balance}, err
}
