package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
)

func configCommand() *cobra.Command {
	return group("config", "Show, check and compare the configuration of a home",
		configShowCommand(), configValidateCommand(), configDiffCommand())
}

func configShowCommand() *cobra.Command {
	return withSettings(&cobra.Command{
		Use: "show", Args: cobra.NoArgs,
		Short: "Show each field with its value and where that comes from, of both files",
		RunE: func(c *cobra.Command, _ []string) error {
			values, err := configValues(c)
			if err != nil {
				return err
			}
			return show(c, values, func(w io.Writer) { printValues(w, values) })
		},
	})
}

func configDiffCommand() *cobra.Command {
	return withSettings(&cobra.Command{
		Use: "diff", Args: cobra.NoArgs,
		Short: "Show the fields that differ from their defaults",
		RunE: func(c *cobra.Command, _ []string) error {
			values, err := configValues(c)
			if err != nil {
				return err
			}
			differ := []config.Value{}
			for _, v := range values {
				if v.Value != v.Default {
					differ = append(differ, v)
				}
			}
			return show(c, differ, func(w io.Writer) { printValues(w, differ) })
		},
	})
}

func configValidateCommand() *cobra.Command {
	return withSettings(&cobra.Command{
		Use: "validate", Args: cobra.NoArgs,
		Short: "Check all that a start would refuse: both files, genesis, keys and their modes, free ports; nothing is written",
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, err := loadConfig(c)
			if err != nil {
				return err
			}
			found, err := app.Validate(&cfg)
			if err != nil {
				return err
			}
			return show(c, found, func(w io.Writer) { fmt.Fprintf(w, "%s would start on chain %s.\n", cfg.Home, found.ChainID) })
		},
	})
}

// withSettings has a command read the configuration as start does.
func withSettings(c *cobra.Command) *cobra.Command {
	addHome(c)
	addSettings(c)
	return c
}

func configValues(c *cobra.Command) ([]config.Value, error) {
	cfg, err := loadConfig(c)
	if err != nil {
		return nil, err
	}
	return cfg.Values()
}

func printValues(w io.Writer, values []config.Value) {
	rows := []any{}
	for _, v := range values {
		rows = append(rows, v.Key, fmt.Sprintf("%s  (%s)", v.Value, v.From))
	}
	pairs(w, rows...)
}
