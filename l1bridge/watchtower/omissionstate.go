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

// omissions remembers who was accused of publishing less than it signed, and what the
// contract said of it, as accusations does of locks.
type omissions struct {
	at    common.Address // the contract; zero until it is known
	read  reading
	known map[common.Hash]*omitted
}

// omitted is what is known of one accusation, or of what is to be accused.
type omitted struct {
	number   uint64
	hash     common.Hash
	attester common.Address
	told     uint64        // the last block in which it was made
	at       client.Header // where the contract was asked for it
	state    Omission      // what it was there
	header   checkpoint.Header
	show     *bindings.Omission // what to accuse it with, where it is not accused
}

// maxOmissions is how many accusations a step asks the contract about. They cost whoever
// makes them gas alone, but need a certificate and a signature that are true.
const maxOmissions = 16

// readOmissions collects what concerns publications of less than was signed.
func (w *Watchtower) readOmissions(ctx context.Context, s *view.Snapshot, at slasher, on onL1, in *Input) error {
	o := &w.omissions
	if o.at == (common.Address{}) {
		contract, err := at.omissions(ctx, s.Head.Hash)
		if err != nil {
			return err
		}
		o.at, o.known = contract, map[common.Hash]*omitted{}
	}
	if o.at == (common.Address{}) {
		return nil
	}
	if err := w.followOmissions(ctx, s); err != nil {
		return err
	}
	for _, id := range o.due(s) {
		one := o.known[id]
		if err := w.lookAtOmission(ctx, s, at, on.standing, in.slot(), one); err != nil {
			return err
		}
		if one.state.Phase != PhaseNone {
			in.L1.Omissions = append(in.L1.Omissions, one.state)
		}
	}
	slices.SortFunc(in.L1.Omissions, func(a, b Omission) int {
		return cmp.Or(cmp.Compare(a.RescueTime, b.RescueTime), cmp.Compare(a.Number, b.Number), a.id().Cmp(b.id()))
	})
	return w.findOmissions(ctx, s, at, on, in)
}

// followOmissions looks at the blocks up to the head.
func (w *Watchtower) followOmissions(ctx context.Context, s *view.Snapshot) error {
	o, abi := &w.omissions, bindings.NewOmissions()
	filter := client.Filter{Contract: o.at, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("OmissionAccused(bytes32,address,address,uint64,uint256,uint256)"))}}}
	o.read.next = w.since(s, o.read.next, w.rules.blamed())
	_, err := w.readLogs(ctx, s, "omissions", filter, &o.read, func(l *types.Log) {
		if e, err := abi.UnpackOmissionAccusedEvent(l); err == nil {
			o.tell(e.Number, e.Hash, e.Attester).told = l.BlockNumber
		}
	})
	if err != nil {
		return err
	}
	o.forget(s, w.rules.blamed())
	return nil
}

// forget lets go of accusations of which nothing comes any more, so many seconds after their
// rescue, and of what nobody was accused of and L1 has confirmed since: where there is still
// something to find, it is found again.
func (o *omissions) forget(s *view.Snapshot, blamed uint64) {
	maps.DeleteFunc(o.known, func(_ common.Hash, one *omitted) bool {
		if one.state.RescueTime > 0 {
			return s.Head.Time > one.state.RescueTime+blamed
		}
		looked := one.at.Hash != (common.Hash{})
		unmade := one.told == 0 || one.told+blamed/max(s.BlockTime, 1)+lookedBack < s.Head.Number
		return looked && unmade && one.state.Phase == PhaseNone && one.number <= s.Tips.Confirmed
	})
}

// tell is what is known of an accusation.
func (o *omissions) tell(number uint64, hash common.Hash, attester common.Address) *omitted {
	id := omittedBy(hash, attester)
	one, known := o.known[id]
	if !known {
		one = &omitted{number: number, hash: hash, attester: attester}
		o.known[id] = one
	}
	return one
}

// due are the accusations to look at in this step: those of which nothing is known first,
// then those that something can still come of, then the others, each in turn.
func (o *omissions) due(s *view.Snapshot) []common.Hash {
	ids := slices.Collect(maps.Keys(o.known))
	rank := func(id common.Hash) int {
		switch one := o.known[id]; {
		case one.at.Hash == common.Hash{}, one.told > one.at.Number, !s.Canonical(one.at.Number, one.at.Hash):
			return 0
		case one.state.open() && one.state.Known && !one.state.Held:
			return 1
		}
		return 2
	}
	slices.SortFunc(ids, func(x, y common.Hash) int {
		return cmp.Or(cmp.Compare(rank(x), rank(y)), cmp.Compare(o.known[x].at.Number, o.known[y].at.Number), x.Cmp(y))
	})
	return ids[:min(len(ids), maxOmissions)]
}

// lookAtOmission asks the contract what an accusation is, and the chain what to think of it.
func (w *Watchtower) lookAtOmission(ctx context.Context, s *view.Snapshot, at slasher, on publication.Standing, slot uint64, one *omitted) (err error) {
	now, err := at.omission(ctx, s.Head.Hash, w.omissions.at, one.hash, one.attester)
	if err != nil {
		return err
	}
	state := Omission{
		Number: one.number, Hash: one.hash, Attester: one.attester, Phase: Phase(now.Phase), Ours: now.By == w.account,
		RescueTime: now.RescueTime.Uint64(), RescueBlock: now.RescueBlock.Uint64(), Pays: one.attester == w.opts.Attester && one.attester != common.Address{},
	}
	one.header, state.Known, err = w.version(one.number, func(h common.Hash) bool { return h == one.hash })
	if err != nil {
		return err
	}
	if state.Known {
		state.Held, state.Standing = one.header.LastChunk <= on.Confirmed, one.header.LastChunk <= on.Ours.LastChunk
		if state.Possible, err = w.possible(ctx, s, on, one.header); err != nil {
			return err
		}
	}
	if state.Possible && !state.Held {
		if state.Owes, err = at.owesOmission(ctx, s.Head.Hash, one.header, one.attester); err != nil {
			return err
		}
	}
	state.Refused = w.refusals.recent(state.id(), 0, slot, w.rules)
	one.at, one.state = s.Head, state
	return nil
}

// possible tells whether L1 would take a version of ours now, with its certificate: its
// parent stands, no more of it than an open version is confirmed, and its origin is L1's.
func (w *Watchtower) possible(ctx context.Context, s *view.Snapshot, on publication.Standing, h checkpoint.Header) (bool, error) {
	n := h.Number
	switch {
	case h.Generation != s.Tips.Generation, n < s.Tips.Confirmed, n == s.Tips.Confirmed && s.Tips.Closed:
		return false, nil
	case n > on.Ours.Number+1, n == on.Ours.Number+1 && on.Ours.Hash() != h.ParentHash:
		return false, nil
	case n == s.Tips.Confirmed && on.Ours.Number < n:
		return false, nil // what is confirmed there is not of our chain
	}
	lost, err := w.lost(ctx, s, h.Origin)
	return !lost, err
}
