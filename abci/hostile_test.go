package abci_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

var reasons = []string{
	"malformed", "timestamp", "l1_origin", "inputs", "fees", "checkpoint_hash", "objects", "tx", "result", "disk", "internal",
}

// stage is a chain at height 2, with an honest proposal for height 3.
type stage struct {
	*abcitest.Chain
	t         testing.TB
	proposer  *abcitest.Node
	victim    *abcitest.Node
	honest    *block.Block
	chunk     *abcitest.Block // the proposal, with two txs
	heartbeat *abcitest.Block // another, without
	spent     *tx.Tx          // in chunk 1
}

func newStage(t testing.TB) *stage {
	s := &stage{Chain: abcitest.NewChain(t), t: t}
	s.proposer, s.victim = s.Node(), s.Node()
	s.spent = s.Tx(1)
	give([]*tx.Tx{s.spent}, s.proposer, s.victim)
	s.Advance(s.proposer, s.victim)
	s.Advance(s.proposer, s.victim)
	s.proposer.Clock.Add(100)
	s.heartbeat = s.proposer.Prepare(2, 0)
	give(s.Txs(2, 2), s.proposer, s.victim)
	s.chunk = s.proposer.Prepare(2, 0)
	s.honest = s.Decode(s.chunk)
	s.victim.Clock.Add(100)
	return s
}

// mustReject shows a block to the victim.
func (s *stage) mustReject(name, reason string, b *abcitest.Block) {
	s.t.Helper()
	before := make([]int, len(reasons))
	for i, r := range reasons {
		before[i] = s.victim.Rejections(r)
	}
	state, hash := s.victim.App.State(), s.victim.AppHash()
	chunk, roots := s.victim.Store.Tip()

	require.False(s.t, s.victim.Process(b), name)
	for i, r := range reasons {
		if r == reason {
			before[i]++
		}
		require.Equal(s.t, before[i], s.victim.Rejections(r), "%s, counted as %s", name, r)
	}
	require.Equal(s.t, state, s.victim.App.State(), name)
	require.Equal(s.t, hash, s.victim.AppHash(), name)
	after, afterRoots := s.victim.Store.Tip()
	require.Equal(s.t, chunk, after, name)
	require.Equal(s.t, roots, afterRoots, name)
	require.Empty(s.t, s.victim.Fatal, name)
}

// mustAttestNothing: a pre-commit for what was rejected is not signed either.
func (s *stage) mustAttestNothing(name string, b *abcitest.Block) {
	s.t.Helper()
	require.Empty(s.t, s.victim.Extend(b), name)
}

// finish ends a test: the honest proposal is as good as ever.
func (s *stage) finish() {
	s.t.Helper()
	require.True(s.t, s.victim.Process(s.chunk))
	s.Vote(s.chunk, s.proposer, s.victim)
	s.Decide(s.chunk, s.proposer, s.victim)
}

func TestMalformedBlocksAreRejected(t *testing.T) {
	s := newStage(t)
	for name, spoil := range map[string]func(txs [][]byte) [][]byte{
		"nothing at all":                 func([][]byte) [][]byte { return nil },
		"an empty preamble":              func(txs [][]byte) [][]byte { txs[0] = nil; return txs },
		"no preamble":                    func(txs [][]byte) [][]byte { return txs[1:] },
		"the wake token":                 func(txs [][]byte) [][]byte { return append(txs, []byte("wake")) },
		"unknown field":                  func(txs [][]byte) [][]byte { txs[0] = append(txs[0], 0xf8, 0x01, 1); return txs },
		"trailing byte":                  func(txs [][]byte) [][]byte { txs[0] = append(txs[0], 0); return txs },
		"cut short":                      func(txs [][]byte) [][]byte { txs[0] = txs[0][:len(txs[0])-1]; return txs },
		"oversized preamble":             func(txs [][]byte) [][]byte { txs[0] = append(txs[0], make([]byte, 1<<20)...); return txs },
		"a hash twice":                   func(txs [][]byte) [][]byte { return append(txs, txs[1]) },
		"a hash past the field":          func(txs [][]byte) [][]byte { return append(txs, common.MaxHash[:]) },
		"a long hash":                    func(txs [][]byte) [][]byte { txs[1] = append(txs[1], 0); return txs },
		"an empty hash":                  func(txs [][]byte) [][]byte { txs[1] = nil; return txs },
		"a heartbeat that names a chunk": func(txs [][]byte) [][]byte { return txs[:1] },
		"more txs than a chunk takes": func(txs [][]byte) [][]byte {
			for i := range s.Params.Limits.MaxTxs {
				txs = append(txs, common.Hash{30: byte(i >> 8), 31: byte(i)}.Bytes())
			}
			return txs
		},
	} {
		b := s.chunk.Spoil(spoil)
		s.mustReject(name, "malformed", b)
		s.mustAttestNothing(name, b)
	}
	s.finish()
}

