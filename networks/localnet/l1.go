package localnet

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/networks/machine"
)

// otherL1Patience is how long an L1 that is not ours may take to answer.
const otherL1Patience = 20 * time.Second

// l1Name is what the embedded L1's process is called.
const l1Name = "l1"

// startL1 starts the embedded L1, or reaches the other one.
func (n *network) startL1(ctx context.Context) error {
	if err := n.awaitSurvivors(ctx); err != nil {
		return err
	}
	l1, base, err := n.plannedL1(ctx)
	if err != nil {
		return err
	}
	if n.m == nil {
		n.m = &Manifest{
			Version: manifestVersion, SlotMS: n.o.Slot.Milliseconds(), L1BlockMS: n.o.L1Block.Milliseconds(), BasePort: base, L1: l1,
			Committee: n.o.seats(), EpochSlots: n.o.epochSlots(), Eager: n.o.Eager, Proving: n.o.proving(),
		}
	}
	ctx, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	var child *machine.Process
	if l1.Embedded {
		if child, err = n.spawnL1(); err != nil {
			return err
		}
	}
	finish := n.screen.during("Start L1", func() string { return "" })
	err = n.reachL1(ctx, child)
	if err != nil {
		finish("no answer")
		return fmt.Errorf("reach L1 at %s: %w", l1.HTTP, err)
	}
	finish(fmt.Sprintf("chain id %d at %s", n.m.L1.ChainID, l1.HTTP))
	return nil
}

// spawnL1 starts the embedded L1's process.
func (n *network) spawnL1() (*machine.Process, error) {
	base := n.m.BasePort
	return n.start(l1Name, "l1", "devnet", "--home", filepath.Join(n.o.Home, "l1"),
		"--block", n.o.L1Block.String(), "--http", ports.Loopback(base), "--ws", ports.Loopback(base+1), "--beacon", ports.Loopback(base+2))
}

// plannedL1 is the L1 of the manifest, or the one that a first run will have.
func (n *network) plannedL1(ctx context.Context) (L1, int, error) {
	base, err := n.choosePorts(ctx)
	if err != nil {
		return L1{}, 0, err
	}
	switch {
	case n.m != nil:
		return n.m.L1, base, nil
	case n.o.L1 != "":
		return L1{HTTP: n.o.L1, Beacon: n.o.Beacon, BeaconByNumber: n.o.BeaconByNumber}, base, nil
	default:
		return L1{
			Embedded: true, HTTP: "http://" + ports.Loopback(base), WS: "ws://" + ports.Loopback(base+1), Beacon: "http://" + ports.Loopback(base+2),
		}, base, nil
	}
}

func (n *network) reachL1(ctx context.Context, child *machine.Process) error {
	client, err := ethclient.DialContext(ctx, n.m.L1.HTTP)
	if err != nil {
		return err
	}
	if n.l1 != nil {
		n.l1.Close()
	}
	n.l1 = client
	ask := func(ctx context.Context) error {
		id, err := client.ChainID(ctx)
		if err == nil {
			n.m.L1.ChainID = id.Uint64()
		}
		return err
	}
	if child == nil {
		ctx, cancel := context.WithTimeoutCause(ctx, otherL1Patience, fmt.Errorf("no answer within %s", otherL1Patience))
		defer cancel()
		return machine.Until(ctx, ask)
	}
	return child.Answers(ctx, ask)
}
