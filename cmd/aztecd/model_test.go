package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

func TestModelsPrintWhatTheyAssume(t *testing.T) {
	out, err := run(t, "model", "committee")
	require.NoError(t, err)
	require.Contains(t, out, "Assumed:\n  validators: 10000 (seeds 003, FAQ)\n")
	require.Contains(t, out, "K: smallest committee (hypergeometric): 48 members")
	require.Contains(t, out, "leaders drawn with replacement: 13 slots")
	require.Contains(t, out, "leaders drawn without replacement: 11 slots")
}

func TestModelsAreJSON(t *testing.T) {
	out, err := run(t, "model", "gas", "--output", "json")
	require.NoError(t, err)
	var r economics.Report
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	require.Equal(t, "gas", r.Name)
	require.NotEmpty(t, r.Assumptions)
}

func TestPricesAreAsked(t *testing.T) {
	out, err := run(t, "model", "posting", "--eth-usd", "6000", "--base-p99", "500")
	require.NoError(t, err)
	require.Contains(t, out, "price of ETH: 6000 USD")
	require.Contains(t, out, "P99, any member, in the rescue window: publishing is the cheapest move: 0 (NOT: let it lapse costs less)")
	for _, bad := range []string{"0", "-1", "x", "inf", "nan"} {
		_, err := run(t, "model", "posting", "--azt-usd="+bad)
		require.ErrorContains(t, err, "is not a number above 0")
	}
}

func TestTheFleetIsReckoned(t *testing.T) {
	out, err := run(t, "model", "proving", "--tps", "1")
	require.NoError(t, err)
	require.Contains(t, out, "  load: 1 tx/s (seeds 000)\n")
	require.Contains(t, out, "circuit T, a slice of 4 steps: 852357 constraints (counted, app/prover/keys/testdata)")
	require.Contains(t, out, "cores, from the claim on: ")
}

func TestModelsDraw(t *testing.T) {
	dir := t.TempDir()
	_, err := run(t, "model", "latency", "--plot", dir)
	require.NoError(t, err)
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, files, 6)
	_, err = run(t, "model", "latency", "--plot", dir, "--format", "gif")
	require.ErrorContains(t, err, "formats are [svg png]")
}

// make figures draws them again.
func TestPicturesOfTheDocsAreCurrent(t *testing.T) {
	drawn := t.TempDir()
	for _, name := range []string{"committee", "latency", "gas", "posting", "fees"} {
		_, err := run(t, "model", name, "--plot", drawn, "--format", "svg")
		require.NoError(t, err)
	}
	files, err := os.ReadDir(drawn)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		is, err := os.ReadFile(filepath.Join(drawn, file.Name()))
		require.NoError(t, err)
		committed, err := os.ReadFile(filepath.Join("../../docs/figures", file.Name()))
		require.NoError(t, err)
		require.Equal(t, string(is), string(committed), "%s is not current; run make figures", file.Name())
	}
}
