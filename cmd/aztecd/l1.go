package main

import "github.com/spf13/cobra"

func l1Command() *cobra.Command {
	return group("l1", "Run an Ethereum L1 for development, deploy to an L1, and see how one is", l1DevnetCommand(), l1DeployCommand(), l1StatusCommand())
}
