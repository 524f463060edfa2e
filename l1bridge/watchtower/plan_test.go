package watchtower

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	slotSeconds = 36
	timeout     = 12
	window      = 12 // slots
	answer      = 10
	deadline    = 13
	liability   = 60
	now         = 100 // slot of the next block
)

func member(i int) common.Address { return common.Address{19: byte(i + 1)} }

func members(t *testing.T, n int) *committee.Committee {
	t.Helper()
	var all []committee.Member
	for i := range n {
		all = append(all, committee.Member{Attester: common.Address{byte(i + 1)}, Publisher: member(i)})
	}
	c, err := committee.New(all)
	require.NoError(t, err)
	return c
}

func rules(t *testing.T, n int, account common.Address) Rules {
	t.Helper()
	return Rules{
		Clock: protocol.Clock{SlotDuration: slotSeconds * 1000, EpochDuration: 32}, PublishTimeout: timeout,
		Confirm: window, Answer: answer, Deadline: deadline, Liability: liability, Account: account,
		Draw: view.Draw{Committee: members(t, n)},
	}
}

// ranked is the account that so many members come before in a slot.
func ranked(t *testing.T, n int, slot, rank uint64) common.Address {
	t.Helper()
	for i := range n {
		if rules(t, n, member(i)).rank(slot) == rank {
			return member(i)
		}
	}
	t.Fatalf("no member of rank %d", rank)
	return common.Address{}
}

// input is one whose turn it is, with money, and nothing to do.
func input(t *testing.T) Input {
	t.Helper()
	start := uint64(now * slotSeconds)
	return Input{
		Rules: rules(t, 4, ranked(t, 4, now, 0)),
		L1: L1{
			Ready: true, Time: start - 12, Next: start, Now: start - 10, BlocksInSlot: 3,
			Confirmed: Confirmed{Number: 4, Closed: true, Slot: now - 1},
		},
		Lock: &Lock{Members: 4, Closes: true},
		Account: txmgr.Account{
			Market: txmgr.Market{Base: 1, Tip: 1, Blob: 1}, Caps: txmgr.Fees{Tip: 10, Gas: 100, Blob: 100}, Balance: big.NewInt(1e18),
		},
	}
}

// standing is a record that was published so many slots ago.
func standing(number uint64, kin Kin, ago uint64) Record {
	return Record{Number: number, Kin: kin, Slot: now - ago, Word: common.Hash{byte(number)}, Turn: 1}
}

