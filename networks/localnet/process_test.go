package localnet

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The test binary plays the parent that is killed.
const parentOf = "LOCALNET_TEST_PARENT_OF"

// programDir is where aztecd is built.
var programDir string

func TestMain(m *testing.M) {
	if log := os.Getenv(parentOf); log != "" {
		p, err := newSpawner().start("child", log, "/bin/sh", "-c", "echo $$; exec sleep 600")
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		<-p.done
		os.Exit(0)
	}
	var err error
	if programDir, err = os.MkdirTemp("", "aztecd-localnet-"); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(programDir) // what stays is a temporary file
	os.Exit(code)
}

func TestChildrenStopWhenAsked(t *testing.T) {
	s := newSpawner()
	defer s.close()
	p, err := s.start("sleeper", filepath.Join(t.TempDir(), "logs", "sleeper.log"), "/bin/sleep", "600")
	require.NoError(t, err)
	gone, _ := p.ended()
	require.False(t, gone)
	require.NoError(t, p.stop())
	gone, how := p.ended()
	require.True(t, gone)
	require.ErrorContains(t, how, "terminated")
	require.NoError(t, p.stop())
}

func TestAChildThatEndsWhileItStartsIsShownWithItsLog(t *testing.T) {
	s := newSpawner()
	defer s.close()
	p, err := s.start("failing", filepath.Join(t.TempDir(), "failing.log"), "/bin/sh", "-c", "echo no such chain; exit 3")
	require.NoError(t, err)
	err = answers(t.Context(), p, ask(Node{Ports: Ports{RPC: 1}}))
	require.ErrorContains(t, err, "exit status 3")
	require.ErrorContains(t, err, "no such chain")
}

func TestChildrenDieWithTheirParent(t *testing.T) {
	log := filepath.Join(t.TempDir(), "child.log")
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), parentOf+"="+log)
	require.NoError(t, parent.Start())
	var child int
	require.Eventually(t, func() bool {
		text, err := os.ReadFile(log)
		if err != nil {
			return false
		}
		child, err = strconv.Atoi(strings.TrimSpace(string(text)))
		return err == nil
	}, 20*time.Second, 10*time.Millisecond)
	require.NoError(t, syscall.Kill(child, 0))
	require.NoError(t, parent.Process.Kill())
	_ = parent.Wait() // killed
	require.Eventually(t, func() bool { return !running(child) }, 20*time.Second, 10*time.Millisecond)
}

// running is false for a zombie too: in a container nobody may reap it.
func running(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return syscall.Kill(pid, 0) == nil
	}
	_, rest, _ := strings.Cut(string(stat), ") ")
	return !strings.HasPrefix(rest, "Z")
}
