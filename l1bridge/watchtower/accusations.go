package watchtower

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// accusations remembers what L1 was told is unpublished, and what the contract said of it.
// What can still change is asked for again: a reorganisation needs no undoing.
type accusations struct {
	read  reading
	known map[accusedBy]*accused
	// through: all up to the head were read, so that what is not known was not accused.
	through bool
	made    map[accusedBy]keptMade // by our account, and not known to be over
}

// accusedBy is what an accusation is known by.
type accusedBy struct {
	hash  common.Hash
	epoch uint64
}

// accused is what is known of one.
type accused struct {
	number uint64
	told   uint64        // the last block in which it was made
	tx     common.Hash   // that made it
	made   uint64        // L1's slot of that
	at     client.Header // where the contract was asked for it
	state  Accusation    // what it was there
	header checkpoint.Header
	shown  bool // what the transaction shows was looked at
	payers []common.Address
	path   []uint64 // what is to be shown next of its excuse
	by     uint64   // the lowest number from its own on that a confirmation named
	looked reading  // for that
}

// readAccusations looks at the blocks up to the head.
func (w *Watchtower) readAccusations(ctx context.Context, s *view.Snapshot, at slasher) error {
	a := &w.accused
	if a.known == nil {
		a.known = map[accusedBy]*accused{}
		for id, k := range a.made {
			a.known[id] = &accused{number: k.Number, told: k.Block}
		}
	}
	a.read.next = w.since(s, a.read.next, w.rules.blamed())
	filter := client.Filter{Contract: at.at, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("Accused(bytes32,uint64,address,uint64,uint256,uint256,uint256)"))}}}
	var err error
	a.through, err = w.readLogs(ctx, s, "accusations", filter, &a.read, func(l *types.Log) {
		if e, err := at.abi.UnpackAccusedEvent(l); err == nil {
			a.tell(e, l)
		}
	})
	if err != nil {
		return err
	}
	w.forgetAccusations(s)
	return nil
}

// forgetAccusations lets go of those of which nothing comes any more. One of ours is not
// over while its bond is there.
func (w *Watchtower) forgetAccusations(s *view.Snapshot) {
	a := &w.accused
	maps.DeleteFunc(a.known, func(id accusedBy, one *accused) bool {
		looked := one.at.Hash != common.Hash{}
		if _, ours := a.made[id]; ours || one.state.Ours && one.state.Bond {
			bonded := one.state.Ours && one.state.Bond
			over := looked && !bonded && one.at.Number > one.told+forgetBlocks && one.told <= s.Finalized
			if over {
				delete(a.made, id)
				_ = w.memory.drop(id.name(), keptAccusation) // what stays is looked at once more
			}
			return over
		}
		return one.state.RescueTime > 0 && s.Head.Time > one.state.RescueTime+w.rules.blamed()
	})
}

func (a *accusations) tell(e *bindings.SlasherAccused, l *types.Log) {
	id := accusedBy{e.Hash, e.Epoch}
	one, known := a.known[id]
	if !known {
		one = &accused{number: e.Number}
		a.known[id] = one
	}
	if l.BlockNumber != one.told {
		one.told, one.made = l.BlockNumber, 0
	}
	one.tx = l.TxHash
}

// blamed is how long after an accusation something can come of it, in seconds: the longest
// rescue window, and the time in which its bond can be earned.
func (r *Rules) blamed() uint64 {
	return (r.Rescue+r.Answer)*r.Clock.SlotDuration/1000 + r.Drain*r.Liability
}

