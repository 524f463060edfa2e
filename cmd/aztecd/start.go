package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/p2p"
)

func startCommand() *cobra.Command {
	var signHeight uint64
	c := &cobra.Command{
		Use:   "start",
		Short: "Run a node until SIGINT or SIGTERM",
		Long: "Run a node from its home until SIGINT or SIGTERM.\n\n" +
			"Every field of config/aztecd.toml is a flag and an environment variable:\n" +
			"flag > environment > file > default.",
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := loadConfig(c)
			if err != nil {
				return err
			}
			cfg.SignHeight = signHeight
			ctx, stop := untilSignal(c.Context())
			defer stop()
			log := cfg.Logger(os.Stderr)
			p2p.RouteLibraryLogs(log.With("part", "libp2p"))
			return app.Run(ctx, cfg, versions(), log)
		},
	}
	addHome(c)
	c.Flags().Uint64Var(&signHeight, "sign-height", 0, "height that certainly no machine has signed with this home's key, but what its signing book says, so that it is signed with an empty book or though peers show its lock")
	for _, f := range config.Fields() {
		c.Flags().String(f.Key, "", fmt.Sprintf("%s (%s, default %s)", f.Help, f.Env, f.Default))
	}
	return c
}

// loadConfig reads the home's configuration with the flags that were given.
func loadConfig(c *cobra.Command) (config.Config, error) {
	flags := map[string]string{}
	for _, f := range config.Fields() {
		if !c.Flags().Changed(f.Key) {
			continue
		}
		value, err := c.Flags().GetString(f.Key)
		if err != nil {
			return config.Config{}, err
		}
		flags[f.Key] = value
	}
	return config.Load(home(c), config.Source{Env: os.Environ(), Flags: flags})
}

func addHome(c *cobra.Command) {
	c.Flags().String("home", "", "directory of the node (AZTECD_HOME, default ~/.aztecd)")
}

// home is --home, else AZTECD_HOME, else the default.
func home(c *cobra.Command) string {
	if dir, err := c.Flags().GetString("home"); err == nil && dir != "" {
		return dir
	}
	if dir := os.Getenv("AZTECD_HOME"); dir != "" {
		return dir
	}
	return config.DefaultHome()
}
