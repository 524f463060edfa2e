package published

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Reader reads a contract's events forward, those of final blocks once. It is for one
// goroutine.
type Reader struct {
	Client *client.Client
	Rollup common.Address
	// From is an L1 block not after the first publication, such as the deployment's.
	From uint64
	// Progress is told how far a long pass is; may be nil.
	Progress func(block, of, checkpoints uint64)

	settled Standing
	through client.Header // the last block that settled is of; zero before the first pass
}

// Read gives the chain of publications as of a block. What is in blocks up to final is
// not asked for again, unless L1 no longer has them.
func (r *Reader) Read(ctx context.Context, head client.Header, final uint64) (Standing, error) {
	if err := r.keepsUp(ctx, head); err != nil {
		return Standing{}, err
	}
	if final = min(final, head.Number); final > r.through.Number && final >= r.From {
		through, err := r.header(ctx, final, head)
		if err != nil {
			return Standing{}, err
		}
		settled, err := r.pass(ctx, r.settled, r.next(), final, head.Number)
		if err != nil {
			return Standing{}, err
		}
		r.settled, r.through = settled.Settled(), through
	}
	return r.pass(ctx, r.settled, r.next(), head.Number, head.Number)
}

func (r *Reader) next() uint64 {
	if r.through.Hash == (common.Hash{}) {
		return r.From
	}
	return r.through.Number + 1
}

// keepsUp starts over when L1 no longer has the last block that was read.
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

// Final is the last checkpoint in blocks up to final.
func (r *Reader) Final() uint64 { return r.settled.Last() }

// Forget has everything read again.
func (r *Reader) Forget() { r.settled, r.through = Standing{}, client.Header{} }

func (r *Reader) header(ctx context.Context, number uint64, head client.Header) (client.Header, error) {
	if number == head.Number {
		return head, nil
	}
	return r.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
}

// pass takes the events of some blocks, in as many queries as the endpoints want.
func (r *Reader) pass(ctx context.Context, s Standing, from, to, of uint64) (Standing, error) {
	for from <= to {
		logs, through, err := r.Client.LogsFrom(ctx, Filter(r.Rollup, Proposed, Confirmed, Undone, Restarted), from, to)
		if err != nil {
			return s, fmt.Errorf("read events of L1 blocks %d to %d: %w", from, to, err)
		}
		events, err := Decode(r.Rollup, logs)
		if err != nil {
			return s, err
		}
		if s, err = s.With(events); err != nil {
			return s, err
		}
		from = through + 1
		if r.Progress != nil {
			r.Progress(through, of, s.Last())
		}
	}
	return s, nil
}
