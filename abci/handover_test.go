package abci_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// edge is a relay of two committees, with a chunk in its first epoch, at the start of the
// next one.
type edge struct {
	*abcitest.Chain
	a, b *abcitest.Node
}

func newEdge(t testing.TB, change ...func(*protocol.Params)) *edge {
	c := abcitest.NewRelay(t, 2, change...)
	e := &edge{c, c.Node(), c.Node()}
	e.a.Learn(1, 2, 3)
	e.b.Learn(1, 2, 3)
	give(c.Txs(1, 1), e.a, e.b)
	c.Advance(e.a, e.b)
	e.to(1)
	return e
}

// to moves the clocks to an epoch's start.
func (e *edge) to(epoch uint64) {
	for _, n := range []*abcitest.Node{e.a, e.b} {
		n.Clock.Set(e.Params.EpochStart(epoch))
	}
}

func (e *edge) advance() *block.Block { return e.Decode(e.Advance(e.a, e.b)) }

// H names the committee of its epoch, H+1 is a heartbeat, H+2 is the new committee's and
// takes the tx that waited. The old committee's heartbeats close its last slot.
func TestAHandoverTakesTwoHeartbeats(t *testing.T) {
	e := newEdge(t)
	give(e.Txs(2, 1), e.a, e.b)
	hash := e.a.AppHash()

	h := e.advance()
	require.Equal(t, []inputs.Control{inputs.Committee{Epoch: 1, Members: e.CommitteeOf(1).Seats()}}, h.ControlInputs)
	require.False(t, h.IsChunk())
	s := e.a.App.State()
	require.Equal(t, lock.NewExtension(lock.Closed, 0, s.Checkpoint.Header.Hash()), s.Extension)
	require.NotEqual(t, hash, e.a.AppHash(), "so that CometBFT makes a block that proves it")
	hash = e.a.AppHash()

	h1 := e.advance()
	require.Empty(t, h1.ControlInputs)
	require.False(t, h1.IsChunk(), "though a tx waits")
	require.Zero(t, e.a.App.State().Extension.Epoch())
	require.Equal(t, hash, e.a.AppHash())

	h2 := e.advance()
	require.True(t, h2.IsChunk())
	s = e.a.App.State()
	require.EqualValues(t, 1, s.Extension.Epoch())
	require.EqualValues(t, 1, s.Checkpoint.Header.Epoch)
	require.EqualValues(t, 1, s.Duty.Epoch)
	for _, n := range []*abcitest.Node{e.a, e.b} {
		require.Len(t, n.Heard.Locks, 4)
		require.NoError(t, n.Heard.Locks[2].Verify(e.Params.ChainID(), e.CommitteeOf(0)))
		require.NoError(t, n.Heard.Locks[3].Verify(e.Params.ChainID(), e.CommitteeOf(1)))
		require.Equal(t, 1, n.Total(n.Metrics.Handovers))
	}
}

// The section of the AppHash is the epoch, the first height and the seats of the committee
// that CometBFT's next validators are.
func TestTheAppHashNamesTheCommitteeOfTheNextValidators(t *testing.T) {
	e := newEdge(t)
	type agreed struct {
		Epoch, From uint64
		Seats       [][]byte
	}
	section := func() (got agreed) {
		require.NoError(t, rlp.DecodeBytes(e.a.App.State().Committee, &got))
		return got
	}
	require.Equal(t, agreed{0, 1, e.CommitteeOf(0).Seats()}, section())
	e.advance()
	want := agreed{1, 4, e.CommitteeOf(1).Seats()}
	require.Equal(t, want, section())
	e.advance()
	require.Equal(t, want, section())
	require.Equal(t, e.a.App.State().Committee, e.a.Query("/committee", nil).Value, "which a header proves now")
}

