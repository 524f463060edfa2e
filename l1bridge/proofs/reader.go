package proofs

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// L1 is what is asked; *client.Client has it.
type L1 interface {
	LogsFrom(ctx context.Context, f client.Filter, from, to uint64) (logs []types.Log, through uint64, err error)
	HeaderByNumber(ctx context.Context, number *big.Int) (client.Header, error)
	Transaction(ctx context.Context, hash common.Hash) (*types.Transaction, error)
}

// Reader reads what happened, of final blocks once. It is for one goroutine.
type Reader struct {
	L1 L1
	// Contract is Proving.
	Contract common.Address
	// From is an L1 block not after the contract's deployment.
	From uint64

	settled History
	through client.Header // the last block that settled is of; zero before the first pass
}

// Read gives what happened up to a block. What is in blocks up to final is not asked for again,
// unless L1 no longer has them.
func (r *Reader) Read(ctx context.Context, head client.Header, final uint64) (History, error) {
	if err := r.keepsUp(ctx, head); err != nil {
		return History{}, err
	}
	if final = min(final, head.Number); final > r.through.Number && final >= r.From {
		through, err := r.header(ctx, final, head)
		if err != nil {
			return History{}, err
		}
		if r.settled, err = r.pass(ctx, r.settled, final); err != nil {
			return History{}, err
		}
		r.through = through
	}
	return r.pass(ctx, r.settled, head.Number)
}

// Forget has everything read again.
func (r *Reader) Forget() { r.settled, r.through = History{}, client.Header{} }

func (r *Reader) keepsUp(ctx context.Context, head client.Header) error {
	if r.through.Hash == (common.Hash{}) {
		return nil
	}
	if r.through.Number <= head.Number {
		h, err := r.header(ctx, r.through.Number, head)
		if err != nil {
			return err
		}
		if h.Hash == r.through.Hash {
			return nil
		}
	}
	r.Forget()
	return nil
}

func (r *Reader) header(ctx context.Context, number uint64, head client.Header) (client.Header, error) {
	if number == head.Number {
		return head, nil
	}
	return r.L1.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
}

// pass goes on with the events behind those that are settled.
func (r *Reader) pass(ctx context.Context, h History, to uint64) (History, error) {
	from := r.From
	if r.through.Hash != (common.Hash{}) {
		from = r.through.Number + 1
	}
	for from <= to {
		logs, through, err := r.L1.LogsFrom(ctx, filter(r.Contract), from, to)
		if err != nil {
			return h, fmt.Errorf("read what happened to proofs in L1 blocks %d to %d: %w", from, to, err)
		}
		if h, err = h.with(r.Contract, logs); err != nil {
			return h, err
		}
		from = through + 1
	}
	return h, nil
}
