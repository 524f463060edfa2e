package config_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

func home(t *testing.T) string {
	t.Helper()
	c := config.Default()
	c.Home = t.TempDir()
	require.NoError(t, c.Write())
	return c.Home
}

func TestDefaultsPassTheirOwnChecks(t *testing.T) {
	c := config.Default()
	require.NoError(t, c.Check())
}

func TestWrittenFileSaysWhatWasSet(t *testing.T) {
	c := config.Default()
	c.Home = t.TempDir()
	c.Node.Moniker = `a 'quoted' name`
	c.L1.Endpoints = []string{"http://a:1", "http://b:2"}
	c.Publisher.Enabled = false
	require.NoError(t, c.Write())
	got, err := config.Load(c.Home, config.Source{})
	require.NoError(t, err)
	require.Equal(t, c, got)
}

func TestEveryFieldIsDocumentedAndSettable(t *testing.T) {
	fields := config.Fields()
	count := 0
	for section := range reflect.TypeFor[config.Config]().Fields() {
		if section.Type.Kind() == reflect.Struct {
			count += section.Type.NumField()
		}
	}
	require.Len(t, fields, count)
	for _, f := range fields {
		require.NotEmpty(t, f.Help, f.Key)
		c := config.Default()
		require.NoError(t, c.Set(f.Key, strings.Trim(f.Default, `"[]`)), f.Key)
	}
}

func TestFlagsBeatEnvironmentBeatsFile(t *testing.T) {
	dir := home(t)
	env := []string{"AZTECD_L1_KEY=of a command", "AZTECD_RPC_LISTEN=127.0.0.1:1", "AZTECD_NODE_MONIKER=env", "AZTECD_HOME=elsewhere", "PATH=/bin"}
	c, err := config.Load(dir, config.Source{Env: env, Flags: map[string]string{"rpc.listen": "127.0.0.1:2"}})
	require.NoError(t, err)
	require.Equal(t, "127.0.0.1:2", c.RPC.Listen)
	require.Equal(t, "env", c.Node.Moniker)
	require.Equal(t, config.Default().P2P, c.P2P)
}

// What begins like a setting and is none is a typing mistake; what clusters set for a
// service of the name aztecd is none, and commands have variables of their own.
func TestVariablesThatNameNothingAreErrors(t *testing.T) {
	dir := home(t)
	for _, name := range []string{"AZTECD_LOG_LEVEL", "AZTECD_MONIKER", "aztecd_rpc_listen", "AZTECD_RPC_LISTN", "AZTECD_COMET_P2P_LADR", "AZTECD_PORTS"} {
		_, err := config.Load(dir, config.Source{Env: []string{name + "=x"}})
		require.ErrorContains(t, err, name)
	}
	_, err := config.Load(dir, config.Source{Env: []string{
		"AZTECD_HOME=x", "AZTECD_NODE=x", "AZTECD_OUTPUT=json", "AZTECD_NATS_TOKEN=x", "AZTECD_TEST_LONG=1", "AZTECD_SERVICE_HOST=10.0.0.1", "AZTECD_PORT=tcp://10.0.0.1:8080",
		"AZTECD_RPC_SERVICE_PORT_HTTP=8080", "AZTECD_RPC_PORT_8080_TCP_ADDR=10.0.0.1",
	}})
	require.NoError(t, err)
}

func TestUnknownFieldsAreErrors(t *testing.T) {
	dir := home(t)
	_, err := config.Load(dir, config.Source{Env: []string{"AZTECD_RPC_LISTN=x"}})
	require.ErrorContains(t, err, "AZTECD_RPC_LISTN")
	_, err = config.Load(dir, config.Source{Flags: map[string]string{"rpc.listn": "x"}})
	require.ErrorContains(t, err, "rpc.listn")

	file := config.Paths(dir).Config
	require.NoError(t, os.WriteFile(file, []byte("[rpc]\nlistn = \"x\"\n"), 0o600))
	_, err = config.Load(dir, config.Source{})
	require.ErrorContains(t, err, "rpc.listn")
	require.ErrorContains(t, err, file)
}

