package machine_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/networks/machine"
)

// The test binary plays the parent that is killed.
const parentOf = "MACHINE_TEST_PARENT_OF"

// patience is the limit of every wait.
const patience = time.Minute

func TestMain(m *testing.M) {
	if log := os.Getenv(parentOf); log != "" {
		p, err := machine.NewSpawner().Start(machine.Command{Name: "child", Log: log, Program: "/bin/sh", Args: []string{"-c", "echo $$; exec sleep 600"}})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		<-p.Done()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestChildrenStopWhenAsked(t *testing.T) {
	s := machine.NewSpawner()
	defer s.Close()
	p, err := s.Start(machine.Command{Name: "sleeper", Log: filepath.Join(t.TempDir(), "logs", "sleeper.log"), Program: "/bin/sleep", Args: []string{"600"}})
	require.NoError(t, err)
	gone, _ := p.Ended()
	require.False(t, gone)
	require.NoError(t, p.Stop())
	gone, how := p.Ended()
	require.True(t, gone)
	require.ErrorContains(t, how, "terminated")
	require.NoError(t, p.Stop())
}

func TestAChildThatEndsWhileItStartsIsShownWithItsLog(t *testing.T) {
	s := machine.NewSpawner()
	defer s.Close()
	p, err := s.Start(machine.Command{
		Name: "failing", Log: filepath.Join(t.TempDir(), "failing.log"), Program: "/bin/sh", Args: []string{"-c", "echo no such chain; exit 3"},
	})
	require.NoError(t, err)
	err = p.Answers(t.Context(), func(context.Context) error { return errors.New("no answer") })
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
	}, patience, 10*time.Millisecond)
	identity := machine.IdentityOf(child)
	require.True(t, identity.Running())
	require.NoError(t, parent.Process.Kill())
	_ = parent.Wait() // killed
	require.Eventually(t, func() bool { return !identity.Running() }, patience, 10*time.Millisecond)
}

// An id that a process had before is given to another one day: that one is not it.
func TestAnIdentityIsNotOnlyAnID(t *testing.T) {
	self := machine.IdentityOf(os.Getpid())
	require.True(t, self.Running())
	if self.Start == "" {
		t.Skip("this system does not tell when a process started")
	}
	self.Start += "0"
	require.False(t, self.Running())
	require.False(t, machine.Identity{}.Running())
}

func TestTheSystemTellsWhatAProcessUses(t *testing.T) {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		t.Skip("no /proc")
	}
	require.Positive(t, machine.PeakRSS(os.Getpid()))
	var sum byte
	require.Eventually(t, func() bool {
		for i := range 1 << 20 {
			sum += byte(i)
		}
		return machine.CPU(os.Getpid()) > 0
	}, patience, time.Millisecond, sum)
	require.Zero(t, machine.PeakRSS(0))
	require.Zero(t, machine.CPU(0))
}
