package main

import (
	"fmt"
	"io"
	"math"
	"math/big"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/figures"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/economics"
)

func modelCommand() *cobra.Command {
	return group("model", "Compute the guarantee in numbers, with every assumption and pictures",
		ask("committee", "How large a committee must be, and how many leaders must have had their turn", func() reporter { return economics.StandardCommittee() }),
		ask("guarantee", "What a lock is worth, and what censoring its publication costs", func() reporter { return economics.StandardGuarantee(standardStakes()) }),
		ask("latency", "How long a user waits for a guarantee", func() reporter { return economics.StandardLatency() }),
		ask("gas", "What L1 gas a transaction costs", func() reporter { return economics.StandardGasQuestion() }),
		ask("fees", "What publishing a checkpoint costs, and who pays", func() reporter { return economics.StandardFees(standardStakes()) }),
		postingCommand(), provingModelCommand(),
	)
}

// reporter is a question that can be answered.
type reporter interface {
	Report() (economics.Report, error)
}

func ask(name, short string, q func() reporter) *cobra.Command {
	var dir string
	var formats []string
	c := &cobra.Command{
		Use: name, Short: short, Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return answer(c, q(), dir, formats) },
	}
	c.Flags().StringVar(&dir, "plot", "", "write the pictures into this directory")
	c.Flags().StringSliceVar(&formats, "format", figures.Formats, "formats of the pictures")
	return c
}

// figure is a flag of a question.
type figure struct {
	name string
	is   *float64
	what string
}

func with(c *cobra.Command, all []figure) *cobra.Command {
	for _, n := range all {
		c.Flags().Var(positive{n.is}, n.name, n.what)
	}
	return c
}

// provingModelCommand is the question that hangs on machines.
func provingModelCommand() *cobra.Command {
	q := economics.StandardProvingQuestion()
	return with(ask("proving", "What it takes to prove an epoch in time: cores, memory, minutes, money", func() reporter { return q }), []figure{
		{"tps", &q.TPS, "load, transactions a second"},
		{"claim-slot", &q.Claim, "slot of the next epoch in which the period is claimed"},
		{"worker-cores", &q.Cores, "cores of a worker"},
		{"core-hour-usd", &q.CoreHour, "price of a core hour, USD"},
		{"eth-usd", &q.Prices.ETH, "price of ETH, USD"},
		{"base-p50", &q.Prices.P50.Base, "L1 base fee with tip, median, gwei"},
	})
}

// postingCommand is the question that hangs on prices most.
func postingCommand() *cobra.Command {
	q := economics.StandardPosting(standardStakes())
	c := ask("posting", "Whether publishing what is locked is the cheapest thing to do", func() reporter { return q })
	p := &q.Prices
	return with(c, []figure{
		{"azt-usd", &p.AZT, "price of AZT, USD"},
		{"eth-usd", &p.ETH, "price of ETH, USD"},
		{"base-p50", &p.P50.Base, "L1 base fee with tip, median, gwei"},
		{"base-p99", &p.P99.Base, "L1 base fee with tip, 99th percentile, gwei"},
		{"blob-p50", &p.P50.Blob, "blob base fee, median, gwei"},
		{"blob-p99", &p.P99.Blob, "blob base fee, 99th percentile, gwei"},
	})
}

// positive is a flag that takes a number above 0.
type positive struct{ is *float64 }

func (p positive) String() string {
	if p.is == nil {
		return ""
	}
	return strconv.FormatFloat(*p.is, 'g', -1, 64)
}

func (p positive) Type() string { return "number" }

func (p positive) Set(text string) error {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || v <= 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return fmt.Errorf("%q is not a number above 0", text)
	}
	*p.is = v
	return nil
}

func answer(c *cobra.Command, q reporter, dir string, formats []string) error {
	r, err := q.Report()
	if err != nil {
		return err
	}
	if err := show(c, r, func(w io.Writer) { printReport(w, r) }); err != nil || dir == "" {
		return err
	}
	names, err := figures.Save(dir, r, formats)
	for _, name := range names {
		fmt.Fprintln(c.ErrOrStderr(), "wrote", name)
	}
	return err
}

func printReport(w io.Writer, r economics.Report) {
	fmt.Fprintf(w, "%s\n\nAssumed:\n", r.Question)
	for _, a := range r.Assumptions {
		fmt.Fprintf(w, "  %s: %s (%s)\n", a.What, amount(a.Value, a.Unit), a.Source)
	}
	fmt.Fprintln(w, "\nSo:")
	for _, a := range r.Results {
		note := ""
		if a.Note != "" {
			note = " (" + a.Note + ")"
		}
		fmt.Fprintf(w, "  %s: %s%s\n", a.What, amount(a.Value, a.Unit), note)
	}
}

// amount is a number with six digits and its unit.
func amount(v float64, unit string) string {
	text := strconv.FormatFloat(v, 'g', 6, 64)
	if a := math.Abs(v); a >= 1e-3 && a < 1e9 {
		text = strconv.FormatFloat(math.Round(v*1e4)/1e4, 'f', -1, 64)
	}
	if unit != "" {
		text += " " + unit
	}
	return text
}

// ethereum is the EIP-155 id of the L1 that the questions are about.
const ethereum = 1

// standardStakes are those of the standard deployment on Ethereum.
func standardStakes() economics.Stakes {
	s := deploy.StandardStaking(ethereum)
	return economics.Stakes{
		Minimum: inAZT(s.Minimum), Penalty: inAZT(s.Penalty), Unpublished: inAZT(s.Slashing.Unpublished),
		Checkpoint: inAZT(s.PerCheckpoint), Confirmation: inAZT(s.PerConfirm),
	}
}

func inAZT(units *big.Int) float64 {
	v, _ := new(big.Rat).SetFrac(units, big.NewInt(1e18)).Float64()
	return v
}
