package publisher_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// deployment has slots of 36 s from 1000 on, a timeout of 6 s, four members whose
// publishers are accounts 1 to 4, and opens after 2 slots.
func deployment(t *testing.T) *view.Deployment {
	t.Helper()
	var members []committee.Member
	for i := range byte(4) {
		members = append(members, committee.Member{Attester: common.Address{9, i}, Publisher: common.Address{i + 1}})
	}
	c, err := committee.New(members)
	require.NoError(t, err)
	return &view.Deployment{
		GenesisTime: 1000, SlotDuration: 36, EpochDuration: 32, PublishTimeout: 6, OpenAfter: 2,
		Seed: common.Hash{7}, Schedule: committee.Constant(c),
	}
}

// member is the account some places behind a slot's leader.
func member(d *view.Deployment, slot uint64, behind int) common.Address {
	members := d.Schedule.At(slot / d.EpochDuration)
	return members.Members()[(members.Leader(d.Seed, slot)+behind)%4].Publisher
}

// candidates are one-chunk checkpoints of slots 0, 1, ..., from number 1 on.
func candidates(blobs ...int) []publisher.Candidate {
	var out []publisher.Candidate
	parent := common.Hash{1}
	for i, b := range blobs {
		n := uint64(i + 1)
		h := checkpoint.Header{Origin: protocol.L1Block{Number: 90, Hash: common.Hash{3}}, Number: n, ParentHash: parent, Slot: n - 1, FirstChunk: n, LastChunk: n}
		out = append(out, publisher.Candidate{Header: h, Hash: h.Hash(), Blobs: b, Signatures: 3, Settled: true})
		parent = h.Hash()
	}
	return out
}

func flight(in *publisher.Input, sentAt uint64, fees publisher.Fees) *publisher.Flight {
	h := in.Queue[0].Header
	return &publisher.Flight{SentAt: sentAt, Attempts: []publisher.Attempt{{
		Hash: common.Hash{5}, Fees: fees, From: h.Number, To: h.Number, Parent: h.ParentHash, LastChunk: h.LastChunk,
	}}}
}

