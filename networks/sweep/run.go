package sweep

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/link"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/networks/machine"
)

// sweep is one run.
type sweep struct {
	*Options
	net     *localnet.Network
	clients []*client.Client
	witness *witness
	track   *load.Track
	begun   time.Time
	// Where L1 is to be in trouble: that L1, and what it holds of the stakes.
	l1     *l1
	stakes *localnet.Stakes
	wires  *link.Mesh // between the nodes, when they are to be cut
}

// Run breaks a new network as often as asked, and prints a Verdict. The error says
// why it is not a clean one.
func Run(ctx context.Context, o Options) error {
	if err := o.Check(); err != nil {
		return err
	}
	if entries, err := os.ReadDir(o.Home); err == nil && len(entries) > 0 {
		return fmt.Errorf("%s is not empty; a sweep begins with a new network: remove it, or choose another --home", o.Home)
	}
	s := &sweep{Options: &o, witness: newWitness(), track: load.NewTrack(), begun: time.Now()}
	if err := s.start(ctx); err != nil {
		return err
	}
	v := newVerdict(&o)
	err := errors.Join(s.run(ctx, &v), s.close())
	if ctx.Err() != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	err = errors.Join(err, s.readLogs(&v), s.deaths())
	v.Seconds = time.Since(s.begun).Seconds()
	v.print(o.Out)
	if err = errors.Join(err, v.Err()); err != nil {
		return fmt.Errorf("%w\nthe nodes' homes and logs are in %s", err, o.Home)
	}
	return nil
}

// start brings the network up.
func (s *sweep) start(ctx context.Context) (err error) {
	net := localnet.Options{
		Home: s.Home, Validators: s.validators(), Committee: s.committee(), Slot: s.Slot, L1Block: l1Block,
		Executable: s.Executable, Out: s.Out, Width: s.Width, Logger: s.Logger,
	}
	s.prepare(&net)
	if s.ownL1() {
		if s.l1, err = startL1(ctx, s.Home, net.L1Block); err != nil {
			return err
		}
		net.L1, net.Beacon, net.NodeEnv = s.l1.HTTPURL(), s.l1.BeaconURL(), s.l1.env()
	}
	if s.net, err = localnet.Start(ctx, net); err != nil {
		return errors.Join(err, s.close())
	}
	if s.ownL1() {
		if s.stakes, err = s.net.Stakes(ctx); err != nil {
			return errors.Join(err, s.close())
		}
	}
	return nil
}

func (s *sweep) close() error {
	var errs []error
	if s.net != nil {
		errs = append(errs, s.net.Close())
	}
	if s.stakes != nil {
		s.stakes.Close()
	}
	if s.wires != nil {
		errs = append(errs, s.wires.Close())
	}
	if s.l1 != nil {
		errs = append(errs, s.l1.close())
	}
	return errors.Join(errs...)
}

// run breaks the network while it is loaded, lets it settle, and asks what became
// of everything. It counts into v also when it ends early.
func (s *sweep) run(ctx context.Context, v *Verdict) error {
	for _, node := range s.net.Manifest().Nodes {
		c, err := client.Dial(ctx, node.RPC())
		if err != nil {
			return err
		}
		defer c.Close()
		s.clients = append(s.clients, c)
	}
	following, unfollow := context.WithCancel(ctx)
	var followers sync.WaitGroup
	defer followers.Wait()
	defer unfollow()
	for _, node := range s.net.Manifest().Nodes {
		followers.Go(func() { client.Follow(following, node.WS(), reporter{s.witness}) })
	}
	broken := s.breakUnderLoad(ctx, v)
	if ctx.Err() != nil {
		return broken
	}
	settled := s.settle(ctx)
	return errors.Join(broken, settled, s.count(ctx, v))
}

// breakUnderLoad works through the plan while txs are sent.
func (s *sweep) breakUnderLoad(ctx context.Context, v *Verdict) error {
	loading, unload := context.WithCancel(ctx)
	sender := make(chan error, 1)
	go func() {
		cfg := load.Config{Nodes: s.clients, TPS: s.TPS, Shape: load.DefaultShape(), Logger: s.Logger}
		binary.BigEndian.PutUint64(cfg.Seed[:], s.Seed)
		sender <- load.Send(loading, cfg, s.track)
	}()
	err := s.faults(ctx, v)
	unload()
	return errors.Join(err, <-sender)
}

func (s *sweep) faults(ctx context.Context, v *Verdict) error {
	plan, begun := s.plan(), time.Now()
	for i, fault := range plan {
		if machine.Pause(ctx, fault.After); ctx.Err() != nil {
			return context.Cause(ctx)
		}
		of := fmt.Sprintf("%d", len(plan))
		if s.Honest {
			if of = s.Duration.String(); time.Since(begun) > s.Duration {
				return nil
			}
		}
		s.net.Say("[%d/%s] +%.0f s  %s", i+1, of, time.Since(s.begun).Seconds(), fault)
		err := s.inflict(ctx, fault)
		if errors.Is(err, errNotReached) {
			s.net.Say("        %v", err)
			if !fault.Rare {
				v.Unreached++
			}
			err = nil
		}
		if err != nil {
			return fmt.Errorf("fault %d, %s: %w", i+1, fault, err)
		}
		v.Kills++
		back := time.Now()
		at, err := s.goesOn(ctx)
		if err != nil {
			return fmt.Errorf("fault %d, %s: %w", i+1, fault, err)
		}
		s.net.Say("        goes on after %.1f s, all locked chunk %d", time.Since(back).Seconds(), at)
		if s.Honest {
			if err := s.publishes(ctx, at); err != nil {
				return fmt.Errorf("fault %d, %s: %w", i+1, fault, err)
			}
		}
	}
	if s.Script != nil {
		machine.Pause(ctx, s.Script.Calm)
	}
	return nil
}

