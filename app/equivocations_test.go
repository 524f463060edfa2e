package app_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/test/byzantine/fault"
	"github.com/aztecd/aztecd/x/equivocation"
)

// A member that signs twice is found out by every node, whatever it signs, also by one
// that was away meanwhile; the evidence survives a restart, and nobody else is accused.
func TestEveryNodeHasEvidenceOfWhoSignsTwice(t *testing.T) {
	for name, kinds := range map[string][]equivocation.Kind{
		"double-vote":     {equivocation.PreVote, equivocation.PreCommit},
		"double-share":    {equivocation.Share},
		"double-proposal": {equivocation.Proposal},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNetwork(t, 4)
			n.faulty(0, name)
			n.start(1, 2)
			seed := 1
			known := func(i int) bool {
				all := n.nodes[i].Equivocations()
				if len(all) == 0 {
					return false
				}
				require.Equal(t, n.nodes[0].Info().Attester, all[0].Member)
				require.Contains(t, kinds, all[0].Kind)
				return true
			}
			for ; !known(1) || !known(2); seed++ {
				require.Less(t, seed, 100, "it is found out the first times it signs")
				n.lock(1+seed%2, seed)
			}
			n.start(3)
			n.until("a node that was away", func(*app.Node) bool { return known(3) })
			kept := n.nodes[1].Equivocations()
			n.stop(1)
			n.start(1)
			require.Equal(t, kept, n.nodes[1].Equivocations())
			n.lock(2, seed)
			n.sameState()
			for i := range n.nodes {
				require.Eventually(t, func() bool { return known(i) }, patience, 5*time.Millisecond, "node %d is told by its peers", i)
				require.Len(t, n.nodes[i].Equivocations(), 1, "one piece for a member and epoch")
				require.NoError(t, n.nodes[i].Failed())
			}
		})
	}
}

// faulty starts a node that goes wrong.
func (n *network) faulty(i int, name string) {
	f, err := fault.Named(name)
	require.NoError(n.t, err)
	own, err := f.Of(n.homes[i])
	require.NoError(n.t, err)
	n.nodes[i], err = app.StartOwn(context.Background(), n.config(i), api.Versions{}, n.log.With("node", i), own)
	require.NoError(n.t, err)
}
