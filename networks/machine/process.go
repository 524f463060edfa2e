package machine

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// graceful is how long a process may take to stop when asked to.
const graceful = 60 * time.Second

// Command says what to start.
type Command struct {
	// Name is what people know it by; Log the file for its output, appended to.
	Name, Log string
	Program   string
	Args      []string
	// Env is added to the environment, as NAME=value.
	Env []string
}

// Process is a child with its log file.
type Process struct {
	Name, Log string
	Started   time.Time

	cmd  *exec.Cmd
	done chan struct{}
	err  error // Why it ended; read after done.
}

// PID is the process's id.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// Done is closed when the process has ended.
func (p *Process) Done() <-chan struct{} { return p.done }

// Spawner starts children from one thread that lives as long as it does: the
// kernel ends a child when the thread that started it ends. Where the kernel does
// not, a child can tell by its standard input, which ends with the parent.
type Spawner struct {
	requests chan func()
	stopped  chan struct{}
}

// NewSpawner makes one; Close ends its thread.
func NewSpawner() *Spawner {
	s := &Spawner{make(chan func()), make(chan struct{})}
	go func() {
		defer close(s.stopped)
		runtime.LockOSThread()
		for start := range s.requests {
			start()
		}
	}()
	return s
}

// Close ends the thread, and with it what runs still.
func (s *Spawner) Close() {
	close(s.requests)
	<-s.stopped
}

// Start runs a command until it ends by itself, is stopped, or s ends.
func (s *Spawner) Start(c Command) (*Process, error) {
	p, err := s.start(c)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", c.Name, err)
	}
	return p, nil
}

func (s *Spawner) start(c Command) (*Process, error) {
	if err := os.MkdirAll(filepath.Dir(c.Log), 0o755); err != nil {
		return nil, err
	}
	output, err := os.OpenFile(c.Log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, err
	}
	defer output.Close() // The child has its own.
	p := &Process{Name: c.Name, Log: c.Log, cmd: exec.Command(c.Program, c.Args...), done: make(chan struct{})}
	// The key of another L1's account is the parent's alone.
	p.cmd.Env = slices.DeleteFunc(os.Environ(), func(pair string) bool { return strings.HasPrefix(pair, "AZTECD_L1_KEY=") })
	p.cmd.Env = append(p.cmd.Env, c.Env...)
	p.cmd.Stdout, p.cmd.Stderr = output, output
	p.cmd.SysProcAttr = childAttributes()
	if _, err := p.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	started := make(chan error)
	s.requests <- func() {
		p.Started = time.Now()
		started <- p.cmd.Start()
	}
	if err := <-started; err != nil {
		return nil, err
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// Ended reports whether the process ended, and how.
func (p *Process) Ended() (bool, error) {
	select {
	case <-p.done:
		if p.err == nil {
			return true, errors.New("it stopped by itself")
		}
		return true, p.err
	default:
		return false, nil
	}
}

// Stop asks the process to end and waits; one that does not is killed.
func (p *Process) Stop() error {
	if gone, _ := p.Ended(); gone {
		return nil
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM) // fails only when it ended meanwhile
	select {
	case <-p.done:
		return nil
	case <-time.After(graceful):
		_ = p.cmd.Process.Kill()
		<-p.done
		return fmt.Errorf("%s did not stop within %s and was killed; see %s", p.Name, graceful, p.Log)
	}
}

// Signal sends a signal; it fails when the process has ended.
func (p *Process) Signal(s os.Signal) error { return p.cmd.Process.Signal(s) }

// Kill ends the process at once and waits until the system has it done.
func (p *Process) Kill() {
	_ = p.cmd.Process.Kill() // fails only when it ended meanwhile
	<-p.done
}

// Tail returns the last lines of the log.
func (p *Process) Tail(lines int) string {
	f, err := os.Open(p.Log)
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	const enough = 16 << 10
	if info, err := f.Stat(); err == nil && info.Size() > enough {
		_, _ = f.Seek(-enough, io.SeekEnd)
	}
	text, err := io.ReadAll(f)
	if err != nil {
		return err.Error()
	}
	all := strings.Split(string(bytes.TrimSpace(text)), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}