func TestCheckNamesEveryFieldAtFault(t *testing.T) {
	for field, value := range map[string]string{
		"node.moniker":                "",
		"node.history_chunks":         "1",
		"node.log_level":              "loud",
		"node.log_format":             "xml",
		"p2p.listen":                  ":26680",
		"p2p.peers":                   "10.0.0.1:26680",
		"p2p.max_peers":               "0",
		"rpc.listen":                  "8080",
		"rpc.body_limit_bytes":        "1048576",
		"rpc.metrics_listen":          "127.0.0.1:99999",
		"chunks.build_time_ms":        "1",
		"chunks.min_txs":              "4097",
		"txpool.max_bytes":            "1",
		"txpool.max_txs":              "0",
		"proofs.workers":              "-1",
		"l1.endpoints":                "localhost:8545",
		"l1.finality_blocks":          "0",
		"l1.ws":                       "http://localhost:8546",
		"l1.beacon":                   "nothing",
		"l1.poll_ms":                  "0",
		"publisher.enabled":           "",
		"publisher.key_file":          "",
		"publisher.max_fee_gwei":      "0",
		"publisher.max_tip_gwei":      "501",
		"publisher.max_blob_fee_gwei": "0",
	} {
		t.Run(field, func(t *testing.T) {
			c := config.Default()
			if field == "publisher.enabled" {
				c.L1.Endpoints = nil
			} else {
				require.NoError(t, c.Set(field, value))
			}
			require.ErrorContains(t, c.Check(), "configuration: "+field)
		})
	}
}

// A moniker goes into both files, logs and CometBFT's node info.
func TestMonikersThatSomeFileCannotHoldAreRefused(t *testing.T) {
	for _, name := range []string{`val "one"`, `back\slash`, "valid\u00e1tor", "a\ttab", "\x01", " ", strings.Repeat("x", 65)} {
		c := config.Default()
		c.Node.Moniker = name
		require.ErrorContains(t, c.Check(), "node.moniker", name)
	}
}

// A home of the time when l1.endpoints was called l1.rpc is read as ever, from file,
// environment and flags; under both names it is an error.
func TestFormerNamesAreRead(t *testing.T) {
	dir := home(t)
	file := config.Paths(dir).Config
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	was := strings.Replace(string(text), "endpoints = ", "rpc = ", 1)
	require.NotEqual(t, string(text), was)
	was = strings.Replace(was, "http://127.0.0.1:8545", "http://a:1\", \"http://b:2", 1)
	require.NoError(t, os.WriteFile(file, []byte(was), 0o600))
	c, err := config.Load(dir, config.Source{})
	require.NoError(t, err)
	require.Equal(t, []string{"http://a:1", "http://b:2"}, c.L1.Endpoints)
	c, err = config.Load(dir, config.Source{Env: []string{"AZTECD_L1_RPC=http://c:3"}})
	require.NoError(t, err)
	require.Equal(t, []string{"http://c:3"}, c.L1.Endpoints)
	c, err = config.Load(dir, config.Source{Flags: map[string]string{"l1.rpc": "http://d:4"}})
	require.NoError(t, err)
	require.Equal(t, []string{"http://d:4"}, c.L1.Endpoints)

	require.NoError(t, os.WriteFile(file, append([]byte(was), []byte("\n[l1]\nendpoints = [\"http://e:5\"]\n")...), 0o600))
	_, err = config.Load(dir, config.Source{})
	require.Error(t, err)
	both := strings.Replace(was, "rpc = ", "endpoints = [\"http://e:5\"]\nrpc = ", 1)
	require.NoError(t, os.WriteFile(file, []byte(both), 0o600))
	_, err = config.Load(dir, config.Source{})
	require.ErrorContains(t, err, "l1.rpc is the former name of l1.endpoints")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(was, "rpc = [\"http://a:1", "rpc = [7, \"http://a:1", 1)), 0o600))
	_, err = config.Load(dir, config.Source{})
	require.ErrorContains(t, err, "l1.rpc")
}

// A URL may hold a key: what is wrong with one is told without it.
func TestURLsAreNotShown(t *testing.T) {
	for _, field := range []string{"l1.endpoints", "l1.ws", "l1.beacon"} {
		c := config.Default()
		require.NoError(t, c.Set(field, "htp://host/v3/TOPSECRET"))
		err := c.Check()
		require.ErrorContains(t, err, field)
		require.NotContains(t, err.Error(), "TOPSECRET")
	}
}

func TestLoadSaysHowToMakeAHome(t *testing.T) {
	_, err := config.Load(filepath.Join(t.TempDir(), "none"), config.Source{})
	require.ErrorContains(t, err, "aztecd init --home")
}

func FuzzSet(f *testing.F) {
	for _, field := range config.Fields() {
		f.Add(field.Key, field.Default)
	}
	f.Fuzz(func(_ *testing.T, key, value string) {
		c := config.Default()
		if c.Set(key, value) == nil {
			_ = c.Check()
		}
	})
}
