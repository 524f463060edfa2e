package published

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
)

// ErrNotPublished means that L1 has no event of a checkpoint.
var ErrNotPublished = errors.New("checkpoint is not on L1")

// Find looks for a checkpoint's publication from a block back, and not before another:
// the last one with a hash that the contract may hold.
func Find(ctx context.Context, c *client.Client, rollup common.Address, number, from uint64, head client.Header, held func(hash common.Hash) bool) (Publication, error) {
	wanted := publicationsOf(rollup, number)
	var other *Publication
	for to := head.Number; to+1 > from; {
		logs, since, err := c.LogsBefore(ctx, wanted, from, to)
		if err != nil {
			return Publication{}, err
		}
		events, err := Decode(rollup, logs)
		if err != nil {
			return Publication{}, err
		}
		for i := len(events) - 1; i >= 0; i-- {
			switch p := events[i].Publication; {
			case p.Number != number || events[i].Kind != Proposed:
				return Publication{}, fmt.Errorf("%w: another event among the publications of checkpoint %d", client.ErrMalformed, number)
			case held(p.Hash):
				return p, nil
			case other == nil:
				other = &p
			}
		}
		if since == 0 {
			break
		}
		to = since - 1
	}
	if other != nil {
		return Publication{}, fmt.Errorf("%w: the contract holds another checkpoint than %s of its last event", ErrDiffers, other.Hash)
	}
	return Publication{}, fmt.Errorf("%w: %d, in blocks %d to %d", ErrNotPublished, number, from, head.Number)
}

// After gives the chain from a publication on, as of a block.
func After(ctx context.Context, c *client.Client, p Publication, rollup common.Address, head client.Header) (Standing, error) {
	r := Reader{Client: c, Rollup: rollup, From: p.BlockNumber}
	return r.pass(ctx, Standing{base: p.Number - 1, first: &p}, p.BlockNumber, head.Number, head.Number)
}

// Proved tells whether the trusted block's chain has an event: the receipts of its L1
// block do. Of which transaction they are is not in them.
func Proved(ctx context.Context, by *proven.State, rollup common.Address, e Event) error {
	logs, err := by.Logs(ctx, rollup, e.BlockNumber)
	if err != nil {
		return err
	}
	for _, l := range logs {
		if len(l.Topics) != 2 {
			continue
		}
		have, err := event(l)
		if err == nil && have.Kind == e.Kind && have.Number == e.Number && have.Hash == e.Hash && have.AttestationBlob == e.AttestationBlob {
			return nil
		}
	}
	return fmt.Errorf("%w: L1 block %d has no such event of checkpoint %d %s", ErrDiffers, e.BlockNumber, e.Number, e.Hash)
}