func TestWrongPreamblesAreRejected(t *testing.T) {
	s := newStage(t)
	type change = func(*block.Block)
	parent := s.victim.App.State()
	checkpoint := parent.Checkpoint.Header.Hash()
	other := common.Hash{9}

	for name, tc := range map[string]struct {
		reason string
		of     *abcitest.Block
		change change
	}{
		"time goes back":              {"timestamp", s.chunk, func(b *block.Block) { b.Timestamp -= 101 }},
		"time zero":                   {"timestamp", s.heartbeat, func(b *block.Block) { b.Timestamp = 0 }},
		"another origin":              {"l1_origin", s.chunk, func(b *block.Block) { b.Origin.Number++ }},
		"another origin's hash":       {"l1_origin", s.heartbeat, func(b *block.Block) { b.Origin.Hash = other }},
		"a state input":               {"inputs", s.chunk, message},
		"a chunk of inputs only":      {"inputs", s.chunk, func(b *block.Block) { b.TxHashes = nil; message(b) }},
		"a control input":             {"inputs", s.heartbeat, func(b *block.Block) { b.ControlInputs = []inputs.Control{inputs.Committee{Epoch: 1}} }},
		"fees change within the slot": {"fees", s.chunk, func(b *block.Block) { b.Fees.PerDA++ }},
		"a heartbeat changes fees":    {"fees", s.heartbeat, func(b *block.Block) { b.Fees.PerMana++ }},
		"wrong chunk hash":            {"result", s.chunk, func(b *block.Block) { b.ChunkHash = other }},
		"wrong checkpoint hash":       {"result", s.chunk, func(b *block.Block) { b.CheckpointHash = other }},
		"the parent's checkpoint":     {"result", s.chunk, func(b *block.Block) { b.CheckpointHash = checkpoint }},
		"a heartbeat's checkpoint":    {"checkpoint_hash", s.heartbeat, func(b *block.Block) { b.CheckpointHash = other }},
		"a tx less":                   {"result", s.chunk, func(b *block.Block) { b.TxHashes = b.TxHashes[1:] }},
		"txs swapped":                 {"result", s.chunk, func(b *block.Block) { b.TxHashes[0], b.TxHashes[1] = b.TxHashes[1], b.TxHashes[0] }},
	} {
		b := s.Change(tc.of, tc.change)
		s.mustReject(name, tc.reason, b)
		s.mustAttestNothing(name, b)
	}
	s.finish()
}

func message(b *block.Block) {
	b.StateInputs = inputs.State{Messages: []inputs.Message{{Index: 1}}}
}

// A txs that can't be included makes the whole block wrong.
func TestBlocksWithInvalidTxsAreRejected(t *testing.T) {
	s := newStage(t)
	included := s.Tx(2)
	late := s.proposer.Clock.Milli() / 1000 * 1000 // the chunk's second
	for name, bad := range map[string]*tx.Tx{
		"included before":                     s.spent,
		"a nullifier spent in state":          s.Tx(50, func(b *tx.Body) { b.App.Nullifiers = s.spent.Body().App.Nullifiers }),
		"a nullifier spent in the same chunk": s.Tx(51, func(b *tx.Body) { b.App.Nullifiers = included.Body().App.Nullifiers }),
		"expired":                             s.Tx(52, func(b *tx.Body) { b.ExpiresAt = late }),
		"its payer can't pay":                 s.Tx(53, func(b *tx.Body) { b.FeePayer = abcitest.Payer(abcitest.Payers) }),
		"fees too low":                        s.Tx(54, func(b *tx.Body) { b.MaxFees.PerMana = 0 }),
		"an anchor to come":                   s.Tx(55, func(b *tx.Body) { b.Anchor.Chunk = 2 }),
		"an anchor of another state":          s.Tx(56, func(b *tx.Body) { b.Anchor.StateRoot.SetUint64(7) }),
		"another chain's":                     s.Tx(57, func(b *tx.Body) { b.RollupVersion++ }),
		"gas limits no chunk has":             s.Tx(58, func(b *tx.Body) { b.GasLimits.Mana = 1 << 40 }),
	} {
		s.victim.Objects.Hold(bad)
		b := s.Change(s.chunk, func(b *block.Block) { b.TxHashes = append(b.TxHashes, bad.ID()) })
		s.mustReject(name, "tx", b)
		s.mustAttestNothing(name, b)
	}
	s.finish()
}

