package conflicts

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/lock"
)

// Config is what a Detector works with.
type Config struct {
	ChainID string
	// Committee names that of an epoch. It may ask L1.
	Committee func(ctx context.Context, epoch uint64) (*committee.Committee, error)
	// Own are this node's locks.
	Own Own
	// Newest, if there are peers, asks peers for their newest certificates, and gives those that verify.
	Newest func(ctx context.Context, got func(*lock.Certificate) error) error
	// Twice takes what a member of both sides of one round signed.
	Twice func(equivocation.Evidence) error
	// File is where conflicts are kept.
	File string
	// Peers are asked for more; nil asks nobody.
	Peers   Peers
	Logger  *slog.Logger
	Metrics prometheus.Registerer
}

// Detector finds, keeps and passes on conflicts. It is safe for concurrent use.
type Detector struct {
	cfg   Config
	store *store
	kinds *prometheus.CounterVec
	every time.Duration // between questions to peers
	page  uint64        // that peers are asked for next; Run's

	mu     sync.Mutex
	strays []conflict.Side // verified, and not ours, and nothing of ours is known to be against them
}

// mostStrays is how many locks of others wait for one of ours that contradicts them: of each
// height one.
const mostStrays = 16

// Open reads what earlier starts kept.
func Open(cfg Config) (*Detector, error) {
	d := &Detector{cfg: cfg, every: askEvery, kinds: prometheus.NewCounterVec(prometheus.CounterOpts{
		Namespace: "aztecd", Name: "conflicts_total", Help: "Locks found that cannot both hold, by what they have in common: always 0.",
	}, []string{"kind"})}
	for _, kind := range []conflict.Kind{conflict.Round, conflict.Height, conflict.Chain} {
		d.kinds.WithLabelValues(string(kind))
	}
	if err := cfg.Metrics.Register(d.kinds); err != nil {
		return nil, fmt.Errorf("register metrics of conflicts: %w", err)
	}
	var err error
	d.store, err = openStore(cfg.File, cfg.ChainID, cfg.Logger)
	return d, err
}

// All are the conflicts that are kept, in the order of coming.
func (d *Detector) All() []conflict.Conflict { return d.store.list() }

// Run asks peers until ctx ends, and looks again at what it could make nothing of.
func (d *Detector) Run(ctx context.Context) error {
	ask := time.NewTicker(d.every)
	defer ask.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ask.C:
			if d.cfg.Peers != nil {
				d.ask(ctx)
			}
			d.again(ctx)
		}
	}
}

// Shown takes a lock that is not of this node's chain, as somebody showed it. An error says
// why it is nothing.
func (d *Detector) Shown(ctx context.Context, s conflict.Side) error {
	if s.Certificate == nil {
		return conflict.ErrForm
	}
	if ours, err := d.cfg.Own.Has(s.Certificate); err != nil || ours {
		return err
	}
	if d.waits(&s) || len(s.Headers) == 0 && d.cfg.Own.forgotten(s.Certificate.Height) {
		return nil
	}
	members, err := d.cfg.Committee(ctx, s.Epoch())
	if err != nil {
		return fmt.Errorf("committee of epoch %d: %w", s.Epoch(), err)
	}
	if err := s.Certificate.Verify(d.cfg.ChainID, members); err != nil {
		return err
	}
	return d.hold(ctx, s)
}

// hold holds a lock of others, which is verified, against ours.
func (d *Detector) hold(ctx context.Context, s conflict.Side) error {
	found, err := d.cfg.Own.Against(s)
	if err != nil {
		return err
	}
	if found == nil {
		d.keepStray(s)
		return nil
	}
	return d.Found(ctx, *found)
}

// Found keeps a conflict if it is one and says something new, verified or not before.
func (d *Detector) Found(ctx context.Context, c conflict.Conflict) error {
	kind, err := c.Kind()
	if err != nil || !d.store.needs(&c, kind) {
		return err
	}
	named := func(epoch uint64) (*committee.Committee, error) { return d.cfg.Committee(ctx, epoch) }
	if err := c.Verify(d.cfg.ChainID, named); err != nil {
		return err
	}
	if kind == conflict.Round {
		members, err := d.cfg.Committee(ctx, c.A.Epoch())
		if err != nil {
			return err
		}
		d.blame(&c, members)
	}
	if !d.store.keep(c, kind) {
		return nil
	}
	d.kinds.WithLabelValues(string(kind)).Inc()
	d.cfg.Logger.Error("Two locks cannot both hold: a third of a committee broke the rules", "kind", kind, "height", c.A.Certificate.Height,
		"epoch", c.A.Epoch(), "other_height", c.B.Certificate.Height, "other_epoch", c.B.Epoch(), "file", d.cfg.File)
	return nil
}

// blame shows what each who signed both sides of one round signed: L1 takes that, too, where
// nobody knows the headers.
func (d *Detector) blame(c *conflict.Conflict, members *committee.Committee) {
	if d.cfg.Twice == nil {
		return
	}
	for _, at := range c.Both() {
		err := d.cfg.Twice(equivocation.Evidence{
			Place: equivocation.Place{
				Kind: equivocation.Share, Height: c.A.Certificate.Height, Round: c.A.Certificate.Round, Member: members.Members()[at].Attester,
			},
			A: message(c.A.Certificate, at), B: message(c.B.Certificate, at),
		})
		if err != nil {
			d.cfg.Logger.Debug("A share of both sides of a conflict is no evidence", "height", c.A.Certificate.Height, "member", at, "err", err)
		}
	}
}

// message is what the member at a position signed of a certificate.
func message(c *lock.Certificate, position int) equivocation.Message {
	at := 0
	for i := range position {
		if c.Signed(i) {
			at++
		}
	}
	signature := c.Signatures[at]
	return equivocation.Message{Extension: c.Extension[:], Signature: signature[:]}
}

// waits tells whether a lock is among those that wait.
func (d *Detector) waits(s *conflict.Side) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	for _, other := range d.strays {
		if other.Certificate.Height == s.Certificate.Height && len(other.Headers) >= len(s.Headers) {
			return true
		}
	}
	return false
}

// keepStray keeps a lock for later; the oldest goes.
func (d *Detector) keepStray(s conflict.Side) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.strays = append(d.strays, s); len(d.strays) > mostStrays {
		d.strays = d.strays[1:]
	}
}

// again looks whether what waits is in conflict with what was locked meanwhile.
func (d *Detector) again(ctx context.Context) {
	d.mu.Lock()
	all := d.strays
	d.strays = nil
	d.mu.Unlock()
	for _, s := range all {
		if ours, err := d.cfg.Own.Has(s.Certificate); err == nil && ours {
			continue // it was only before us
		}
		if err := d.hold(ctx, s); err != nil && !errors.Is(err, context.Canceled) {
			d.cfg.Logger.Debug("A lock of others cannot be held against ours", "height", s.Certificate.Height, "err", err)
		}
	}
}
