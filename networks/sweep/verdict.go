package sweep

import (
	"errors"
	"fmt"
	"io"
)

// uncounted stands for a figure that could not be counted.
const uncounted = -1

// newVerdict has nothing counted.
func newVerdict(o *Options) Verdict {
	return Verdict{
		Seed: o.Seed, LostLocked: uncounted, LostObjects: uncounted, DoubleSigns: uncounted, Unpublished: uncounted, Uncertified: uncounted,
		Honest: o.ownL1(), Slashed: uncounted, StakesChanged: uncounted,
	}
}

// Verdict is what a sweep found.
type Verdict struct {
	Kills   int
	Seed    uint64
	Seconds float64

	// LostLocked are txs and chunks that a node reported locked and that some node
	// does not have so in the end, or has differently.
	LostLocked int
	// LostAccepted are txs that a node took and that are not locked at every node, in a script
	// in which no node ended.
	LostAccepted int
	// LostObjects are decided txs whose object no node gives.
	LostObjects int
	// DoubleSigns are rounds in which a key signed two different things of a kind.
	DoubleSigns int
	// Unpublished are locked chunks that are not on L1.
	Unpublished int
	// Uncertified are decided chunks that no certificate covers at any node.
	Uncertified int
	// Unreached are points at which a node was to end and never came to.
	Unreached int

	// Honest says that the rest was looked at: the epochs that passed, the accusations
	// there were, which cost nobody anything if they were answered, who was slashed, and
	// who has another stake on L1 than in the beginning.
	Honest                 bool
	Epochs, Accusations    int
	Slashed, StakesChanged int
	// Unpaid are those that were to lose stake and did not.
	Unpaid int
}

// print writes a line "key value" for each figure.
func (v *Verdict) print(out io.Writer) {
	fmt.Fprintf(out, "kills %d\nseed %d\nseconds %.0f\n", v.Kills, v.Seed, v.Seconds)
	if v.Honest {
		fmt.Fprintf(out, "epochs %d\naccusations %d\n", v.Epochs, v.Accusations)
	}
	for _, f := range v.faults() {
		fmt.Fprintf(out, "%s %d\n", f.name, f.count)
	}
}

type figure struct {
	name  string
	count int
}

// faults are the figures of which all are 0 in a clean run.
func (v *Verdict) faults() []figure {
	all := []figure{
		{"lost_locked", v.LostLocked},
		{"lost_objects", v.LostObjects},
		{"double_signs", v.DoubleSigns},
		{"unpublished", v.Unpublished},
		{"uncertified", v.Uncertified},
	}
	if v.Honest {
		all = append(all, figure{"slashed", v.Slashed}, figure{"stakes_changed", v.StakesChanged})
	}
	if v.LostAccepted > 0 {
		all = append(all, figure{"lost_accepted", v.LostAccepted})
	}
	if v.Unpaid > 0 {
		all = append(all, figure{"unpaid", v.Unpaid})
	}
	if v.Unreached > 0 {
		all = append(all, figure{"unreached", v.Unreached})
	}
	return all
}

// Err is an error unless nothing was lost.
func (v *Verdict) Err() error {
	var errs []error
	for _, f := range v.faults() {
		switch {
		case f.count == uncounted:
			errs = append(errs, fmt.Errorf("%s could not be counted", f.name))
		case f.count != 0:
			errs = append(errs, fmt.Errorf("%s is %d, not 0", f.name, f.count))
		}
	}
	return errors.Join(errs...)
}
