// Command aztecd is a node of the rollup and what belongs to it: local networks,
// an Ethereum L1 for development, keys, transactions and queries.
//
// One file per command, and no logic in any of them: commands read flags, call
// packages of app, and print.
package main

import (
	"context"
	"os"
)

// Set by the linker.
var (
	version = "unknown"
	commit  = "unknown"
)

func main() {
	c, err := root().ExecuteContextC(context.Background())
	if err != nil {
		fail(os.Stderr, c, os.Args[1:], err)
		os.Exit(1)
	}
}
