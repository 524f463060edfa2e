package shares

import (
	"context"
	"log/slog"
	"math"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

const (
	// coveredBy is how many heights above an asked one are looked at for a
	// certificate that covers it.
	coveredBy = 16
	// newestHeight asks for the newest certificate, whatever its height.
	newestHeight = math.MaxUint64
)

// Peers are asked for what they know of heights.
type Peers interface {
	Fetch(ctx context.Context, kind p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error
}

// Config is what an Exchange works with.
type Config struct {
	App      *abci.App
	Guard    *signer.Guard
	Peers    Peers
	World    *worldstate.Store
	Schedule *committee.Schedule
	ChainID  string
	// Changed says that a height was decided or got a certificate; it is never closed.
	Changed <-chan struct{}
	Logger  *slog.Logger
}

// Exchange gives and takes shares of decided heights. It is safe for concurrent use.
type Exchange struct {
	cfg Config

	// unreadable says so once a while: peers choose what is read.
	unreadable rate.Sometimes

	mu   sync.Mutex
	open map[uint64]*gathering
}

// gathering is one height that is asked for.
type gathering struct {
	shares *lock.Shares
	end    context.CancelFunc
}

// New makes an Exchange; Run is what asks.
func New(cfg Config) *Exchange {
	return &Exchange{cfg: cfg, unreadable: rate.Sometimes{Interval: time.Second}, open: map[uint64]*gathering{}}
}

// Source is how peers ask this node.
func (e *Exchange) Source() p2p.Source {
	return p2p.Source{MaxBytes: lock.MaxAnswerBytes(e.cfg.Schedule.Largest()), Objects: e.answers}
}

// own are this key's shares of a height.
func (e *Exchange) own(height uint64) []lock.Vote {
	var votes []lock.Vote
	for _, own := range e.cfg.Guard.Shares(height) {
		votes = append(votes, lock.Vote{Validator: e.cfg.Guard.Address(), Round: uint32(own.Round), Extension: own.Extension, Signature: own.Signature})
	}
	return votes
}
