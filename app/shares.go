package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

const (
	// gatherAtOnce is for how many decided heights without a certificate shares are
	// asked for at once; a later height's certificate covers those before.
	gatherAtOnce = 4
	// gatherFor ends asking for one height; by then the tip is asked for, if it is
	// another.
	gatherFor = 10 * time.Second
	// gatherEvery is how often a node looks whether its tip has a certificate, when
	// nothing is decided.
	gatherEvery = time.Second
	// coveredBy is how many heights above an asked one are looked at for a
	// certificate that covers it.
	coveredBy = 16
	// newestHeight asks for the newest certificate, whatever its height.
	newestHeight = math.MaxUint64
)

// fetcher asks peers.
type fetcher interface {
	Fetch(ctx context.Context, kind p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error
}

// shares completes the certificates of heights that were decided with too few
// matching extensions: which pre-commits CometBFT kept is first come, first served,
// and must not say whether there is a certificate. Every node gives what it has, and
// asks until its last height is covered.
type shares struct {
	app      *abci.App
	guard    *signer.Guard
	peers    fetcher
	world    *worldstate.Store
	schedule *committee.Schedule
	chainID  string
	log      *slog.Logger
	changed  pokes // a height was decided, or got a certificate

	mu   sync.Mutex
	open map[uint64]*gathering
}

// gathering is one height that is asked for.
type gathering struct {
	shares *lock.Shares
	end    context.CancelFunc
}

func newShares(app *abci.App, guard *signer.Guard, peers fetcher, world *worldstate.Store, schedule *committee.Schedule, chainID string, changed pokes, log *slog.Logger) *shares {
	return &shares{
		app: app, guard: guard, peers: peers, world: world, schedule: schedule, chainID: chainID, log: log,
		changed: changed, open: map[uint64]*gathering{},
	}
}

// source is how peers ask this node.
func (s *shares) source() p2p.Source {
	return p2p.Source{MaxBytes: lock.MaxAnswerBytes(s.schedule.Largest()), Objects: s.answers}
}

// Add counts a share that came from elsewhere, a late vote of CometBFT's.
func (s *shares) Add(height uint64, v lock.Vote) {
	s.mu.Lock()
	g, ok := s.open[height]
	s.mu.Unlock()
	var err error
	if ok {
		err = s.count(g, []lock.Vote{v})
	} else {
		err = s.app.LateVote(height, v)
	}
	if err != nil && !errors.Is(err, p2p.ErrMore) {
		s.log.Debug("A late vote does not count", "height", height, "member", v.Validator, "err", err)
	}
}

// run asks peers for the shares of the last height as long as nothing covers it.
func (s *shares) run(ctx context.Context) error {
	var asking sync.WaitGroup
	defer asking.Wait()
	tick := time.NewTicker(gatherEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-s.changed:
		case <-tick.C:
			if height, ok := s.app.Insists(); ok {
				asking.Go(func() { s.look(ctx, height) })
			}
		}
		tip := s.app.State().Height
		s.settle(tip)
		if tip == 0 || s.app.Certified(tip) {
			continue
		}
		g, until, err := s.begin(ctx, tip)
		if err != nil {
			return err
		}
		if g != nil {
			asking.Go(func() { s.gather(until, tip, g) })
		}
	}
}

// settle ends what the last certificate covers.
func (s *shares) settle(tip uint64) {
	height := tip
	for ; height > 0 && !s.app.Certified(height); height-- {
		if height+coveredBy <= tip {
			return
		}
	}
	s.mu.Lock()
	for h, g := range s.open {
		if h <= height {
			g.end()
		}
	}
	s.mu.Unlock()
	if err := s.guard.Forget(height); err != nil {
		s.log.Warn("Cannot let own shares go", "height", height, "err", err)
	}
}

// look asks whether a height that this node cannot pre-commit yet is decided
// elsewhere: the certificate of a later one ends the wait. One of the height itself
// does not. It is made of signatures of extensions, which a liar can collect, and give
// its own to, without casting the vote that the height waits for.
func (s *shares) look(ctx context.Context, height uint64) {
	ctx, cancel := context.WithTimeout(ctx, gatherEvery)
	defer cancel()
	err := s.peers.Fetch(ctx, p2p.Shares, [][32]byte{p2p.HeightKey(newestHeight)}, func(_ [32]byte, raw []byte) error {
		c, err := s.newest(raw)
		switch {
		case err != nil:
			return err
		case c.Height <= height:
			return p2p.ErrMore // this peer is no further
		}
		s.outrun(c)
		return nil
	})
	if err != nil {
		s.log.Debug("Nobody shows that the height is decided", "height", height, "err", err)
	}
}

// begin takes a height up, unless it is, or enough others are.
func (s *shares) begin(ctx context.Context, height uint64) (*gathering, context.Context, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.open[height]; ok || len(s.open) >= gatherAtOnce {
		return nil, nil, nil
	}
	collected, err := s.app.Shares(height)
	if err != nil {
		return nil, nil, fmt.Errorf("begin to gather shares: %w", err)
	}
	for _, v := range s.own(height) {
		_ = collected.Add(v) // of another block, in another round
	}
	ctx, cancel := context.WithTimeout(ctx, gatherFor)
	g := &gathering{collected, cancel}
	s.open[height] = g
	return g, ctx, nil
}

