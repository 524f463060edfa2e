package abci_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// What Prepare builds, Process accepts on another node, whatever is in the pool
// and however time goes; and what Extend says, Verify takes and fits the block.
func TestWhatIsPreparedIsAccepted(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		c := abcitest.NewChain(r, func(p *protocol.Params) {
			p.Limits.MaxTxs, p.Limits.MinForced = rapid.Uint64Range(1, 6).Draw(r, "max txs"), 1
			p.Limits.ChunksPerCheckpoint = rapid.Uint64Range(1, 4).Draw(r, "chunks per checkpoint")
			p.Limits.InCap = rapid.Uint64Range(1, 4).Draw(r, "messages per checkpoint")
		})
		a, b := c.Node(), c.Node()
		seed, l1, sent := 0, c.L1Chain("one", 1, 1), 0
		for range rapid.IntRange(1, 5).Draw(r, "heights") {
			for range rapid.IntRange(0, 8).Draw(r, "new txs") {
				seed++
				offer(r, c, a, b, seed)
			}
			step := rapid.SampledFrom([]uint64{0, 1, 500, c.Params.SlotDuration}).Draw(r, "ms")
			a.Clock.Add(step)
			b.Clock.Add(step)
			more := rapid.IntRange(0, 6).Draw(r, "new messages")
			l1 = c.Send(abcitest.Grow(l1, "one", 1, 1), leaves(sent, more)...)
			sent += more
			a.L1.See(l1)
			b.L1.See(l1)
			a.L1.Read(rapid.Bool().Draw(r, "the proposer has read them"))
			made := c.Advance(a, b)
			decoded := c.Decode(made)
			for member, v := range made.Votes {
				require.Len(r, v.VoteExtension, lock.ExtensionSize)
				require.Equal(r, decoded.CheckpointHash.Bytes(), v.VoteExtension[9:], "member %d", member)
			}
		}
		require.Equal(r, len(a.Heard.Chunks), a.Executions())
		require.Equal(r, len(b.Heard.Chunks), b.Executions())
	})
}

// offer puts a tx into the proposer's pool that may or may not be includable.
func offer(r *rapid.T, c *abcitest.Chain, a, b *abcitest.Node, seed int) {
	x := c.Tx(seed, func(body *tx.Body) {
		switch rapid.SampledFrom([]string{"plain", "plain", "full", "expires", "poor", "rival", "reverts"}).Draw(r, "kind") {
		case "full":
			full := txtest.Full(uint64(seed))
			body.Setup, body.App, body.PublicUpdates = full.Setup, full.App, full.PublicUpdates
		case "expires":
			body.ExpiresAt = a.Clock.Milli() + rapid.Uint64Range(1, 1000).Draw(r, "expires in")
		case "poor":
			body.FeePayer = abcitest.Payer(abcitest.Payers)
		case "rival":
			body.App.Nullifiers = txtest.Body(uint64(seed - 1)).App.Nullifiers
			body.PriorityFees.PerMana = 50
		case "reverts":
			body.PublicUpdates = []tx.PublicUpdate{{Contract: txtest.F(9), Slot: txtest.F(3), Value: txtest.F(1), Conditional: true, Expected: txtest.F(5)}}
		}
		body.PriorityFees.PerMana += rapid.Uint64Range(0, 5).Draw(r, "priority")
	})
	a.Objects.Hold(x)
	b.Objects.Hold(x)
	rich := protocol.Amount{Hi: 1 << 63}                         // the pool takes who can't pay, for the builder to find out
	_ = a.Pool.Add(x, a.Clock.Milli(), a.App.State().Fees, rich) // rivals may be refused
}
