package abci_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Whatever L1 draws, keys that cannot be used and whole repetitions among it, CometBFT takes
// the validator updates: nobody twice, nobody unknown removed, never an empty set, and what
// they give is the committee's usable keys. Chain.Decide holds each block's against a real
// validator set.
func TestCometBFTTakesAnyHandover(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		least := rapid.Uint64Range(1, 3).Draw(r, "least")
		c := abcitest.NewRelay(r, 2, func(p *protocol.Params) { p.MinCommittee = least })
		n := c.Node()
		all := append(c.Drawn(0), c.Drawn(1)...)
		c.Advance(n)
		epoch := uint64(0)
		for range rapid.IntRange(1, 6).Draw(r, "handovers") {
			epoch += rapid.Uint64Range(1, 3).Draw(r, "epochs")
			var drawn []committee.Drawn
			for range rapid.IntRange(1, abcitest.Members).Draw(r, "seats") {
				d := all[rapid.IntRange(0, len(all)-1).Draw(r, "who")]
				switch rapid.IntRange(0, 9).Draw(r, "key") {
				case 0:
					d.Key = append([]byte{2}, make([]byte, 32)...)
				case 1:
					d.Key = all[0].Key
				}
				drawn = append(drawn, d)
			}
			to, err := committee.Draw(drawn)
			require.NoError(r, err)
			n.Drawn.Name(epoch, to)
			n.Clock.Set(c.Params.EpochStart(epoch))
			made := c.Decode(c.Advance(n))
			if uint64(to.Voters()) < least || to.Voters() < to.Quorum() {
				require.Empty(r, made.ControlInputs)
				continue
			}
			require.Len(r, made.ControlInputs, 1)
			c.Advance(n)
			require.True(r, n.Schedule.Of(n.App.State().Height+1).Same(to))
		}
	})
}