// What a proposer might put at the edge of an epoch instead is refused by whoever judges
// it, and decided by nobody.
func TestOnlyARightHandoverIsAccepted(t *testing.T) {
	e := newEdge(t)
	give(e.Txs(2, 1), e.a, e.b)
	honest := e.a.Prepare(0, 0)
	seats := e.CommitteeOf(1).Seats()
	input := func(epoch uint64, seats ...[]byte) func(*block.Block) {
		return func(b *block.Block) {
			b.ControlInputs = []inputs.Control{inputs.Committee{Epoch: epoch, Members: seats}}
		}
	}
	empty := e.CommitteeOf(1).Members()[3].Attester.Bytes()
	off := append([]byte{2}, make([]byte, 32)...)
	off[32] = 5 // x = 5 is of no point
	for name, tc := range map[string]struct {
		reason string
		change func(*block.Block)
	}{
		"the committee of another epoch, under this one's name": {"committee", input(1, e.CommitteeOf(2).Seats()...)},
		"another epoch":                  {"inputs", input(2, e.CommitteeOf(2).Seats()...)},
		"another order":                  {"committee", input(1, seats[1], seats[0], seats[2], seats[3])},
		"a seat too few":                 {"committee", input(1, seats[:3]...)},
		"a seat too many":                {"inputs", input(1, append(slices.Clone(seats), empty)...)},
		"a seat that is not empty":       {"committee", input(1, seats[0], seats[1], seats[2], empty)},
		"too few keys":                   {"inputs", input(1, seats[0], seats[1], empty, empty)},
		"nobody":                         {"inputs", input(1)},
		"a key that is no point":         {"inputs", input(1, off, seats[1], seats[2], seats[3])},
		"a key twice":                    {"inputs", input(1, seats[0], seats[0], seats[2], seats[3])},
		"bytes that are no seat":         {"inputs", input(1, seats[0][:30], seats[1], seats[2], seats[3])},
		"a prune":                        {"inputs", func(b *block.Block) { b.ControlInputs = []inputs.Control{inputs.Prune{}} }},
		"two inputs":                     {"malformed", func(b *block.Block) { b.ControlInputs = append(b.ControlInputs, b.ControlInputs[0]) }},
		"a handover in the epoch before": {"inputs", func(b *block.Block) { b.Timestamp = e.Params.EpochStart(1) - 1; b.Fees = e.a.App.State().Fees }},
	} {
		before := e.b.Rejections(tc.reason)
		require.False(t, e.b.Process(e.Change(honest, tc.change)), name)
		require.Equal(t, before+1, e.b.Rejections(tc.reason), name)
	}

	s := e.a.App.State()
	chunk := hostile(t, e.Chain, e.a, 0, e.a.Clock.Milli(), s.Fees, e.Tx(9))
	e.b.Objects.Hold(e.Tx(9))
	require.False(t, e.b.Process(chunk), "a chunk of the new epoch, by the old committee")
	require.Equal(t, 1, e.b.Rejections("epoch"))
	require.Empty(t, e.b.Extend(chunk), "nor is it signed when two thirds voted for it")
	_, err := e.b.Finalize(chunk)
	require.ErrorContains(t, err, "epoch", "nor taken when it is decided")

	require.True(t, e.b.Process(honest))
	e.Vote(honest, e.a, e.b)
	e.Decide(honest, e.a, e.b)

	again := e.Change(e.a.Prepare(0, 0), input(1, seats...))
	require.False(t, e.b.Process(again), "H+1 hands over to nobody")
	chunk = hostile(t, e.Chain, e.a, 0, e.a.Clock.Milli(), s.Fees, e.Tx(9))
	require.False(t, e.b.Process(chunk), "nor carries a chunk")
	require.Equal(t, 2, e.b.Rejections("epoch"))
	e.advance()
	chunk = hostile(t, e.Chain, e.a, 0, e.Params.EpochStart(1)-1, s.Fees, e.Tx(9))
	require.False(t, e.b.Process(chunk), "nor is there a way back")
	require.True(t, e.b.Process(hostile(t, e.Chain, e.a, 4, e.a.Clock.Milli(), s.Fees, e.Tx(9))))
}

