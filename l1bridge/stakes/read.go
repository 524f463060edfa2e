package stakes

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// ErrNotDeployed means that there are no contracts of stakes: nothing is at the rollup's
// address, or a rollup without them.
var ErrNotDeployed = errors.New("no staking contract is deployed with that rollup")

// Reader is the contracts of one deployment as of one block. It may be used by any
// goroutine.
type Reader struct {
	// Rules are what the deployment fixed.
	Rules Rules
	// Head is the block.
	Head client.Header

	l1 view.Caller
}

var (
	rollups    = bindings.NewRollup()
	stakings   = bindings.NewStaking()
	incentives = bindings.NewIncentives()
	provings   = bindings.NewProving()
	tokens     = bindings.NewAZT()
)

// Open reads the rules of a rollup's deployment at a block.
func Open(ctx context.Context, l1 *client.Client, rollup common.Address, head client.Header) (*Reader, error) {
	id, err := l1.AgreedChainID(ctx)
	if err != nil {
		return nil, err
	}
	r := &Reader{Head: head, l1: view.Witness(l1, head)}
	r.Rules, err = readRules(ctx, r, id, rollup)
	return r, err
}

// At is the same contracts as of another block: what a deployment fixed is not read again.
func (r *Reader) At(l1 *client.Client, head client.Header) *Reader {
	return &Reader{Rules: r.Rules, Head: head, l1: view.Witness(l1, head)}
}

// Epoch is the one that the block is in.
func (r *Reader) Epoch() uint64 {
	clock := r.Rules.Clock()
	return clock.EpochOf(clock.SlotAt(r.Head.Time * 1000))
}

// Get calls a getter of a contract at the reader's block and decodes what it returns. Nothing
// there is ErrNotDeployed, what cannot be decoded client.ErrMalformed.
func Get[T any](ctx context.Context, r *Reader, name string, at common.Address, call []byte, decode func([]byte) (T, error)) (T, error) {
	var zero T
	data, err := r.l1.CallAt(ctx, at, call, r.Head.Hash)
	if err != nil {
		return zero, fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) == 0 {
		return zero, fmt.Errorf("read %s: %w: nothing answers at %s", name, ErrNotDeployed, at)
	}
	out, err := decode(data)
	if err != nil {
		return zero, fmt.Errorf("read %s: %w: %w", name, client.ErrMalformed, err)
	}
	return out, nil
}
