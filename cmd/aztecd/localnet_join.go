package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/networks/localnet"
)

// networkHome adds the flag of where a localnet is.
func networkHome(c *cobra.Command, home *string) {
	c.Flags().StringVar(home, "home", filepath.Join(config.DefaultHome(), "localnet"), "directory of the network")
}

func localnetJoinCommand() *cobra.Command {
	var home, name string
	var publishes bool
	c := &cobra.Command{
		Use:   "join --name NAME",
		Short: "Make the home of one more node of a network that is there",
		Long: "Make the home of a node that joins a network as a stranger does, by its genesis and its peers, with\n" +
			"ports of its own. It follows the chain. With --publish its L1 account gets ether, so that it can publish\n" +
			"once it has a stake, which it gets by `aztecd stake mint` and `aztecd stake deposit`.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			ctx, stop := untilSignal(c.Context())
			defer stop()
			node, err := localnet.Join(ctx, home, name, publishes)
			if err != nil {
				return err
			}
			return show(c, node, func(w io.Writer) {
				pairs(w, "home", node.Home, "RPC", node.RPC(), "CometBFT RPC", node.CometRPC(), "attester", node.Keys.Attester, "publisher", node.Keys.Publisher)
				fmt.Fprintf(w, "Start it: aztecd start --home %s\n", node.Home)
			})
		},
	}
	networkHome(c, &home)
	c.Flags().StringVar(&name, "name", "", "name of the node and of its directory in the network's")
	c.Flags().BoolVar(&publishes, "publish", false, "turn publishing on and fund its L1 account")
	mustRequire(c, "name")
	return c
}

func localnetListCommand() *cobra.Command {
	var home string
	c := &cobra.Command{
		Use:   "list",
		Short: "List the processes of a network: name, process id or 0, home, RPC, log",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			all, err := localnet.List(home)
			if err != nil {
				return err
			}
			return show(c, all, func(w io.Writer) {
				for _, one := range all {
					fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\n", one.Name, one.PID, one.Home, one.RPC, one.Log)
				}
			})
		},
	}
	networkHome(c, &home)
	return c
}

func localnetNoteCommand() *cobra.Command {
	var home string
	c := &cobra.Command{
		Use:    "note NAME PID",
		Short:  "Say that a process of a network was started by hand, so that list finds it",
		Args:   cobra.ExactArgs(2),
		Hidden: true,
		RunE: func(_ *cobra.Command, args []string) error {
			pid, err := strconv.Atoi(args[1])
			if err != nil || pid <= 0 {
				return fmt.Errorf("%q is no process id", args[1])
			}
			return localnet.Note(home, args[0], pid)
		},
	}
	networkHome(c, &home)
	return c
}
