package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	t.Setenv("AZTECD_HOME", t.TempDir())
	c := root()
	var out bytes.Buffer
	c.SetOut(&out)
	c.SetErr(&out)
	c.SetArgs(args)
	err := c.ExecuteContext(t.Context())
	return out.String(), err
}

func TestEveryCommandExplainsItself(t *testing.T) {
	var visit func(c *cobra.Command, path []string)
	visit = func(c *cobra.Command, path []string) {
		require.NotEmpty(t, c.Short, path)
		out, err := run(t, append(path, "--help")...)
		require.NoError(t, err)
		require.Contains(t, out, "Usage:")
		for _, child := range c.Commands() {
			visit(child, append(path[:len(path):len(path)], child.Name()))
		}
	}
	visit(root(), nil)
}

func TestVersionNamesWhatItIsBuiltOn(t *testing.T) {
	out, err := run(t, "version", "--output", "json")
	require.NoError(t, err)
	var v map[string]string
	require.NoError(t, json.Unmarshal([]byte(out), &v))
	for _, name := range []string{"version", "commit", "cometbft", "goEthereum"} {
		require.NotEmpty(t, v[name], name)
	}
	_, err = run(t, "version", "--output", "xml")
	require.ErrorContains(t, err, "write text or json")
}

func TestKeysAreShownAsTheyWereMade(t *testing.T) {
	home := t.TempDir()
	made, err := run(t, "keys", "new", "--home", home, "--output", "json")
	require.NoError(t, err)
	shown, err := run(t, "keys", "show", "--home", home, "--output", "json")
	require.NoError(t, err)
	require.Equal(t, made, shown)
	var keys config.Keys
	require.NoError(t, json.Unmarshal([]byte(shown), &keys))
	require.Len(t, keys.AttesterKey, 33)
	_, err = run(t, "keys", "show", "--home", t.TempDir())
	require.ErrorContains(t, err, "aztecd keys new")
}

func TestStartChecksConfigurationBeforeAnythingElse(t *testing.T) {
	home := t.TempDir()
	_, err := run(t, "start", "--home", home)
	require.ErrorContains(t, err, "aztecd init")
	c := config.Default()
	c.Home = home
	require.NoError(t, c.Write())
	_, err = run(t, "start", "--home", home, "--rpc.body_limit_bytes", "5")
	require.ErrorContains(t, err, "rpc.body_limit_bytes is 5")
	require.NoDirExists(t, config.Paths(home).Data)
}

func TestBadArgumentsAreRefusedBeforeANodeIsAsked(t *testing.T) {
	field, account := "0x"+strings.Repeat("0", 63)+"7", "0x"+strings.Repeat("0", 39)+"a"
	for _, args := range [][]string{
		{"query", "chunk", "x"},
		{"query", "lock", "-1"},
		{"query", "tx", "0x12"},
		{"query", "checkpoint", "1.5"},
		{"query", "checkpoint", "1", "--verify", "--rollup", "nobody"},
		{"tx", "send", "--wait", "someday"},
		{"localnet", "--validators", "0"},
		{"l1", "deploy"},
		{"init"},
		{"l1", "devnet", "--fund", "x"},
		{"stake", "deposit"},
		{"stake", "deposit", "--withdrawer", "x"},
		{"stake", "status", "--attester", "x"},
		{"stake", "set-publisher", "--publisher", "x"},
		{"stake", "prove", "--message", "0x12"},
		{"message", "send", "--recipient", "0x12", "--content", field},
		{"message", "send", "--recipient", field, "--content", "seven"},
		{"message", "send", "--recipient", account, "--content", field}, // from whom
		{"message", "send", "--recipient", account, "--content", field, "--sender", field, "--payer", "64"},
		{"message", "claim", "--message", filepath.Join(t.TempDir(), "none.json")},
		{"message", "prove", "--tx", "0x12"},
		{"message", "consume", "--tx", field, "--sender", "x", "--content", field},
		{"portal", "deposit", "--payer", "-1", "--amount", "5"},
		{"portal", "deposit", "--payer", "0", "--amount", "five"},
		{"portal", "deposit", "--payer", "0", "--amount", "1000000000000000000000000"}, // over 2^128 units
		{"portal", "claim"},
		{"portal", "withdraw", "--payer", "0", "--recipient", "me", "--amount", "5"},
		{"portal", "pay", "--tx", field, "--recipient", account, "--amount", "1e3"},
	} {
		_, err := run(t, args...)
		require.Error(t, err, args)
		require.NotContains(t, err.Error(), "dial", args)
	}
}

func TestCommandsThatAreNotThereAreErrors(t *testing.T) {
	var visit func(c *cobra.Command, path []string)
	visit = func(c *cobra.Command, path []string) {
		if c.HasSubCommands() {
			_, err := run(t, append(path[:len(path):len(path)], "no-such-thing")...)
			require.ErrorContains(t, err, "no-such-thing", path)
		}
		for _, child := range c.Commands() {
			visit(child, append(path[:len(path):len(path)], child.Name()))
		}
	}
	visit(root(), nil)
	out, err := run(t, "query")
	require.NoError(t, err)
	require.Contains(t, out, "tips")
}

// The commands that move a signing state say what is missing.
func TestSigningStateCommandsNameWhatIsMissing(t *testing.T) {
	home := t.TempDir()
	file := filepath.Join(home, "state.json")
	_, err := run(t, "keys", "export-signing-state", file, "--home", home)
	require.ErrorContains(t, err, "aztecd init")
	_, err = run(t, "keys", "import-signing-state", file, "--home", home)
	require.ErrorContains(t, err, "no such file")
	require.NoError(t, os.WriteFile(file, []byte("{}"), 0o600))
	_, err = run(t, "keys", "import-signing-state", file, "--home", home)
	require.ErrorContains(t, err, "not a signing state")
	_, err = run(t, "keys", "import-signing-state", "--home", home)
	require.Error(t, err)
}
