package watchtower

import (
	"errors"
	"fmt"
	"slices"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/ledger"
)

// State is what operators and users should know of locks that L1 does not have.
type State struct {
	// Oldest is the oldest of them; nil when all that is locked here is on L1.
	Oldest *Deadline
	// Accusations are those that may still cost somebody's stake, of locks of this node's
	// chain that L1 did not confirm.
	Accusations []Accusation
	// Omissions are the same of attesters that published less than they signed.
	Omissions []Omission
}

// Deadline is until when a lock must be on L1.
type Deadline struct {
	Number, Slot uint64
	// Epoch is that of the committee which answers for it.
	Epoch uint64
	// Time is the first at which it may be accused, unix seconds.
	Time uint64
	// Alarm is how near that is.
	Alarm Alarm
}

// Alarm is how near a deadline is.
type Alarm int

// The alarms: what is locked is published by half its deadline (design 4.2), so that more
// says that something is wrong.
const (
	Calm   Alarm = iota
	Half         // half of the deadline is over
	Urgent       // three quarters are
	Passed       // anybody may accuse
)

// State is as of the last step; nil before the first that could read L1.
func (w *Watchtower) State() *State { return w.state.Load() }

// observe makes visible what was gathered.
func (w *Watchtower) observe(s *view.Snapshot, in *Input, on onL1) error {
	now := &State{}
	for _, a := range in.L1.Accusations {
		if a.open() && a.Known && !a.Held {
			now.Accusations = append(now.Accusations, a)
		}
	}
	for _, o := range in.L1.Omissions {
		if o.open() && !o.Held {
			now.Omissions = append(now.Omissions, o)
		}
	}
	oldest, err := w.oldest(s, in, on)
	if err != nil {
		return err
	}
	now.Oldest = oldest
	was := w.state.Swap(now)
	w.metrics.observe(now)
	w.warn(was, now)
	return nil
}

// oldest is the oldest lock that L1 does not have.
func (w *Watchtower) oldest(s *view.Snapshot, in *Input, on onL1) (*Deadline, error) {
	first, err := on.first(w.opts.Chain.Header)
	if err != nil {
		return nil, err
	}
	for n := first; n <= on.last; n++ {
		l, err := w.opts.Chain.FirstLock(n)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read the lock of checkpoint %d: %w", n, err)
		}
		if !on.standing.Missing(l.Header) || l.Header.Generation != s.Tips.Generation {
			continue
		}
		epoch, r := l.Certificate.Extension.Epoch(), w.rules
		since := max(l.Header.Slot, epoch*r.Clock.EpochDuration)
		d := &Deadline{Number: n, Slot: l.Header.Slot, Epoch: epoch, Time: r.start(since + r.Deadline + 1)}
		switch passed := in.slot() - min(since, in.slot()); {
		case passed > r.Deadline:
			d.Alarm = Passed
		case 4*passed >= 3*r.Deadline:
			d.Alarm = Urgent
		case 2*passed > r.Deadline:
			d.Alarm = Half
		}
		return d, nil
	}
	return nil, nil //nolint:nilnil // all is on L1
}

// warn logs when a deadline comes nearer, and who is accused.
func (w *Watchtower) warn(was, now *State) {
	before := Calm
	if was != nil && was.Oldest != nil {
		before = was.Oldest.Alarm
	}
	if d := now.Oldest; d != nil && d.Alarm > before {
		log := w.opts.Logger.With("checkpoint", d.Number, "slot", d.Slot, "epoch", d.Epoch, "deadline", d.Time)
		if d.Alarm == Passed {
			log.Error("What is locked is not on L1 past its deadline: whoever signed it can be slashed")
		} else {
			log.Warn("What is locked is not on L1, and its deadline comes nearer")
		}
	}
	w.warnOmissions(was, now)
	for _, a := range now.Accusations {
		if was == nil || !was.has(a) {
			w.opts.Logger.Warn("A committee is accused of a lock that is not on L1", "checkpoint", a.Number, "hash", a.Hash,
				"epoch", a.Epoch, "slash_from", a.RescueTime, "own_stake", a.Pays)
		}
	}
}

// warnOmissions logs who is accused of publishing less than it signed.
func (w *Watchtower) warnOmissions(was, now *State) {
	for _, o := range now.Omissions {
		if was != nil && slices.ContainsFunc(was.Omissions, func(b Omission) bool { return b.id() == o.id() }) {
			continue
		}
		log := w.opts.Logger.With("checkpoint", o.Number, "hash", o.Hash, "attester", o.Attester, "slash_from", o.RescueTime)
		switch {
		case o.Pays && !o.Known:
			log.Error("This node's attester is accused of publishing less than it signed, of a checkpoint that is not in its chain: find the node that signed it")
		case o.Pays:
			log.Error("This node's attester is accused of publishing less than it signed: the rest must be on L1 by then, see that the publisher has ether")
		default:
			log.Warn("An attester is accused of publishing less than it signed")
		}
	}
}

func (s *State) has(a Accusation) bool {
	for _, b := range s.Accusations {
		if a.Hash == b.Hash && a.Epoch == b.Epoch {
			return true
		}
	}
	return false
}
