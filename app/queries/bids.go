package queries

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/quote"
)

// Market is what a node of a chain that is proven knows of provers' quotes.
type Market interface {
	// Submit takes a quote and sends it to other nodes; it gives what was signed.
	Submit(ctx context.Context, s quote.Signed) (common.Hash, error)
	// Of gives the quotes for an epoch that are valid now, the best first.
	Of(epoch uint64) []quote.Signed
	// Epochs are the first and the last of which quotes are taken now.
	Epochs() (from, to uint64)
}

// errNoMarket says that a chain has no use for quotes.
var errNoMarket = errors.New("this chain is not proven: its genesis has no proving, so that there is nothing to bid for")

// SubmitEpochBid takes a prover's quote, sends it to other nodes, and returns the hash that
// the prover signed (seeds 003, "Proving coordination").
func (q *Queries) SubmitEpochBid(ctx context.Context, s quote.Signed) (common.Hash, error) {
	if q.cfg.Market == nil {
		return common.Hash{}, api.Unavailable(errNoMarket)
	}
	hash, err := q.cfg.Market.Submit(ctx, s)
	return hash, answer(err)
}

// GetEpochBids returns the quotes for an epoch that this node knows and that are valid now,
// those it would rather claim with first, its own policy apart; without an epoch, those for all
// epochs that can be claimed now or next.
func (q *Queries) GetEpochBids(epoch *uint64) ([]quote.Signed, error) {
	if q.cfg.Market == nil {
		return nil, api.Unavailable(errNoMarket)
	}
	from, to := q.cfg.Market.Epochs()
	if epoch != nil {
		from, to = *epoch, *epoch
	}
	out := []quote.Signed{}
	for e := from; ; e++ {
		out = append(out, q.cfg.Market.Of(e)...)
		if e >= to {
			return out, nil
		}
	}
}
