package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/internal/ports"
)

// patience is the limit of every wait; on an idle machine none takes a tenth, on
// one whose cores are all busy some take a third.
const patience = 8 * time.Minute

// build compiles aztecd as users run it.
func build(t *testing.T) string {
	binary := filepath.Join(t.TempDir(), "aztecd")
	out, err := exec.Command("go", "build", "-o", binary, "../../cmd/aztecd").CombinedOutput()
	require.NoError(t, err, string(out))
	return binary
}

// process is a running command with what it printed.
type process struct {
	cmd *exec.Cmd
	mu  sync.Mutex
	out bytes.Buffer
}

func (p *process) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.out.Write(b)
}

func (p *process) output() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.out.String()
}

// start runs a command until the test ends.
func start(t *testing.T, name string, args ...string) *process {
	p := &process{cmd: exec.Command(name, args...)}
	p.cmd.Stdout, p.cmd.Stderr = p, p
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	require.NoError(t, p.cmd.Start())
	t.Cleanup(func() { _ = p.kill() })
	return p
}

func (p *process) kill() error {
	_ = p.cmd.Process.Kill()
	return p.cmd.Wait()
}

// stop ends the command as ^C does and gives its verdict.
func (p *process) stop(t *testing.T) error {
	require.NoError(t, p.cmd.Process.Signal(syscall.SIGINT))
	return p.cmd.Wait()
}

// manifest is the part of a localnet's localnet.json that tests need.
type manifest struct {
	Rollup string `json:"rollup"`
	L1     struct {
		HTTP   string `json:"http"`
		Beacon string `json:"beacon"`
	} `json:"l1"`
	Nodes []struct {
		Home  string `json:"home"`
		Ports struct {
			RPC int `json:"rpc"`
		} `json:"ports"`
	} `json:"nodes"`
}

func readManifest(t *testing.T, home string) manifest {
	var m manifest
	raw, err := os.ReadFile(filepath.Join(home, "localnet.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &m))
	return m
}

func (m manifest) node(t *testing.T, i int) *client.Client {
	c, err := client.Dial(context.Background(), fmt.Sprintf("http://127.0.0.1:%d", m.Nodes[i].Ports.RPC))
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// eventually waits until ok, and shows what a process printed if it never is.
func eventually(t *testing.T, p *process, what string, ok func() bool) {
	t.Helper()
	deadline := time.Now().Add(patience)
	for !ok() {
		if time.Now().After(deadline) {
			require.Fail(t, what, p.output())
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// basePort reserves ports for a network of four until the test ends.
func basePort(t *testing.T) string {
	run, err := ports.Reserve(50, ports.First, ports.Last)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, run.Close()) })
	return fmt.Sprint(run.Base)
}
