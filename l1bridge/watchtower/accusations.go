package watchtower

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// accusations remembers what L1 was told is unpublished, and what the contract said of it.
// What can still change is asked for again: a reorganisation needs no undoing.
type accusations struct {
	next  uint64 // the first block not looked at
	known map[accusedBy]*accused
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
	payers []common.Address
	path   []uint64 // what is to be shown next of its excuse
	by     uint64   // the lowest number from its own on that a confirmation named
}

// maxAccusations is how many accusations a step asks the contract about: each costs whoever
// makes it a bond, and a lock that is overdue.
const maxAccusations = 24

// readAccusations looks at the blocks up to the head.
func (w *Watchtower) readAccusations(ctx context.Context, s *view.Snapshot, at slasher) error {
	a := &w.accused
	if a.known == nil {
		a.known = map[accusedBy]*accused{}
		a.next = max(w.opts.Params.GenesisOrigin.Number, s.Head.Number-min(s.Head.Number, w.rules.blamed()/max(s.BlockTime, 1)+lookedBack))
	}
	filter := client.Filter{Contract: at.at, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("Accused(bytes32,uint64,address,uint64,uint256,uint256,uint256)"))}}}
	settled := max(s.Finalized, s.Head.Number-min(s.Head.Number, lookedBack))
	for from := min(a.next, settled+1); from <= s.Head.Number; {
		logs, through, err := w.opts.View.Client().LogsFrom(ctx, filter, from, s.Head.Number)
		if err != nil {
			return err
		}
		for i := range logs {
			if e, err := at.abi.UnpackAccusedEvent(&logs[i]); err == nil {
				a.tell(e, &logs[i])
			}
		}
		from = through + 1
		a.next = from
	}
	maps.DeleteFunc(a.known, func(_ accusedBy, one *accused) bool {
		return one.state.RescueTime > 0 && s.Head.Time > one.state.RescueTime+w.rules.blamed()
	})
	return nil
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

// accusations are those that are looked at, as of a head: the oldest first.
func (w *Watchtower) accusations(ctx context.Context, s *view.Snapshot, at slasher, on publication.Standing) ([]Accusation, error) {
	if err := w.readAccusations(ctx, s, at); err != nil {
		return nil, err
	}
	var out []Accusation
	for _, id := range w.accused.due(s) {
		one := w.accused.known[id]
		if err := w.lookAt(ctx, s, at, on, id, one); err != nil {
			return nil, err
		}
		if one.state.Phase != PhaseNone {
			out = append(out, one.state)
		}
	}
	slices.SortFunc(out, func(a, b Accusation) int {
		return cmp.Or(cmp.Compare(a.RescueTime, b.RescueTime), cmp.Compare(a.Number, b.Number), a.Hash.Cmp(b.Hash), cmp.Compare(a.Epoch, b.Epoch))
	})
	return out, nil
}

// due are the accusations to look at in this step: those of which nothing is known first,
// then those that something can still come of, then the others, each in turn.
func (a *accusations) due(s *view.Snapshot) []accusedBy {
	ids := slices.Collect(maps.Keys(a.known))
	rank := func(id accusedBy) int {
		switch one := a.known[id]; {
		case one.at.Hash == common.Hash{}, one.told > one.at.Number, !s.Canonical(one.at.Number, one.at.Hash):
			return 0
		case one.state.open() || one.state.Bond:
			return 1
		}
		return 2
	}
	slices.SortFunc(ids, func(x, y accusedBy) int {
		return cmp.Or(cmp.Compare(rank(x), rank(y)), cmp.Compare(a.known[x].at.Number, a.known[y].at.Number), x.hash.Cmp(y.hash), cmp.Compare(x.epoch, y.epoch))
	})
	return ids[:min(len(ids), maxAccusations)]
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
	one.header, state.Known, err = w.opts.Chain.Version(one.number, func(h common.Hash) bool { return h == id.hash })
	if err != nil {
		return err
	}
	if !state.Known {
		w.accusedForeign(id, one.tx)
	}
	if state.Known {
		state.Held = one.header.LastChunk <= on.Confirmed
		state.Standing = one.header.LastChunk <= on.Ours.LastChunk
	}
	if state.open() {
		if err := w.lookAtOpen(ctx, s, at, one, &state); err != nil {
			return err
		}
	}
	if state.Held && state.Bond {
		if state.Earned, err = w.earned(ctx, s, one); err != nil {
			return err
		}
	}
	state.Refused = w.refusals.recent(id.hash, id.epoch, w.rules.slot(s.Head.Time), w.rules)
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
	if state.Known && !state.Held {
		if state.Lost, err = w.lostBelow(ctx, s, one.header); err == nil && state.Lost > 0 {
			err = w.excuseStep(ctx, s, at, one, state)
		}
	}
	return err
}
