package transcripts

import (
	"strconv"
	"testing"

	"github.com/cockroachdb/datadriven"
)

// command is a line of a story: a word, names, and options with values.
type command struct {
	t       *testing.T
	d       *datadriven.TestData
	name    string
	names   []string
	options map[string][]string
	used    map[string]bool
}

func parse(t *testing.T, d *datadriven.TestData) *command {
	t.Helper()
	c := &command{t: t, d: d, name: d.Cmd, options: map[string][]string{}, used: map[string]bool{}}
	for _, arg := range d.CmdArgs {
		if len(arg.Vals) == 0 {
			c.names = append(c.names, arg.Key)
			continue
		}
		c.options[arg.Key] = arg.Vals
	}
	return c
}

func (c *command) fatalf(format string, args ...any) {
	c.t.Helper()
	c.d.Fatalf(c.t, format, args...)
}

// allUsed refuses an option that the command does not know: a story that asks for
// something and does not get it would say nothing.
func (c *command) allUsed() {
	c.t.Helper()
	for name := range c.options {
		if !c.used[name] {
			c.fatalf("%s has no option %q", c.name, name)
		}
	}
}

func (c *command) list(option string) []string {
	c.used[option] = true
	return c.options[option]
}

func (c *command) has(option string) bool { return len(c.list(option)) > 0 }

func (c *command) word(option, otherwise string) string {
	if c.has(option) {
		return c.options[option][0]
	}
	return otherwise
}

func (c *command) number(option string, otherwise uint64) uint64 {
	c.t.Helper()
	if !c.has(option) {
		return otherwise
	}
	n, err := strconv.ParseUint(c.options[option][0], 0, 64)
	if err != nil {
		c.fatalf("%s=%s: %v", option, c.options[option][0], err)
	}
	return n
}

// one is the only name.
func (c *command) one() string {
	c.t.Helper()
	if len(c.names) != 1 {
		c.fatalf("%s takes one name", c.name)
	}
	return c.names[0]
}