// What is done, and for what, by what stands on L1.
func TestWhatIsWrongOnL1IsPutRight(t *testing.T) {
	open := &Lock{Members: 4}
	for name, tc := range map[string]struct {
		change func(*Input)
		action Action
		reason Reason
		number uint64
	}{
		"nothing unconfirmed": {func(*Input) {}, Nothing, ReasonRight, 0},
		"no view":             {func(in *Input) { in.L1.Ready = false }, Wait, ReasonNoView, 0},
		"an old view":         {func(in *Input) { in.L1.Stale = true }, Wait, ReasonStaleView, 0},
		"ours, young": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Own, window/2-1)}
		}, Nothing, ReasonRight, 0},
		"ours, half a window old": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Own, window/2), standing(6, Own, 1)}
		}, Confirm, ReasonWindow, 6},
		"ours, and what we have not come to": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Own, window/2), standing(6, Open, 1)}
		}, Confirm, ReasonWindow, 5},
		"ours, and nothing covers it": {func(in *Input) {
			in.L1.Records, in.Lock = []Record{standing(5, Own, window)}, nil
		}, Wait, ReasonUncovered, 0},
		"what we have not come to, overdue": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Open, 2*window)}
		}, Nothing, ReasonRight, 0},
		"confirmed while it could grow, and does no longer": {func(in *Input) {
			in.L1.Confirmed = Confirmed{Number: 4, Slot: now - window/2}
		}, Confirm, ReasonClosed, 4},
		"the same a while ago": {func(in *Input) {
			in.L1.Confirmed = Confirmed{Number: 4, Slot: now - window/2 + 1}
		}, Nothing, ReasonRight, 0},
		"the same and it may still grow": {func(in *Input) {
			in.L1.Confirmed, in.Lock = Confirmed{Number: 4, Slot: now - window}, open
		}, Nothing, ReasonRight, 0},
		"another one where ours belongs": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Foreign, 1)}
		}, Wait, ReasonForeign, 0},
		"the same, and what is below is due": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Own, window/2), standing(6, Foreign, 1)}
		}, Confirm, ReasonWindow, 5},
		"the same, overdue": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Foreign, window+1)}
		}, Void, ReasonOverdue, 4},
		"not overdue by a slot": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Foreign, window)}
		}, Wait, ReasonForeign, 0},
		"overdue, above what nobody confirmed": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Own, window+2), standing(6, Foreign, window+1)}
		}, Confirm, ReasonOverdue, 5},
		"the same without a certificate of what is below": {func(in *Input) {
			in.L1.Records, in.Lock = []Record{standing(5, Own, window+2), standing(6, Foreign, window+1)}, nil
		}, Void, ReasonOverdue, 5},
		"ours without its last chunks": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Short, 1)}
		}, Wait, ReasonForeign, 0},

		"charged with what we can answer": {func(in *Input) {
			in.L1.Held = []Held{{Number: 3, Open: true, Slot: now - answer, Lock: open}}
		}, Answer, ReasonCharged, 3},
		"too late to answer": {func(in *Input) {
			in.L1.Held = []Held{{Number: 3, Open: true, Slot: now - answer - 1, Lock: open}}
		}, Nothing, ReasonRight, 0},
		"kept, and it contradicts what is locked": {func(in *Input) {
			in.L1.Held = []Held{refuted(now - 2*window - answer)}
		}, Charge, ReasonRefuted, 3},
		"too late to charge": {func(in *Input) {
			in.L1.Held = []Held{refuted(now - 2*window - answer - 1)}
		}, Nothing, ReasonRight, 0},
		"kept, and nobody knows": {func(in *Input) { in.L1.Held = []Held{{Number: 3}} }, Nothing, ReasonRight, 0},
		"charged by somebody":    {func(in *Input) { in.L1.Held = []Held{{Number: 3, Open: true, Refuted: true}} }, Nothing, ReasonRight, 0},
		"charged by us, in vain": {func(in *Input) {
			in.L1.Held = []Held{{Number: 3, Open: true, Ours: true, Refuted: true, Slot: now - answer - 1}}
		}, Settle, ReasonTimeIsUp, 3},
		"something is owed to us": {func(in *Input) { in.L1.Owed = big.NewInt(1) }, Withdraw, ReasonPaid, 0},
	} {
		in := input(t)
		tc.change(&in)
		d := Plan(in)
		require.Equal(t, tc.action, d.Action, name)
		require.Equal(t, tc.reason, d.Reason, name)
		require.Equal(t, tc.number, d.Number, name)
	}
}

// refuted is a record of a slot that was kept, of what is not what is locked here.
func refuted(slot uint32) Held {
	h := Held{Number: 3, Refuted: true}
	binary.BigEndian.PutUint32(h.Word[27:], slot)
	return h
}

// What is undone and can be charged is kept, and so is the gas for it.
func TestWhatIsUndoneIsKeptForCharges(t *testing.T) {
	in := input(t)
	in.L1.Records = []Record{
		standing(5, Own, window+2), standing(6, Foreign, window+1), standing(7, Foreign, 1), standing(8, Open, 1), standing(9, Foreign, 0),
	}
	in.L1.Records[2].Turn = certified
	in.Lock.Links, in.Rules.SeatGas = 2, 11_200
	d := Plan(in)
	require.Equal(t, Confirm, d.Action)
	require.EqualValues(t, 0b1001, d.Keep)
	require.EqualValues(t, gasBase+4*(gasPerMember+11_200)+2*gasPerLink+2*gasPerKept, d.Terms.Gas)
}

// A confirmation has the gas for finding out who sits where: as it was measured, for 33 of
// 48 seats of 1,000 validators whose committee nobody had stored (docs/performance.md).
func TestADrawnCommitteesConfirmationIsPaidFor(t *testing.T) {
	in := input(t)
	in.L1.Records = []Record{standing(5, Own, window+2)}
	in.Lock.Members, in.Rules.SeatGas = 48, (&view.Deployment{Rounds: 32}).SeatGas()
	d := Plan(in)
	require.Equal(t, Confirm, d.Action)
	require.Greater(t, d.Terms.Gas, uint64(695_095))
}

// A charge costs its bond besides.
func TestAChargeNeedsItsBond(t *testing.T) {
	in := input(t)
	in.L1.Held, in.L1.Bond = []Held{refuted(now)}, big.NewInt(1e18)
	require.Equal(t, txmgr.ReasonBalance, txmgr.Reason(Plan(in).Reason))
	in.L1.Bond = big.NewInt(1e17)
	d := Plan(in)
	require.Equal(t, Charge, d.Action)
	require.Equal(t, in.L1.Bond, d.Value)
}

