package main

import (
	"bytes"
	"log/slog"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/internal/logpipe"
)

func startCommand() *cobra.Command {
	var signHeight uint64
	var offset time.Duration
	c := &cobra.Command{
		Use:   "start",
		Short: "Run a node until SIGINT or SIGTERM",
		Long: "Run a node from its home until SIGINT or SIGTERM.\n\n" +
			"Every field of config/aztecd.toml is a flag and an environment variable, and so are the ports, peers\n" +
			"and the like of CometBFT's config/config.toml (--comet.*): flag > environment > file > default.\n" +
			"Lists are separated by commas.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := loadConfig(c)
			if err != nil {
				return err
			}
			cfg.SignHeight, cfg.ClockOffset = signHeight, offset
			ctx, stop := untilStopped(c.Context())
			defer stop()
			log, done := serviceLog(&cfg)
			defer done()
			p2p.RouteLibraryLogs(log.With("part", "libp2p"))
			return app.Run(ctx, cfg, versions(), log)
		},
	}
	addHome(c)
	c.Flags().Uint64Var(&signHeight, "sign-height", 0, "height that certainly no machine has signed with this home's key, but what its signing book says, so that it is signed with an empty book or though peers show its lock")
	c.Flags().DurationVar(&offset, "clock-offset", 0, "how far this node's clock is to be ahead of the machine's; for tests, on a development L1 alone")
	addSettings(c)
	return c
}

// serviceLog is a node's log, which never makes the node wait for who reads it.
func serviceLog(cfg *config.Config) (log *slog.Logger, done func()) {
	pipe := logpipe.New(os.Stderr, func(lost uint64) []byte {
		var line bytes.Buffer
		cfg.Logger(&line).Error("Log lines are missing here: nobody took them", "lines", lost)
		return line.Bytes()
	})
	return cfg.Logger(pipe), func() { pipe.Close(2 * time.Second) }
}