// A chunk past a limit of the genesis is rejected, though each tx alone fits.
func TestChunksPastALimitAreRejected(t *testing.T) {
	d := abcitest.NewChain(t).Tx(1).Derived()
	for name, tc := range map[string]struct {
		reason string
		limit  func(*protocol.Limits)
	}{
		"mana":      {"tx", func(l *protocol.Limits) { l.MaxMana = 2*d.Mana - 1 }},
		"DA fields": {"tx", func(l *protocol.Limits) { l.MaxDAFields = 2*d.Fields - 1 }},
		"txs":       {"malformed", func(l *protocol.Limits) { l.MaxTxs, l.MinForced = 1, 1 }},
	} {
		t.Run(name, func(t *testing.T) {
			c := abcitest.NewChain(t, func(p *protocol.Params) { tc.limit(&p.Limits) })
			a, b := c.Node(), c.Node()
			tight := func(b *tx.Body) { b.GasLimits = tx.Gas{Mana: d.Mana, DA: tx.DAGas(d.Fields)} }
			txs := []*tx.Tx{c.Tx(1, tight), c.Tx(2, tight)}
			give(txs, a, b)
			made := a.Prepare(0, 0)
			require.Len(t, made.Txs, 2, "the proposer stops at the limit")
			over := made.Spoil(func(entries [][]byte) [][]byte {
				for _, x := range txs {
					if id := x.ID(); string(id[:]) != string(entries[1]) {
						entries = append(entries, id.Bytes())
					}
				}
				return entries
			})
			require.Len(t, over.Txs, 3)
			require.False(t, b.Process(over))
			require.Equal(t, 1, b.Rejections(tc.reason))
			c.Advance(a, b)
			require.Len(t, c.Advance(a, b).Txs, 2, "what did not fit comes next")
		})
	}
}

// The first block of a slot, heartbeat or chunk, may move the fees: from where they
// are towards what the last slot calls for, within the step.
func TestFeesMoveWithTheSlotTowardsTheirTarget(t *testing.T) {
	c := abcitest.NewChain(t, func(p *protocol.Params) {
		p.Fees.Initial = protocol.GasFees{PerDA: 1000, PerMana: 1000}
		p.Limits.MaxMana = 600_000 // one tx is more than half
	})
	n := c.Node()
	rich := func(b *tx.Body) {
		b.MaxFees, b.GasLimits.Mana = protocol.GasFees{PerMana: 5000, PerDA: 5000}, 600_000
	}
	n.Add(c.Tx(1, rich))
	c.Advance(n)
	require.Greater(t, 2*n.App.State().Chunk.ManaUsed, c.Params.Limits.MaxMana)
	n.Clock.Add(c.Params.SlotDuration)
	heartbeat := n.Prepare(1, 0)
	n.Add(c.Tx(2, rich))
	chunk := n.Prepare(1, 0)
	require.Len(t, chunk.Txs, 2)
	require.Equal(t, protocol.GasFees{PerDA: 1000, PerMana: 1125}, c.Decode(chunk).Fees, "an honest proposer makes the whole step")
	for name, of := range map[string]*abcitest.Block{"result": chunk, "": heartbeat} {
		// Whether the fees are allowed is judged before the claims.
		for perMana, ok := range map[uint64]bool{0: false, 875: false, 999: false, 1000: true, 1100: true, 1125: true, 1126: false, 2000: false} {
			b := c.Change(of, func(b *block.Block) { b.Fees.PerMana = perMana })
			before := n.Rejections("fees")
			accepted := n.Process(b)
			require.Equal(t, ok, n.Rejections("fees") == before, "%q: %d per mana", name, perMana)
			require.Equal(t, ok && (name == "" || perMana == 1125), accepted, "%q: %d per mana", name, perMana)
		}
	}
	c.Vote(chunk, n)
	c.Decide(chunk, n)
	require.EqualValues(t, 1125, n.App.State().Fees.PerMana)
	n.Add(c.Tx(3, rich))
	b := n.Prepare(2, 0)
	require.EqualValues(t, 1125, c.Decode(b).Fees.PerMana, "for the rest of the slot they stay")
	require.False(t, n.Process(c.Change(b, func(b *block.Block) { b.Fees.PerMana++ })))
}

