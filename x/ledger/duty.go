package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/rlp"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Duty is a committee that was handed over to.
type Duty struct {
	Epoch uint64
	// From is the first height that it signs.
	From uint64
	// Before is the epoch of the committee that signed up to then; its own when this node
	// knows of none.
	Before uint64
	// Seats are the committee's, as committee.FromSeats reads them.
	Seats [][]byte
}

// HandOver is the state when its block, a heartbeat, names the committee of its epoch:
// that signs from the height after the next one on.
func (s State) HandOver(epoch uint64, to *committee.Committee) State {
	s.Next = &Duty{Epoch: epoch, From: s.Height + 2, Before: s.Duty.Epoch, Seats: to.Seats()}
	s.Committee = s.Next.section()
	return s
}

// signingEpoch is that of the committee which signs the height after s, for a block of a
// slot. A committee that serves for ever is that of every epoch.
func (s *State) signingEpoch(params *protocol.Params, slot uint64) uint64 {
	if !params.Drawn() {
		return params.EpochOf(slot)
	}
	return s.Duty.Epoch
}

// HoldsChunk tells whether the block after s may carry a chunk at a time: only if the
// committee that signs it is that of the time's epoch.
func (s *State) HoldsChunk(params *protocol.Params, timestamp uint64) bool {
	return !params.Drawn() || s.Next == nil && params.EpochAt(timestamp) == s.Duty.Epoch
}

// HandsOver tells whether the block after s may hand over at a time: when the epoch of
// the committee that signs it is over, and the last handover is not under way any more.
func (s *State) HandsOver(params *protocol.Params, timestamp uint64) bool {
	return params.Drawn() && s.Next == nil && params.EpochAt(timestamp) > s.Duty.Epoch
}

// agreed is what the AppHash says of a drawn committee, RLP: all that validity depends on.
type agreed struct {
	Epoch, From uint64
	Seats       [][]byte
}

func (d *Duty) section() []byte {
	raw, err := rlp.EncodeToBytes(&agreed{d.Epoch, d.From, d.Seats})
	if err != nil {
		panic(fmt.Sprintf("encode a committee: %v", err)) // plain values into memory
	}
	return raw
}

// readDuty reads a section of the AppHash. Nothing is known of who signed before.
func readDuty(section []byte) (Duty, error) {
	var a agreed
	if err := rlp.DecodeBytes(section, &a); err != nil {
		return Duty{}, fmt.Errorf("committee: %w", err)
	}
	_, err := committee.FromSeats(a.Seats)
	return Duty{Epoch: a.Epoch, From: a.From, Before: a.Epoch, Seats: a.Seats}, err
}

// Members are the committee that signs the height after s.
func (s *State) Members(params *protocol.Params) (*committee.Committee, error) {
	if !params.Drawn() {
		return committee.FromAddresses(s.Committee)
	}
	return committee.FromSeats(s.Duty.Seats)
}

// DutyAt reads the committee of an epoch that was handed over to.
func DutyAt(r Reader, epoch uint64) (Duty, error) {
	return read[Duty](r, numberKey(keyDuty, epoch), "committee of epoch", epoch)
}

// Duties reads the committees that signed from a height on, by height, and the one that
// was handed over to but signs nothing yet. There are none where none is drawn.
func (s *State) Duties(r Reader, from uint64) ([]Duty, error) {
	if len(s.Duty.Seats) == 0 {
		return nil, nil
	}
	all := []Duty{s.Duty}
	if s.Next != nil {
		all = append(all, *s.Next)
	}
	for all[0].From > from && all[0].Before != all[0].Epoch {
		before, err := DutyAt(r, all[0].Before)
		if err != nil {
			return nil, err
		}
		if before.From >= all[0].From {
			return nil, fmt.Errorf("committee of epoch %d is damaged: it signs from height %d, the one after it from %d", before.Epoch, before.From, all[0].From)
		}
		all = append([]Duty{before}, all...)
	}
	return all, nil
}

// saveDuty keeps a committee that was handed over to, for good: certificates of its
// epoch are judged by it.
func saveDuty(w Writer, d *Duty) error {
	return errors.Join(put(w, numberKey(keyDuty, d.Epoch), d), w.Delete(numberKey(keyAgreed, d.Epoch)))
}

// Agree keeps until then that this node accepted a handover to an epoch's committee, before
// it votes for it: what was accepted stays accepted, over a restart too, and beside
// another committee that was accepted for the epoch since.
func Agree(r Reader, w Writer, d *Duty) error {
	all, err := agreedSeats(r, d.Epoch)
	if err != nil || slices.ContainsFunc(all, func(seats [][]byte) bool { return sameSeats(seats, d.Seats) }) {
		return err
	}
	return put(w, numberKey(keyAgreed, d.Epoch), append(all, d.Seats))
}

// Agreed tells whether Agree kept a committee of an epoch.
func Agreed(r Reader, epoch uint64, to *committee.Committee) (bool, error) {
	all, err := agreedSeats(r, epoch)
	return slices.ContainsFunc(all, func(seats [][]byte) bool { return sameSeats(seats, to.Seats()) }), err
}

func sameSeats(a, b [][]byte) bool { return slices.EqualFunc(a, b, bytes.Equal) }

// agreedSeats reads what Agree kept: seats by committee.
func agreedSeats(r Reader, epoch uint64) ([][][]byte, error) {
	all, err := read[[][][]byte](r, numberKey(keyAgreed, epoch), "accepted committees of epoch", epoch)
	if errors.Is(err, ErrNoRecord) {
		return nil, nil
	}
	return all, err
}
