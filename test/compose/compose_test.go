package compose

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/machine"
	"github.com/aztecd/aztecd/networks/testnet"
	"github.com/aztecd/aztecd/test/long"
)

const composeFile = "../../networks/docker/compose.yml"

// The file is one that compose takes: services depend on services, volumes are there, and
// only services that share no other's network have ports.
func TestTheComposeFileHoldsTogether(t *testing.T) {
	f, err := Read(composeFile)
	require.NoError(t, err)
	require.Len(t, f.Services, 6)
	host := regexp.MustCompile(`^127\.0\.0\.1:(\d+):(\d+)$`)
	for name, s := range f.Services {
		require.Equal(t, "aztecd", s.Image, name)
		for other, how := range s.DependsOn {
			require.Contains(t, f.Services, other, name)
			require.Contains(t, []string{"service_healthy", "service_completed_successfully"}, how["condition"], name)
		}
		for _, v := range s.Volumes {
			volume, _, _ := strings.Cut(v, ":")
			require.Contains(t, f.Volumes, volume, name)
		}
		for _, p := range s.Ports {
			require.Regexp(t, host, p, "%s: beyond this machine only behind a proxy", name)
		}
		if shared, is := strings.CutPrefix(s.NetworkMode, "service:"); is {
			require.Contains(t, f.Services, shared, name)
			require.Empty(t, s.Ports, name)
		}
		if s.Build != nil {
			require.FileExists(t, filepath.Join(filepath.Dir(composeFile), s.Build["context"], s.Build["dockerfile"]))
		}
	}
	for i := range 4 {
		name := testnet.Loopback(4)[i].Name
		require.Contains(t, f.Services, name)
		require.Contains(t, strings.Join(f.Services["l1"].Ports, " "), ":"+strings.TrimPrefix(rpcOf(i), "http://127.0.0.1:"), "its RPC can be reached")
	}
}

func rpcOf(node int) string {
	return []string{"http://127.0.0.1:8080", "http://127.0.0.1:8090", "http://127.0.0.1:8100", "http://127.0.0.1:8110"}[node]
}

// The very commands of all services, run here in their order, make a network that locks what
// is sent, publishes it, and stops when it is told.
func TestTheServicesRunWithoutDocker(t *testing.T) {
	long.Minutes(t)
	f, err := Read(composeFile)
	require.NoError(t, err)
	data := t.TempDir()
	program := filepath.Join(data, "aztecd")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "github.com/aztecd/aztecd/cmd/aztecd").CombinedOutput()
	require.NoError(t, err, string(out))
	spawner := machine.NewSpawner()
	t.Cleanup(spawner.Close)
	start := func(name string) *machine.Process {
		line := f.Services[name].Line(program, data)
		p, err := spawner.Start(machine.Command{Name: name, Log: filepath.Join(data, name+".log"), Program: line[0], Args: line[1:]})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, p.Stop()) })
		return p
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	defer cancel()
	l1 := start("l1")
	require.NoError(t, l1.Answers(ctx, func(ctx context.Context) error {
		check := f.Services["l1"].Healthcheck.Test
		return exec.CommandContext(ctx, check[1], check[2:]...).Run()
	}))
	for range 2 { // the second time it finds its work done
		line := f.Services["setup"].Line(program, data)
		out, err := exec.CommandContext(ctx, line[0], line[1:]...).CombinedOutput()
		require.NoError(t, err, string(out))
	}
	for i := range 4 {
		p := start(testnet.Loopback(4)[i].Name)
		require.NoError(t, p.Answers(ctx, func(ctx context.Context) error {
			c, err := client.Dial(ctx, rpcOf(i))
			if err != nil {
				return err
			}
			defer c.Close()
			_, err = c.Tips(ctx)
			return err
		}))
	}
	require.NoError(t, machine.Until(ctx, func(ctx context.Context) error {
		return exec.CommandContext(ctx, program, "ready", "--node", rpcOf(0)).Run()
	}))
	send := exec.CommandContext(ctx, program, "tx", "send", "--node", rpcOf(3), "--wait", "checkpointed")
	send.Env = os.Environ()
	out, err = send.CombinedOutput()
	require.NoError(t, err, string(out))
}
