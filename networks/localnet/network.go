package localnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/machine"
	"github.com/aztecd/aztecd/x/protocol"
)

// startPatience is how long a process may take until it answers, and then until it
// is ready: what blob proofs need loads at a low priority, which is minutes on
// a machine whose cores are all busy. One that ends is seen at once.
const startPatience = 5 * time.Minute

// patience with what the last run of a home left behind; tests have less.
type patience struct{ deaths, ports time.Duration }

// network is a running localnet.
type network struct {
	o       *Options
	screen  *screen
	spawner *machine.Spawner
	lock    *os.File
	m       *Manifest

	survivors survivors
	patience  patience
	// ports are reserved until the network ends, when it was free to choose.
	ports *ports.Run

	l1 *ethclient.Client
	// gate is what the validators reach L1 through when there is a fault.
	gate *gate
	// children are L1, when embedded, and the validators, in that order.
	children   []*machine.Process
	validators []*machine.Process
	startToRPC time.Duration

	mu       sync.Mutex
	stopping bool
	// killed are children that were ended on purpose.
	killed   map[*machine.Process]bool
	deaths   []string
	watchers sync.WaitGroup
}

// open takes possession of the home.
func open(o *Options, s *screen) (*network, error) {
	lock, err := lockHome(o.Home)
	if err != nil {
		return nil, err
	}
	n := &network{o: o, screen: s, spawner: machine.NewSpawner(), lock: lock, killed: map[*machine.Process]bool{}, survivors: survivorsOf(o.Home), patience: patience{deathPatience, portPatience}}
	if n.m, err = LoadManifest(o.Home); err == nil && n.m != nil {
		err = n.m.matches(o)
	}
	if err != nil {
		return nil, errors.Join(err, n.close())
	}
	return n, nil
}

// setUp makes of an empty home what a network needs: keys, the contract, genesis
// and configuration. The manifest comes last.
func (n *network) setUp(ctx context.Context) error {
	if len(n.m.Nodes) > 0 {
		return n.checkContract(ctx)
	}
	nodes, err := makeNodes(n.o, n.m.BasePort)
	if err != nil {
		return err
	}
	n.m.Nodes = nodes
	if err := n.makeProver(); err != nil {
		return err
	}
	finish := n.screen.during("Deploy the contracts, stake the validators and fund publishers", func() string { return "" })
	p, err := n.deploy(ctx)
	if err != nil {
		finish("no")
		return err
	}
	finish(fmt.Sprintf("%s in L1 block %d", p.Rollup, n.m.DeployedAt))
	n.m.Rollup, n.m.ChainID = p.Rollup, p.ChainID()
	if err := writeHomes(n.m, p, n.o.Link); err != nil {
		return err
	}
	return n.m.save(n.o.Home)
}

// checkContract finds out whether L1 is still the one the network was made on.
func (n *network) checkContract(ctx context.Context) error {
	code, err := n.l1.CodeAt(ctx, n.m.Rollup, nil)
	if err != nil {
		return fmt.Errorf("ask L1 for the Rollup contract: %w", err)
	}
	if len(code) == 0 {
		return fmt.Errorf("L1 at %s has no Rollup contract at %s: it is not the L1 this network was made on; remove %s to begin anew", n.m.L1.HTTP, n.m.Rollup, n.o.Home)
	}
	return nil
}

func (n *network) deploy(ctx context.Context) (*protocol.Params, error) {
	key, err := n.o.key()
	if err != nil {
		return nil, err
	}
	p := protocol.Devnet()
	p.SlotDuration = uint64(n.o.Slot.Milliseconds())
	p.EpochDuration, p.OpenAfter = n.m.EpochSlots, 3
	p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	// Backups get their turn within the slot.
	p.PublishTimeout = max(1000, p.SlotDuration/3/1000*1000)
	p.MaxUnpublishedSlots, p.Eager = 6, n.m.Eager
	if n.o.Fund != FundPortal {
		p.FeeJuice = load.Allocations()
	}
	publishers := make([]common.Address, len(n.m.Nodes))
	for i, node := range n.m.Nodes {
		p.Validators = append(p.Validators, node.Keys.Validator())
		publishers[i] = node.Keys.Publisher
	}
	if n.m.Proving != nil {
		publishers = append(publishers, n.m.Proving.Prover)
	}
	if err := genesis.Fund(ctx, n.l1, key, publishers); err != nil {
		return nil, err
	}
	p.SetCommittee(uint64(n.m.Committee))
	p.L1ChainID = n.m.L1.ChainID
	proofs, err := n.proofs(&p)
	if err != nil {
		return nil, err
	}
	made, at, err := genesis.DeployProven(ctx, n.l1, key, p, votedOn(&p, key), proofs, genesis.Included)
	n.m.DeployedAt = at.Block
	if err != nil || proofs == nil {
		return made, err
	}
	return made, n.depositBond(ctx, key, made)
}

// start runs a command of this program as a child.
func (n *network) start(name string, args ...string) (*machine.Process, error) {
	return n.startWith(nil, false, name, n.o.Executable, args...)
}

// startWith does so, or of another one, with more in the environment. A doomed child is one that is to
// end by itself.
func (n *network) startWith(env []string, doomed bool, name, program string, args ...string) (*machine.Process, error) {
	child, err := n.spawner.Start(machine.Command{
		Name: name, Log: filepath.Join(n.o.Home, "logs", name+".log"), Program: program, Args: args, Env: env,
	})
	if err != nil {
		return nil, err
	}
	if err := n.survivors.add(name, child.PID()); err != nil {
		child.Kill()
		return nil, err
	}
	n.children = append(n.children, child)
	n.mu.Lock()
	n.killed[child] = doomed
	n.mu.Unlock()
	n.watchers.Go(func() { n.watch(child) })
	return child, nil
}

// watch says when a child ends that was not asked to.
func (n *network) watch(child *machine.Process) {
	<-child.Done()
	n.mu.Lock()
	expected := n.stopping || n.killed[child]
	if !expected {
		n.deaths = append(n.deaths, child.Name)
	}
	n.mu.Unlock()
	if expected {
		return
	}
	_, how := child.Ended()
	n.screen.line("%s died: %v. Its log: %s", child.Name, how, child.Log)
	for _, node := range n.m.Nodes {
		if node.Name == child.Name {
			n.screen.line("  The others go on while more than two thirds live. Start it again: %s start --home %s", n.o.Executable, node.Home)
		}
	}
}

// dead lists the children that died.
func (n *network) dead() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]string{}, n.deaths...)
}

// close stops the validators together, then L1.
func (n *network) close() error {
	n.mu.Lock()
	n.stopping = true
	n.mu.Unlock()
	errs := make([]error, len(n.children))
	var stopping sync.WaitGroup
	for i, child := range n.children {
		if child.Name != l1Name {
			stopping.Go(func() { errs[i] = child.Stop() })
		}
	}
	stopping.Wait()
	for i, child := range n.children {
		if child.Name == l1Name {
			errs[i] = child.Stop()
		}
	}
	n.watchers.Wait()
	n.spawner.Close()
	if n.gate != nil {
		errs = append(errs, n.gate.close())
	}
	if n.l1 != nil {
		n.l1.Close()
	}
	if n.ports != nil {
		errs = append(errs, n.ports.Close())
	}
	return errors.Join(append(errs, n.lock.Close())...)
}
