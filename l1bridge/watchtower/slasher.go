package watchtower

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// slasher reads the contract that takes stakes, at a block. No single endpoint is believed:
// bonds are left on what it says.
type slasher struct {
	client view.Caller
	at     common.Address
	abi    *bindings.Slasher
}

func (s slasher) ask(ctx context.Context, what string, block common.Hash, call []byte) ([]byte, error) {
	data, err := s.client.CallAt(ctx, s.at, call, block)
	if err != nil {
		return nil, fmt.Errorf("%s of slasher %s: %w", what, s.at, err)
	}
	return data, nil
}

func (s slasher) malformed(what string, err error) error {
	return fmt.Errorf("%s of slasher %s: %w: %w", what, s.at, client.ErrMalformed, err)
}

func (s slasher) accusation(ctx context.Context, block, hash common.Hash, epoch uint64) (bindings.AccusationOutput, error) {
	data, err := s.ask(ctx, "accusation", block, s.abi.PackAccusation(hash, epoch))
	if err != nil {
		return bindings.AccusationOutput{}, err
	}
	out, err := s.abi.UnpackAccusation(data)
	if err != nil || !out.RescueTime.IsUint64() || !out.RescueBlock.IsUint64() {
		return out, s.malformed("accusation", err)
	}
	return out, nil
}

// paid tells whether a member has paid for a checkpoint.
func (s slasher) paid(ctx context.Context, block common.Hash, h checkpoint.Header, member common.Address) (bool, error) {
	data, err := s.ask(ctx, "what was paid", block, s.abi.PackPaidFor(bindings.FromHeader(h), member))
	if err != nil {
		return false, err
	}
	amount, err := s.abi.UnpackPaidFor(data)
	if err != nil {
		return false, s.malformed("what was paid", err)
	}
	return amount.Sign() > 0, nil
}

// payers are who pays for an unpublished lock of an epoch's committee.
func (s slasher) payers(ctx context.Context, block common.Hash, epoch uint64) ([]common.Address, error) {
	data, err := s.ask(ctx, "who pays", block, s.abi.PackPayers(epoch))
	if err != nil {
		return nil, err
	}
	members, err := s.abi.UnpackPayers(data)
	if err != nil {
		return nil, s.malformed("who pays", err)
	}
	return members, nil
}

func (s slasher) owed(ctx context.Context, block common.Hash, account common.Address) (*big.Int, error) {
	data, err := s.ask(ctx, "what is owed", block, s.abi.PackOwed(account))
	if err != nil {
		return nil, err
	}
	amount, err := s.abi.UnpackOwed(data)
	if err != nil {
		return nil, s.malformed("what is owed", err)
	}
	return amount, nil
}

// slasher is the contract's, as of a head; false where the deployment has none.
func (w *Watchtower) slasher(ctx context.Context, s *view.Snapshot) (slasher, bool, error) {
	sure := w.sure(s)
	if w.slashes == (common.Address{}) {
		at, err := readSlasher(ctx, sure, s.Head.Hash)
		if err != nil {
			return slasher{}, false, err
		}
		w.slashes = at
	}
	return slasher{sure.client, w.slashes, bindings.NewSlasher()}, w.slashes != (common.Address{}), nil
}

// readSlasher asks the contract that holds the stakes who may take them.
func readSlasher(ctx context.Context, c contract, block common.Hash) (common.Address, error) {
	staking, err := ask(ctx, c, "staking", block, c.abi.PackStaking(), c.abi.UnpackStaking)
	if err != nil {
		return common.Address{}, err
	}
	abi := bindings.NewStaking()
	data, err := c.client.CallAt(ctx, staking, abi.PackSlasher(), block)
	if err != nil {
		return common.Address{}, fmt.Errorf("slasher of staking %s: %w", staking, err)
	}
	at, err := abi.UnpackSlasher(data)
	if err != nil {
		return common.Address{}, fmt.Errorf("slasher of staking %s: %w: %w", staking, client.ErrMalformed, err)
	}
	return at, nil
}
