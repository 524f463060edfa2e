package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/inputs"
)

// A node says that it lacks what chunks must take, and that it has nowhere to read blobs from
// only when that matters.
func TestANodeSaysWhichForcedTxsItLacks(t *testing.T) {
	waiting := []inputs.Entry{{Due: 1}, {Due: 2}, {Due: 3, Kind: inputs.Blobs}}
	upTo := func(due uint64) func(inputs.Entry) bool {
		return func(e inputs.Entry) bool { return e.Due <= due }
	}
	require.Empty(t, lacking(nil, upTo(0), false))
	require.Empty(t, lacking(waiting, upTo(3), false))
	require.Len(t, lacking(waiting, upTo(1), true), 1)
	require.Contains(t, lacking(waiting, upTo(1), true)[0], "objects of 2 forced txs")
	notes := lacking(waiting, upTo(2), false)
	require.Len(t, notes, 2)
	require.Contains(t, notes[1], "l1.beacon")
	require.Len(t, lacking(waiting[:2], upTo(0), false), 1)
}