// A node that cannot name the committee yet refuses the handover, sleeps, and takes it as
// soon as it can. A block that others voted for or decided it takes as it is: from then on
// it knows all that it needs, a restart and L1's silence notwithstanding.
func TestANodeThatCannotNameTheCommitteeWaits(t *testing.T) {
	c := abcitest.NewRelay(t, 2)
	a, b := c.Node(), c.Node()
	a.Learn(1)
	give(c.Txs(1, 1), a, b)
	c.Advance(a, b)
	for _, n := range []*abcitest.Node{a, b} {
		n.Clock.Set(c.Params.EpochStart(1))
		n.App.Lead(2)
		require.True(t, awake(n), "the slot is due for a block")
	}
	h := a.Prepare(0, 0)
	require.False(t, b.Process(h))
	require.Equal(t, 1, b.Rejections("committee_unknown"))

	idle := b.Prepare(1, 1)
	require.Empty(t, c.Decode(idle).ControlInputs)
	c.Vote(idle, a, b)
	c.Decide(idle, a, b)
	give(c.Txs(2, 1), a, b)
	b.Add(c.Tx(3))
	b.App.Lead(3)
	require.False(t, awake(b), "neither a tx nor the handover is work for a node that can do nothing about it")
	require.Equal(t, 1, b.Count(b.Metrics.Withheld, "unnamed"))

	h = a.Prepare(0, 0)
	require.NotEmpty(t, b.Extend(h), "two thirds voted for it")
	b.Learn(1)
	require.True(t, awake(b), "now it is work")
	require.True(t, b.Process(h))
	b = b.Reopen()
	b.Objects.Peers = []*abcitest.Node{a}
	require.Nil(t, b.Schedule.At(1))
	require.True(t, b.Process(h), "accepted is accepted")
	c.Vote(h, a, b)
	c.Decide(h, a, b)
	c.Advance(a, b)
	require.Len(t, c.Advance(a, b).Txs, 2)

	// Replay and catching up need no L1.
	late := c.Node()
	for _, done := range c.Blocks {
		late.Objects.Peers = []*abcitest.Node{a}
		require.Equal(t, done.AppHash, late.Decide(done))
	}
	require.Equal(t, a.App.State(), late.App.State())
	require.True(t, late.Schedule.Of(5).Same(c.CommitteeOf(1)))
}

// A node that restarts anywhere around a handover goes on where it was.
func TestARestartInsideAHandoverChangesNothing(t *testing.T) {
	for stop := range 5 {
		e := newEdge(t)
		give(e.Txs(2, 1), e.a, e.b)
		for step := range 4 {
			if step == stop {
				e.b = e.b.Reopen()
				e.b.Learn(1)
				e.b.Objects.Peers = []*abcitest.Node{e.a}
			}
			e.advance()
		}
		require.Equal(t, e.a.App.State(), e.b.App.State())
		require.Len(t, e.a.Heard.Chunks, 2)
		for height := uint64(1); height <= e.a.App.State().Height; height++ {
			require.Equal(t, e.a.Schedule.Of(height).Seats(), e.b.Schedule.Of(height).Seats(), "height %d", height)
		}
	}
}

// After a pause of many epochs there is one handover, to the present epoch's committee.
func TestAHandoverCoversTheEpochsBetween(t *testing.T) {
	e := newEdge(t)
	e.to(5)
	for _, n := range []*abcitest.Node{e.a, e.b} {
		n.Learn(5)
		require.True(t, awake(n))
	}
	require.Equal(t, inputs.Committee{Epoch: 5, Members: e.CommitteeOf(5).Seats()}, e.advance().ControlInputs[0])
	e.advance()
	e.to(7)
	e.a.Learn(7)
	e.b.Learn(7)
	require.NotEmpty(t, e.advance().ControlInputs, "the epoch is over before its committee did anything")
	e.advance()
	give(e.Txs(2, 1), e.a, e.b)
	require.True(t, e.advance().IsChunk())
	require.EqualValues(t, 7, e.a.App.State().Checkpoint.Header.Epoch)
	duty, err := ledger.DutyAt(e.a.Store, 5)
	require.NoError(t, err)
	require.EqualValues(t, 4, duty.From)
	_, err = ledger.DutyAt(e.a.Store, 3)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
}

// While chunks are made of nothing, the two heights of a handover wait for nothing either:
// the first is due at the epoch's start, the second at once.
func TestAHandoverIsWorkAtTheEpochsStart(t *testing.T) {
	e := newEdge(t)
	e.a.Clock.Set(e.Params.EpochStart(1) - 1)
	e.a.App.Lead(2)
	require.True(t, awake(e.a), "the slots before have no block yet")
	e.b.Clock.Set(e.a.Clock.Milli())
	e.advance()
	e.a.App.Lead(3)
	require.False(t, awake(e.a))
	e.to(1)
	require.True(t, awake(e.a), "H")
	e.advance()
	require.True(t, awake(e.a), "H+1")
	e.advance()
	require.False(t, awake(e.a), "H+2 can wait")
}

