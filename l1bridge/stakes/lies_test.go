package stakes_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Of several endpoints none is believed: what one says of a stake, of a withdrawer or of who
// sits where is proved by the block, or another one is asked.
func TestAnEndpointThatLiesOfStakesIsNotBelieved(t *testing.T) {
	l1 := l1test.Start(t, nil)
	liar, honest := l1.Wire("liar"), l1.Wire("honest")
	attester, withdrawer := l1test.Address(l1.Attesters[1]), l1test.Address(l1.Publishers[1])
	lies := strings.NewReplacer(
		strings.ToLower(withdrawer.Hex()[2:]), strings.Repeat("66", 20), strings.ToLower(attester.Hex()[2:]), strings.Repeat("77", 20),
		"00000000000000000000000000000000000000000000152d02c7e14af6800000", "00000000000000000000000000000000000000000000152d02c7e14af6800001",
	)
	liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		if c.Method == "eth_call" || c.Method == "eth_getProof" {
			out = json.RawMessage(lies.Replace(string(out)))
		}
		return out, err
	})
	c := l1test.ClientOf(t, liar, honest)
	head, err := c.AgreedHead(t.Context())
	require.NoError(t, err)
	r, err := stakes.Open(t.Context(), c, l1.Deployment.Rollup, head)
	require.NoError(t, err)
	require.Equal(t, "100000", r.Rules.Minimum.String())
	s, err := r.Of(t.Context(), attester)
	require.NoError(t, err)
	require.Equal(t, stakes.Active, s.Status)
	require.Equal(t, "100000", s.Amount.String())
	require.Equal(t, withdrawer, *s.Withdrawer)
	seats, err := r.Seats(t.Context(), attester)
	require.NoError(t, err)
	for _, seat := range seats {
		require.Equal(t, 1, *seat.Position, "all sit, in the set's order")
	}

	// Alone it is all that there is to ask.
	c = l1test.ClientOf(t, liar)
	r, err = stakes.Open(t.Context(), c, l1.Deployment.Rollup, head)
	require.NoError(t, err)
	s, err = r.Of(t.Context(), attester)
	require.NoError(t, err)
	require.NotEqual(t, withdrawer, *s.Withdrawer)
}
