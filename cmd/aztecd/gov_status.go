package main

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/gov"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/staking"
)

func govStatusCommand() *cobra.Command {
	var f govFlags
	return f.withID(f.add(&cobra.Command{
		Use: "status", Short: "Show the rules of votes, the newest proposals, and what the account can vote with",
		RunE: func(c *cobra.Command, _ []string) error {
			id, err := f.proposal()
			if err != nil {
				return err
			}
			return f.at(c, func(ctx context.Context, d *gov.Desk) error {
				s, err := d.Status(ctx, id)
				if err != nil {
					return err
				}
				return show(c, s, func(w io.Writer) { printGovStatus(w, s) })
			})
		},
	}, false), false)
}

func printGovStatus(w io.Writer, s *gov.Status) {
	r := s.Rules
	vetoer := "nobody"
	if r.Vetoer != (common.Address{}) {
		vetoer = r.Vetoer.Hex()
	}
	pairs(w, "governance", r.Governance, "vetoer", vetoer, "to propose", r.Threshold.String()+" AZT locked",
		"to pass", fmt.Sprintf("%s of the supply votes, %s of that for it", share(r.Quorum), share(r.Majority)),
		"takes", "at most "+r.Limit.String()+" AZT of a member",
		"times", fmt.Sprintf("%s of voting, %s of timelock, %s to execute", span(r.Voting), span(r.Timelock), span(r.Grace)))
	if s.Votes != nil {
		printVotes(w, *s.Votes)
	}
	fmt.Fprintf(w, "L1 block %d, %s.\n", s.Block, second(s.Time))
	if len(s.Proposals) == 0 {
		fmt.Fprintln(w, "Nothing was proposed.")
	}
	for _, p := range s.Proposals {
		printProposal(w, s.Time, p)
	}
}

func printProposal(w io.Writer, now uint64, p governance.Proposal) {
	fmt.Fprintf(w, "\nproposal %s\n", p.ID)
	rows := []any{"number", p.Serial, "to", p.Motion, "state", p.State.String() + ", " + ahead(p, now)}
	if len(p.Motion.Members) > 1 {
		rows = append(rows, "members", list(p.Motion.Members))
	}
	rows = append(rows, "reason", fmt.Sprintf("%.400q", p.Reason))
	if len(p.Evidence) > 0 {
		rows = append(rows, "evidence", fmt.Sprintf("%d bytes, in --output json", len(p.Evidence)))
	}
	pairs(w, append(rows, "for", p.VotesFor.String()+" AZT", "against", p.VotesAgainst.String()+" AZT",
		"quorum", p.Quorum.String()+" AZT", "proposer", p.Proposer, "made in", fmt.Sprintf("L1 block %d, %s", p.Block, p.TxHash))...)
}

// ahead says what comes next for a proposal, as of a time.
func ahead(p governance.Proposal, now uint64) string {
	switch p.State {
	case governance.Voting:
		return "until " + second(p.End)
	case governance.Timelock:
		return "to be executed from " + second(p.From) + " on"
	case governance.Due:
		return "anyone may execute it before " + second(p.Until)
	case governance.Rejected:
		return "since " + second(p.End)
	case governance.Expired:
		return "since " + second(p.Until)
	default:
		return "as of " + second(now)
	}
}

func printVotes(w io.Writer, a governance.Account) {
	text := fmt.Sprintf("%s has %s AZT, and %s locked for votes", a.Account, a.Balance, a.Locked)
	if a.Locked.Units().Sign() > 0 {
		text += " until " + second(a.Until)
	}
	fmt.Fprintln(w, text+".")
}

// printSent says what was sent, or would be.
func printSent(w io.Writer, account common.Address, sent []staking.Sent, would []staking.Call) {
	for _, call := range would {
		fmt.Fprintf(w, "%s would send %s: %s\n", account, call.Name, call.About)
		fmt.Fprintf(w, "  to %s, gas limit %d, data %s\n", call.To, call.Gas, call.Data)
	}
	for _, s := range sent {
		fmt.Fprintf(w, "%s is in L1 block %d: %s, %d gas\n", s.Call, s.Block, s.TxHash, s.GasUsed)
	}
	if len(would)+len(sent) == 0 {
		fmt.Fprintln(w, "There is nothing to send.")
	}
}

func list(members []common.Address) string {
	text := make([]string, len(members))
	for i, m := range members {
		text[i] = m.Hex()
	}
	return strings.Join(text, " ")
}

// share writes parts of 10,000 in per cent.
func share(parts uint64) string { return fmt.Sprintf("%g %%", float64(parts)*100/governance.Whole) }

func span(seconds uint64) string { return (time.Duration(seconds) * time.Second).String() }
