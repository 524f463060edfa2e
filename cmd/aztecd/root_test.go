package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

// Every group refuses what it does not have.
func TestUnknownCommandsFail(t *testing.T) {
	var visit func(c *cobra.Command, path []string)
	visit = func(c *cobra.Command, path []string) {
		if !c.HasSubCommands() || c.Name() == "completion" {
			return
		}
		_, err := run(t, append(path, "no-such-thing")...)
		require.ErrorContains(t, err, "no-such-thing", path)
		for _, child := range c.Commands() {
			visit(child, append(path[:len(path):len(path)], child.Name()))
		}
	}
	visit(root(), nil)
}

// Cobra takes backquoted text for the name of a value, and shows it where a type stands.
func TestNoFlagIsNamedAfterACommand(t *testing.T) {
	var visit func(c *cobra.Command)
	visit = func(c *cobra.Command) {
		c.Flags().VisitAll(func(f *pflag.Flag) {
			name, _ := pflag.UnquoteUsage(f)
			require.NotContains(t, name, " ", "%s --%s", c.CommandPath(), f.Name)
		})
		for _, child := range c.Commands() {
			visit(child)
		}
	}
	visit(root())
}

func TestErrorsArePrintedAsOutputSays(t *testing.T) {
	args := []string{"query", "chunk", "x", "--output", "json"}
	c := root()
	c.SetArgs(args)
	at, err := c.ExecuteContextC(t.Context())
	require.Error(t, err)
	var out bytes.Buffer
	fail(&out, at, args, err)
	var f failure
	require.NoError(t, json.Unmarshal(out.Bytes(), &f))
	require.Contains(t, f.Error, "want a number")
	out.Reset()
	fail(&out, root(), nil, err)
	require.True(t, strings.HasPrefix(out.String(), "error: "))
}

// A node that takes connections and answers nothing is not waited for.
func TestAskingANodeEnds(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer silent.Close()
	t.Setenv(config.EnvNode, "http://"+silent.Addr().String())
	for _, args := range [][]string{{"status"}, {"query", "tips"}} {
		begun := time.Now()
		_, err = run(t, append(args, "--timeout", "50ms")...)
		require.ErrorContains(t, err, "see --timeout")
		require.Less(t, time.Since(begun), asking)
	}
	_, err = run(t, "status", "--timeout", "-1s")
	require.ErrorContains(t, err, "--timeout")
}

// Scripts go by the exit code.
func TestReadyFailsWithTheReasons(t *testing.T) {
	health := `{"ready": false, "reasons": ["no consensus peers"]}`
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		require.Equal(t, "/readyz", r.URL.Path)
		_, _ = io.WriteString(w, health)
	}))
	defer node.Close()
	_, err := run(t, "ready", "--node", node.URL)
	require.ErrorContains(t, err, "no consensus peers")
	health = `{"ready": true}`
	_, err = run(t, "ready", "--wait", "--node", node.URL)
	require.NoError(t, err)
}
