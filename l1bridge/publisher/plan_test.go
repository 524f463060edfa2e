package publisher_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
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
		GenesisTime: 1000, SlotDuration: 36, EpochDuration: 32, PublishTimeout: 6, Windows: bindings.Windows{OpenAfter: 2, PublishDeadline: 13},
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
		h := checkpoint.Header{Origin: protocol.L1Ref{Number: 90, Hash: common.Hash{3}}, Number: n, ParentHash: parent, Slot: n - 1, FirstChunk: n, LastChunk: n}
		out = append(out, publisher.Candidate{Header: h, Hash: h.Hash(), Blobs: b, Signatures: 3, Settled: true})
		parent = h.Hash()
	}
	return out
}

// send makes the first checkpoint of the queue pending.
func send(t *testing.T, in *publisher.Input, sentAt uint64, fees txmgr.Fees) {
	t.Helper()
	h := in.Queue[0].Header
	tag, err := publisher.Note{From: h.Number, To: h.Number, Parent: h.ParentHash, LastChunk: h.LastChunk}.Tag()
	require.NoError(t, err)
	in.Account.Pending = &txmgr.Pending{SentAt: sentAt, Fees: fees, Blobs: 2, Tag: tag}
}

// Each row changes one thing about a leader at the start of slot 3 with two
// checkpoints to publish, and names what is decided and why.
func TestPlan(t *testing.T) {
	d := deployment(t)
	fees := txmgr.Fees{Tip: gwei, Gas: 10 * gwei, Blob: gwei}
	publishedAs := func(in *publisher.Input, c publisher.Candidate) {
		in.L1.Tips.Number = c.Header.Number
		in.L1.Base = publisher.Base{Number: c.Header.Number, LastChunk: c.Header.LastChunk, Slot: c.Header.Slot, Hash: c.Hash}
	}
	outsider := func(in *publisher.Input) {
		in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36+12
		in.L1.BlocksInSlot, in.L1.Now = 2, in.L1.Time+3
	}
	for name, row := range map[string]struct {
		change func(in *publisher.Input)
		want   publisher.Action
		why    publisher.Reason
		batch  int
		check  func(t *testing.T, in publisher.Input, d publisher.Decision)
	}{
		"the leader publishes all":  {want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2},
		"no view yet":               {change: func(in *publisher.Input) { in.L1.Ready = false }, want: publisher.Wait, why: publisher.ReasonNoView},
		"a stale view":              {change: func(in *publisher.Input) { in.L1.Age = time.Hour }, want: publisher.Wait, why: publisher.ReasonStaleView},
		"another's turn":            {change: func(in *publisher.Input) { in.Idle, in.Backlog = true, 2 }, want: publisher.Wait, why: publisher.ReasonNotOurTurn},
		"another's turn, caught up": {change: func(in *publisher.Input) { in.Idle = true }, want: publisher.Nothing, why: publisher.ReasonCaughtUp},
		"a head that is late": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.Age = 1000+2*36, 13*time.Second
				in.Rules = publisher.NewRules(d, member(d, 2, 0))
				in.Queue[0].Header.Slot = 2
			},
			want: publisher.Nothing, why: publisher.ReasonSlotNotOver,
		},
		"nothing certified": {change: func(in *publisher.Input) { in.Queue = nil }, want: publisher.Nothing, why: publisher.ReasonNothing},
		"all on L1": {
			change: func(in *publisher.Input) {
				publishedAs(in, in.Queue[1])
			},
			want: publisher.Nothing, why: publisher.ReasonCaughtUp,
		},
		"the first on L1": {
			change: func(in *publisher.Input) {
				publishedAs(in, in.Queue[0])
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"what nobody locked on L1": {
			change: func(in *publisher.Input) { in.L1.Tips.Number = 1 },
			want:   publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 2,
		},
		"much that nobody locked on L1": {
			change: func(in *publisher.Input) { in.L1.Tips.Number = 20 },
			want:   publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 2,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				in.L1.Tips.Number = 8
				require.Equal(t, publisher.Plan(in).Terms.Gas, d.Terms.Gas, "no more of it is kept than is paid for")
			},
		},
		"what nobody locked on L1, before our place in the slot": {
			change: func(in *publisher.Input) {
				in.L1.Tips.Number = 1
				in.Rules = publisher.NewRules(d, member(d, 3, 1))
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"another version on L1, while our lock is not closed": {
			change: func(in *publisher.Input) { in.L1.Tips.Number, in.Queue = 1, in.Queue[:1] },
			want:   publisher.Wait, why: publisher.ReasonNotClosed,
		},
		"another version on L1, our lock is closed": {
			change: func(in *publisher.Input) {
				in.L1.Tips.Number, in.Queue = 1, in.Queue[:1]
				in.Queue[0].Final = true
			},
			want: publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1,
		},
		"a shorter version confirmed on L1, not closed": {
			change: func(in *publisher.Input) {
				in.L1.Tips.Number, in.L1.Tips.Confirmed, in.Queue = 1, 1, in.Queue[:1]
			},
			want: publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1,
		},
		"another chain confirmed and closed on L1": {
			change: func(in *publisher.Input) { in.L1.Tips.Number, in.L1.Tips.Confirmed, in.L1.Tips.Closed = 1, 1, true },
			want:   publisher.Wait, why: publisher.ReasonForked,
		},
		"another chain confirmed on L1, further up": {
			change: func(in *publisher.Input) { in.L1.Tips.Number, in.L1.Tips.Confirmed = 3, 3 },
			want:   publisher.Wait, why: publisher.ReasonForked,
		},
		"another parent on L1": {change: func(in *publisher.Input) { in.L1.Base.Hash = common.Hash{8} }, want: publisher.Nothing, why: publisher.ReasonForked},
		"another generation":   {change: func(in *publisher.Input) { in.L1.Tips.Generation = 1 }, want: publisher.Nothing, why: publisher.ReasonGeneration},
		"the slot not over":    {change: func(in *publisher.Input) { in.Queue[0].Header.Slot = 3 }, want: publisher.Nothing, why: publisher.ReasonSlotNotOver},
		"the second not over": {
			change: func(in *publisher.Input) { in.Queue[1].Header.Slot = 3 },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"still growing": {change: func(in *publisher.Input) { in.Queue[0].Settled = false }, want: publisher.Nothing, why: publisher.ReasonGrowing},
		"as many as blobs hold": {
			change: func(in *publisher.Input) { in.Queue = candidates(3, 3) },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"locked by a descendant only": {
			change: func(in *publisher.Input) {
				in.Queue[0].Signatures = 0
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"the first locked by the second only, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(in)
				in.Queue[0].Links = 1
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Zero(t, d.Batch[1].Links, "the certificate names the last")
			},
		},
		"both locked by a descendant, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(in)
				in.Queue[0].Links, in.Queue[1].Links = 8, 7
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				near := in
				near.Queue = candidates(1, 1)
				require.Equal(t, publisher.Plan(near).Terms.Gas+7*32_000, d.Terms.Gas, "links are paid for")
			},
		},
		"the second locked too far on, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(in)
				in.Queue[1].Signatures = 0
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 1,
		},
		"both locked too far on, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(in)
				in.Queue[0].Signatures, in.Queue[1].Signatures = 0, 0
			},
			want: publisher.Wait, why: publisher.ReasonLockTooFar,
		},
		"a balance for one of two, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(in)
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 1,
		},
		"a balance for one of two, which only the second locks, for an outsider": {
			change: func(in *publisher.Input) {
				outsider(in)
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
				in.Queue[0].Signatures = 0
			},
			want: publisher.Wait, why: publisher.ReasonBalance,
		},
		"a full checkpoint": {
			change: func(in *publisher.Input) { in.Queue = candidates(5) },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},

		"a backup too early": {
			change: func(in *publisher.Input) {
				in.Rules = publisher.NewRules(d, member(d, 3, 1))
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a backup whose leader had no block": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 1
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a backup in time": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a backup before its leader's head start": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 1)), 1000+3*36+6, 2
				in.L1.Now = in.L1.Time + 2
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a second backup, after one block only": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time, in.L1.BlocksInSlot = publisher.NewRules(d, member(d, 3, 2)), 1000+3*36+12, 2
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a leader whose slot ends before the next block": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+24, 3
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a leader in its last block but one": {
			change: func(in *publisher.Input) {
				in.L1.BlockTime, in.L1.Time, in.L1.BlocksInSlot = 6, 1000+3*36+18, 4
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a head whose slot has not begun by our clock": {
			change: func(in *publisher.Input) { in.L1.Now = in.L1.Time - 3 },
			want:   publisher.Wait, why: publisher.ReasonEarlyHead,
		},
		"a head ahead of our clock, at half the deadline": {
			change: func(in *publisher.Input) {
				in.L1.Time = 1000 + 7*36
				in.L1.Now = in.L1.Time - 3
				in.Rules = publisher.NewRules(d, member(d, 7, 0))
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a leader in its last block": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+12, 2
			},
			want: publisher.Wait, why: publisher.ReasonLastBlock,
		},
		"a leader in its last block, with a transaction to replace": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+12, 2
				send(t, in, 98, fees)
			},
			want: publisher.Propose, why: publisher.ReasonOverdue, batch: 2,
		},
		"a leader in its only block": {
			change: func(in *publisher.Input) {
				in.L1.BlockTime = 24
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"a leader whose next blocks were missed": {
			change: func(in *publisher.Input) {
				in.L1.Time, in.L1.Age = 1000+2*36, 36*time.Second
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"an outsider before all members": {
			change: func(in *publisher.Input) {
				in.Rules = publisher.NewRules(d, common.Address{99})
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"an outsider at last": {
			change: func(in *publisher.Input) {
				outsider(in)
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
		},

		"an outsider before the leader's block": {
			change: func(in *publisher.Input) {
				in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36
			},
			want: publisher.Wait, why: publisher.ReasonNotOurTurn,
		},
		"a member when its leaders did nothing": {
			change: func(in *publisher.Input) {
				in.Rules.PublishTimeout = 1000
				in.Rules.Account = member(d, 3, 1)
				in.L1.Time, in.L1.BlocksInSlot = 1000+3*36+20, 2
			},
			want: publisher.PublishLocked, why: publisher.ReasonOpen, batch: 2,
		},
		"an origin that L1 forgot": {
			change: func(in *publisher.Input) {
				in.L1.Number = 10_000
			},
			want: publisher.PublishLocked, why: publisher.ReasonForgotten, batch: 2,
		},
		"in flight": {
			change: func(in *publisher.Input) {
				send(t, in, 99, fees)
			},
			want: publisher.Wait, why: publisher.ReasonPending,
		},
		"overdue": {
			change: func(in *publisher.Input) { send(t, in, 98, fees) },
			want:   publisher.Propose, why: publisher.ReasonOverdue, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, txmgr.Fees{Tip: 2 * gwei, Gas: 20 * gwei, Blob: 2 * gwei}, d.Terms.Fees)
			},
		},
		"overdue, at the cap": {
			change: func(in *publisher.Input) {
				send(t, in, 98, fees)
				in.Account.Caps = txmgr.Fees{Tip: gwei, Gas: 15 * gwei, Blob: gwei}
			},
			want: publisher.Propose, why: publisher.ReasonOverdue, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, fees, d.Terms.Fees, "the same again, for a pool that lost it")
			},
		},
		"unsent": {
			change: func(in *publisher.Input) {
				send(t, in, 100, fees)
				in.Account.Pending.Unsent = true
			},
			want: publisher.Propose, why: publisher.ReasonUnsent, batch: 2,
			check: func(t *testing.T, _ publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, fees, d.Terms.Fees)
			},
		},
		"in flight, published by another": {
			change: func(in *publisher.Input) {
				send(t, in, 100, fees)
				publishedAs(in, in.Queue[0])
			},
			want: publisher.Propose, why: publisher.ReasonUseless, batch: 1,
		},
		"in flight, everything published by another": {
			change: func(in *publisher.Input) {
				send(t, in, 100, fees)
				publishedAs(in, in.Queue[1])
			},
			want: publisher.Wait, why: publisher.ReasonObsolete,
		},

		"gas above the cap":   {change: func(in *publisher.Input) { in.Account.Market.Base = 1000 * gwei }, want: publisher.Wait, why: publisher.ReasonFees},
		"blobs above the cap": {change: func(in *publisher.Input) { in.Account.Market.Blob = 1000 * gwei }, want: publisher.Wait, why: publisher.ReasonFees},
		"a dear L1 within the cap": {
			change: func(in *publisher.Input) { in.Account.Market.Base = 300 * gwei },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				t.Helper()
				require.Equal(t, in.Account.Caps.Gas, d.Terms.Fees.Gas)
			},
		},
		"a balance for one of two": {
			change: func(in *publisher.Input) {
				in.L1.Now = in.L1.Time + 3
				one := *in
				one.Queue = in.Queue[:1]
				in.Account.Balance = publisher.Plan(one).Terms.Cost
			},
			want: publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
			check: func(t *testing.T, in publisher.Input, d publisher.Decision) {
				require.LessOrEqual(t, d.Terms.Cost.Cmp(in.Account.Balance), 0)
			},
		},
		"a balance too low": {change: func(in *publisher.Input) { in.Account.Balance = big.NewInt(1) }, want: publisher.Wait, why: publisher.ReasonBalance},
	} {
		t.Run(name, func(t *testing.T) {
			in := publisher.Input{
				Rules: publisher.NewRules(d, member(d, 3, 0)),
				L1: publisher.L1{
					Ready: true, StaleAfter: 10 * time.Minute, Number: 100, Time: 1000 + 3*36, BlockTime: 12,
					BlocksInSlot: 1, Base: publisher.Base{Hash: common.Hash{1}},
				},
				Queue: candidates(1, 1),
				Account: txmgr.Account{
					Head: 100, ResendAfter: 2, Market: txmgr.Market{Base: gwei, Tip: gwei / 2, Blob: 1},
					Caps: txmgr.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 500 * gwei},
				},
			}
			if row.change != nil {
				row.change(&in)
			}
			if in.L1.Now == 0 {
				in.L1.Now = in.L1.Time + 3
			}
			in.Account.Dear = in.Account.Market
			got := publisher.Plan(in)
			require.Equal(t, string(row.want)+" "+string(row.why), string(got.Action)+" "+string(got.Reason))
			require.Len(t, got.Batch, row.batch)
			if row.check != nil {
				row.check(t, in, got)
			}
		})
	}
}
