//go:build unix

package rpc_test

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	fileLimit = 256
	asChild   = "AZTECD_TEST_FILE_LIMIT"
)

// Clients that open more connections than the process may have files, and keep them,
// leave it the files it needs for itself.
func TestIdleClientsLeaveTheProcessItsFiles(t *testing.T) {
	if os.Getenv(asChild) != "" {
		serveUnderLimit(t)
		return
	}
	child := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	child.Env = append(os.Environ(), asChild+"=1")
	in, err := child.StdinPipe()
	require.NoError(t, err)
	out, err := child.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, child.Start())
	lines := bufio.NewScanner(out)
	said := func(prefix string) string {
		for lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), prefix); ok {
				return rest
			}
		}
		require.Fail(t, "the child ended", "before %q", prefix)
		return ""
	}
	addr := said("serves ")
	kept := 0
	for range fileLimit + 50 {
		conn, err := net.Dial("tcp", addr)
		require.NoError(t, err)
		defer conn.Close()
		if call(conn) {
			kept++
		}
	}
	require.Equal(t, maxConnections, kept)
	_, err = fmt.Fprintln(in, "open files")
	require.NoError(t, err)
	require.Equal(t, "100", said("opened "))
	require.NoError(t, in.Close())
	for lines.Scan() { // let it end
	}
	require.NoError(t, child.Wait())
}

// serveUnderLimit serves, and opens files of its own when its input says so.
func serveUnderLimit(t *testing.T) {
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_NOFILE, &syscall.Rlimit{Cur: fileLimit, Max: fileLimit}))
	_, server := serve(t)
	fmt.Println("\nserves " + server.Addr())
	in := bufio.NewScanner(os.Stdin)
	require.True(t, in.Scan())
	opened := 0
	for range 100 {
		f, err := os.Open(os.Args[0])
		require.NoError(t, err)
		defer f.Close()
		opened++
	}
	fmt.Printf("\nopened %d\n", opened)
	for in.Scan() { // until the test has seen it
	}
}
