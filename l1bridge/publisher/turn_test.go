package publisher_test

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
)

// deploymentOf is one of so many members, in slots from 1000 on.
func deploymentOf(t *testing.T, members int, slot, timeout uint64) *view.Deployment {
	t.Helper()
	d := deployment(t)
	d.SlotDuration, d.PublishTimeout, d.Windows.OpenAfter = slot, timeout, 100
	var all []committee.Member
	for i := range members {
		all = append(all, committee.Member{Attester: common.Address{9, byte(i)}, Publisher: common.Address{byte(i + 1)}})
	}
	c, err := committee.New(all)
	require.NoError(t, err)
	d.Committee = c
	return d
}

// inTurn is what a member some places behind a slot's leader plans four seconds after
// the head, while nobody publishes.
func inTurn(d *view.Deployment, slot uint64, behind int, head, blockTime uint64) publisher.Decision {
	members := d.Committee
	account := members.Members()[(members.Leader(d.Seed, slot)+behind)%members.Size()].Publisher
	start := d.GenesisTime + slot*d.SlotDuration
	in := publisher.Input{
		Rules: publisher.NewRules(d, account),
		L1: publisher.L1{
			Ready: true, Number: 100, Time: head, Now: head + 4, BlockTime: blockTime, Base: publisher.Base{Hash: common.Hash{1}},
		},
		Queue: candidates(1),
		Account: txmgr.Account{
			Head: 100, ResendAfter: 2, Market: txmgr.Market{Base: gwei, Tip: gwei / 2, Blob: 1},
			Caps: txmgr.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 500 * gwei},
		},
	}
	if head >= start {
		in.L1.BlocksInSlot = int((head-start)/blockTime) + 1
	}
	return publisher.Plan(in)
}

// While nobody publishes, each L1 block has one member more whose turn it is, the first
// of a slot its leader. Timeouts shorter than a block do not make more act: each waits
// for the block in which the one before it would have shown. So no block goes by without
// somebody, and none has a crowd.
func TestEachBlockHasOneMemberMore(t *testing.T) {
	const slot = 3
	for _, c := range []struct{ slot, block, timeout uint64 }{
		{36, 12, 12}, {36, 12, 6}, {36, 12, 1}, {72, 12, 12}, {72, 12, 6}, {60, 5, 5}, {24, 12, 12}, {12, 12, 12},
	} {
		t.Run(fmt.Sprintf("slots of %d s, blocks of %d s, timeouts of %d s", c.slot, c.block, c.timeout), func(t *testing.T) {
			d := deploymentOf(t, 20, c.slot, c.timeout)
			start := d.GenesisTime + slot*c.slot
			acted := map[int]bool{}
			for head := start - c.block; head+c.block < start+c.slot; head += c.block {
				var first []int
				for behind := range 20 {
					if !acted[behind] && inTurn(d, slot, behind, head, c.block).Action == publisher.Propose {
						first, acted[behind] = append(first, behind), true
					}
				}
				want := []int{len(acted) - 1}
				if head == start { // the leader's second
					want = nil
				}
				require.Equal(t, want, first, "block at %d s of the slot", int64(head+c.block)-int64(start))
			}
		})
	}
}

// What comes in a block late reverts at the price of what it carries: nobody begins in
// the last block of its turn, but for the member who has no other.
func TestNobodyBeginsInItsLastBlock(t *testing.T) {
	const slot = 3
	d := deploymentOf(t, 20, 72, 12)
	start := d.GenesisTime + slot*72
	for behind := range 5 {
		last := inTurn(d, slot, behind, start+48, 12)
		if behind == 4 {
			require.Equal(t, publisher.Propose, last.Action, "its only one")
			continue
		}
		require.Equal(t, publisher.ReasonLastBlock, last.Reason, "rank %d", behind)
		require.Equal(t, publisher.Propose, inTurn(d, slot, behind, start+36, 12).Action, "rank %d", behind)
	}
}