// What is put at stake for charges leaves the account what publication costs for a while:
// one who publishes junk in each block must not empty it. Everything else needs no more
// than it costs.
func TestChargesLeaveMoneyForPublication(t *testing.T) {
	in := input(t)
	in.Account.Market, in.Account.Caps = txmgr.Market{Base: 1e9, Tip: 1e8, Blob: 1e9}, txmgr.Fees{Tip: 1e10, Gas: 1e11, Blob: 1e11}
	in.L1.Held, in.L1.Bond = []Held{refuted(now)}, big.NewInt(1e15)
	publication := int64(2_100_000_000*(120_000+5*80_000) + 2_000_000_000*6<<17)
	in.Account.Balance = big.NewInt(1e15 + 1e15 + 15*publication)
	d := Plan(in)
	require.Equal(t, txmgr.ReasonBalance, txmgr.Reason(d.Reason))
	require.Equal(t, 1, d.Terms.Cost.Cmp(in.Account.Balance), "it says how much is needed")
	in.Account.Balance = big.NewInt(1e15 + 1e15 + 16*publication)
	require.Equal(t, Charge, Plan(in).Action)

	in.L1.Held, in.L1.Records = nil, []Record{standing(5, Own, window)}
	in.Account.Balance = big.NewInt(1e15)
	require.Equal(t, Confirm, Plan(in).Action)
}

// In a slot the members act one after the other, its leader last; the next one only
// when it would have seen what the one before did.
func TestMembersTakeTurns(t *testing.T) {
	const size, start = 4, now * slotSeconds
	leader := members(t, size).Leader(common.Hash{}, now)
	require.EqualValues(t, size-1, rules(t, size, member(leader)).rank(now), "it has to publish")
	require.EqualValues(t, size, rules(t, size, common.Address{9}).rank(now), "no member")

	for name, tc := range map[string]struct {
		rank       uint64
		head, next uint64 // seconds into the slot
		clock      uint64
		blocks     int
		want       bool
	}{
		"the first, before the slot has a block":      {0, 0, 0, 0, 0, true},
		"the second, before the slot has a block":     {1, 0, 0, 0, 0, false},
		"the second in its turn":                      {1, 12, 24, 12, 2, true},
		"the second, by the clock of an early one":    {1, 12, 24, 11, 2, false},
		"the second, and the first could not be seen": {1, 0, 24, 20, 1, false},
		"the third in the turn of the second":         {2, 12, 24, 12, 2, false},
		"the third in its turn":                       {2, 24, 35, 24, 3, true},
		"the third in the next slot":                  {2, 24, 36, 24, 3, false},
	} {
		r := rules(t, size, ranked(t, size, now, tc.rank))
		l1 := L1{Time: start + tc.head, Next: start + tc.next, Now: start + tc.clock, BlocksInSlot: tc.blocks}
		if name == "the third in the next slot" {
			r.Account = ranked(t, size, now+1, 2)
		}
		require.Equal(t, tc.want, r.turn(l1), name)
	}
	alone := rules(t, 1, member(0))
	require.True(t, alone.turn(L1{Time: start, Next: start + 12, Now: start}), "one member has every turn")
}

// Out of turn nothing is sent, whatever is wrong; what only concerns ourselves needs none.
func TestOutOfTurnNothingIsSent(t *testing.T) {
	in := input(t)
	in.Rules.Account = ranked(t, 4, now, 2)
	in.L1.Records = []Record{standing(5, Foreign, window+1)}
	require.Equal(t, wait(ReasonNotOurTurn), Plan(in))
	in.L1.Owed = big.NewInt(1)
	require.Equal(t, Withdraw, Plan(in).Action)
}

// What there is to do only since a block is for the first in turn, even if the slot is
// older than that.
func TestWhatIsNewIsForTheFirstInTurn(t *testing.T) {
	for known, want := range []Action{Wait, Wait, Confirm} {
		in := input(t)
		in.Rules.Account = ranked(t, 4, now, 2)
		in.L1.Time, in.L1.Next, in.L1.Now = in.L1.Next+24, in.L1.Next+35, in.L1.Next+30
		in.L1.Records = []Record{standing(5, Own, window)}
		in.Known = func(Decision) uint64 { return uint64(known) }
		require.Equal(t, want, Plan(in).Action, "%d blocks", known)
	}
}

// Who is no member acts when as many L1 blocks went by as there are members, and as many
// more as fall to its account: nobody knows who comes before whom.
func TestOutsidersActAfterAllMembers(t *testing.T) {
	delays := map[uint64]bool{}
	for account := range byte(255) {
		acts := func(known uint64) bool {
			in := input(t)
			in.Rules.Account = common.Address{9, account}
			in.L1.Time, in.L1.Next, in.L1.Now, in.L1.BlocksInSlot = in.L1.Next+12, in.L1.Next+24, in.L1.Next+15, 2
			in.L1.Records = []Record{standing(5, Own, window)}
			in.Known = func(Decision) uint64 { return known }
			return Plan(in).Action == Confirm
		}
		require.False(t, acts(3))
		known := uint64(4)
		for !acts(known) {
			known++
		}
		require.Less(t, known, uint64(4+maxChance))
		delays[known] = true
	}
	require.Len(t, delays, maxChance)
}

