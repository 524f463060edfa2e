package quotes

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// Topic is the name of the gossip of quotes, behind that of the chain (seeds 003).
const Topic = "epoch-proof-quotes/0.1.0"

// Escrow is what L1 has of a prover's money.
type Escrow interface {
	// Free is what of a prover's deposit is neither at stake nor on its way out.
	Free(ctx context.Context, prover common.Address) (protocol.Amount, error)
}

// Gossip carries messages to other nodes.
type Gossip interface {
	PublishOn(ctx context.Context, topic string, raw []byte) error
}

// Config is what a Market works with.
type Config struct {
	// Params are genesis, of a chain that is proven.
	Params *protocol.Params
	Escrow Escrow
	Gossip Gossip
	Now    func() time.Time
	// Metrics may be shared by nobody else.
	Metrics *Metrics
	Logger  *slog.Logger
}

// Market is the quotes that a node knows. It is safe for concurrent use, and implements
// p2p.Handler.
type Market struct {
	cfg      Config
	domain   quote.Domain
	deposits *deposits

	mu    sync.Mutex
	books map[uint64]*book // by epoch
}

// New makes a Market that knows no quotes.
func New(cfg Config) (*Market, error) {
	if !cfg.Params.Proven() {
		return nil, errors.New("market of quotes: genesis has no proving")
	}
	slot := time.Duration(cfg.Params.SlotDuration) * time.Millisecond
	deposits, err := newDeposits(cfg.Escrow, slot, cfg.Now)
	if err != nil {
		return nil, err
	}
	domain := quote.Domain{L1ChainID: cfg.Params.L1ChainID, Rollup: cfg.Params.Rollup}
	return &Market{cfg: cfg, domain: domain, deposits: deposits, books: map[uint64]*book{}}, nil
}

// Gossip is the topic that quotes come by.
func (m *Market) Gossip() p2p.Topic { return p2p.Topic{Name: Topic, MaxBytes: quote.Size, Handler: m} }

// Submit takes a quote from a prover of this node and sends it to the others; it gives what
// was signed. The error holds a *quote.Refusal when the quote is at fault.
func (m *Market) Submit(ctx context.Context, s quote.Signed) (common.Hash, error) {
	err := m.admit(ctx, s)
	m.cfg.Metrics.count("rpc", err)
	if err != nil {
		return common.Hash{}, err
	}
	if err := m.cfg.Gossip.PublishOn(ctx, Topic, s.Encode()); err != nil {
		// It is in this node's book: this node can claim with it.
		m.cfg.Logger.Warn("Cannot send a quote to peers", "prover", s.Prover, "epoch", s.Epoch, "err", err)
	}
	return m.domain.Digest(s.Quote), nil
}

// HandleObject implements p2p.Handler: what no node of this chain would take, whatever L1 and
// the clock say, is held against the sender.
func (m *Market) HandleObject(ctx context.Context, raw []byte) p2p.Verdict {
	s, err := quote.Decode(raw)
	if err == nil {
		err = m.admit(ctx, s)
	}
	m.cfg.Metrics.count("gossip", err)
	for _, never := range []error{quote.ErrMalformed, quote.ErrBadField, quote.ErrSignature, ErrLowBond} {
		if errors.Is(err, never) {
			return p2p.Reject
		}
	}
	if err != nil {
		return p2p.Ignore
	}
	return p2p.Accept
}

// Of gives the quotes for an epoch that are valid now, the best first.
func (m *Market) Of(epoch uint64) []quote.Signed {
	slot := m.slot()
	m.mu.Lock()
	defer m.mu.Unlock()
	if b := m.books[epoch]; b != nil {
		return b.valid(slot)
	}
	return nil
}

// Epochs gives the epochs that may be claimed now or next, of which quotes are taken.
func (m *Market) Epochs() (from, to uint64) {
	now := m.cfg.Params.EpochOf(m.slot())
	return max(now, 1) - 1, now
}

func (m *Market) slot() uint64 {
	return m.cfg.Params.SlotAt(uint64(max(m.cfg.Now().UnixMilli(), 0)))
}
