package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/networks/testnet"
)

func testnetCommand() *cobra.Command {
	return group("testnet", "Make the homes of a network between machines", testnetInitCommand())
}

func testnetInitCommand() *cobra.Command {
	var o testnet.Options
	var validators int
	var hosts string
	c := &cobra.Command{
		Use:   "init",
		Short: "Write homes, genesis and systemd units of a network, and run nothing",
		Long: "Write what the nodes of a network need: a home each, with keys, configuration and genesis, a systemd\n" +
			"unit and an environment file (which docker compose takes, too). Nothing is run and nothing is sent.\n\n" +
			"Without --genesis it makes keys and the validators' file for `aztecd l1 deploy`; call it again with the\n" +
			"genesis that this wrote. Keys that are there are kept. The file of --hosts has a line for each node: its\n" +
			"name and the IP address or DNS name of its machine.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) (err error) {
			switch hosts {
			case "":
				o.Hosts = testnet.Loopback(validators)
			default:
				text, err := os.ReadFile(hosts)
				if err != nil {
					return fmt.Errorf("read --hosts: %w", err)
				}
				if o.Hosts, err = testnet.ParseHosts(string(text)); err != nil {
					return fmt.Errorf("%s: %w", hosts, err)
				}
				if c.Flags().Changed("validators") && validators != len(o.Hosts) {
					return fmt.Errorf("--validators is %d and %s has %d nodes; leave the flag out", validators, hosts, len(o.Hosts))
				}
			}
			made, err := testnet.Init(o)
			if err != nil {
				return err
			}
			return show(c, made, func(w io.Writer) { showTestnet(w, made) })
		},
	}
	f := c.Flags()
	f.IntVar(&validators, "validators", 4, "how many nodes, all on this machine, where --hosts says nothing else")
	f.StringVar(&hosts, "hosts", "", "file with a line for each node: its name and its machine's address")
	f.StringVar(&o.Dir, "dir", "testnet", "directory for everything")
	f.StringVar(&o.Genesis, "genesis", "", "genesis file of the chain, made by `aztecd l1 deploy`; empty makes the keys for it")
	f.StringSliceVar(&o.L1, "l1-endpoints", nil, "JSON-RPC URLs of L1, as the nodes reach it; empty for the default")
	f.StringVar(&o.WS, "l1-ws", "", "websocket URL of L1, as the nodes reach it")
	f.StringSliceVar(&o.Beacon, "l1-beacon", nil, "beacon API URLs of L1, as the nodes reach it; empty for the default")
	f.StringVar(&o.RPCListen, "rpc-listen", "127.0.0.1", "IP address that the nodes' RPCs listen on; they have no access control")
	f.StringVar(&o.NodeHome, "node-home", "/var/lib/aztecd", "directory of the machines in which the homes will be")
	f.StringVar(&o.Program, "program", "/usr/local/bin/aztecd", "path of aztecd on the machines")
	f.StringVar(&o.User, "user", "aztecd", "account that runs the node on the machines")
	return c
}

func showTestnet(w io.Writer, m *testnet.Made) {
	if m.ChainID == "" {
		again := "aztecd testnet init, with the same flags and --genesis " + filepath.Join(m.Dir, "genesis.json")
		fmt.Fprintf(w, "Keys of %d nodes are in %s. Fund their publishers, deploy, and call this again:\n", len(m.Nodes), m.Dir)
		fmt.Fprintf(w, "  aztecd l1 deploy --l1 URL --validators %s --genesis %s\n  %s\n", m.Validators, filepath.Join(m.Dir, "genesis.json"), again)
		return
	}
	fmt.Fprintf(w, "Homes of %d nodes of chain %s are in %s. Copy to each machine its own home, unit and environment, and nobody else's.\n", len(m.Nodes), m.ChainID, m.Dir)
	for _, n := range m.Nodes {
		pairs(w, n.Name, n.Home, "  unit", n.Unit, "  environment", n.Env, "  RPC", n.RPC)
	}
}