// A block ahead of the clock is rejected until the clock reaches it.
func TestABlockFromTheFutureIsAcceptedLater(t *testing.T) {
	s := newStage(t)
	s.victim.Clock.Set(s.honest.Timestamp - s.Params.ClockTolerance - 1)
	s.mustReject("a millisecond too far ahead", "timestamp", s.chunk)
	s.victim.Clock.Add(1)
	require.True(t, s.victim.Process(s.chunk))
	far := s.Change(s.chunk, func(b *block.Block) { b.Timestamp = 1<<64 - 1 })
	s.mustReject("the end of time", "timestamp", far)
	s.finish()
}

// A block of unknown txs is rejected after they were asked for, and accepted once
// they are there.
func TestABlockOfUnknownTxsIsAcceptedWhenTheyCome(t *testing.T) {
	s := newStage(t)
	s.victim.Objects.Forget()
	s.mustReject("txs nobody has", "objects", s.chunk)
	require.Equal(t, 1, s.victim.Objects.Fetches())
	s.victim.Objects.Peers = []*abcitest.Node{s.proposer}
	require.True(t, s.victim.Process(s.chunk))
	require.Equal(t, 1, s.victim.Executions()-1, "the chunk before, and this one once")
	s.finish()
}

// A block whose objects can't be made durable is not accepted; nothing else is
// wrong with it.
func TestABlockIsAcceptedOnlyWhenItsTxsAreDurable(t *testing.T) {
	s := newStage(t)
	s.victim.Objects.KeepFails = errors.New("disk full")
	s.mustReject("a full disk", "internal", s.chunk)
	require.Empty(t, s.victim.Extend(s.chunk), "a full disk")
	require.Len(t, s.victim.Fatal, 1, "a member that can't vote ends, so that it is seen")
	s.victim.Fatal, s.victim.Objects.KeepFails = nil, nil
	s.finish()
	require.Equal(t, 2, s.victim.Executions())
}

// Proposals of other heights are late or early, and no business of this height.
func TestProposalsOfOtherHeightsAreRejected(t *testing.T) {
	s := newStage(t)
	for _, height := range []int64{1, 2, 4, 1 << 62, 0, -1} {
		b := *s.chunk
		b.Height = height
		s.mustReject("another height", "internal", &b)
		s.mustAttestNothing("another height", &b)
	}
	s.finish()
}

// What was accepted stays accepted: a later round must not refuse what an earlier
// one may have locked.
func TestABlockOnceAcceptedStaysAccepted(t *testing.T) {
	s := newStage(t)
	require.True(t, s.victim.Process(s.chunk))
	extension := s.victim.Extend(s.chunk)
	s.victim.Clock.Set(s.Params.GenesisTime)
	s.victim.Objects.Lose()
	s.victim.Objects.KeepFails = errors.New("disk full")
	s.mustReject("another block between", "malformed", s.chunk.Spoil(func([][]byte) [][]byte { return nil }))
	require.True(t, s.victim.Process(s.chunk))
	require.Equal(t, extension, s.victim.Extend(s.chunk))
	s.finish()
	require.Equal(t, 2, s.victim.Executions())
}

// A chunk is its txs on a state in a second, whoever proposes it and at which of its
// milliseconds: L1 alone tells all that its header says.
func TestAChunkDoesNotDependOnItsBlock(t *testing.T) {
	s := newStage(t)
	extension := s.victim.Extend(s.chunk)
	b := *s.Change(s.chunk, func(b *block.Block) { b.Timestamp++ })
	b.Proposer = 3
	require.True(t, s.victim.Process(&b))
	require.Equal(t, extension, s.victim.Extend(&b))
	s.finish()
}
