package app

import (
	"context"
	"log/slog"
	"time"

	"github.com/aztecd/aztecd/app/equivocations"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// commitWatch looks for this node's key in what heights were decided with: while a
// node catches up, that shows what its key signed and its book does not know, before
// the node signs anything itself. It implements abci.Listener.
type commitWatch struct {
	*tips
	guard         *signer.Guard
	commits       commits
	accused       *accused
	equivocations *equivocations.Detector
	snapshots     *snapshotting
	doubt         *doubt
	fail          func(error)
	halt          uint64 // the last height to take part in; 0: none
}

// Accused implements abci.Listener. Two shares of one round L1 takes, too.
func (w commitWatch) Accused(epoch uint64, e lock.Evidence) {
	w.accused.keep(epoch, e)
	w.equivocations.Shares(e)
}

// Decided implements abci.Listener.
func (w commitWatch) Decided(s *ledger.State, c *ledger.Chunk) {
	w.tips.Decided(s, c)
	w.equivocations.Decided()
	if c != nil {
		w.snapshots.decided(s)
	}
	for _, v := range w.commits.Votes(s.Height) {
		if v.Validator != w.guard.Address() || len(v.Signature) == 0 {
			continue
		}
		if err := w.guard.HeardLock(s.Height, v.Round); err != nil {
			w.fail(err)
		}
	}
	if err := w.doubt.decided(s.Height, s.Timestamp); err != nil {
		w.fail(err)
	}
	if w.halt > 0 && s.Height >= w.halt {
		w.guard.Withhold(errHalted) // what peers vote for beyond is for the next version to sign
		time.AfterFunc(haltLinger, func() { w.fail(errHalted) })
	}
}

// Pruned implements abci.Listener.
func (w commitWatch) Pruned(before, s *ledger.State, gone []ledger.ChunkRecord) {
	w.tips.Pruned(before, s, gone)
	w.snapshots.pruned(s)
}

const (
	// listenEvery is how often a node that listens asks peers for their newest lock, and
	// listenFor how long it waits for their answers, those of other continents too.
	listenEvery = 250 * time.Millisecond
	listenFor   = 2 * time.Second
	// listenHeights is how many locks made meanwhile without this key end it early.
	// One that signs elsewhere signs each, but a lock needs no more than a quorum and
	// may leave out any third: eight that all do by chance are one case in 6,000.
	listenHeights = 8
)

// listening is a start of a key that may sign on another machine: it listens, one slot at most,
// whether the key signs elsewhere now. A machine that took this one's place, or the
// one whose disk this one got a copy of, signs at least the heartbeat of each slot.
type listening struct {
	guard    *signer.Guard
	schedule *committee.Schedule
	next     uint64 // the height that is decided next
	peers    newest
	slot     time.Duration
	now      func() time.Time
	log      *slog.Logger
	named    uint64 // a height that whoever started the node knows to be unsigned; 0: none
	gathered bool   // the chain's members, long ago: it may have decided heights
	epoch    uint64 // no later one has begun
}

// heard is what peers showed meanwhile.
type heard struct {
	newest uint64 // the height of the newest lock; 0: none
	begun  bool   // the chain, as a lock shows, be it one of a committee that this node cannot name
}

func (h *heard) add(o heard) { h.newest, h.begun = max(h.newest, o.newest), h.begun || o.begun }

// newest asks peers for their newest certificates; each that comes is verified, or else this
// node cannot judge it.
type newest interface {
	NewestOr(ctx context.Context, got func(*lock.Certificate) error, unjudged func(*lock.Certificate)) error
}

// needed tells whether to listen: not for a key that has no seat, and not for one that
// signed less than a slot ago, by a clock that was not set back, and was stopped, not
// killed: who takes this one's place within that time listens itself, and then hears this
// one. A key with an empty book signs nothing anyway (doubt), unless it is told to sign a height
// that is not decided here, or takes the chain for one that begins.
func (l listening) needed() bool {
	_, seat := l.schedule.Of(l.next).Position(l.guard.Address())
	height, at := l.guard.Last()
	if height == 0 {
		return l.told() || seat && l.next == 1 && l.gathered // told of an epoch that may be another
	}
	ago := l.now().Sub(at)
	return seat && (!l.guard.Resumed() || ago < 0 || ago >= l.slot)
}

// told tells whether a height is named that this node may still be asked to sign: its home may
// be behind the height in progress.
func (l listening) told() bool { return l.named >= l.next }

// run gives what was heard, or an error when the key was.
func (l listening) run(ctx context.Context) (all heard, err error) {
	until, cancel := context.WithTimeout(ctx, l.slot)
	defer cancel()
	l.log.Info("Listen whether this key signs elsewhere", "at_most", l.slot)
	// Of a lock below the book's end nothing can be heard, and a peer may show old ones:
	// only those above all before count.
	highest, _ := l.guard.Last()
	founds := l.guard.Doubts() && !l.told() // or not: one lock tells
	for looked := 0; until.Err() == nil; {
		shown, err := l.ask(until, highest)
		if err != nil {
			return heard{}, err
		}
		all.add(shown)
		if shown.newest > highest {
			highest = shown.newest
			looked++
		}
		if looked >= listenHeights || all.begun && founds {
			break
		}
		select {
		case <-until.Done():
		case <-time.After(listenEvery):
		}
	}
	if err := ctx.Err(); err != nil {
		return heard{}, err
	}
	l.guard.Listened(all.newest)
	return all, nil
}

// ask asks peers for their newest lock. One above a height ends it.
func (l listening) ask(ctx context.Context, above uint64) (shown heard, err error) {
	ctx, cancel := context.WithTimeout(ctx, listenFor)
	defer cancel()
	_ = l.peers.NewestOr(ctx, func(c *lock.Certificate) error {
		shown.add(heard{c.Height, true})
		members := l.schedule.Signer(c.Height, c.Extension.Epoch())
		if members == nil {
			return p2p.ErrMore
		}
		if at, ok := members.Position(l.guard.Address()); ok && c.Signed(at) {
			if err = l.guard.HeardLock(c.Height, c.Round); err != nil {
				return nil //nolint:nilerr // the peer is right; err is this function's own answer
			}
		}
		if c.Height > above {
			return nil
		}
		return p2p.ErrMore
	}, func(c *lock.Certificate) {
		shown.begun = shown.begun || c.Extension.Epoch() <= l.epoch // or it is a lie for certain
	}) // its end is that of the time
	return shown, err
}
