package sweep

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

// TroubleKind is what is wrong with L1.
type TroubleKind string

// The kinds of trouble.
const (
	// Hangs: the endpoint that nodes ask first takes what they ask and answers nothing.
	Hangs TroubleKind = "the first endpoint hangs"
	// Down: no endpoint can be reached, nor the beacon node.
	Down TroubleKind = "all endpoints are down"
	// Silent: L1 makes no blocks.
	Silent TroubleKind = "L1 makes no blocks"
	// Reorganised: the last blocks are replaced by empty ones.
	Reorganised TroubleKind = "L1 goes back"
	// Dear: blobs are as dear as others bid for them.
	Dear TroubleKind = "blobs are dear"
	// Censored: L1 takes nothing from some publishers.
	Censored TroubleKind = "L1 censors"
)

// Trouble is what L1 is in while a fault lasts. The zero value is none.
type Trouble struct {
	Kind TroubleKind
	// Blocks are those that are replaced, or full of others' blobs.
	Blocks int
	// Publishers are the nodes whose transactions L1 does not take.
	Publishers []int
}

func (t Trouble) String() string {
	switch t.Kind {
	case Reorganised, Dear:
		return fmt.Sprintf("%s, %d blocks", t.Kind, t.Blocks)
	case Censored:
		return fmt.Sprintf("%s the publishers of nodes %s", t.Kind, listed(t.Publishers))
	default:
		return string(t.Kind)
	}
}

const (
	// longestTrouble is less than publishers have before anybody may accuse, so that it
	// is within what a member that follows the rules survives (docs/guarantees.md).
	longestTrouble = 3 * honestSlot
	// deepest is a reorganisation far above what nodes take for final.
	deepest = 12
	// dearest is a spike that raises the fee of blobs some two hundredfold, above what
	// nodes pay by default for the last part of it.
	dearest = 24
)

// HonestPlan draws faults of a network whose L1 goes wrong, too: half of them are of
// nodes, half of L1, and half of those find nodes away as well.
func HonestPlan(seed uint64, faults, nodes int) []Fault {
	random := rand.New(rand.NewPCG(seed, 1))
	plan := make([]Fault, faults)
	for i := range plan {
		plan[i] = drawHonest(random, nodes)
	}
	return plan
}

func drawHonest(random *rand.Rand, nodes int) Fault {
	f := draw(random, nodes)
	if f.Kind == Everything { // L1's process is not killed here, it is in trouble
		f.Kind = Killed
	}
	if random.IntN(2) == 0 {
		return f
	}
	f.L1 = drawTrouble(random, nodes)
	f.For = honestSlot + time.Duration(random.Int64N(int64(longestTrouble-honestSlot))).Round(time.Millisecond)
	if random.IntN(2) == 0 {
		f.Nodes = f.Nodes[:min(len(f.Nodes), 1)] // the others have to bear with L1
	} else {
		f.Nodes = nil
	}
	return f
}

func drawTrouble(random *rand.Rand, nodes int) Trouble {
	all := []TroubleKind{Hangs, Down, Silent, Reorganised, Dear, Censored}
	t := Trouble{Kind: all[random.IntN(len(all))]}
	switch t.Kind {
	case Reorganised:
		t.Blocks = 1 + random.IntN(deepest)
	case Dear:
		t.Blocks = 1 + random.IntN(dearest)
	case Censored:
		t.Publishers = random.Perm(nodes)[:1+random.IntN(nodes)]
		slices.Sort(t.Publishers)
	case Hangs, Down, Silent:
	}
	return t
}
