package watchtower

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// maxOmitted is how many publications of one checkpoint a step looks at: everyone's turn
// comes once a slot.
const maxOmitted = 8

// findOmissions looks for publications of less of the lowest checkpoint that is not whole on
// L1 than is locked of it, by whose publisher's signature more was: those that are not
// accused. Of what is above nothing can be published, so that nobody is accused of it.
func (w *Watchtower) findOmissions(ctx context.Context, s *view.Snapshot, at slasher, on onL1, in *Input) error {
	n, err := on.first(w.opts.Chain.Header)
	if err != nil || n > on.last {
		return err
	}
	records := w.recordsOf(s, n)
	if len(records) == 0 {
		return nil
	}
	p, err := w.opts.Chain.Publishable(n)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read checkpoint %d: %w", n, err)
	}
	if possible, err := w.possible(ctx, s, on.standing, p.Header); err != nil || !possible {
		return err
	}
	for _, word := range records {
		since := max(p.Header.Slot, word.Slot())
		if in.slot() <= since+w.rules.Deadline {
			continue
		}
		if err := w.findOmission(ctx, s, at, on.standing, in, word, p.Header, since); err != nil {
			return err
		}
	}
	return nil
}

// recordsOf are the publications of a checkpoint by somebody's right, as far as they are
// known here: that which stands, and those that were undone and kept.
func (w *Watchtower) recordsOf(s *view.Snapshot, number uint64) (words []view.Record) {
	add := func(word view.Record) {
		if word.Turn() != view.Certified && len(words) < maxOmitted {
			words = append(words, word)
		}
	}
	if p, known := s.Publication(number); known && number <= s.Tips.Number {
		add(p.Record())
	}
	for word, e := range w.charges.known {
		if e.number == number {
			add(word)
		}
	}
	return words
}

// version finds one of ours. Of what was before this node began nobody here knows whose it
// is: nothing is done about it, as about what is another's.
func (w *Watchtower) version(number uint64, names func(common.Hash) bool) (h checkpoint.Header, ours bool, err error) {
	h, ours, err = w.opts.Chain.Version(number, names)
	if errors.Is(err, ledger.ErrNoRecord) {
		return checkpoint.Header{}, false, nil
	}
	return h, ours, err
}

// findOmission looks at one publication.
func (w *Watchtower) findOmission(ctx context.Context, s *view.Snapshot, at slasher, on publication.Standing, in *Input, word view.Record, longer checkpoint.Header, since uint64) error {
	shorter, ours, err := w.version(longer.Number, func(h common.Hash) bool { return word.Names(h) })
	if err != nil || !ours || shorter.LastChunk >= longer.LastChunk {
		return err
	}
	attester, err := w.attesterOf(ctx, s, word)
	if err != nil || attester == (common.Address{}) {
		return err
	}
	one := w.omissions.tell(longer.Number, longer.Hash(), attester)
	if one.state.Phase != PhaseNone {
		return nil
	}
	if err := w.lookAtOmission(ctx, s, at, on, in.slot(), one); err != nil {
		return err
	}
	return w.showOmission(ctx, s, in, one, word, shorter, since)
}

// showOmission finds what to accuse an attester with, if it signed more and has not paid for
// that checkpoint.
func (w *Watchtower) showOmission(ctx context.Context, s *view.Snapshot, in *Input, one *omitted, word view.Record, shorter checkpoint.Header, since uint64) error {
	if one.state.Phase != PhaseNone || one.state.Refused || !one.state.Owes {
		return nil
	}
	signed, err := w.opts.Chain.SignedBy(one.number, one.attester, w.membersOf(ctx, s))
	if err != nil || signed == nil {
		return err
	}
	members, err := w.membersOf(ctx, s)(signed.Certificate.Extension.Epoch())
	if err != nil {
		return err
	}
	show := &bindings.Omission{Record: word, Shorter: shorter, Signed: signed, Members: members}
	show.Standing, err = w.confirmedOf(s, one.number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil // confirmed before this node began: it has nothing to show of it
	}
	if err != nil {
		return err
	}
	one.show = show
	one.state.Links, one.state.Members, one.state.Since = len(signed.Chain), members.Size(), since
	in.L1.Omissions = append(in.L1.Omissions, one.state)
	return nil
}

