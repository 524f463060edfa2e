package localnet

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/test/long"
)

// programDir is where aztecd is built.
var programDir string

func TestMain(m *testing.M) {
	var err error
	if programDir, err = os.MkdirTemp("", "aztecd-localnet-"); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(programDir) // what stays is a temporary file
	os.Exit(code)
}

// program builds aztecd, the first time: the networks' processes are real ones.
// TestMain removes it.
func program(t *testing.T) string {
	t.Helper()
	file := filepath.Join(programDir, "aztecd")
	if _, err := os.Stat(file); err != nil {
		out, err := exec.Command("go", "build", "-o", file, "github.com/aztecd/aztecd/cmd/aztecd").CombinedOutput()
		require.NoError(t, err, string(out))
	}
	return file
}

func TestANetworkLocksAndPublishesAndGoesOnInItsHome(t *testing.T) {
	long.Test(t)
	var out bytes.Buffer
	o := Options{
		Home: t.TempDir(), Validators: 4, TPS: 5, Duration: 4 * time.Second, Slot: 2 * time.Second, L1Block: time.Second,
		Report: filepath.Join(t.TempDir(), "r.json"), Executable: program(t), Out: &out, Logger: slog.New(slog.DiscardHandler),
	}
	var chain string
	for _, run := range []string{"first", "second"} {
		out.Reset()
		require.NoError(t, Run(t.Context(), o), "%s run:\n%s", run, &out)
		text, err := os.ReadFile(o.Report)
		require.NoError(t, err)
		var r Report
		require.NoError(t, json.Unmarshal(text, &r))
		require.Positive(t, r.Tx.Submitted, out.String())
		require.Equal(t, r.Tx.Submitted, r.Tx.Locked, out.String())
		require.Zero(t, r.Tx.Rejected)
		require.Positive(t, r.Checkpoints)
		require.NotNil(t, r.SubmitToLocked)
		require.NotNil(t, r.SubmitToCheckpointed)
		require.EqualValues(t, 34, *r.BlockBytesPerTx)
		require.Contains(t, out.String(), "Now try this")

		m, err := LoadManifest(o.Home)
		require.NoError(t, err)
		require.Contains(t, []string{"", m.ChainID}, chain, "a later run goes on with the same chain")
		chain = m.ChainID
	}
}

func TestStopEndsSendingAndStillReports(t *testing.T) {
	long.Test(t)
	stop := make(chan struct{})
	close(stop)
	var out bytes.Buffer
	o := Options{
		Home: t.TempDir(), Validators: 1, Slot: time.Second, L1Block: 500 * time.Millisecond,
		Report: filepath.Join(t.TempDir(), "r.json"), Executable: program(t), Out: &out, Stop: stop, Logger: slog.New(slog.DiscardHandler),
	}
	require.NoError(t, Run(t.Context(), o), &out)
	require.FileExists(t, o.Report)
}
