// Command aztecd is a node of the rollup and what belongs to it: local networks,
// an Ethereum L1 for development, keys, transactions and queries.
//
// One file per command, and no logic in any of them: commands read flags, call
// packages of app, and print.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/aztecd/aztecd/app/api"
)

// Set by the linker.
var (
	version = "unknown"
	commit  = "unknown"
)

func main() {
	if err := root().ExecuteContext(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		var refused *api.Error
		if errors.As(err, &refused) && refused.Data.Remedy != "" {
			fmt.Fprintln(os.Stderr, "what to do:", refused.Data.Remedy)
		}
		os.Exit(1)
	}
}