// A handover that one proposer did not make is made by the next one at once. If it is not
// taken then it is tried again, each time after twice as long: it costs no busy loop.
func TestAHandoverThatOthersRefuseIsNoBusyLoop(t *testing.T) {
	c := abcitest.NewRelay(t, 2)
	a, b := c.Node(), c.Node()
	a.Learn(1)
	c.Advance(a, b)
	for _, n := range []*abcitest.Node{a, b} {
		n.Clock.Set(c.Params.EpochStart(1))
	}
	for _, wait := range []uint64{0, 1000, 2000, 4000, 8000} {
		idle := b.Prepare(1, 1) // b's turn: it knows nothing
		c.Vote(idle, a, b)
		c.Decide(idle, a, b)
		a.App.Lead(a.App.State().Height + 1)
		if wait > 0 {
			a.Clock.Add(wait - 1)
			require.False(t, awake(a), "%d ms", wait)
			a.Clock.Add(1)
		}
		b.Clock.Set(a.Clock.Milli())
		require.True(t, awake(a), "%d ms", wait)
	}
}

// H waits until the last height is certified, a slot at most.
func TestAHandoverWaitsForTheLastCertificate(t *testing.T) {
	e := newEdge(t)
	give(e.Txs(2, 1), e.a, e.b)
	e.a.Clock.Set(e.Params.EpochStart(1) - 1)
	e.b.Clock.Set(e.Params.EpochStart(1) - 1)
	b := e.a.Prepare(0, 0)
	e.Vote(b, e.a, e.b)
	votes := b.Votes
	b.Votes = votes[:2]
	e.Decide(b, e.a, e.b)
	e.to(1)
	require.Empty(t, e.Decode(e.a.Prepare(0, 0)).ControlInputs)
	e.a.SetVotes(&abcitest.Block{Height: b.Height, Txs: b.Txs, Votes: votes})
	require.NoError(t, e.a.App.CertifyTip())
	require.NotEmpty(t, e.Decode(e.a.Prepare(0, 0)).ControlInputs, "it came")

	require.Empty(t, e.Decode(e.b.Prepare(0, 0)).ControlInputs)
	e.b.Clock.Add(e.Params.SlotDuration)
	require.NotEmpty(t, e.Decode(e.b.Prepare(0, 0)).ControlInputs, "it does not come")
	h := e.b.Prepare(0, 0)
	e.a.Clock.Set(e.b.Clock.Milli())
	require.True(t, e.a.Process(h), "that a tip is certified is no rule of validity")
}

// A seat whose key is no point, or sits already, stays empty: it counts for the quorum,
// and nobody can sign for it.
func TestAnUnusableKeyLeavesItsSeatEmpty(t *testing.T) {
	for name, spoil := range map[string]func(drawn []committee.Drawn){
		"no point":    func(d []committee.Drawn) { d[2].Key = append(make([]byte, 63), 5) },
		"a key twice": func(d []committee.Drawn) { d[2] = d[1] },
		"no hash":     func(d []committee.Drawn) { d[2].Attester[0] ^= 1 },
	} {
		e := newEdge(t, func(p *protocol.Params) { p.MinCommittee = 3 })
		drawn := e.Drawn(5)
		spoil(drawn)
		to, err := committee.Draw(drawn)
		require.NoError(t, err)
		require.Equal(t, 3, to.Voters(), name)
		require.Equal(t, 3, to.Quorum(), name)
		e.to(5)
		for _, n := range []*abcitest.Node{e.a, e.b} {
			n.Drawn.Name(5, to)
		}
		e.advance()
		e.advance()
		give(e.Txs(2, 1), e.a, e.b)
		require.True(t, e.advance().IsChunk(), name)
		c := e.a.Heard.Locks[len(e.a.Heard.Locks)-1]
		require.EqualValues(t, 5, c.Extension.Epoch())
		require.Equal(t, []byte{0b1011}, c.Signers, name)
		require.NoError(t, c.Verify(e.Params.ChainID(), to))
		e.to(6)
		for _, n := range []*abcitest.Node{e.a, e.b} {
			n.Learn(6)
		}
		e.advance()
		e.advance()
		require.EqualValues(t, 6, e.a.App.State().Duty.Epoch, "the way out names nobody who is not in")
	}
}

