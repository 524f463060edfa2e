package client

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// Said is what most endpoints say of something that nothing proves; of as many, the
// first one's word.
type Said struct {
	// Out is the answer, Err a revert.
	Out []byte
	Err error
	// With say so, Against say something else, Silent are there and do not say.
	With, Against, Silent int
}

// CallOfAll asks every endpoint for the answer to a call on the state after a block.
func (c *Client) CallOfAll(ctx context.Context, to common.Address, data []byte, block common.Hash) (Said, error) {
	replies := soon(ctx, c, grace, func(ctx context.Context, e *endpoint) ([]byte, error) {
		return e.eth.CallContractAtHash(ctx, ethereum.CallMsg{To: &to, Data: data}, block)
	})
	said := map[string]int{}
	keys := make([]string, len(replies))
	var out Said
	var errs []error
	for i, r := range replies {
		switch no, reverts := revertData(r.err); {
		case r.err == nil:
			keys[i] = "returns " + string(r.value)
		case reverts:
			keys[i] = "reverts " + string(no)
		default:
			errs = append(errs, fmt.Errorf("%s: %w", c.endpoints[i].name, r.err))
			var no rpc.Error
			if errors.As(r.err, &no) || errors.Is(r.err, ethereum.NotFound) {
				out.Silent++
			}
			continue
		}
		said[keys[i]]++
	}
	if len(said) == 0 {
		return Said{}, fmt.Errorf("call contract: %w: %w", ErrUnavailable, errors.Join(errs...))
	}
	for i, r := range replies {
		if n := said[keys[i]]; keys[i] != "" && n > out.With {
			out.Out, out.Err, out.With = r.value, r.err, n
		}
	}
	out.Against = len(replies) - len(errs) - out.With
	return out, nil
}

// AgreedHead is the newest block that two endpoints have, or the only one that answers.
func (c *Client) AgreedHead(ctx context.Context) (Header, error) {
	heads := c.HeadersSoon(ctx, big.NewInt(int64(rpc.LatestBlockNumber)))
	if len(heads) < 2 {
		return c.Tagged(ctx, rpc.LatestBlockNumber)
	}
	slices.SortFunc(heads, func(a, b Header) int { return cmp.Compare(b.Number, a.Number) })
	at := c.HeadersSoon(ctx, new(big.Int).SetUint64(heads[1].Number))
	if len(at) == 0 {
		return Header{}, fmt.Errorf("read block %d: %w", heads[1].Number, ErrUnavailable)
	}
	return mostOf(at, func(h Header) common.Hash { return h.Hash }), nil
}

// AgreedChainID is the L1's EIP-155 id by the word of most endpoints.
func (c *Client) AgreedChainID(ctx context.Context) (uint64, error) {
	var ids []uint64
	for _, r := range soon(ctx, c, grace, func(ctx context.Context, e *endpoint) (*big.Int, error) { return e.eth.ChainID(ctx) }) {
		if r.err == nil && r.value.IsUint64() {
			ids = append(ids, r.value.Uint64())
		}
	}
	if len(ids) < 2 {
		return c.ChainID(ctx)
	}
	return mostOf(ids, func(id uint64) uint64 { return id }), nil
}

// mostOf is the value that occurs most often; of as many, the first.
func mostOf[T any, K comparable](all []T, key func(T) K) (most T) {
	times, best := map[K]int{}, 0
	for _, v := range all {
		times[key(v)]++
	}
	for _, v := range all {
		if times[key(v)] > best {
			most, best = v, times[key(v)]
		}
	}
	return most
}
