package app_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/test/long"
)

// A network that is upgraded at a height ends there, each node in order, at one state, and
// starts again no earlier than it is told to; the next version goes on from there. Here it
// has rolled its state back besides, and executes the blocks anew.
func TestANetworkHaltsAtAHeightAndGoesOn(t *testing.T) {
	long.Minutes(t)
	n := newNetwork(t, 2)
	const halt = 6
	setHalt := func(height uint64) {
		for i := range n.homes {
			cfg := n.config(i)
			cfg.Node.HaltHeight = height
			require.NoError(t, cfg.Write())
		}
	}
	setHalt(halt)
	n.start(0, 1)
	ended := make(chan error, len(n.nodes))
	for _, node := range n.nodes {
		go func() { ended <- node.Serve(t.Context()) }()
	}
	for seed := 0; n.nodes[0].State().Height+1 < halt; seed++ {
		n.lock(seed%2, seed)
	}
	n.send(0, halt) // whether it is locked at the last height, or waits for the next version
	for range n.nodes {
		require.NoError(t, <-ended)
	}
	for i, node := range n.nodes {
		require.EqualValues(t, halt, node.State().Height, "node %d", i)
		n.nodes[i] = nil
	}
	_, err := app.Start(t.Context(), n.config(0), versionOf("v1"), n.log)
	require.ErrorContains(t, err, "node.halt_height is 6")

	removed, err := app.Rollback(n.homes[1])
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join(config.Paths(n.homes[1]).Data, "world")}, removed)
	setHalt(0)
	n.start(0, 1)
	n.lock(0, halt+1)
	n.sameState()
}

// A home that a later version wrote is refused by name, before anything of it is opened.
func TestALaterStoreIsRefusedByName(t *testing.T) {
	n := newNetwork(t, 1)
	file := filepath.Join(config.Paths(n.homes[0]).Data, "version.json")
	writeFile(t, file, `{"store": 99, "aztecd": "v9.9"}`)
	_, err := app.Start(t.Context(), n.config(0), versionOf("v1"), n.log)
	require.ErrorIs(t, err, app.ErrLaterStore)
	require.ErrorContains(t, err, "v9.9")
	require.NoDirExists(t, filepath.Join(config.Paths(n.homes[0]).Data, "world"))

	removed, err := app.Reset(n.homes[0], false)
	require.NoError(t, err)
	require.Equal(t, []string{file}, removed)
	require.FileExists(t, config.Paths(n.homes[0]).ConsensusState, "what was signed stays")
	n.start(0)
	n.lock(0, 1)
}

// Ports that are taken are told all at once, by the setting of each, before anything is made.
func TestTakenPortsAreToldBeforeAnythingIsOpened(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	cfg := n.config(0)
	cfg.Home = t.TempDir()
	require.NoError(t, copyConfig(cfg.Home, n.homes[0]))
	_, err := app.Start(t.Context(), cfg, versionOf("v1"), n.log)
	for _, field := range []string{"rpc.listen", "p2p.listen", "comet.p2p.laddr", "comet.rpc.laddr"} {
		require.ErrorContains(t, err, field)
	}
	require.NoDirExists(t, filepath.Join(config.Paths(cfg.Home).Data, "world"))
}

// copyConfig makes a home of other keys with the configuration of one.
func copyConfig(to, from string) error {
	if _, err := config.MakeKeys(to); err != nil {
		return err
	}
	return copyAll(to, from, "config/config.toml", "config/genesis.json")
}

func versionOf(v string) api.Versions { return api.Versions{Aztecd: v} }

func writeFile(t *testing.T, file, text string) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o700))
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
}

func copyAll(to, from string, names ...string) error {
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, name), text, 0o600); err != nil {
			return err
		}
	}
	return nil
}
