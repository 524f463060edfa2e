package localnet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/aztecd/aztecd/app/client"
)

// startValidators starts the validators and waits until each answers on its RPC.
func (n *network) startValidators(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, startPatience, fmt.Errorf("no answer within %s", startPatience))
	defer cancel()
	var up atomic.Int32
	finish := n.screen.during(fmt.Sprintf("Start %d validators", len(n.m.Nodes)), func() string {
		return fmt.Sprintf("%d answer", up.Load())
	})
	var waiting sync.WaitGroup
	errs := make([]error, len(n.m.Nodes))
	took := make([]time.Duration, len(n.m.Nodes))
	for i, node := range n.m.Nodes {
		child, err := n.startWith(n.nodeEnv(), false, node.Name, n.o.Executable, "start", "--home", node.Home)
		if err != nil {
			errs[i] = err
			break
		}
		n.validators = append(n.validators, child)
		waiting.Go(func() {
			errs[i] = child.Answers(ctx, ask(node))
			took[i] = time.Since(child.Started)
			up.Add(1)
		})
	}
	waiting.Wait()
	if err := errors.Join(errs...); err != nil {
		finish("no")
		return err
	}
	for _, t := range took {
		n.startToRPC = max(n.startToRPC, t)
	}
	finish(fmt.Sprintf("all answer, the slowest after %d ms", n.startToRPC.Milliseconds()))
	return nil
}

// nodeEnv is what was asked for. Where there is a gate validators reach L1 through it, and
// accuse their own committee: where all sit there is nobody else.
func (n *network) nodeEnv() []string {
	env := slices.Clone(n.o.NodeEnv)
	if n.gate == nil {
		return env
	}
	return append(env, "AZTECD_L1_ENDPOINTS="+n.gate.url(), "AZTECD_L1_BEACON="+n.gate.url(), "AZTECD_L1_WS=",
		"AZTECD_WATCHTOWER_ACCUSE_OWN=true")
}

// ask checks that a node answers on its RPC.
func ask(node Node) func(context.Context) error {
	return func(ctx context.Context) error {
		c, err := client.Dial(ctx, node.RPC())
		if err != nil {
			return err
		}
		defer c.Close()
		_, err = c.Tips(ctx)
		return err
	}
}

// meet waits until all validators are connected to each other and ready: the first
// txs would otherwise measure how fast they find one another.
func (n *network) meet(ctx context.Context) error {
	others := len(n.m.Nodes) - 1
	ctx, cancel := context.WithTimeoutCause(ctx, startPatience, fmt.Errorf("not within %s", startPatience))
	defer cancel()
	var last atomic.Pointer[string]
	last.Store(new(string))
	finish := n.screen.during("Connect them to each other and get ready", func() string { return *last.Load() })
	for i, node := range n.m.Nodes {
		err := n.validators[i].Answers(ctx, func(ctx context.Context) error {
			err := meets(ctx, node, others)
			if err != nil {
				text := err.Error()
				last.Store(&text)
			}
			return err
		})
		if err != nil {
			finish("no")
			return err
		}
	}
	finish("done")
	return nil
}

func meets(ctx context.Context, node Node, others int) error {
	c, err := client.Dial(ctx, node.RPC())
	if err != nil {
		return err
	}
	defer c.Close()
	h, err := c.Health(ctx)
	switch {
	case err != nil:
		return err
	case !h.Synced || h.Peers < others || h.ConsensusPeers < others:
		return fmt.Errorf("%s: synced %t, peers %d of %d for objects, %d of %d for consensus", node.Name, h.Synced, h.Peers, others, h.ConsensusPeers, others)
	case !h.Ready:
		return fmt.Errorf("%s: %s", node.Name, strings.Join(h.Reasons, ", "))
	}
	return nil
}
