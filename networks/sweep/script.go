package sweep

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/networks/link"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/networks/machine"
)

// Script is a network and what happens to it.
type Script struct {
	// Validators and Committee are how many there are and how many sit at a time, 0 for all.
	Validators, Committee int
	EpochSlots            uint64
	L1Block               time.Duration
	// Eager has L1 check the certificate of each publication at once.
	Eager bool
	// Delay is how long what a node sends to another one is under way.
	Delay time.Duration
	// Faults happen one after the other.
	Faults []Fault
	// Calm is how long load goes on after the last one.
	Calm time.Duration
	// Liar is the program of test/byzantine, for faults of the kind Lying.
	Liar string
	// Pays are the nodes that lose stake; all others keep theirs.
	Pays []int
}

// wired tells whether nodes reach each other by wires that can be cut and be long.
func (s *Script) wired() bool {
	return s.Delay > 0 || slices.ContainsFunc(s.Faults, func(f Fault) bool { return f.Kind == Parted })
}

// ends tells whether nodes end, and with them what waits in their pools.
func (s *Script) ends() bool {
	return slices.ContainsFunc(s.Faults, func(f Fault) bool { return len(f.Nodes) > 0 && f.Kind != Held && f.Kind != Parted })
}

// liars are the nodes that sign what they like.
func (s *Script) liars() (all []int) {
	for _, f := range s.Faults {
		if f.Kind == Lying {
			all = append(all, f.Nodes...)
		}
	}
	return all
}

// prepare adds what a script says to the options of its network.
func (s *sweep) prepare(o *localnet.Options) {
	if s.Script == nil {
		return
	}
	o.EpochSlots, o.Eager, o.L1Block = s.Script.EpochSlots, s.Script.Eager, s.Script.L1Block
	if s.Script.wired() {
		s.wires = link.NewMesh(s.Script.Delay)
		o.Link = s.wires.Link
	}
}

// scripted does to the network what a fault of a script says, and undoes it. While less than
// a third of any committee is away, the others have to go on: it does not end before they do.
func (s *sweep) scripted(ctx context.Context, f Fault) error {
	if err := s.strike(ctx, f); err != nil {
		return err
	}
	before := s.witness.locked()
	machine.Pause(ctx, f.For)
	seats := cmp.Or(s.Script.Committee, s.Script.Validators)
	if 3*len(f.Nodes) >= seats {
		return s.undo(ctx, f)
	}
	err := s.await(ctx, func(context.Context) error {
		if s.witness.locked() == before {
			return fmt.Errorf("the other nodes lock nothing meanwhile, since chunk %d", before)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return s.undo(ctx, f)
}

func (s *sweep) strike(ctx context.Context, f Fault) error {
	switch f.Kind {
	case Killed:
		return each(ctx, f, func(some ...int) error { s.net.Kill(some...); return nil })
	case Ended:
		return each(ctx, f, s.net.End)
	case Held:
		return each(ctx, f, s.net.Hold)
	case Parted:
		s.wires.Part(f.Nodes...)
		return nil
	case Skewed:
		return s.swap(ctx, f.Nodes, s.Executable, "start", "--clock-offset", f.Offset.String(), "--home")
	case Lying:
		return s.swap(ctx, f.Nodes, s.Script.Liar, "--fault", f.Does, "--home")
	default:
		return fmt.Errorf("no script does %q", f.Kind)
	}
}

func (s *sweep) undo(ctx context.Context, f Fault) error {
	switch f.Kind {
	case Held:
		return s.net.Release(f.Nodes...)
	case Parted:
		s.wires.Join(f.Nodes...)
		return nil
	case Skewed, Lying:
		if err := s.paid(ctx, f); err != nil {
			return err
		}
		if err := s.net.End(f.Nodes...); err != nil {
			return err
		}
	}
	return s.net.Restart(ctx, f.Nodes...)
}

// swap ends nodes as operators do, and starts them as another program.
func (s *sweep) swap(ctx context.Context, nodes []int, program string, args ...string) error {
	if err := s.net.End(nodes...); err != nil {
		return err
	}
	for _, i := range nodes {
		if err := s.net.RestartAs(ctx, i, nil, program, args...); err != nil {
			return err
		}
	}
	return nil
}

// paid waits until a liar that is to pay has.
func (s *sweep) paid(ctx context.Context, f Fault) error {
	if f.Kind != Lying || !slices.Contains(s.Script.Pays, f.Nodes[0]) {
		return nil
	}
	err := s.await(ctx, func(ctx context.Context) error {
		var r localnet.Report
		if _, err := s.stakes.Since(ctx, &r); err != nil {
			return err
		}
		if r.Slashed[s.attesters(f.Nodes)[0]] == "" {
			return errors.New("L1 took nothing of it")
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("node %d is to pay: %w", f.Nodes[0], err)
	}
	return nil
}

// attesters are those of nodes, as reports have them.
func (s *sweep) attesters(nodes []int) []string {
	all := make([]string, len(nodes))
	for at, i := range nodes {
		all[at] = strings.ToLower(s.net.Manifest().Nodes[i].Keys.Attester.Hex())
	}
	return all
}

// forgive takes the nodes that are to pay out of a report, when they did; else it is wrong
// in another way than one in which somebody paid who was not to.
func (s *sweep) forgive(r *localnet.Report) (unpaid int) {
	if s.Script == nil {
		return 0
	}
	for _, who := range s.attesters(s.Script.Pays) {
		taken, was := r.Slashed[who], r.StakeBefore[who]
		delete(r.Slashed, who)
		if taken == "" {
			s.net.Say("        %s was to pay and did not", who)
			unpaid++
			continue
		}
		left := new(big.Int).Sub(number(was), number(taken)).String()
		if r.StakeAfter[who] == left {
			r.StakeBefore[who] = left
		}
	}
	return unpaid
}

func number(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

// excused tells whether a double signature is a liar's.
func (s *sweep) excused(d slotOfKey) bool {
	if s.Script == nil || len(s.Script.liars()) == 0 {
		return false
	}
	if d.signer == (common.Address{}) { // a proposal, of which the log does not say whose it is
		return true
	}
	return slices.Contains(s.attesters(s.Script.liars()), strings.ToLower(d.signer.Hex()))
}
