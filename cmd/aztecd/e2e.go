package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/networks/e2e"
)

func e2eCommand() *cobra.Command {
	return group("e2e", "Run networks that go wrong as manifests say, and look whether anything is lost", e2eRunCommand(), e2eCheckCommand())
}

func e2eRunCommand() *cobra.Command {
	var o e2e.Options
	var kinds strings.Builder
	for _, kind := range e2e.Kinds() {
		fmt.Fprintf(&kinds, "  %-11s %s\n", kind[0], kind[1])
	}
	c := &cobra.Command{
		Use:   "run FILE",
		Short: "Run the network of a manifest here, with its load and its faults",
		Long: "Run the network of a manifest here, with its load and its faults; see networks/manifests. After each\n" +
			"fault the network has to go on. The output ends in a line \"key value\" for each figure; the exit code is\n" +
			"not 0 unless all nodes have the same chunks and roots, nothing is lost, an audit from L1 alone is right,\n" +
			"and nobody was slashed but whom the manifest names. A fault may do:\n\n" + kinds.String(),
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			m, err := e2e.Read(args[0])
			if err != nil {
				return err
			}
			self, err := os.Executable()
			if err != nil {
				return fmt.Errorf("find this program's file: %w", err)
			}
			o.Executable, o.Out, o.Width = self, c.OutOrStdout(), terminalWidth(os.Stdout)
			ctx, stop := untilSignal(c.Context())
			defer stop()
			return e2e.Run(ctx, m, o)
		},
	}
	f := c.Flags()
	f.StringVar(&o.Home, "home", filepath.Join(config.DefaultHome(), "e2e"), "directory of the network; it must be empty")
	f.StringVar(&o.Liar, "liar", "", "program of a node that lies, made by `go build ./test/byzantine`")
	f.DurationVar(&o.Patience, "patience", 5*time.Minute, "how long the network may take to go on after a fault")
	return c
}

func e2eCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE...",
		Short: "Say whether manifests can be run",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			for _, file := range args {
				m, err := e2e.Read(file)
				if err != nil {
					return err
				}
				fmt.Fprintf(c.OutOrStdout(), "%s: %d nodes, %d faults. %s\n", file, m.Network.Validators, len(m.Faults), m.About)
			}
			return nil
		},
	}
}
