package e2e

import (
	"slices"

	"github.com/aztecd/aztecd/networks/sweep"
)

// kind is a way to go wrong, and which fields of a Fault say something about it.
type kind struct {
	name  string
	about string
	node  sweep.Kind
	l1    sweep.TroubleKind
	// nodes: it happens to some, or to one only. The others are as in Fault.
	nodes, one, between, blocks, offset, does bool
}

var kinds = []kind{
	{name: "kill", about: "nodes end as with kill -9, and are started again", node: sweep.Killed, nodes: true, between: true},
	{name: "restart", about: "nodes are stopped with SIGTERM, and started again", node: sweep.Ended, nodes: true, between: true},
	{name: "pause", about: "nodes do not run (SIGSTOP), and go on", node: sweep.Held, nodes: true, between: true},
	{name: "disconnect", about: "nodes reach none of the others, and none of these reaches them", node: sweep.Parted, nodes: true},
	{name: "clock-skew", about: "nodes go by a clock that is offset ahead", node: sweep.Skewed, nodes: true, offset: true},
	{name: "liar", about: "a node does wrong what does names", node: sweep.Lying, nodes: true, one: true, does: true},
	{name: "l1-outage", about: "no endpoint of L1 answers, nor the beacon node", l1: sweep.Down},
	{name: "l1-hang", about: "the endpoint that nodes ask first takes what they ask and answers nothing", l1: sweep.Hangs},
	{name: "l1-stall", about: "L1 makes no blocks", l1: sweep.Silent},
	{name: "l1-reorg", about: "the last blocks of L1 are replaced by empty ones", l1: sweep.Reorganised, blocks: true},
	{name: "fee-spike", about: "others fill L1's blob space, so that its fee rises by a quarter a block", l1: sweep.Dear, blocks: true},
	{name: "l1-censor", about: "L1 takes nothing from the nodes' accounts", l1: sweep.Censored, nodes: true},
}

// Kinds are what a fault may do, by name, with what that is.
func Kinds() (all [][2]string) {
	for _, k := range kinds {
		all = append(all, [2]string{k.name, k.about})
	}
	return all
}

func kindOf(name string) (kind, bool) {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 {
		return kind{}, false
	}
	return kinds[i], true
}

// fault is what package sweep does.
func (f Fault) fault() sweep.Fault {
	k, _ := kindOf(f.Do)
	out := sweep.Fault{
		Kind: k.node, After: f.After.Duration, For: f.For.Duration, Between: f.Between.Duration, Offset: f.Offset.Duration, Does: f.Does,
	}
	switch k.l1 {
	case "":
		out.Nodes = f.Nodes
	default:
		out.L1 = sweep.Trouble{Kind: k.l1, Blocks: f.Blocks, Publishers: f.Nodes}
	}
	return out
}
