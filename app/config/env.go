package config

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

const envPrefix = "AZTECD_"

// Variables that are no fields: of commands. Whoever exports one may start a node, too.
const (
	// EnvHome is the directory of the node, as --home.
	EnvHome = "AZTECD_HOME"
	// EnvNode is the URL of the node that is asked, as --node.
	EnvNode = "AZTECD_NODE"
	// EnvOutput says how to print, as --output.
	EnvOutput = "AZTECD_OUTPUT"
	// EnvAccountKey is the hex key of an L1 account.
	EnvAccountKey = "AZTECD_L1_KEY"
	// EnvQueueToken opens the queue of a prover's fleet.
	EnvQueueToken = "AZTECD_NATS_TOKEN"
)

// forCommands tells whether a variable is known and no field: of commands, or of the
// project's own tests.
func forCommands(name string) bool {
	return slices.Contains([]string{EnvHome, EnvNode, EnvOutput, EnvAccountKey, EnvQueueToken}, name) || ofTests.MatchString(name)
}

var (
	ofTests = regexp.MustCompile(`^AZTECD_(P2P_)?(TEST|BENCH|SOAK|WALKS)(_|$)`)
	// ofServices are the variables that Kubernetes and Docker set for a service whose name
	// begins with aztecd.
	ofServices = regexp.MustCompile(`^AZTECD_([A-Z0-9_]+_)?(NAME|SERVICE_HOST|SERVICE_PORT(_[A-Z0-9_]+)?|PORT|PORT_[0-9]+_(TCP|UDP|SCTP)(_(ADDR|PORT|PROTO))?)$`)
)

func envName(section, field string) string {
	return envPrefix + strings.ToUpper(section+"_"+field)
}

// applyEnv sets what the environment names. A variable that starts like one of
// ours and names no field is an error: a typing mistake would go unnoticed.
func (c *Config) applyEnv(env []string) error {
	byName := map[string]string{}
	for _, f := range slices.Concat(Fields(), CometFields()) {
		byName[f.Env] = f.Key
	}
	for was, now := range former {
		section, name, _ := cutKey(was)
		byName[envName(section, name)] = now
	}
	for _, pair := range env {
		name, value, _ := strings.Cut(pair, "=")
		key, known := byName[name]
		switch {
		case known:
			if err := c.Set(key, value); err != nil {
				return fmt.Errorf("environment variable %s: %w", name, err)
			}
			c.setBy(key, fromEnv)
		case forCommands(name) || ofServices.MatchString(name):
		case strings.HasPrefix(strings.ToUpper(name), envPrefix):
			return fmt.Errorf("environment variable %s names no field; see the fields with `aztecd start --help`", name)
		}
	}
	return nil
}
