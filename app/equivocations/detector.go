package equivocations

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/evidence"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// Blocks are those of CometBFT's that are decided.
type Blocks interface {
	// LoadBlock is nil when there is none.
	LoadBlock(height int64) *cmttypes.Block
	LoadBlockExtendedCommit(height int64) *cmttypes.ExtendedCommit
}

// Config is what a Detector works with.
type Config struct {
	ChainID  string
	Schedule *committee.Schedule
	// Own is asked of each message, and Fail told of one that is of the node's own key and
	// not its own; it must not wait.
	Own    Own
	Fail   func(error)
	Blocks Blocks
	// Tip is the height of the last block that the application committed.
	Tip func() uint64
	// File is where evidence is kept.
	File    string
	Peers   Peers
	Logger  *slog.Logger
	Metrics prometheus.Registerer
}

// Detector finds, keeps and passes on evidence. It is safe for concurrent use.
type Detector struct {
	cfg   Config
	watch *equivocation.Watch
	store *evidence.Store[equivocation.Evidence]
	kinds *prometheus.CounterVec

	decided chan struct{} // one poke is as good as many
	looked  uint64        // up to which height blocks were looked at; Run's
	every   time.Duration // between questions to peers
	page    uint64        // that peers are asked for next; keepAsking's
}

// again is how many of the last blocks are looked at once more after a start: a crash may
// have come before that.
const again = equivocation.Heights

// Open reads what earlier starts kept.
func Open(cfg Config) (*Detector, error) {
	d := &Detector{
		every: askEvery,
		cfg:   cfg, watch: equivocation.NewWatch(cfg.ChainID, cfg.Schedule), decided: make(chan struct{}, 1), looked: less(cfg.Tip(), again),
		kinds: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "aztecd", Name: "equivocations_total", Help: "Members found to have signed twice in an epoch, by what they signed.",
		}, []string{"kind"}),
	}
	for _, kind := range []equivocation.Kind{equivocation.Share, equivocation.PreVote, equivocation.PreCommit, equivocation.Proposal} {
		d.kinds.WithLabelValues(kind.String())
	}
	if err := cfg.Metrics.Register(d.kinds); err != nil {
		return nil, fmt.Errorf("register metrics of equivocations: %w", err)
	}
	var err error
	// What is of another chain goes.
	ours := func(e equivocation.Evidence) bool { return e.CheckSignatures(cfg.ChainID) == nil }
	if d.store, err = evidence.Open(cfg.File, ours, cfg.Logger); err != nil {
		return nil, err
	}
	d.watch.Decided(d.looked)
	d.Decided()
	return d, nil
}

// All is what members are known to have signed twice, of each one piece an epoch, in the
// order of coming.
func (d *Detector) All() []equivocation.Evidence { return d.store.All() }

// Decided says that a height was; it never waits.
func (d *Detector) Decided() {
	select {
	case d.decided <- struct{}{}:
	default:
	}
}

// Run looks at blocks as they are decided, and asks peers, until ctx ends. Neither waits for
// the other: while peers say nothing, what is signed of new heights must be heard.
func (d *Detector) Run(ctx context.Context) error {
	var asking sync.WaitGroup
	defer asking.Wait()
	asking.Go(func() { d.keepAsking(ctx) })
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-d.decided:
			d.look(ctx)
		}
	}
}

func (d *Detector) keepAsking(ctx context.Context) {
	ask := time.NewTicker(d.every)
	defer ask.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ask.C:
			d.store.Save()
			d.ask(ctx)
		}
	}
}

func less(a, b uint64) uint64 { return a - min(a, b) }

// chain is the source of what blocks show: CometBFT verified it.
const chain = "chain"

// look hears what the decided blocks show: evidence that CometBFT found, which votes its
// members were decided with here, and which the next proposer saw.
func (d *Detector) look(ctx context.Context) {
	tip := d.cfg.Tip()
	d.looked = max(d.looked, less(tip, ledger.HeightsKept)) // who signed below is forgotten
	for d.looked < tip && ctx.Err() == nil {
		d.looked++
		d.watch.Decided(d.looked)
		if block := d.cfg.Blocks.LoadBlock(int64(d.looked)); block != nil {
			d.lookAt(block)
		}
		if votes := d.cfg.Blocks.LoadBlockExtendedCommit(int64(d.looked)); votes != nil {
			for i := range votes.ExtendedSignatures {
				d.Vote(votes.GetExtendedVote(int32(i)), chain)
			}
		}
	}
}

func (d *Detector) lookAt(block *cmttypes.Block) {
	for _, piece := range block.Evidence.Evidence {
		if twice, ok := piece.(*cmttypes.DuplicateVoteEvidence); ok {
			d.votes(twice)
		}
	}
	if block.LastCommit != nil {
		for i := range block.LastCommit.Signatures {
			d.Vote(block.LastCommit.GetVote(int32(i)), chain)
		}
	}
}

// votes takes what CometBFT found, of whatever height.
func (d *Detector) votes(twice *cmttypes.DuplicateVoteEvidence) {
	a, b := ofVote(twice.VoteA), ofVote(twice.VoteB)
	if len(a) == 0 || len(b) == 0 || a[0].Place != b[0].Place {
		return
	}
	e := equivocation.Evidence{Place: a[0].Place, A: a[0].Message, B: b[0].Message}
	if err := e.Verify(d.cfg.ChainID, d.cfg.Schedule); err != nil {
		d.cfg.Logger.Debug("Evidence in a block is not kept", "height", e.Height, "member", e.Member, "err", err)
		return
	}
	d.found(&e, nil)
}

// Found takes verified evidence that another part of the node came by.
func (d *Detector) Found(e equivocation.Evidence) error {
	if err := e.Verify(d.cfg.ChainID, d.cfg.Schedule); err != nil {
		return err
	}
	d.found(&e, nil)
	return nil
}

// Shares takes what the exchange of shares found: two of one round.
func (d *Detector) Shares(lie lock.Evidence) {
	if len(lie.Shares) != 2 {
		return
	}
	a, b := lie.Shares[0], lie.Shares[1]
	e := equivocation.Evidence{
		Place: equivocation.Place{Kind: equivocation.Share, Height: lie.Height, Round: a.Round, Member: lie.Member},
		A:     equivocation.Message{Extension: a.Extension, Signature: a.Signature},
		B:     equivocation.Message{Extension: b.Extension, Signature: b.Signature},
	}
	if err := d.Found(e); err != nil {
		d.cfg.Logger.Debug("Two shares of a round are nothing for L1", "height", e.Height, "member", e.Member, "err", err)
	}
}

// found keeps evidence, if there is any.
func (d *Detector) found(e *equivocation.Evidence, err error) {
	if errors.Is(err, equivocation.ErrForged) {
		d.cfg.Logger.Debug("A message is not signed by its member", "err", err)
	}
	if e == nil || !d.store.Keep(*e) {
		return
	}
	d.elsewhere(equivocation.Signed{Place: e.Place, Message: e.A})
	d.elsewhere(equivocation.Signed{Place: e.Place, Message: e.B})
	d.kinds.WithLabelValues(e.Kind.String()).Inc()
	d.cfg.Logger.Warn("A member signed twice", "kind", e.Kind, "height", e.Height, "round", e.Round, "member", e.Member, "epoch", e.Epoch, "file", d.cfg.File)
}
