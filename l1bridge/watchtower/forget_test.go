package watchtower

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// What is remembered of omissions is bounded: nothing is once L1 confirmed the checkpoint
// and nobody was accused of it. What was accused, or was not looked at, stays.
func TestOmissionsOfNobodyAreForgotten(t *testing.T) {
	const blamed = 1200
	at := client.Header{Number: 900, Hash: common.Hash{9}}
	s := &view.Snapshot{Head: client.Header{Number: 1000, Time: 12_000}, BlockTime: 12, Tips: view.Tips{Confirmed: 5}}
	for name, tc := range map[string]struct {
		one  omitted
		gone bool
	}{
		"confirmed":                      {omitted{number: 5, at: at}, true},
		"not confirmed":                  {omitted{number: 6, at: at}, false},
		"not looked at":                  {omitted{number: 5, told: 890}, false},
		"accused, which may come back":   {omitted{number: 5, told: 890, at: at}, false},
		"accused, which was undone":      {omitted{number: 5, told: 600, at: at}, true},
		"accused":                        {omitted{number: 5, told: 890, at: at, state: Omission{Phase: PhaseRescue, RescueTime: 11_000}}, false},
		"accused long ago":               {omitted{number: 5, told: 10, at: at, state: Omission{Phase: PhaseDue, RescueTime: 10_000}}, true},
		"accused, of what was confirmed": {omitted{number: 4, told: 890, at: at, state: Omission{Phase: PhaseDue, RescueTime: 12_500}}, false},
	} {
		t.Run(name, func(t *testing.T) {
			o := omissions{known: map[common.Hash]*omitted{{1}: &tc.one}}
			o.forget(s, blamed)
			require.Equal(t, tc.gone, len(o.known) == 0)
		})
	}
}
