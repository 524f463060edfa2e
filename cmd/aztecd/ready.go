package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

// errNotReady makes the exit code what scripts ask for.
var errNotReady = errors.New("the node is not ready")

// readyAgain is how often `ready --wait` asks.
const readyAgain = 500 * time.Millisecond

func readyCommand() *cobra.Command {
	var wait bool
	c := &cobra.Command{
		Use:   "ready",
		Short: "Ask whether a node is ready: exit code 0 when it is, 1 and the reasons when not",
		Long: "Ask a node's /readyz. The exit code is 0 when it is ready; else 1, with the reasons.\n\n" +
			"With --wait it asks until the node is ready, or --timeout is over.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			run := askNode
			if wait {
				run = withNode
			}
			return run(c, func(node *client.Client) error {
				h, err := node.Health(c.Context())
				for wait && (err != nil || !h.Ready) && pause(c.Context()) {
					h, err = node.Health(c.Context())
				}
				if err != nil {
					return err
				}
				if err := show(c, h, func(w io.Writer) { fmt.Fprintln(w, "ready", readiness(h)) }); err != nil || h.Ready {
					return err
				}
				return notReady(h)
			})
		},
	}
	addNode(c)
	c.Flags().BoolVar(&wait, "wait", false, "ask until it is")
	return c
}

func notReady(h api.Health) error {
	return fmt.Errorf("%w: %s", errNotReady, strings.Join(h.Reasons, "; "))
}

// pause waits before the next question; false: the command ends.
func pause(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(readyAgain):
		return true
	}
}