// membersOf reads committees as of a head.
func (w *Watchtower) membersOf(ctx context.Context, s *view.Snapshot) func(uint64) (*committee.Committee, error) {
	return func(epoch uint64) (*committee.Committee, error) {
		drawn, err := w.opts.View.Draws().Of(ctx, s, epoch)
		if err != nil {
			return nil, fmt.Errorf("read the committee of epoch %d: %w", epoch, err)
		}
		return drawn.Committee, nil
	}
}

// late is what is added to a turn of the slot before the record's.
const late = 0x80

// attesterOf is by whose right something was published; zero for nobody's.
func (w *Watchtower) attesterOf(ctx context.Context, s *view.Snapshot, word view.Record) (common.Address, error) {
	slot, turn := word.Slot(), uint64(word.Turn())
	if turn == view.Certified {
		return common.Address{}, nil
	}
	if turn >= late {
		slot, turn = slot-1, turn-late
	}
	drawn, err := w.opts.View.Draws().Of(ctx, s, w.rules.Clock.EpochOf(slot))
	if err != nil {
		return common.Address{}, fmt.Errorf("read the draw of epoch %d: %w", w.rules.Clock.EpochOf(slot), err)
	}
	members := drawn.Committee
	at := (uint64(members.Leader(drawn.Seed, slot)) + turn) % uint64(members.Size())
	return members.Members()[at].Attester, nil
}

// confirmedOf is the version of ours of a number that is confirmed, nil if none is.
func (w *Watchtower) confirmedOf(s *view.Snapshot, number uint64) (*checkpoint.Header, error) {
	if number != s.Tips.Confirmed {
		return nil, nil //nolint:nilnil // nothing of that number is confirmed, which is no error
	}
	h, err := w.standing(number, s.Tips.ConfirmedHash)
	return &h, err
}

// omission is one on L1, as Omissions has it.
func (s slasher) omission(ctx context.Context, block common.Hash, omissions common.Address, hash common.Hash, attester common.Address) (bindings.AccusedOutput, error) {
	abi := bindings.NewOmissions()
	data, err := s.client.CallAt(ctx, omissions, abi.PackAccused(hash, attester), block)
	if err != nil {
		return bindings.AccusedOutput{}, fmt.Errorf("accusation of omissions %s: %w", omissions, err)
	}
	out, err := abi.UnpackAccused(data)
	if err != nil || !out.RescueTime.IsUint64() || !out.RescueBlock.IsUint64() {
		return out, s.malformed("accusation of an omission", err)
	}
	return out, nil
}

// omissions is the contract on whose word the slasher takes stake for them.
func (s slasher) omissions(ctx context.Context, block common.Hash) (common.Address, error) {
	data, err := s.ask(ctx, "omissions", block, s.abi.PackOmissions())
	if err != nil {
		return common.Address{}, err
	}
	at, err := s.abi.UnpackOmissions(data)
	if err != nil {
		return common.Address{}, s.malformed("omissions", err)
	}
	return at, nil
}

// owesOmission tells whether anything would be taken of an attester for an omission: as a
// member it may have paid as much for the lock.
func (s slasher) owesOmission(ctx context.Context, block common.Hash, h checkpoint.Header, attester common.Address) (bool, error) {
	var amounts [2]*big.Int
	for i, call := range [][]byte{s.abi.PackOmission(), s.abi.PackPaidFor(bindings.FromHeader(h), attester)} {
		data, err := s.ask(ctx, "what is owed for an omission", block, call)
		if err != nil {
			return false, err
		}
		if amounts[i], err = s.abi.UnpackOmission(data); err != nil {
			return false, s.malformed("what is owed for an omission", err)
		}
	}
	return amounts[1].Cmp(amounts[0]) < 0, nil
}

// omissionCall is what a decision says to Omissions; false for one that says nothing to it.
func (w *Watchtower) omissionCall(s *view.Snapshot, d Decision) (data []byte, is bool, err error) {
	if d.Action != AccuseOmission && d.Action != SlashOmission {
		return nil, false, nil
	}
	one, known := w.omissions.known[d.Record]
	switch {
	case !known, d.Action == AccuseOmission && one.show == nil:
		return nil, true, fmt.Errorf("nothing is known of an omission in checkpoint %d: %w", d.Number, errOtherwise)
	case d.Action == AccuseOmission:
		data, err = one.show.Pack()
		return data, true, err
	}
	standing, err := w.confirmedOf(s, one.number)
	if err != nil {
		return nil, true, err
	}
	data, err = bindings.NewOmissions().TryPackSlash(bindings.FromHeader(one.header), one.attester, bindings.Standing(standing))
	return data, true, err
}
