package sweep

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// Kind of a fault.
type Kind string

// The kinds of faults.
const (
	// Killed nodes end as with kill -9 and are started again.
	Killed Kind = "kill"
	// Held nodes do not run for a while (SIGSTOP) and go on.
	Held Kind = "hold"
	// Everything is killed, the L1 too.
	Everything Kind = "kill everything"
	// Ended nodes are stopped as operators do, with SIGTERM, and started again.
	Ended Kind = "restart"
	// Parted nodes reach no other one, and no other one reaches them.
	Parted Kind = "disconnect"
	// Skewed nodes go by a clock that is Offset ahead.
	Skewed Kind = "clock skew"
	// Lying is one node that does wrong what Does names (test/byzantine).
	Lying Kind = "liar"
	// Crashed nodes end by themselves, at a point that Env names.
	Crashed Kind = "crash"
)

// Fault is one thing that happens.
type Fault struct {
	Kind Kind
	// Nodes that it happens to, in ascending order.
	Nodes []int
	// After is the pause before it: the network is under load and has gone on since
	// the last fault.
	After time.Duration
	// Between is the pause between one node of it and the next; none kills at once.
	Between time.Duration
	// For is how long the nodes stay away.
	For time.Duration
	// Offset is how far the clock of a Skewed node is ahead; negative: behind.
	Offset time.Duration
	// Does is what a Lying node does wrong.
	Does string
	// Env is what the environment of a node says that is to end by itself.
	Env string
	// Rare says that a node comes to that point now and then only: it is not waited
	// for long, and no fault if it does not.
	Rare bool
	// L1 is the trouble that L1 is in meanwhile; there may be no nodes then.
	L1 Trouble
}

// listed are nodes for people.
func listed(nodes []int) string {
	names := make([]string, len(nodes))
	for i, node := range nodes {
		names[i] = fmt.Sprint(node)
	}
	return strings.Join(names, ", ")
}

func (f Fault) String() string {
	if f.L1.Kind != "" && len(f.Nodes) == 0 {
		return fmt.Sprintf("%s for %s", f.L1, f.For)
	}
	of := "nodes " + listed(f.Nodes)
	if f.Kind == Everything {
		of = "L1 and all nodes"
	}
	if f.Kind == Crashed {
		return fmt.Sprintf("%s: %s at %s", f.Kind, of, f.Env)
	}
	text := fmt.Sprintf("%s: %s for %s", f.Kind, of, f.For)
	if f.Kind == Skewed {
		text += fmt.Sprintf(", %s ahead", f.Offset)
	}
	if f.Kind == Lying {
		text += ", " + f.Does
	}
	if f.Between > 0 {
		text += fmt.Sprintf(", one every %s", f.Between)
	}
	if f.L1.Kind != "" {
		text += fmt.Sprintf("; and %s", f.L1)
	}
	return text
}

// shape is how a fault may be, and how often of a hundred.
type shape struct {
	kind      Kind
	few, many int // How many nodes; 0: all.
	percent   int
}

var shapes = []shape{
	{Killed, 1, 1, 50},
	{Killed, 2, 3, 15},
	{Killed, 0, 0, 15},
	{Held, 1, 1, 10},
	{Held, 2, 0, 5},
	{Everything, 0, 0, 5},
}

const (
	longestCalm  = 6 * time.Second
	longestAway  = 8 * time.Second
	longestApart = 400 * time.Millisecond
)

// Plan draws faults of a network. The same seed gives the same plan, and a longer
// plan begins with the shorter one.
func Plan(seed uint64, faults, nodes int) []Fault {
	random := rand.New(rand.NewPCG(seed, 0))
	plan := make([]Fault, faults)
	for i := range plan {
		plan[i] = draw(random, nodes)
	}
	return plan
}

func draw(random *rand.Rand, nodes int) Fault {
	duration := func(longest time.Duration) time.Duration {
		return time.Duration(random.Int64N(int64(longest))).Round(time.Millisecond)
	}
	s := drawShape(random)
	few, many := s.few, s.many
	if few == 0 {
		few = nodes
	}
	if many == 0 {
		many = nodes
	}
	few, many = min(few, nodes), min(many, nodes)
	f := Fault{Kind: s.kind, After: duration(longestCalm), For: duration(longestAway)}
	f.Nodes = random.Perm(nodes)[:few+random.IntN(many-few+1)]
	slices.Sort(f.Nodes)
	if len(f.Nodes) > 1 && random.IntN(2) == 0 {
		f.Between = duration(longestApart)
	}
	return f
}

func drawShape(random *rand.Rand) shape {
	at := random.IntN(100)
	for _, s := range shapes {
		if at -= s.percent; at < 0 {
			return s
		}
	}
	return shapes[0]
}
