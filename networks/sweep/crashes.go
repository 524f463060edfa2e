package sweep

import (
	"fmt"

	"github.com/aztecd/aztecd/internal/fail"
)

// cometPoints is how many of CometBFT's fail points are gone through: it has ten
// for a height, counted from the start of a process.
const cometPoints = 30

// Crashes is the plan that lets one node after another end by itself: at each of
// CometBFT's fail points of its first heights, and at each of ours, the first and a
// later time that it gets there.
func Crashes(nodes int) []Fault {
	var plan []Fault
	add := func(env string) {
		plan = append(plan, Fault{Kind: Crashed, Nodes: []int{len(plan) % nodes}, Env: env})
	}
	for index := range cometPoints {
		add(fmt.Sprintf("FAIL_TEST_INDEX=%d", index))
	}
	for _, before := range []int{0, 1} {
		for _, point := range fail.Points() {
			add(point.Env(before))
		}
	}
	return plan
}
