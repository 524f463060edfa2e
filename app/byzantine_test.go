package app_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/test/byzantine/fault"
	"github.com/aztecd/aztecd/x/tx"
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
		chunk, err := n.nodes[1].Queries().GetChunk(api.AtNumber(r.Chunk))
		require.NoError(t, err)
		proposers[chunk.Block.Proposer] = true
		lock, err := n.nodes[1].Queries().GetLockCertificateAt(api.AtNumber(r.Height))
		require.NoError(t, err)
		rounds[lock.Round]++
	}
	require.NotContains(t, proposers, address, "no lie was locked")
	require.NotZero(t, rounds[1], "a lie costs a round: %v", rounds)
	n.lock(1, 300)
	n.innocent()
}

// A proposer that names txs which it gives to nobody gets nil prevotes and costs a round;
// its txs wait for somebody who has them, and all others go on.
func TestWithheldObjectsCostARound(t *testing.T) {
	n := newNetwork(t, 4)
	n.faulty(0, "withhold")
	n.start(1, 2, 3)
	hidden, err := tx.New(n.body(0, 900), []byte("proof"))
	require.NoError(t, err)
	hash, err := n.nodes[0].Queries().SendTx(t.Context(), hidden.Encode())
	require.NoError(t, err)
	for seed := 1; n.nodes[1].Rejected("objects") == 0; seed++ {
		require.Less(t, seed, 200, "it has its turn every fourth height")
		n.lock(1+seed%3, seed)
	}
	for _, i := range []int{1, 2, 3} {
		_, err := n.nodes[i].Queries().GetTxReceipt(hash)
		require.ErrorContains(t, err, "not found", "node %d was never told of it", i)
	}
	_, err = n.nodes[2].Queries().SendTx(t.Context(), hidden.Encode())
	require.NoError(t, err)
	n.waitFor(1, hash, api.StatusLocked)
	n.innocent()
}

// A proposer that leaves txs out keeps them waiting for the next one, no longer.
func TestACensorKeepsNothingOut(t *testing.T) {
	n := newNetwork(t, 4)
	n.faulty(0, "censor")
	n.start(1, 2, 3)
	censor := n.nodes[0].Info().Attester
	led, unwanted := 0, 0
	for seed := 1; led < 2 || unwanted < 4; seed++ {
		require.Less(t, seed, 200, "it has its turn every fourth height")
		r := n.lock(seed%4, seed)
		chunk, err := n.nodes[1].Queries().GetChunk(api.AtNumber(r.Chunk))
		require.NoError(t, err)
		mine := chunk.Block.Proposer == censor
		for _, id := range chunk.TxHashes {
			require.False(t, mine && fault.Censored(id))
			if fault.Censored(id) {
				unwanted++
			}
		}
		if mine {
			led++
		}
	}
	n.innocent()
}

// innocent wants a network that goes on and in which nobody signed twice.
func (n *network) innocent() {
	n.t.Helper()
	n.sameState()
	for i := range n.nodes {
		require.NoError(n.t, n.nodes[i].Failed())
		require.Empty(n.t, n.nodes[i].Equivocations())
	}
}
