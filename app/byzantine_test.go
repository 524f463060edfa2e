package app_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// A proposer with a wrong state root, or a wrong time, gets nil prevotes from the others and
// costs the height a round: the next proposer's chunk is locked with the same txs. It is
// accused of nothing: it signed nothing twice.
func TestALyingProposerCostsARound(t *testing.T) {
	for name, reason := range map[string]string{"wrong-state": "result", "backdate": "timestamp"} {
		t.Run(name, func(t *testing.T) {
			n := newNetwork(t, 4)
			n.faulty(0, name)
			n.start(1, 2, 3)
			n.lies(reason)
		})
	}
}

// lies goes on until the first node's proposals were rejected for a reason, and some more.
func (n *network) lies(reason string) {
	t := n.t
	address := n.nodes[0].Info().Attester
	rejected := func() (least uint64) {
		least = n.nodes[1].Rejected(reason)
		for _, honest := range n.nodes[2:] {
			least = min(least, honest.Rejected(reason))
		}
		return least
	}
	rounds := map[uint32]int{}
	proposers := map[common.Address]bool{}
	for seed := 1; rejected() < 2; seed++ {
		require.Less(t, seed, 200, "the liar has its turn every fourth height")
		r := n.lock(1+seed%3, seed)
		chunk, err := n.nodes[1].Queries().GetChunk(r.Chunk)
		require.NoError(t, err)
		proposers[chunk.Block.Proposer] = true
		lock, err := n.nodes[1].Queries().GetLockCertificateAt(r.Height)
		require.NoError(t, err)
		rounds[lock.Round]++
	}
	require.NotContains(t, proposers, address, "no lie was locked")
	require.NotZero(t, rounds[1], "a lie costs a round: %v", rounds)
	n.lock(1, 300)
	n.sameState()
	for i := range n.nodes {
		require.NoError(t, n.nodes[i].Failed())
		require.Empty(t, n.nodes[i].Equivocations())
	}
}
