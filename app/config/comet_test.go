package config_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

func cometHome(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	c := config.Comet(dir, config.CometOptions{
		Moniker: "n", RPCListen: "tcp://127.0.0.1:1", P2PListen: "tcp://127.0.0.1:2",
		PersistentPeers: "aa@127.0.0.1:3", SharedHost: true, PrometheusListen: "127.0.0.1:4",
	})
	require.NoError(t, config.WriteComet(c))
	return dir
}

func TestCometConfigurationSurvivesItsFile(t *testing.T) {
	c, err := config.LoadComet(cometHome(t))
	require.NoError(t, err)
	require.Equal(t, "tcp://127.0.0.1:1", c.RPC.ListenAddress)
	require.Equal(t, "aa@127.0.0.1:3", c.P2P.PersistentPeers)
	require.True(t, c.P2P.AllowDuplicateIP)
	require.False(t, c.Consensus.CreateEmptyBlocks)
	require.Equal(t, 500*time.Millisecond, c.Consensus.TimeoutPropose)
	require.Equal(t, time.Duration(0), c.Consensus.TimeoutCommit)
	require.Equal(t, 5*time.Millisecond, c.Consensus.PeerGossipSleepDuration)
	require.Equal(t, time.Millisecond, c.P2P.FlushThrottleTimeout)
	require.Equal(t, "null", c.TxIndex.Indexer)
	require.Equal(t, 256, c.RPC.MaxOpenConnections)
	require.Equal(t, 32, c.RPC.MaxSubscriptionClients)
	require.True(t, c.Instrumentation.Prometheus)
}

func TestCometConfigurationThatCannotWakeOrSignIsRefused(t *testing.T) {
	for field, change := range map[string][2]string{
		"create_empty_blocks":  {"create_empty_blocks = false", "create_empty_blocks = true"},
		"recheck":              {"recheck = true", "recheck = false"},
		"priv_validator_laddr": {`priv_validator_laddr = ""`, `priv_validator_laddr = "grpc://127.0.0.1:1"`},
		"write at least 300ms": {`timeout_propose = "500ms"`, `timeout_propose = "10ms"`},
		"rpc.laddr":            {`laddr = "tcp://127.0.0.1:1"`, `laddr = "tcp://127.0.0.1:99999"`},
		"surprise":             {"create_empty_blocks = false", "surprise = 1"},
		"timeout_propose":      {`timeout_propose = "500ms"`, `timeout_propose = "half"`},
	} {
		t.Run(field, func(t *testing.T) {
			dir := cometHome(t)
			file := config.Paths(dir).Comet
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			bad := strings.Replace(string(text), change[0], change[1], 1)
			require.NotEqual(t, string(text), bad)
			require.NoError(t, os.WriteFile(file, []byte(bad), 0o600))
			_, err = config.LoadComet(dir)
			require.ErrorContains(t, err, field)
		})
	}
}

func FuzzLoadComet(f *testing.F) {
	dir := f.TempDir()
	require.NoError(f, config.WriteComet(config.Comet(dir, config.CometOptions{RPCListen: "tcp://127.0.0.1:1", P2PListen: "tcp://127.0.0.1:2"})))
	text, err := os.ReadFile(config.Paths(dir).Comet)
	require.NoError(f, err)
	f.Add(text)
	f.Add([]byte("[p2p]\nladdr = [[1]]\n[consensus]\ntimeout_commit = 5\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		home := t.TempDir()
		require.NoError(t, os.Mkdir(home+"/config", 0o700))
		require.NoError(t, os.WriteFile(config.Paths(home).Comet, text, 0o600))
		_, _ = config.LoadComet(home)
	})
}

// Ports and peers of CometBFT are set as aztecd's own fields are.
func TestFieldsOfCometAreFlagsAndVariables(t *testing.T) {
	dir := cometHome(t)
	own := config.Default()
	own.Home = dir
	require.NoError(t, own.Write())
	c, err := config.Load(dir, config.Source{
		Env:   []string{"AZTECD_COMET_P2P_LADDR=tcp://127.0.0.1:5", "AZTECD_COMET_P2P_PEX=true", "AZTECD_COMET_STATESYNC_RPC_SERVERS=a:1,b:2"},
		Flags: map[string]string{"comet.p2p.laddr": "tcp://127.0.0.1:6", "comet.statesync.trust_period": "3h"},
	})
	require.NoError(t, err)
	comet, err := c.LoadComet()
	require.NoError(t, err)
	require.Equal(t, "tcp://127.0.0.1:6", comet.P2P.ListenAddress)
	require.True(t, comet.P2P.PexReactor)
	require.Equal(t, []string{"a:1", "b:2"}, comet.StateSync.RPCServers)
	require.Equal(t, 3*time.Hour, comet.StateSync.TrustPeriod)
	require.Equal(t, "tcp://127.0.0.1:1", comet.RPC.ListenAddress, "as the file says")

	for key, text := range map[string]string{"comet.p2p.nothing": "x", "comet.consensus.timeout_propose": "1s", "comet.p2p.pex": "perhaps", "comet.p2p.max_num_inbound_peers": "many"} {
		_, err := config.Load(dir, config.Source{Flags: map[string]string{key: text}})
		require.ErrorContains(t, err, key)
	}
	for _, f := range config.CometFields() {
		require.NotEmpty(t, f.Help, f.Key)
	}
}
