package bidder

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/quote"
)

// Sight is L1 as the prover's node sees it.
type Sight struct {
	// Slot and Block are those of the next L1 block.
	Slot, Block uint64
	// Period is what has to be proven next.
	Period claims.Period
	// Free is what of the prover's deposit is neither at stake nor on its way out.
	Free protocol.Amount
	// OnL1 is what is published and confirmed.
	OnL1 publication.OnL1
}

// L1 is how L1 is seen, at one head.
type L1 interface {
	See(ctx context.Context, prover common.Address) (Sight, error)
}

// Chain is the prover's own: what its node has executed.
type Chain interface {
	Compare(on publication.OnL1) (publication.Standing, error)
}

// Market is where quotes go, and the others' are.
type Market interface {
	SubmitEpochBid(ctx context.Context, s quote.Signed) (common.Hash, error)
	EpochBids(ctx context.Context, epoch *uint64) ([]quote.Signed, error)
}

// Options configure a Bidder.
type Options struct {
	Params *protocol.Params
	// Key is the prover's: its deposit is the bond.
	Key    *ecdsa.PrivateKey
	Price  Price
	L1     L1
	Chain  Chain
	Market Market
	// Every is how often to look; 0: a second.
	Every   time.Duration
	Logger  *slog.Logger
	Metrics prometheus.Registerer
}

// Bidder bids for one prover. It is for one goroutine.
type Bidder struct {
	opts   Options
	prover common.Address
	domain quote.Domain
	made   *prometheus.CounterVec

	last quote.Quote // that the market took
	said Reason
	won  uint64 // the period, and one, that was said to be ours
}

// New makes a Bidder that has not bid yet.
func New(o Options) (*Bidder, error) {
	switch {
	case o.Params == nil || !o.Params.Proven():
		return nil, errors.New("bidder: this chain is not proven: its genesis has no proving")
	case o.Key == nil || o.L1 == nil || o.Chain == nil || o.Market == nil || o.Logger == nil:
		return nil, errors.New("bidder: key, L1, chain, market and logger are needed")
	}
	if err := o.Price.Check(o.Params.Proving.MinBond); err != nil {
		return nil, fmt.Errorf("bidder: %w", err)
	}
	if o.Every <= 0 {
		o.Every = time.Second
	}
	b := &Bidder{
		opts: o, prover: crypto.PubkeyToAddress(o.Key.PublicKey),
		domain: quote.Domain{L1ChainID: o.Params.L1ChainID, Rollup: o.Params.Rollup},
		made: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Subsystem: "prover", Name: "quotes_total", Help: "Looks of the prover's bidder at L1, by what came of them.",
		}, []string{"result"}),
	}
	for _, r := range reasons {
		b.made.WithLabelValues(string(r))
	}
	if o.Metrics != nil {
		if err := o.Metrics.Register(b.made); err != nil {
			return nil, fmt.Errorf("register metrics of quotes: %w", err)
		}
	}
	return b, nil
}

// Run bids until ctx ends. Failures are logged and tried again. It returns nil.
func (b *Bidder) Run(ctx context.Context) error {
	failed := ""
	_ = ticks.Every(ctx, b.opts.Every, func(time.Time) error {
		_, err := b.Step(ctx)
		switch {
		case err == nil:
			failed = ""
		case ctx.Err() == nil && err.Error() != failed: // what lasts is said once
			failed = err.Error()
			b.opts.Logger.Warn("Cannot bid for the period that is due, try again", "err", err)
		}
		return nil
	})
	return nil
}

// Step looks once, bids if there is something to bid for, and tells what came of it. Run calls
// it; tests may, in its place.
func (b *Bidder) Step(ctx context.Context) (Reason, error) {
	reason, err := b.step(ctx)
	if err != nil {
		reason = Failed
	}
	b.made.WithLabelValues(string(reason)).Inc()
	b.say(reason)
	return reason, err
}

func (b *Bidder) step(ctx context.Context) (Reason, error) {
	sight, err := b.opts.L1.See(ctx, b.prover)
	if err != nil {
		return Failed, fmt.Errorf("look at L1: %w", err)
	}
	b.tell(sight.Period)
	if r := b.opposed(sight); r != "" {
		return r, nil
	}
	standing, err := b.opts.Chain.Compare(sight.OnL1)
	if err != nil {
		return Failed, fmt.Errorf("compare L1 with the own chain: %w", err)
	}
	if r := disagrees(sight, standing); r != "" {
		return r, nil
	}
	epoch := sight.Period.Epoch
	others, err := b.opts.Market.EpochBids(ctx, &epoch)
	if err != nil {
		return Failed, fmt.Errorf("read the quotes of others: %w", err)
	}
	q := quote.Quote{
		Prover: b.prover, Epoch: epoch, ValidUntil: max(sight.Period.OverSlot, 1) - 1,
		Bond: b.opts.Price.bond(b.opts.Params.Proving.MinBond), Fee: b.opts.Price.ask(b.prover, others),
	}
	if b.last.Prover == b.prover && b.last.Epoch == epoch && b.last.ValidUntil >= sight.Slot && !q.Better(b.last) {
		if slices.ContainsFunc(others, func(s quote.Signed) bool { return s.Prover == b.prover }) {
			return Stands, nil
		}
		q = b.last // a node that was restarted has forgotten it
	}
	return b.submit(ctx, q)
}

func (b *Bidder) submit(ctx context.Context, q quote.Quote) (Reason, error) {
	signed, err := b.domain.Sign(q, b.opts.Key)
	if err != nil {
		return Failed, err
	}
	_, err = b.opts.Market.SubmitEpochBid(ctx, signed)
	switch {
	case refusedAs(err, "not_better"): // made before this process began
		b.last = q
		return Stands, nil
	case err != nil:
		return Failed, fmt.Errorf("submit the quote: %w", err)
	}
	b.last = q
	b.opts.Logger.Info("Bid for a period", "period", q.Epoch, "fee_basis_points", q.Fee, "bond", q.Bond, "until_slot", q.ValidUntil)
	return Bid, nil
}

// tell says once that a period was claimed for this prover.
func (b *Bidder) tell(p claims.Period) {
	if p.Open && p.Prover == b.prover && b.won != p.Epoch+1 {
		b.won = p.Epoch + 1
		b.opts.Logger.Info("A period is claimed for this prover: prove it in time", "period", p.Epoch,
			"from_checkpoint", p.First, "to_checkpoint", p.End, "before_slot", p.OverSlot, "bond", p.Bond, "fee_basis_points", p.Fee)
	}
}
