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
	add := func(env string, rare bool) {
		plan = append(plan, Fault{Kind: Crashed, Nodes: []int{len(plan) % nodes}, Env: env, Rare: rare})
	}
	for index := range cometPoints {
		add(fmt.Sprintf("FAIL_TEST_INDEX=%d", index), false)
	}
	for _, before := range []int{0, 1} {
		for _, point := range fail.Points() {
			// Most certificates are there with the block; few come late.
			add(point.Env(before), point == fail.CertificateBefore || point == fail.CertificateAfter)
		}
	}
	return plan
}