// Every member has the first turn in some slot before half a window is over again, so
// that no one that is away keeps a checkpoint from being confirmed.
func TestEverySlotHasAnother(t *testing.T) {
	first := map[common.Address]bool{}
	for slot := uint64(now); slot < now+4*window; slot++ {
		first[ranked(t, 4, slot, 0)] = true
	}
	require.Len(t, first, 4)
}

// What is pending is waited for; what is pending and no longer what to do is replaced.
func TestOneTransactionAtATime(t *testing.T) {
	in := input(t)
	in.L1.Records = []Record{standing(5, Own, window)}
	in.Account.Pending, in.Account.ResendAfter = &txmgr.Pending{Fees: txmgr.Fees{Tip: 1, Gas: 2}}, 2
	in.StillUseful = func(d Decision) bool { return d.Action == Confirm && d.Number == 5 }
	require.Equal(t, ReasonPending, Plan(in).Reason)
	in.StillUseful = func(Decision) bool { return false }
	require.Equal(t, txmgr.ReasonUseless, Plan(in).Terms.Resend)
	in.Account.Pending.Others = true
	require.Equal(t, ReasonPending, Plan(in).Reason, "the publisher's goes first")
}

// What is pending for too long and is no longer to be done gives way to nothing at all:
// whoever shares the account needs its nonce. What no pool has keeps nobody waiting.
func TestWhatIsStuckForNothingIsCancelled(t *testing.T) {
	for name, tc := range map[string]struct {
		change func(*Input)
		action Action
		reason Reason
	}{
		"overdue, and nothing to do": {func(*Input) {}, Cancel, ReasonStuck},
		"overdue, and not our turn": {func(in *Input) {
			in.L1.Records = []Record{standing(5, Own, window)}
			in.Rules.Account = ranked(t, 4, now, 2)
		}, Cancel, ReasonStuck},
		"overdue, and to be done":     {func(in *Input) { in.L1.Records = []Record{standing(5, Own, window)} }, Confirm, ReasonWindow},
		"not overdue":                 {func(in *Input) { in.Account.Head-- }, Nothing, ReasonRight},
		"no pool has it":              {func(in *Input) { in.Account.Pending.Lost = true }, Nothing, ReasonRight},
		"the publisher's":             {func(in *Input) { in.Account.Pending.Others = true }, Nothing, ReasonRight},
		"L1 was not seen for a while": {func(in *Input) { in.L1.Stale = true }, Wait, ReasonStaleView},
		"a cancellation that is early": {func(in *Input) {
			in.Account.Head--
			in.StillUseful = func(d Decision) bool { return d.Action == Cancel }
		}, Nothing, ReasonRight},
	} {
		in := input(t)
		in.Account.Head, in.Account.ResendAfter = 100, 2
		in.Account.Pending = &txmgr.Pending{SentAt: 98, Fees: txmgr.Fees{Tip: 2, Gas: 4}}
		in.StillUseful = func(Decision) bool { return false }
		tc.change(&in)
		d := Plan(in)
		require.Equal(t, tc.action, d.Action, name)
		require.Equal(t, tc.reason, d.Reason, name)
		if d.Action == Cancel {
			require.EqualValues(t, gasCancel, d.Terms.Gas)
			require.Equal(t, txmgr.ReasonUseless, d.Terms.Resend, "a replacement")
		}
	}
}

// A chain of which L1 was shown nothing newer for half of the time after which it is dead is
// shown to live, if there is anything to show it by.
func TestASignOfLifeIsShownInTime(t *testing.T) {
	const restart = 60
	for ago, want := range map[uint64]Action{restart/2 - 1: Nothing, restart / 2: Renew, restart + 1: Renew} {
		in := input(t)
		in.Rules.Restart, in.L1.Alive, in.Sign = restart, now-ago, &Lock{Members: 4, Closes: true}
		d := Plan(in)
		require.Equal(t, want, d.Action, "after %d slots", ago)
		if want == Renew {
			require.Equal(t, ReasonIdle, d.Reason)
			require.Equal(t, in.L1.Confirmed.Number, d.Number)
			require.GreaterOrEqual(t, d.Terms.Gas, uint64(gasBase+4*gasPerMember))
		}
		in.Sign = nil
		require.Equal(t, Nothing, Plan(in).Action, "there is nothing to show")
	}
}
