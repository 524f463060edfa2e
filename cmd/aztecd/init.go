package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
)

func initCommand() *cobra.Command {
	o := config.InitOptions{}
	privateNetwork := false
	c := &cobra.Command{
		Use:   "init",
		Short: "Make a node's home: configuration, genesis and the keys it lacks",
		Long: "Make a node's home from a genesis file. Keys that are there are kept; configuration\n" +
			"files that are there are an error unless --force is given. What flags say of the fields\n" +
			"of both files is written into them.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			o.Home, o.Settings = home(c), settings(c)
			if privateNetwork {
				for key, value := range map[string]string{"comet.p2p.addr_book_strict": "false", "comet.p2p.allow_duplicate_ip": "true"} {
					if _, given := o.Settings[key]; !given {
						o.Settings[key] = value
					}
				}
			}
			made, err := config.Init(o)
			if err != nil {
				return err
			}
			return show(c, made, func(w io.Writer) {
				fmt.Fprintf(w, "Home %s of chain %s is ready.\n", made.Home, made.ChainID)
				pairs(w, "attester", made.Keys.Attester, "publisher", made.Keys.Publisher, "genesis validator", made.ValidatorText())
				fmt.Fprintf(w, "Look through %s, then run: aztecd start --home %s\n", config.Paths(made.Home).Config, made.Home)
			})
		},
	}
	addHome(c)
	c.Flags().StringVar(&o.Genesis, "genesis", "", "genesis file of the chain, made by 'aztecd l1 deploy'")
	c.Flags().StringVar(&o.Moniker, "moniker", "aztecd", "name of the node")
	c.Flags().StringSliceVar(&o.Peers, "peers", nil, "multiaddrs of nodes to exchange tx objects with")
	c.Flags().StringVar(&o.ConsensusPeers, "consensus-peers", "", "CometBFT peers: id@host:port, separated by commas")
	c.Flags().BoolVar(&o.Force, "force", false, "replace configuration and genesis that are there; keys never")
	c.Flags().BoolVar(&privateNetwork, "private-network", false, "take peers at addresses that are not routable, and several at one: for docker, a VPC, one machine")
	addSettings(c)
	mustRequire(c, "genesis")
	return c
}

// mustRequire marks flags that exist as required.
func mustRequire(c *cobra.Command, flags ...string) {
	for _, flag := range flags {
		if err := c.MarkFlagRequired(flag); err != nil {
			panic(err) // no such flag
		}
	}
}
