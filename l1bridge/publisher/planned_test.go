package publisher_test

import (
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
		Seed: common.Hash{7}, Committee: c,
	}
}

// member is the account some places behind a slot's leader.
func member(d *view.Deployment, slot uint64, behind int) common.Address {
	return d.Committee.Members()[(d.Committee.Leader(d.Seed, slot)+behind)%4].Publisher
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

// offer is what a pending transaction offers.
func offer() txmgr.Fees { return txmgr.Fees{Tip: gwei, Gas: 10 * gwei, Blob: gwei} }

// publishedAs has L1 hold a candidate, and all below it.
func publishedAs(in *publisher.Input, c publisher.Candidate) {
	in.L1.Tips.Number = c.Header.Number
	in.L1.Base = publisher.Base{Number: c.Header.Number, LastChunk: c.Header.LastChunk, Slot: c.Header.Slot, Hash: c.Hash}
}

// outsider is no member, at a time when it may publish.
func outsider(d *view.Deployment, in *publisher.Input) {
	in.Rules, in.L1.Time = publisher.NewRules(d, common.Address{99}), 1000+6*36+12
	in.L1.BlocksInSlot, in.L1.Now = 2, in.L1.Time+3
}

// planned changes one thing about a leader at the start of slot 3 with two checkpoints to
// publish, and names what is decided and why.
type planned struct {
	change func(in *publisher.Input)
	want   publisher.Action
	why    publisher.Reason
	batch  int
	check  func(t *testing.T, in publisher.Input, d publisher.Decision)
}

func plan(t *testing.T, d *view.Deployment, rows map[string]planned) {
	t.Helper()
	for name, row := range rows {
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