// accusations are those that L1 is known to have, as of a head: the oldest first.
func (w *Watchtower) accusations(ctx context.Context, s *view.Snapshot, at slasher, on publication.Standing) ([]Accusation, error) {
	if err := w.readAccusations(ctx, s, at); err != nil {
		return nil, err
	}
	for _, id := range w.accused.due(s.Head, s.Canonical, w.rules) {
		if err := w.lookAt(ctx, s, at, on, id, w.accused.known[id]); err != nil {
			return nil, err
		}
	}
	var out []Accusation
	for id, one := range w.accused.known {
		if one.at.Hash != (common.Hash{}) && one.state.Phase != PhaseNone {
			one.state.Refused = w.refusals.recent(id.hash, id.epoch, w.rules.slot(s.Head.Time), w.rules)
			out = append(out, one.asOf(s.Head, on))
		}
	}
	slices.SortFunc(out, func(a, b Accusation) int {
		return cmp.Or(cmp.Compare(a.RescueTime, b.RescueTime), cmp.Compare(a.Number, b.Number), a.Hash.Cmp(b.Hash), cmp.Compare(a.Epoch, b.Epoch))
	})
	return out, nil
}

// asOf is an accusation as of a later head than that at which the contract was asked: its
// time goes on, and so does what L1 has of our chain.
func (one *accused) asOf(head client.Header, on publication.Standing) Accusation {
	a := one.state
	if a.Phase == PhaseRescue && head.Time >= a.RescueTime && head.Number >= a.RescueBlock {
		a.Phase = PhaseDue
	}
	if a.Known && !a.Pruned {
		a.Held = one.header.LastChunk <= on.Confirmed
		a.Standing = one.header.LastChunk <= on.Ours.LastChunk
	}
	return a
}

// lookAt asks the contract what an accusation is, and the chain what to think of it.
func (w *Watchtower) lookAt(ctx context.Context, s *view.Snapshot, at slasher, on publication.Standing, id accusedBy, one *accused) error {
	now, err := at.accusation(ctx, s.Head.Hash, id.hash, id.epoch)
	if err != nil {
		return err
	}
	state := Accusation{
		Number: one.number, Hash: id.hash, Epoch: id.epoch, Phase: Phase(now.Phase), Ours: now.By == w.account, Bond: now.Bond.Sign() > 0,
		RescueTime: now.RescueTime.Uint64(), RescueBlock: now.RescueBlock.Uint64(),
	}
	header, known, err := w.opts.Chain.Version(one.number, func(h common.Hash) bool { return h == id.hash })
	before := errors.Is(err, ledger.ErrNoRecord) // of before this node began: nobody here knows
	if err != nil && !before {
		return err
	}
	if !known {
		header, known = w.prunedHeader(ctx, s, id, one)
	}
	if state.Known = known; known {
		one.header = header
	}
	if !state.Known && !before && one.tx != (common.Hash{}) {
		w.accusedForeign(id, one.tx)
	}
	switch {
	case known && w.opts.Params.Proven() && header.Generation < s.Tips.Generation:
		if err := w.pruned(ctx, s, at, header, one.state, &state); err != nil {
			return err
		}
	case known:
		state.Held = one.header.LastChunk <= on.Confirmed
		state.Standing = one.header.LastChunk <= on.Ours.LastChunk
	}
	if state.open() {
		if err := w.lookAtOpen(ctx, s, at, one, &state); err != nil {
			return err
		}
	}
	if state.Held && state.Bond && !state.Pruned {
		if state.Earned, err = w.earned(ctx, s, one); err != nil {
			return err
		}
	}
	one.at, one.state = s.Head, state
	return nil
}

// lookAtOpen finds who pays for an accusation, and whether it can be excused.
func (w *Watchtower) lookAtOpen(ctx context.Context, s *view.Snapshot, at slasher, one *accused, state *Accusation) (err error) {
	if one.payers == nil || !s.Canonical(one.at.Number, one.at.Hash) {
		if one.payers, err = at.payers(ctx, s.Head.Hash, state.Epoch); err != nil {
			return err
		}
	}
	state.Members, state.Pays = len(one.payers), slices.Contains(one.payers, w.opts.Attester)
	if state.Known && !state.Held && !state.Pruned {
		if state.Lost, err = w.lostBelow(ctx, s, one.header); err == nil && state.Lost > 0 {
			err = w.excuseStep(ctx, s, at, one, state)
		}
	}
	return err
}