// inflict does to the network what a fault says, and undoes it.
func (s *sweep) inflict(ctx context.Context, f Fault) error {
	if f.L1.Kind != "" {
		return s.troubled(ctx, f)
	}
	if s.Script != nil {
		return s.scripted(ctx, f)
	}
	switch f.Kind {
	case Held:
		err := each(ctx, f, func(some ...int) error { return s.net.Hold(some...) })
		machine.Pause(ctx, f.For)
		return errors.Join(err, s.net.Release(f.Nodes...))
	case Crashed:
		return s.crash(ctx, f)
	case Everything:
		s.net.KillL1()
		s.net.Kill(f.Nodes...)
		machine.Pause(ctx, f.For)
		if err := s.net.RestartL1(ctx); err != nil {
			return fmt.Errorf("L1 does not come back: %w", err)
		}
	default:
		_ = each(ctx, f, func(some ...int) error { s.net.Kill(some...); return nil }) // Kill never fails
		machine.Pause(ctx, f.For)
	}
	return s.net.Restart(ctx, f.Nodes...)
}

// errNotReached means that a node never came to the point it was to end at.
var errNotReached = errors.New("the point was not reached")

// pointPatience is how long a node may take to come to a point: it publishes in
// its own slots only. For rare ones it is rarePatience.
const (
	pointPatience = 2 * time.Minute
	rarePatience  = 20 * time.Second
)

// crash starts a node anew so that it ends at a point, and then again without.
func (s *sweep) crash(ctx context.Context, f Fault) error {
	node, patience := f.Nodes[0], pointPatience
	if f.Rare {
		patience = rarePatience
	}
	s.net.Kill(node)
	within, cancel := context.WithTimeout(ctx, patience)
	missed := s.net.Doom(within, f.Env, node)
	cancel()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if missed != nil {
		s.net.Kill(node)
		missed = fmt.Errorf("%w within %s", errNotReached, patience)
	}
	if err := s.net.Restart(ctx, node); err != nil {
		return err
	}
	return missed
}

// each does something to a fault's nodes, at once or one after another.
func each(ctx context.Context, f Fault, do func(some ...int) error) error {
	if f.Between == 0 {
		return do(f.Nodes...)
	}
	var errs []error
	for i, node := range f.Nodes {
		if i > 0 {
			machine.Pause(ctx, f.Between)
		}
		errs = append(errs, do(node))
	}
	return errors.Join(errs...)
}

// goesOn waits until every node has locked a chunk that none had before, and gives
// the lowest.
func (s *sweep) goesOn(ctx context.Context) (at uint64, err error) {
	before := s.witness.locked()
	ctx, cancel := context.WithTimeoutCause(ctx, s.Patience, fmt.Errorf("not within %s", s.Patience))
	defer cancel()
	err = machine.Until(ctx, func(ctx context.Context) error {
		tips, err := s.tips(ctx)
		if err != nil {
			return err
		}
		at = tips[0].Locked.Chunk
		for _, t := range tips {
			at = min(at, t.Locked.Chunk)
		}
		if at <= before {
			return fmt.Errorf("the network stands still: no node had locked a chunk above %d, and now:%s", before, described(tips))
		}
		return nil
	})
	return at, err
}

// askPatience is how long a node may take to answer.
const askPatience = 5 * time.Second

// tips asks every node.
func (s *sweep) tips(ctx context.Context) ([]api.Tips, error) {
	ctx, cancel := context.WithTimeout(ctx, askPatience)
	defer cancel()
	all := make([]api.Tips, len(s.clients))
	for i, c := range s.clients {
		var err error
		if all[i], err = c.Tips(ctx); err != nil {
			return nil, fmt.Errorf("%s does not answer: %w", s.net.Manifest().Nodes[i].Name, err)
		}
	}
	return all, nil
}

func described(tips []api.Tips) string {
	var out strings.Builder
	for i, t := range tips {
		fmt.Fprintf(&out, " node %d proposed %d locked %d checkpointed %d;", i, t.Proposed.Chunk, t.Locked.Chunk, t.Checkpointed.Chunk)
	}
	return strings.TrimSuffix(out.String(), ";")
}

// deaths is an error when a process ended that the sweep did not end.
func (s *sweep) deaths() error {
	if dead := s.net.Deaths(); len(dead) > 0 {
		return fmt.Errorf("ended by themselves: %s", strings.Join(dead, ", "))
	}
	return nil
}
