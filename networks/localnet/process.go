package localnet

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
const graceful = 30 * time.Second

// process is a child with its log file.
type process struct {
	name    string
	cmd     *exec.Cmd
	log     string
	started time.Time
	done    chan struct{}
	err     error // Why it ended; read after done.
}

// spawner starts children from one thread that lives as long as it does: the
// kernel ends a child when the thread that started it ends.
type spawner struct {
	requests chan func()
	stopped  chan struct{}
}

func newSpawner() *spawner {
	s := &spawner{make(chan func()), make(chan struct{})}
	go func() {
		defer close(s.stopped)
		runtime.LockOSThread()
		for start := range s.requests {
			start()
		}
	}()
	return s
}

func (s *spawner) close() {
	close(s.requests)
	<-s.stopped
}

// start runs a program with its output in a log file, appended to.
func (s *spawner) start(name, logFile, program string, args ...string) (*process, error) {
	if err := os.MkdirAll(filepath.Dir(logFile), 0o755); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	output, err := os.OpenFile(logFile, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	defer output.Close() // The child has its own.
	p := &process{name: name, cmd: exec.Command(program, args...), log: logFile, done: make(chan struct{})}
	// The key of another L1's account is localnet's alone.
	p.cmd.Env = slices.DeleteFunc(os.Environ(), func(pair string) bool { return strings.HasPrefix(pair, "AZTECD_L1_KEY=") })
	p.cmd.Stdout, p.cmd.Stderr = output, output
	p.cmd.SysProcAttr = childAttributes()
	started := make(chan error)
	s.requests <- func() {
		p.started = time.Now()
		started <- p.cmd.Start()
	}
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	return p, nil
}

// ended reports whether the process ended, and how.
func (p *process) ended() (bool, error) {
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

// stop asks the process to end and waits; one that does not is killed.
func (p *process) stop() error {
	if gone, _ := p.ended(); gone {
		return nil
	}
	_ = p.cmd.Process.Signal(syscall.SIGTERM) // fails only when it ended meanwhile
	select {
	case <-p.done:
		return nil
	case <-time.After(graceful):
		_ = p.cmd.Process.Kill()
		<-p.done
		return fmt.Errorf("%s did not stop within %s and was killed; see %s", p.name, graceful, p.log)
	}
}

// tail returns the last lines of the log.
func (p *process) tail(lines int) string {
	f, err := os.Open(p.log)
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

// peakRSS is the most memory the process has held, in bytes; 0 when the system
// does not tell.
func (p *process) peakRSS() uint64 {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		var kib uint64
		if n, _ := fmt.Sscanf(line, "VmHWM: %d kB", &kib); n == 1 {
			return kib << 10
		}
	}
	return 0
}
