package localnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/aztecd/aztecd/networks/machine"
)

// deathPatience is how long the processes of a network that was killed may take to
// end. The kernel kills them with their parent, but each holds its ports and its
// databases until all its memory is gone, seconds on a busy machine.
const deathPatience = time.Minute

// survivors is the file of a home that names the processes of its network. A
// localnet that finds some of them alive waits: they are of a run that was killed.
type survivors string

// survivor is one process that was started.
type survivor struct {
	Name string `json:"name"`
	machine.Identity
}

func survivorsOf(home string) survivors { return survivors(filepath.Join(home, "processes.jsonl")) }

// add notes a process, as a line of its own.
func (file survivors) add(name string, pid int) error {
	line, err := json.Marshal(survivor{name, machine.IdentityOf(pid)})
	if err != nil {
		return fmt.Errorf("encode process: %w", err)
	}
	f, err := os.OpenFile(string(file), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("note process: %w", err)
	}
	if _, err := f.Write(append(line, '\n')); err != nil {
		return errors.Join(fmt.Errorf("note process: %w", err), f.Close())
	}
	return f.Close()
}

// alive lists the processes that still run. A line that was cut short by a crash
// names none.
func (file survivors) alive() ([]survivor, error) {
	text, err := os.ReadFile(string(file))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read processes: %w", err)
	}
	var alive []survivor
	for line := range bytes.Lines(text) {
		var s survivor
		if json.Unmarshal(line, &s) == nil && s.Running() {
			alive = append(alive, s)
		}
	}
	return alive, nil
}

// clear forgets all of them.
func (file survivors) clear() error {
	if err := os.Remove(string(file)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("forget processes: %w", err)
	}
	return nil
}

// awaitSurvivors waits until the processes of the home's last run have ended.
func (n *network) awaitSurvivors(ctx context.Context) error {
	left, err := n.survivors.alive()
	if err != nil || len(left) == 0 {
		return errors.Join(err, n.survivors.clear())
	}
	ctx, cancel := context.WithTimeout(ctx, n.patience.deaths)
	defer cancel()
	finish := n.screen.during("Wait for processes of this home's last run to end", func() string { return named(left) })
	err = machine.Until(ctx, func(context.Context) error {
		still, err := n.survivors.alive()
		if err == nil && len(still) > 0 {
			err = fmt.Errorf("%s of this home's last run still there after %s; end it with kill, then run this again", named(still), n.patience.deaths)
		}
		return err
	})
	if err != nil {
		finish("no")
		return err
	}
	finish("done")
	return n.survivors.clear()
}

func named(list []survivor) string {
	names := make([]string, len(list))
	for i, s := range list {
		names[i] = fmt.Sprintf("%s (pid %d)", s.Name, s.PID)
	}
	return strings.Join(names, ", ")
}
