package view_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// An endpoint that follows a fork of its own is not asked first for long. Where two others
// agree, it never is again; where it is one word against another, each has its time.
func TestAForkThatOneEndpointFollowsIsLeft(t *testing.T) {
	for _, others := range [][]string{{"second", "third"}, {"second"}} {
		l1, fork := l1test.Start(t, nil), l1test.Start(t, nil)
		wires := []*l1test.Wire{fork.Wire("first")}
		for _, name := range others {
			wires = append(wires, l1.Wire(name))
		}
		v := newView(t, l1, l1test.ClientOf(t, wires...))
		l1.SealInto(t, 1, 0)
		fork.SealInto(t, 1, 1) // from here on they differ
		left, back := false, false
		for range 40 {
			head := l1.Seal(t)
			fork.Seal(t)
			right := step(t, v).Head.Hash == head.Hash()
			back = back || left && !right
			left = left || right
		}
		require.True(t, left)
		require.Equal(t, len(others) == 1, back)
	}
}
