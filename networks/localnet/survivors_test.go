package localnet

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/networks/machine"
)

// A network that was killed leaves processes that take their time to end. The next
// one waits for them and for their ports, and says so.
func TestProcessesOfTheLastRunAreWaitedFor(t *testing.T) {
	var out bytes.Buffer
	n := open4(t, &out)
	s := machine.NewSpawner()
	defer s.Close()
	old, err := s.Start(machine.Command{Name: "validator-1", Log: filepath.Join(t.TempDir(), "log"), Program: "/bin/sleep", Args: []string{"600"}})
	require.NoError(t, err)
	require.NoError(t, n.survivors.add("validator-1", old.PID()))
	require.NoError(t, n.survivors.add("ended", 1<<30))
	appendTo(t, string(n.survivors), `{"name":"cut sh`)

	n.patience.deaths = 50 * time.Millisecond
	err = n.awaitSurvivors(t.Context())
	require.ErrorContains(t, err, "validator-1 (pid ")
	require.NotContains(t, err.Error(), "ended (pid")

	n.patience.deaths = time.Minute
	time.AfterFunc(100*time.Millisecond, old.Kill)
	require.NoError(t, n.awaitSurvivors(t.Context()))
	gone, _ := old.Ended()
	require.True(t, gone)
	require.Contains(t, out.String(), "Wait for processes of this home's last run to end")
	left, err := n.survivors.alive()
	require.NoError(t, err)
	require.Empty(t, left)
	require.NoFileExists(t, string(n.survivors))
}

// A port that something holds for good is named; one that is let go of is taken.
func TestBusyPortsAreWaitedForAndThenNamed(t *testing.T) {
	var out bytes.Buffer
	n := open4(t, &out)
	run, err := ports.Reserve(10, ports.First, ports.Last)
	require.NoError(t, err)
	defer run.Close()
	listener, err := net.Listen("tcp", ports.Loopback(run.Base))
	require.NoError(t, err)
	n.patience.ports = 50 * time.Millisecond
	require.ErrorContains(t, n.awaitPorts(t.Context(), []int{run.Base + 1, run.Base}), "in use: stop what listens on it")
	n.patience.ports = time.Minute
	time.AfterFunc(50*time.Millisecond, func() { _ = listener.Close() })
	require.NoError(t, n.awaitPorts(t.Context(), []int{run.Base + 1, run.Base}))
	require.Contains(t, out.String(), "which is in use")
}

func open4(t *testing.T, out *bytes.Buffer) *network {
	o := options(t)
	n, err := open(&o, &screen{out: out})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.close()) })
	return n
}

func appendTo(t *testing.T, file, text string) {
	f, err := os.OpenFile(file, os.O_APPEND|os.O_WRONLY, 0o644)
	require.NoError(t, err)
	_, err = f.WriteString(text)
	require.NoError(t, err)
	require.NoError(t, f.Close())
}
