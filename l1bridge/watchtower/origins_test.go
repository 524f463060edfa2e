package watchtower

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// What is looked at before somebody is accused is all that would have to be published, and
// so the longer version of a confirmed checkpoint that is open.
func TestALongerVersionOfAConfirmedCheckpointMustBePublishable(t *testing.T) {
	ours := checkpoint.Header{Number: 7, FirstChunk: 20, LastChunk: 25}
	shorter := ours
	shorter.LastChunk = 22
	for name, c := range map[string]struct {
		tips view.Tips
		from uint64
		err  error
	}{
		"nothing yet":             {view.Tips{}, 1, nil},
		"ours":                    {view.Tips{Confirmed: 7, ConfirmedHash: ours.Hash()}, 8, nil},
		"a shorter version, open": {view.Tips{Confirmed: 7, ConfirmedHash: shorter.Hash()}, 7, nil},
		"one before this node's":  {view.Tips{Confirmed: 7, ConfirmedHash: common.Hash{1}}, 8, ledger.ErrNoRecord},
		"another one, closed":     {view.Tips{Confirmed: 7, ConfirmedHash: common.Hash{1}, Closed: true}, 8, nil},
	} {
		t.Run(name, func(t *testing.T) {
			from, err := lowestToPublish(c.tips, func(number uint64) (checkpoint.Header, error) {
				require.EqualValues(t, 7, number)
				return ours, c.err
			})
			require.NoError(t, err)
			require.Equal(t, c.from, from)
		})
	}
}
