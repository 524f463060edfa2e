package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// service has the test's program be a service instead, whose log is a pipe that is closed.
const service = "AZTECD_TEST_SERVICE"

func TestMain(m *testing.M) {
	if os.Getenv(service) == "" {
		os.Exit(m.Run())
	}
	ctx, stop := untilStopped(context.Background())
	defer stop()
	if os.Getenv(service) == "hangs" {
		hang(ctx)
	}
	_, _ = io.ReadAll(os.Stdin) // until the other end of the log is closed
	if _, err := fmt.Fprintln(os.Stderr, "a line that nobody takes"); err == nil {
		os.Exit(3) // the pipe was open
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGHUP); err != nil {
		os.Exit(4)
	}
	<-ctx.Done()
	os.Exit(0)
}

// A node whose log's receiver is gone goes on, and ends in order when its terminal closes.
func TestAServiceOutlivesItsLog(t *testing.T) {
	log, write, err := os.Pipe()
	require.NoError(t, err)
	program := exec.CommandContext(t.Context(), os.Args[0])
	program.Env = append(os.Environ(), service+"=1")
	program.Stderr = write
	in, err := program.StdinPipe()
	require.NoError(t, err)
	require.NoError(t, program.Start())
	require.NoError(t, write.Close())
	require.NoError(t, log.Close())
	require.NoError(t, in.Close())
	require.NoError(t, program.Wait())
}

// hang is a service that does not end when it is told to.
func hang(ctx context.Context) {
	for range 2 {
		if err := syscall.Kill(os.Getpid(), syscall.SIGTERM); err != nil {
			os.Exit(5)
		}
		<-ctx.Done() // by the first one
	}
	select {}
}

// The second signal ends what the first one could not.
func TestASecondSignalEndsAtOnce(t *testing.T) {
	program := exec.CommandContext(t.Context(), os.Args[0])
	program.Env = append(os.Environ(), service+"=hangs")
	out, err := program.CombinedOutput()
	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit)
	require.Equal(t, exitKilled, exit.ExitCode(), string(out))
	require.Contains(t, string(out), "second signal")
}
