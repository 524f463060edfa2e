package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/machine"
)

func proverStatusCommand() *cobra.Command {
	var f machine.Fleet
	c := &cobra.Command{
		Use:   "status",
		Short: "Show how far a fleet of provers is: periods against their deadlines, jobs, workers",
		Long: "Ask a fleet's queue: at --nats, or the embedded one of a prover that does not run, in --queue. A token\n" +
			"comes from AZTECD_NATS_TOKEN.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if (f.URL == "") == (f.Dir == "") {
				return fmt.Errorf("name the fleet's queue: --nats URL, or --queue DIR of one that is embedded")
			}
			f.Token = os.Getenv("AZTECD_NATS_TOKEN")
			s, err := machine.Status(c.Context(), f)
			if err != nil {
				return err
			}
			return show(c, s, func(w io.Writer) { printFleet(w, s) })
		},
	}
	addFleet(c, &f)
	c.Flags().StringVar(&f.Dir, "queue", "", "directory of an embedded queue that no process has open: queue in the home of aztecd prover prove")
	return c
}

func printFleet(w io.Writer, s fleet.Status) {
	for _, p := range s.Periods {
		pairs(w, fmt.Sprintf("period %d", p.Number), periodText(p))
	}
	names := make([]string, 0, len(s.Kinds))
	for name := range s.Kinds {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		pairs(w, "kind "+name, fmt.Sprintf("%d jobs wait, %d are leased", s.Kinds[name].Waiting, s.Kinds[name].Leased))
	}
	pairs(w, "queue", fmt.Sprintf("%d jobs, %.1f MB", s.QueueJobs, float64(s.QueueBytes)/1e6))
	for _, worker := range s.Workers {
		text := fmt.Sprintf("since %s, %d proven, %d failed", worker.Since.UTC().Format(time.RFC3339), worker.Proven, worker.Failed)
		if worker.Doing != nil {
			text += ", at job " + worker.Doing.Short()
		}
		pairs(w, "worker "+worker.Name, text)
	}
	for _, job := range s.Aside {
		pairs(w, "set aside", fmt.Sprintf("%s of kind %s, period %d, after %d tries: %s", job.ID, job.Kind, job.Period, job.Tries, job.Reason))
	}
}

func periodText(p fleet.PeriodStatus) string {
	text := fmt.Sprintf("checkpoints %d to %d, %s: %d of %d jobs proven", p.First, p.Last, p.Stage, p.Proven, max(p.Jobs, p.Proven+p.Wanted+p.Aside))
	if p.Aside > 0 {
		text += fmt.Sprintf(", %d set aside", p.Aside)
	}
	if p.Proven > 0 {
		text += fmt.Sprintf(", %.1f s of proofs, %.1f s of cores", p.WallSum.Seconds(), p.CPUSum.Seconds())
	}
	if p.End != nil {
		text += ", ends about " + p.End.UTC().Format(time.RFC3339)
	}
	if p.Deadline != nil {
		text += ", due by " + p.Deadline.UTC().Format(time.RFC3339)
	}
	if p.Late != nil {
		if *p.Late > 0 {
			text += fmt.Sprintf(", %s TOO LATE", p.Late.Round(time.Second))
		} else {
			text += fmt.Sprintf(", %s before", (-*p.Late).Round(time.Second))
		}
	}
	if p.Bond != "" {
		text += fmt.Sprintf(", bond %s wei, fee %d basis points", p.Bond, p.Fee)
	}
	if p.Note != "" {
		text += "; " + p.Note
	}
	return text
}