// A committee with too few usable keys is not handed over to; the old one goes on with
// heartbeats, says so, and hands over to the next that has enough.
func TestACommitteeOfTooFewKeysIsNotHandedOverTo(t *testing.T) {
	e := newEdge(t)
	drawn := e.Drawn(5)
	drawn[1].Key, drawn[2].Key = nil, nil
	few, err := committee.Draw(drawn)
	require.NoError(t, err)
	e.to(5)
	for _, n := range []*abcitest.Node{e.a, e.b} {
		n.Drawn.Name(5, few)
		n.Learn(6)
	}
	give(e.Txs(2, 1), e.a, e.b)
	require.Empty(t, e.advance().ControlInputs)
	require.False(t, awake(e.a))
	require.Equal(t, 1, e.a.Count(e.a.Metrics.Withheld, "keys"))
	require.Empty(t, e.a.App.Overdue())
	e.a.Clock.Add(e.Params.SlotDuration)
	require.Contains(t, e.a.App.Overdue(), "keys")
	e.to(6)
	require.NotEmpty(t, e.advance().ControlInputs)
	e.advance()
	require.True(t, e.advance().IsChunk())
	require.Empty(t, e.a.App.Overdue())
}

// The same committee in two epochs running, as when an epoch had no sample of its own, is
// handed over to like any other; CometBFT's set stays as it is.
func TestTheSameCommitteeIsHandedOverToAgain(t *testing.T) {
	e := newEdge(t)
	e.to(2) // the first group again
	require.NotEmpty(t, e.advance().ControlInputs)
	hash := e.a.AppHash()
	e.advance()
	give(e.Txs(2, 1), e.a, e.b)
	require.True(t, e.advance().IsChunk())
	require.NotEqual(t, hash, e.a.AppHash())
	require.EqualValues(t, 2, e.a.App.State().Extension.Epoch())
}

// A deployment whose committee serves for ever hands over to nobody: its epochs change
// nothing but their number.
func TestOneCommitteeForEverHandsOverToNobody(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	hash := n.AppHash()
	for epoch := uint64(1); epoch < 4; epoch++ {
		n.Clock.Set(c.Params.EpochStart(epoch))
		require.Empty(t, c.Decode(c.Advance(n)).ControlInputs)
		require.Equal(t, epoch, n.App.State().Extension.Epoch())
		require.False(t, awake(n))
	}
	require.Equal(t, hash, n.AppHash())
	require.Equal(t, c.Committee.Addresses(), n.Query("/committee", nil).Value)
}

// A snapshot of a chunk whose committee handed over since tells the committee of the
// chunk, seat by seat: who takes it follows every handover from there on.
func TestASnapshotTellsWhoSigns(t *testing.T) {
	e := newEdge(t)
	e.advance()
	e.advance()
	give(e.Txs(2, 1), e.a, e.b)
	require.True(t, e.advance().IsChunk())
	e.to(2)
	for range 3 { // the last one is of the next committee, and locks the chunk again
		e.advance()
		e.a.Clock.Add(1)
	}
	m := e.a.Snapshot()
	require.EqualValues(t, 4, m.Height)
	e.b.Clock.Set(e.a.Clock.Milli())
	e.advance()

	young := e.Open(kvtest.Memory(t), nil)
	offer, last := young.Take(e.a, nil)
	require.Equal(t, offerAccepted, offer)
	require.Equal(t, partAccepted, last)
	require.True(t, young.Schedule.Of(5).Same(e.CommitteeOf(1)))
	require.Nil(t, young.Schedule.Of(3), "that was before")
	young = young.Reopen()
	young.Objects.Peers = []*abcitest.Node{e.a}
	for _, b := range e.Blocks[m.Height:] {
		require.Equal(t, b.AppHash, young.Decide(b))
	}
	require.Equal(t, e.a.App.State(), young.App.State())
	require.True(t, young.Schedule.Of(7).Same(e.CommitteeOf(2)))
}