// Each row changes one thing about a leader at the start of slot 3 with two
// checkpoints to publish, and names what is decided and why.
func TestPlan(t *testing.T) {
	d := deployment(t)
	fees := publisher.Fees{Tip: gwei, Gas: 10 * gwei, Blob: gwei}
	publishedAs := func(in *publisher.Input, c publisher.Candidate) {
		in.L1.Tips.Number, in.L1.Tips.Hash = c.Header.Number, c.Hash
		in.L1.Tips.LastChunk, in.L1.Tips.Slot = c.Header.LastChunk, c.Header.Slot
	}
	for name, row := range map[string]struct {
		change func(in *publisher.Input)
		want   publisher.Action
		why    publisher.Reason
		batch  int
		check  func(t *testing.T, in publisher.Input, d publisher.Decision)
	}{
		"the leader publishes all":  {nil, publisher.Propose, publisher.ReasonOurTurn, 2, nil},
		"no view yet":               {func(in *publisher.Input) { in.L1.Ready = false }, publisher.Wait, publisher.ReasonNoView, 0, nil},
		"a stale view":              {func(in *publisher.Input) { in.L1.Age = time.Hour }, publisher.Wait, publisher.ReasonStaleView, 0, nil},
		"another's turn":            {func(in *publisher.Input) { in.Idle, in.Backlog = true, 2 }, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"another's turn, caught up": {func(in *publisher.Input) { in.Idle = true }, publisher.Nothing, publisher.ReasonCaughtUp, 0, nil},
		"a head that is late": {func(in *publisher.Input) {
			in.L1.Time, in.L1.Age = 1000+2*36, 13*time.Second
			in.Rules = publisher.NewRules(d, member(d, 2, 0))
			in.Queue[0].Header.Slot = 2
		}, publisher.Nothing, publisher.ReasonSlotNotOver, 0, nil},
		"nothing certified": {func(in *publisher.Input) { in.Queue = nil }, publisher.Nothing, publisher.ReasonNothing, 0, nil},
		"all on L1": {func(in *publisher.Input) {
			publishedAs(in, in.Queue[1])
		}, publisher.Nothing, publisher.ReasonCaughtUp, 0, nil},
		"the first on L1": {func(in *publisher.Input) {
			publishedAs(in, in.Queue[0])
		}, publisher.Propose, publisher.ReasonOurTurn, 1, nil},
		"a shorter version on L1": {func(in *publisher.Input) {
			publishedAs(in, in.Queue[0])
			in.L1.Tips.Hash, in.L1.Tips.LastChunk = common.Hash{8}, 0
		}, publisher.Propose, publisher.ReasonOurTurn, 2, nil},
		"a shorter version on L1, proven": {func(in *publisher.Input) {
			publishedAs(in, in.Queue[0])
			in.L1.Tips.Hash, in.L1.Tips.LastChunk, in.L1.Tips.Proven = common.Hash{8}, 0, 1
		}, publisher.Nothing, publisher.ReasonForked, 0, nil},
		"a longer version on L1": {func(in *publisher.Input) {
			publishedAs(in, in.Queue[0])
			in.L1.Tips.Hash, in.L1.Tips.LastChunk = common.Hash{8}, 2
			in.Queue = in.Queue[:1]
		}, publisher.Nothing, publisher.ReasonCaughtUp, 0, nil},
		"another parent on L1":  {func(in *publisher.Input) { in.L1.Tips.Hash = common.Hash{8} }, publisher.Nothing, publisher.ReasonForked, 0, nil},
		"another generation":    {func(in *publisher.Input) { in.L1.Tips.Generation = 1 }, publisher.Nothing, publisher.ReasonGeneration, 0, nil},
		"the slot not over":     {func(in *publisher.Input) { in.Queue[0].Header.Slot = 3 }, publisher.Nothing, publisher.ReasonSlotNotOver, 0, nil},
		"the second not over":   {func(in *publisher.Input) { in.Queue[1].Header.Slot = 3 }, publisher.Propose, publisher.ReasonOurTurn, 1, nil},
		"still growing":         {func(in *publisher.Input) { in.Queue[0].Settled = false }, publisher.Nothing, publisher.ReasonGrowing, 0, nil},
		"as many as blobs hold": {func(in *publisher.Input) { in.Queue = candidates(3, 3) }, publisher.Propose, publisher.ReasonOurTurn, 1, nil},
		"as many as the attestation blob holds": {func(in *publisher.Input) {
			in.Queue[0].Header.LastChunk += checkpoint.MaxAttestedChunks - 1
			in.Queue[0].Hash = in.Queue[0].Header.Hash()
			in.Queue[1].Header.ParentHash, in.Queue[1].Header.FirstChunk = in.Queue[0].Hash, in.Queue[0].Header.LastChunk+1
			in.Queue[1].Header.LastChunk = in.Queue[1].Header.FirstChunk
		}, publisher.Propose, publisher.ReasonOurTurn, 1, nil},
		"locked by a descendant only": {func(in *publisher.Input) {
			in.Queue[0].Signatures = 0
		}, publisher.Propose, publisher.ReasonOurTurn, 2, nil},
		"locked by a descendant only, for an outsider": {func(in *publisher.Input) {
			in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36+12
			in.L1.BlocksInSlot = 2
			in.Queue[0].Signatures = 0
		}, publisher.Wait, publisher.ReasonNoOwnLock, 0, nil},
		"a full checkpoint": {func(in *publisher.Input) { in.Queue = candidates(5) }, publisher.Propose, publisher.ReasonOurTurn, 1, nil},

		"a backup too early": {func(in *publisher.Input) {
			in.Rules = publisher.NewRules(d, member(d, 3, 1))
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"a backup whose leader had no block": {func(in *publisher.Input) {
			in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 1
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"a backup in time": {func(in *publisher.Input) {
			in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
		}, publisher.Propose, publisher.ReasonOurTurn, 2, nil},
		"a backup before its leader's head start": {func(in *publisher.Input) {
			in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
			in.L1.Now = in.L1.Time + 2
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"a second backup, after one block only": {func(in *publisher.Input) {
			in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 2)), 1000+3*36+12, 2
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"a leader whose slot ends before the next block": {func(in *publisher.Input) {
			in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+24, 3
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"a leader whose next blocks were missed": {func(in *publisher.Input) {
			in.L1.Time, in.L1.Age = 1000+2*36, 36*time.Second
		}, publisher.Propose, publisher.ReasonOurTurn, 2, nil},
		"an outsider before all members": {func(in *publisher.Input) {
			in.Rules = publisher.NewRules(d, common.Address{99})
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"an outsider at last": {func(in *publisher.Input) {
			in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36+12
			in.L1.BlocksInSlot = 2
		}, publisher.PublishLocked, publisher.ReasonOpen, 1, nil},

		"an outsider before the leader's block": {func(in *publisher.Input) {
			in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36
		}, publisher.Wait, publisher.ReasonNotOurTurn, 0, nil},
		"a member when its leaders did nothing": {func(in *publisher.Input) {
			in.Rules.PublishTimeout = 1000
			in.Rules.Account = member(d, 3, 1)
			in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+20, 2
		}, publisher.PublishLocked, publisher.ReasonOpen, 1, nil},
		"an origin that L1 forgot": {func(in *publisher.Input) {
			in.L1.Number = 10_000
		}, publisher.PublishLocked, publisher.ReasonForgotten, 1, nil},
		"a tip's origin that L1 forgot": {func(in *publisher.Input) {
			in.L1.Number = 10_000
			in.L1.Tips.Origin = in.Queue[0].Header.Origin
		}, publisher.Propose, publisher.ReasonOurTurn, 2, nil},

		"in flight": {func(in *publisher.Input) {
			in.Flight = flight(in, 99, fees)
		}, publisher.Wait, publisher.ReasonInFlight, 0, nil},
		"overdue": {
			func(in *publisher.Input) { in.Flight = flight(in, 98, fees) }, publisher.Propose, publisher.ReasonOverdue, 2,
			func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, publisher.Fees{Tip: 2 * gwei, Gas: 20 * gwei, Blob: 2 * gwei}, d.Fees)
			},
		},
		"overdue, at the cap": {func(in *publisher.Input) {
			in.Flight = flight(in, 98, fees)
			in.Caps = publisher.Fees{Tip: gwei, Gas: 15 * gwei, Blob: gwei}
		}, publisher.Propose, publisher.ReasonOverdue, 2, func(t *testing.T, _ publisher.Input, d publisher.Decision) {
			t.Helper()
			require.Equal(t, fees, d.Fees, "the same again, for a pool that lost it")
		}},
		"unsent": {func(in *publisher.Input) {
			in.Flight = flight(in, 100, fees)
			in.Flight.Attempts[0].Unsent = true
		}, publisher.Propose, publisher.ReasonUnsent, 2, func(t *testing.T, _ publisher.Input, d publisher.Decision) {
			t.Helper()
			require.Equal(t, fees, d.Fees)
		}},
		"in flight, published by another": {func(in *publisher.Input) {
			in.Flight = flight(in, 100, fees)
			publishedAs(in, in.Queue[0])
		}, publisher.Propose, publisher.ReasonUseless, 1, nil},
		"in flight, everything published by another": {func(in *publisher.Input) {
			in.Flight = flight(in, 100, fees)
			publishedAs(in, in.Queue[1])
		}, publisher.Wait, publisher.ReasonObsolete, 0, nil},

		"gas above the cap":   {func(in *publisher.Input) { in.Market.Base = 1000 * gwei }, publisher.Wait, publisher.ReasonFees, 0, nil},
		"blobs above the cap": {func(in *publisher.Input) { in.Market.Blob = 1000 * gwei }, publisher.Wait, publisher.ReasonFees, 0, nil},
		"a dear L1 within the cap": {
			func(in *publisher.Input) { in.Market.Base = 300 * gwei }, publisher.Propose, publisher.ReasonOurTurn, 2,
			func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, in.Caps.Gas, d.Fees.Gas)
			},
		},
		"a balance too low": {func(in *publisher.Input) { in.Balance = big.NewInt(1) }, publisher.Wait, publisher.ReasonBalance, 0, nil},
	} {
		t.Run(name, func(t *testing.T) {
			in := publisher.Input{
				Rules: publisher.NewRules(d, member(d, 3, 0)),
				L1: publisher.L1{
					Ready: true, StaleAfter: 10 * time.Minute, Number: 100, Time: 1000 + 3*36, BlockTime: 12,
					BlocksInSlot: 1, Tips: view.Tips{Hash: common.Hash{1}},
				},
				Queue: candidates(1, 1), ResendAfter: 2,
				Market: publisher.Market{Base: gwei, Tip: gwei / 2, Blob: 1},
				Caps:   publisher.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 500 * gwei},
			}
			if row.change != nil {
				row.change(&in)
			}
			if in.L1.Now == 0 {
				in.L1.Now = in.L1.Time + 3
			}
			got := publisher.Plan(in)
			require.Equal(t, string(row.want)+" "+string(row.why), string(got.Action)+" "+string(got.Reason))
			require.Len(t, got.Batch, row.batch)
			if row.check != nil {
				row.check(t, in, got)
			}
		})
	}
}
