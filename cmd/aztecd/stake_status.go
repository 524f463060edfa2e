package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

func stakeStatusCommand() *cobra.Command {
	var f stakeFlags
	return f.add(&cobra.Command{
		Use: "status", Short: "Show a validator's life on L1, and the whole queue",
		RunE: func(c *cobra.Command, _ []string) error {
			return f.at(c, func(ctx context.Context, d *stake.Desk) error {
				s, err := d.Status(ctx)
				if err != nil {
					return err
				}
				return show(c, s, func(w io.Writer) { printStake(w, s) })
			})
		},
	}, false)
}

func printStake(w io.Writer, s *stake.Status) {
	rows := []any{"attester", s.Stake.Attester, "status", s.Stake.Status, "next", s.Next, "stake", s.Stake.Amount.String() + " AZT"}
	if s.Stake.Withdrawer != nil {
		rows = append(rows, "withdrawer", s.Stake.Withdrawer)
	}
	if s.Stake.Publisher != nil {
		rows = append(rows, "publisher", s.Stake.Publisher)
	}
	if s.Stake.DepositedAt > 0 {
		rows = append(rows, "deposited", second(s.Stake.DepositedAt))
	}
	if q := s.Stake.Queue; q != nil {
		rows = append(rows, "queue", fmt.Sprintf("%d ahead, may enter %s", q.Ahead, due(*q, s.Time)))
	}
	if e := s.Stake.Entry; e != nil {
		rows = append(rows, "entered", entered(s, *e))
	}
	if e := s.Stake.Exit; e != nil {
		rows = append(rows, "free", fmt.Sprintf("from epoch %d on it sits in no committee", e.FreeFrom),
			"withdrawable", fmt.Sprintf("from slot %d on, %s", e.Release, second(e.At)))
	}
	rows = append(rows, "committees", seats(s.Seats))
	pairs(w, rows...)
	fmt.Fprintf(w, "\nL1 block %d, %s, epoch %d. %d validators in the set, %d wait; %d may enter in an epoch.\n",
		s.Block, second(s.Time), s.Epoch, s.Validators, len(s.Queue), s.Rules.EntryRate)
	fmt.Fprintf(w, "A stake is %s AZT at least; who has less than %s AZT left has to go.\n", s.Rules.Minimum, s.Rules.Ejection)
	if len(s.Queue) > 0 {
		fmt.Fprintf(w, "\n%-42s  %-23s  may enter\n", "queue", "deposited")
	}
	for _, p := range s.Queue {
		fmt.Fprintf(w, "%s  %s  %s\n", p.Attester, second(p.DepositedAt), due(p, s.Time))
	}
}

// due is from when on a deposit may enter, as of a time.
func due(p stakes.Place, time uint64) string {
	if p.Due(time) {
		return "now"
	}
	return "from " + second(p.EntersAt) + " on"
}

func entered(s *stake.Status, e stakes.Entry) string {
	if e.Genesis {
		return "at genesis, drawn from epoch 0 on"
	}
	return fmt.Sprintf("in epoch %d, drawn from epoch %d on, %s", e.Epoch, e.First, second(s.Rules.EpochStart(e.First)))
}

func seats(all []stakes.Seat) string {
	var text []string
	for _, seat := range all {
		at := "not in it"
		if seat.Position != nil {
			at = fmt.Sprintf("position %d", *seat.Position)
		}
		text = append(text, fmt.Sprintf("epoch %d: %s", seat.Epoch, at))
	}
	return strings.Join(text, "; ")
}

// second is a time in unix seconds, for people.
func second(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format("2006-01-02 15:04:05 MST")
}
