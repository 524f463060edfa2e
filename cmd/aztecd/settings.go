package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aztecd/aztecd/app/config"
)

// setting is a field of the configuration as a flag. Its value is text: config reads it.
type setting struct {
	text string
	kind string
}

// String implements pflag.Value.
func (s *setting) String() string { return s.text }

// Set implements pflag.Value.
func (s *setting) Set(text string) error {
	s.text = text
	return nil
}

// Type implements pflag.Value: what the help shows for a value.
func (s *setting) Type() string { return s.kind }

// kindOf names a field's kind by its default, as TOML writes it.
func kindOf(value string) string {
	switch {
	case strings.HasPrefix(value, "["):
		return "list"
	case strings.HasPrefix(value, `"`):
		return "text"
	case value == "true" || value == "false":
		return "bool"
	default:
		return "number"
	}
}

// addSettings makes every field of both configuration files a flag.
func addSettings(c *cobra.Command) {
	for _, f := range slices.Concat(config.Fields(), config.CometFields()) {
		text := strings.ReplaceAll(f.Default, `"`, "")
		kind := kindOf(f.Default)
		if kind == "list" {
			text = strings.ReplaceAll(strings.Trim(text, "[]"), ", ", ",") // as the flag takes it
		}
		if text == "" {
			text = "none"
		}
		c.Flags().Var(&setting{kind: kind}, f.Key, fmt.Sprintf("%s (%s, default %s)", strings.ReplaceAll(f.Help, "`", "'"), f.Env, text))
	}
}

// settings are the fields that flags were given for.
func settings(c *cobra.Command) map[string]string {
	given := map[string]string{}
	for _, f := range slices.Concat(config.Fields(), config.CometFields()) {
		if flag := c.Flags().Lookup(f.Key); flag != nil && flag.Changed {
			given[f.Key] = flag.Value.String()
		}
	}
	return given
}

// loadConfig reads the home's configuration with environment and flags.
func loadConfig(c *cobra.Command) (config.Config, error) {
	return config.Load(home(c), config.Source{Env: os.Environ(), Flags: settings(c)})
}

func addHome(c *cobra.Command) {
	c.Flags().String("home", "", "directory of the node ("+config.EnvHome+", default ~/.aztecd)")
}

// home is --home, else AZTECD_HOME, else the default.
func home(c *cobra.Command) string {
	dir, err := c.Flags().GetString("home")
	if err != nil || dir == "" {
		dir = os.Getenv(config.EnvHome)
	}
	if dir == "" {
		return config.DefaultHome()
	}
	return config.ExpandHome(dir)
}
