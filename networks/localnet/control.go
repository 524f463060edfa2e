package localnet

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"syscall"

	"github.com/aztecd/aztecd/networks/machine"
)

// Network is a localnet for programs that break it: it runs until Close, and its
// processes are killed, held and started at will.
type Network struct{ *network }

// Start brings up the network of a home and returns when all nodes are ready.
// Stop, Duration, TPS and Report of the options say nothing here.
func Start(ctx context.Context, o Options) (*Network, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	n, err := open(&o, &screen{out: o.Out, width: o.Width})
	if err != nil {
		return nil, err
	}
	if err := n.bringUp(ctx); err != nil {
		return nil, errors.Join(err, n.close())
	}
	return &Network{n}, nil
}

// Manifest is what the network is made of.
func (n *Network) Manifest() *Manifest { return n.m }

// Deaths lists the processes that ended without having been asked to.
func (n *Network) Deaths() []string { return n.dead() }

// Say prints a line.
func (n *Network) Say(format string, args ...any) { n.screen.line(format, args...) }

// Kill ends validators as kill -9 does, all at once, and returns when they are
// gone.
func (n *Network) Kill(nodes ...int) {
	for _, i := range nodes {
		n.expectEnd(n.validators[i])
		_ = n.validators[i].Signal(syscall.SIGKILL) // fails only when it ended meanwhile
	}
	for _, i := range nodes {
		n.validators[i].Kill()
	}
}

// End ends validators as an operator does, with SIGTERM, all at once, and returns when they
// are gone.
func (n *Network) End(nodes ...int) error {
	errs := make([]error, len(nodes))
	var ending sync.WaitGroup
	for at, i := range nodes {
		n.expectEnd(n.validators[i])
		ending.Go(func() { errs[at] = n.validators[i].Stop() })
	}
	ending.Wait()
	return errors.Join(errs...)
}

// Hold stops validators from running, as a machine does that is out of memory or
// a laptop that is closed; Release lets them go on as if no time had passed.
func (n *Network) Hold(nodes ...int) error { return n.signal(syscall.SIGSTOP, nodes) }

// Release ends Hold.
func (n *Network) Release(nodes ...int) error { return n.signal(syscall.SIGCONT, nodes) }

func (n *Network) signal(s syscall.Signal, nodes []int) error {
	var errs []error
	for _, i := range nodes {
		if err := n.validators[i].Signal(s); err != nil {
			errs = append(errs, fmt.Errorf("send %s to %s: %w", s, n.validators[i].Name, err))
		}
	}
	return errors.Join(errs...)
}

// Restart starts validators that ended, all at once, and waits until each answers.
func (n *Network) Restart(ctx context.Context, nodes ...int) error {
	for _, i := range nodes {
		if err := n.spawn(nil, false, i); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeoutCause(ctx, startPatience, fmt.Errorf("no answer within %s", startPatience))
	defer cancel()
	var errs []error
	for _, i := range nodes {
		if err := n.validators[i].Answers(ctx, ask(n.m.Nodes[i])); err != nil {
			errs = append(errs, fmt.Errorf("%s does not come back: %w", n.m.Nodes[i].Name, err))
		}
	}
	return errors.Join(errs...)
}

// Doom starts a validator that ended, with what lets it end by itself in its
// environment, and waits until it has, or ctx ends.
func (n *Network) Doom(ctx context.Context, env string, i int) error {
	if err := n.spawn([]string{env}, true, i); err != nil {
		return err
	}
	select {
	case <-n.validators[i].Done():
		return nil
	case <-ctx.Done():
		return fmt.Errorf("%s still runs: %w", n.validators[i].Name, context.Cause(ctx))
	}
}

// RestartAs starts a validator that ended as another program, with more in its environment
// and with its home as the last of the arguments, and waits until it answers.
func (n *Network) RestartAs(ctx context.Context, i int, env []string, program string, args ...string) error {
	if err := n.spawnAs(env, false, i, program, args...); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, startPatience, fmt.Errorf("no answer within %s", startPatience))
	defer cancel()
	return n.validators[i].Answers(ctx, ask(n.m.Nodes[i]))
}

func (n *Network) spawn(env []string, doomed bool, i int) error {
	return n.spawnAs(env, doomed, i, n.o.Executable, "start", "--home")
}

func (n *Network) spawnAs(env []string, doomed bool, i int, program string, args ...string) error {
	node := n.m.Nodes[i]
	child, err := n.startWith(append(n.nodeEnv(), env...), doomed, node.Name, program, append(args, node.Home)...)
	if err != nil {
		return err
	}
	n.validators[i] = child
	return nil
}

// KillL1 ends the embedded L1 as kill -9 does.
func (n *Network) KillL1() {
	for _, child := range n.children {
		if child.Name == l1Name {
			n.expectEnd(child)
			child.Kill()
		}
	}
}

// RestartL1 starts the embedded L1 again and waits until it answers.
func (n *Network) RestartL1(ctx context.Context) error {
	child, err := n.spawnL1()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	return n.reachL1(ctx, child)
}

// expectEnd says that a child is to end.
func (n *Network) expectEnd(child *machine.Process) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.killed[child] = true
}

// Close stops everything; what Hold holds is released first.
func (n *Network) Close() error {
	for i := range n.validators {
		_ = n.Release(i) // fails when it ended
	}
	return n.close()
}
