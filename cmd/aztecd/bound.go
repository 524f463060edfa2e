package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
)

// asking is how long a node may take to answer what a command asks, unless --timeout says
// otherwise: one that is stopped would never.
const asking = 30 * time.Second

// takeEnv gives flags of commands what the environment says, where they were not given.
func takeEnv(c *cobra.Command) error {
	for flag, env := range map[string]string{"node": config.EnvNode, "output": config.EnvOutput} {
		text := os.Getenv(env)
		f := c.Flags().Lookup(flag)
		if text == "" || f == nil || f.Changed {
			continue
		}
		if err := f.Value.Set(text); err != nil {
			return fmt.Errorf("environment variable %s: %w", env, err)
		}
	}
	return nil
}

// bound ends a command's context after --timeout.
func bound(c *cobra.Command) error {
	most, err := c.Flags().GetDuration("timeout")
	if err != nil {
		return err
	}
	if most < 0 {
		return fmt.Errorf("--timeout is %s; write a time such as 10s", most)
	}
	if most > 0 {
		boundBy(c, most)
	}
	return nil
}

// boundBy ends a command's context after a time, and says so.
func boundBy(c *cobra.Command, most time.Duration) {
	ctx, cancel := context.WithTimeoutCause(c.Context(), most, fmt.Errorf("not done within %s; see --timeout", most))
	context.AfterFunc(ctx, cancel) // the command's end is the process's
	c.SetContext(ctx)
}

// outputOf is how to print.
func outputOf(c *cobra.Command) string {
	format, err := c.Flags().GetString("output")
	if err != nil {
		return "text"
	}
	return format
}
