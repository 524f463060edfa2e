package watch_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/watch"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// Whoever reads a node's health hears that its attester is accused, of what, and until when
// it can be put right.
func TestHealthTellsOfOmissions(t *testing.T) {
	var h api.Health
	watch.Blame(&h, &watchtower.State{Omissions: []watchtower.Omission{
		{Number: 7, Attester: common.Address{1}, RescueTime: 1_700_000_000, Pays: true},
		{Number: 8, Attester: common.Address{2}, RescueTime: 1_700_000_000},
	}})
	require.Len(t, h.Notes, 2)
	require.Contains(t, h.Notes[0], "this node's attester is accused of publishing less of checkpoint 7 than it signed: it pays from 2023-11-14T22:13:20Z on")
	require.Contains(t, h.Notes[1], common.Address{2}.Hex())
}
