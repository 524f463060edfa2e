package p2p_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// A node process dies by SIGKILL and is started again on its key and port; the
// node that lists it finds it and its next object arrives.
func TestKilledProcessIsFoundAgain(t *testing.T) {
	keyFile := filepath.Join(t.TempDir(), "p2p_key")
	victim, addr := startProcess(t, keyFile, "127.0.0.1:0")
	stayer := start(t, newPool(), func(cfg *p2p.Config) { cfg.Peers = []string{addr} })
	stayer.awaitGossip(t, 1)

	require.NoError(t, victim.cmd.Process.Kill())
	_ = victim.cmd.Wait() // its status is the kill
	stayer.awaitGossip(t, 0)

	listen, _, _ := strings.Cut(addr, "/p2p/")
	back, again := startProcess(t, keyFile, listen)
	require.Equal(t, addr, again)
	stayer.awaitGossip(t, 1)
	require.NoError(t, stayer.Publish(patient(t), object("back", 1234)))
	require.Equal(t, "1234", back.line(t))
}

type process struct {
	cmd *exec.Cmd
	out *bufio.Scanner
}

// startProcess runs a node in a process of its own and returns its address.
func startProcess(t *testing.T, keyFile, listen string) (*process, string) {
	t.Helper()
	cmd := exec.CommandContext(patient(t), os.Args[0])
	cmd.Env = append(os.Environ(), childKey+"="+keyFile, childListen+"="+listen)
	cmd.Stderr = os.Stderr
	_, err := cmd.StdinPipe() // kept open: the child lives until killed
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	p := &process{cmd: cmd, out: bufio.NewScanner(out)}
	return p, p.line(t)
}

func (p *process) line(t *testing.T) string {
	t.Helper()
	require.True(t, p.out.Scan(), "process ended: %v", p.out.Err())
	return p.out.Text()
}