func (s *shares) gather(ctx context.Context, height uint64, g *gathering) {
	defer func() {
		g.end()
		s.mu.Lock()
		delete(s.open, height)
		s.mu.Unlock()
	}()
	if err := s.count(g, nil); err == nil {
		return // own shares were what was missing
	}
	err := s.peers.Fetch(ctx, p2p.Shares, [][32]byte{p2p.HeightKey(height)}, func(_ [32]byte, raw []byte) error {
		return s.take(height, g, raw)
	})
	if err != nil && !s.app.Certified(height) {
		s.mu.Lock()
		checked := g.shares.Checked()
		s.mu.Unlock()
		s.log.Debug("A height has no certificate yet", "height", height, "signatures_checked", checked, "err", err)
	}
}

// take judges a peer's answer: nil ends the asking.
func (s *shares) take(height uint64, g *gathering, raw []byte) error {
	a, err := lock.DecodeAnswer(raw, s.schedule.Largest())
	if err != nil {
		return err
	}
	if c := a.Certificate; c != nil {
		return s.takeCertificate(height, c)
	}
	return s.count(g, a.Shares)
}

// takeCertificate keeps a height's certificate. One of a later height covers it, and
// says that this node is behind.
func (s *shares) takeCertificate(height uint64, c *lock.Certificate) error {
	if c.Height < height || c.Height-height > coveredBy {
		return fmt.Errorf("asked about height %d, got the certificate of %d", height, c.Height)
	}
	if err := c.Verify(s.chainID, s.schedule.Of(c.Height)); err != nil {
		return err
	}
	if c.Height > s.app.State().Height {
		s.outrun(c)
		return nil // it is asked for again once this node has decided that height
	}
	return s.keep(c)
}

// outrun takes a certificate above the last height of this node. Those who signed at
// its height had committed the one before, and one of them is honest.
func (s *shares) outrun(c *lock.Certificate) { s.app.Outrun(c.Height - 1) }

// count adds shares and keeps the certificate they complete.
func (s *shares) count(g *gathering, votes []lock.Vote) error {
	s.mu.Lock()
	err := add(g.shares, votes)
	c, lies := g.shares.Certificate(), g.shares.Evidence()
	s.mu.Unlock()
	for _, lie := range lies {
		s.app.Accuse(lie)
	}
	switch {
	case err != nil:
		return err
	case c == nil:
		return p2p.ErrMore
	}
	return s.keep(c)
}

// add gives an error over what no honest peer sends, and stops there. What another
// block's round left is no lie of the peer's, nor is what proves that a member lied.
func add(to *lock.Shares, votes []lock.Vote) error {
	for _, v := range votes {
		if err := to.Add(v); err != nil && !errors.Is(err, lock.ErrDiffers) {
			return err
		}
	}
	return nil
}

// keep stores a certificate. That it can't is no fault of who sent it.
func (s *shares) keep(c *lock.Certificate) error {
	if err := s.app.Certify(c); err != nil {
		s.log.Error("Cannot keep a certificate", "height", c.Height, "err", err)
		return p2p.ErrMore
	}
	return nil
}

// own are this key's shares of a height.
func (s *shares) own(height uint64) []lock.Vote {
	var votes []lock.Vote
	for _, own := range s.guard.Shares(height) {
		votes = append(votes, lock.Vote{Validator: s.guard.Address(), Round: uint32(own.Round), Extension: own.Extension, Signature: own.Signature})
	}
	return votes
}

// answers are what this node knows of heights.
func (s *shares) answers(keys [][32]byte) [][]byte {
	out := make([][]byte, len(keys))
	for i, key := range keys {
		height, ok := p2p.KeyHeight(key)
		if !ok {
			continue
		}
		if a, ok := s.answer(height); ok {
			out[i] = a.Encode()
		}
	}
	return out
}

func (s *shares) answer(height uint64) (lock.Answer, bool) {
	tip := s.app.State().Height
	if height == newestHeight {
		height = tip - min(tip, coveredBy)
		for h := tip; h > height; h-- {
			if c, err := ledger.CertificateAt(s.world, h); err == nil {
				return lock.Answer{Certificate: c}, true
			}
		}
		return lock.Answer{}, false
	}
	if height+ledger.HeightsKept < tip {
		return lock.Answer{}, false // let go of, and not worth looking for
	}
	for h := height; h <= tip && h-height <= coveredBy; h++ {
		if c, err := ledger.CertificateAt(s.world, h); err == nil {
			return lock.Answer{Certificate: c}, true
		}
	}
	if height > tip { // not decided here: this node's word is all there is
		own := s.own(height)
		return lock.Answer{Shares: own}, len(own) > 0
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	g, ok := s.open[height]
	if !ok {
		return s.remembered(height)
	}
	all := g.shares.All()
	return lock.Answer{Shares: all}, len(all) > 0
}

// remembered are the shares of a height that others alone ask for. Nothing is verified
// for them: CometBFT did when it took the votes.
func (s *shares) remembered(height uint64) (lock.Answer, bool) {
	all, err := s.app.Matching(height)
	if err != nil {
		return lock.Answer{}, false // too old, or not here
	}
	for _, own := range s.own(height) {
		if !slices.ContainsFunc(all, func(v lock.Vote) bool { return v.Validator == own.Validator && v.Round == own.Round }) {
			all = append(all, own)
		}
	}
	return lock.Answer{Shares: all}, len(all) > 0
}
