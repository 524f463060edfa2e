package stake

import (
	"context"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Status is a validator's life on L1, and who waits beside it.
type Status struct {
	// Block is L1's, Time its time in unix seconds, Epoch the one it is in.
	Block uint64       `json:"block"`
	Time  uint64       `json:"time"`
	Epoch uint64       `json:"epoch"`
	Rules stakes.Rules `json:"rules"`
	Stake stakes.Stake `json:"stake"`
	// Seats are in the committees of this epoch and of those drawn already.
	Seats []stakes.Seat `json:"seats"`
	// Next is what comes next, in words.
	Next string `json:"next"`
	// Validators is the size of the set, Queue who waits.
	Validators uint64       `json:"validators"`
	Queue      stakes.Queue `json:"queue"`
}

// Status reads all that there is about the attester.
func (d *Desk) Status(ctx context.Context) (*Status, error) {
	attester, err := d.attester()
	if err != nil {
		return nil, err
	}
	at, err := d.Reader(ctx)
	if err != nil {
		return nil, err
	}
	s := &Status{Block: at.Head.Number, Time: at.Head.Time, Epoch: at.Epoch(), Rules: at.Rules}
	if s.Stake, err = at.Of(ctx, attester); err != nil {
		return nil, err
	}
	if s.Stake.Status == stakes.Active || s.Stake.Status == stakes.Leaving {
		entry, err := at.EntryOf(ctx, d.l1, attester)
		if err != nil {
			return nil, err
		}
		s.Stake.Entry = &entry
	}
	if s.Seats, err = at.Seats(ctx, attester); err != nil {
		return nil, err
	}
	if s.Validators, err = at.SetSize(ctx); err != nil {
		return nil, err
	}
	s.Queue, err = at.Queue(ctx)
	s.Next = next(at, s.Stake)
	return s, err
}

// next says what comes next for a stake.
func next(at *stakes.Reader, s stakes.Stake) string {
	switch {
	case s.Status == stakes.Queued && s.Queue.Due(at.Head.Time):
		return "may enter the set now: `aztecd stake enter`"
	case s.Status == stakes.Queued:
		return fmt.Sprintf("waits in the queue, %d ahead: `aztecd stake enter` lets it in from %s on", s.Queue.Ahead, moment(s.Queue.EntersAt))
	case s.Status == stakes.Active && s.Entry == nil:
		return fmt.Sprintf("in the set; what changes now shows in committees from epoch %d on", at.Epoch()+stakes.SetLag)
	case s.Status == stakes.Active && s.Entry.First > at.Epoch():
		return fmt.Sprintf("in the set; committees have it from epoch %d on, %s", s.Entry.First, moment(at.Rules.EpochStart(s.Entry.First)))
	case s.Status == stakes.Active:
		return "in the set, and drawn into committees"
	case s.Status == stakes.Leaving:
		return "sits on until somebody has taken its place: then `aztecd stake exit` takes it out"
	case s.Status == stakes.Exiting && s.Exit.Now:
		return "its stake can be had: `aztecd stake finalize`"
	case s.Status == stakes.Exiting:
		return fmt.Sprintf("on duty before epoch %d, slashable until its stake can be had, at %s: `aztecd stake finalize`", s.Exit.FreeFrom, moment(s.Exit.At))
	}
	return "no stake: `aztecd stake deposit`"
}

func moment(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 MST")
}
