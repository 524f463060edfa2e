package p2p_test

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

func TestConfigIsRefusedBeforeAnySideEffect(t *testing.T) {
	key, err := p2p.NewKey()
	require.NoError(t, err)
	good := p2p.Config{
		ListenAddr: "127.0.0.1:0",
		Key:        key,
		ChainID:    chainID,
		Logger:     slog.New(slog.DiscardHandler),
	}
	require.NoError(t, good.Check())

	for name, c := range map[string]struct {
		damage func(*p2p.Config)
		want   string
	}{
		"no key":            {func(c *p2p.Config) { c.Key = p2p.Key{} }, "key is missing"},
		"no logger":         {func(c *p2p.Config) { c.Logger = nil }, "logger is missing"},
		"no chain":          {func(c *p2p.Config) { c.ChainID = "" }, "chain id"},
		"chain with slash":  {func(c *p2p.Config) { c.ChainID = "a/b" }, "chain id"},
		"host name":         {func(c *p2p.Config) { c.ListenAddr = "localhost:1" }, "listen address"},
		"udp":               {func(c *p2p.Config) { c.ListenAddr = "/ip4/127.0.0.1/udp/1/quic-v1" }, "no tcp port"},
		"peer without id":   {func(c *p2p.Config) { c.Peers = []string{"/ip4/127.0.0.1/tcp/1"} }, "bootstrap peer"},
		"peer without addr": {func(c *p2p.Config) { c.Peers = []string{"/p2p/" + key.PeerID()} }, "no address"},
		"negative size":     {func(c *p2p.Config) { c.MaxObjectBytes = -1 }, "max object bytes"},
		"negative peers":    {func(c *p2p.Config) { c.MaxPeers = -1 }, "max peers"},
		"no room for one":   {func(c *p2p.Config) { c.MaxPendingBytes = 1000 }, "max pending bytes"},
		"negative stagger":  {func(c *p2p.Config) { c.Stagger = -1 }, "stagger"},
		"negative timeout":  {func(c *p2p.Config) { c.ValidationTimeout = -1 }, "timeout"},
	} {
		t.Run(name, func(t *testing.T) {
			cfg := good
			c.damage(&cfg)
			require.ErrorContains(t, cfg.Check(), c.want)
		})
	}
}

func TestKeySurvivesRestarts(t *testing.T) {
	file := filepath.Join(t.TempDir(), "config", "p2p_key")
	made, err := p2p.LoadOrCreateKey(file)
	require.NoError(t, err)
	loaded, err := p2p.LoadOrCreateKey(file)
	require.NoError(t, err)
	require.Equal(t, made.PeerID(), loaded.PeerID())

	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	entries, err := os.ReadDir(filepath.Dir(file))
	require.NoError(t, err)
	require.Len(t, entries, 1, "no temporary file stays")
}

func TestDamagedKeyIsNotReplaced(t *testing.T) {
	file := filepath.Join(t.TempDir(), "p2p_key")
	require.NoError(t, os.WriteFile(file, []byte("damaged"), 0o600))
	_, err := p2p.LoadOrCreateKey(file)
	require.Error(t, err)
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "damaged", string(raw))
}
