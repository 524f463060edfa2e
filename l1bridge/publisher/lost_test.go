package publisher_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/x/protocol"
)

// remembered is how many of its blocks L1 knows the hashes of.
const remembered = 8191

// L1 goes back behind the origin of what is locked. Nobody pays for what it would refuse;
// what is locked above waits, too. When L1 has forgotten the block, a certificate vouches for
// it, and all of it is published.
func TestALostOriginIsPublishedWhenL1ForgotIt(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	origin := l1.SealInto(t, 0, 0)
	chain.Origin(protocol.L1Block{Number: origin.NumberU64(), Hash: origin.Hash(), Timestamp: origin.Time()})
	chain.Lock(t, 0, 1)
	require.NoError(t, l1.Node.Replace(t.Context(), origin.NumberU64()-1, 2))
	kept, err := l1.Node.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(origin.NumberU64()+1))
	require.NoError(t, err)
	chain.Origin(protocol.L1Block{Number: kept.Number.Uint64(), Hash: kept.Hash(), Timestamp: kept.Time})
	chain.Lock(t, 1, 1)

	publishers := make([]*bridge, l1test.Members)
	for i := range publishers {
		publishers[i] = newBridge(t, l1, chain, i)
	}
	step := func() (errs []error) {
		for _, p := range publishers {
			if _, err := p.step(t); err != nil {
				errs = append(errs, err)
			}
		}
		return errs
	}
	refused := 0
	for slot := uint64(2); slot < 12; slot++ {
		l1.SealInto(t, slot, 0)
		for _, err := range step() {
			require.ErrorContains(t, err, "OriginNotCanonical")
			refused++
		}
		require.Empty(t, l1.Seal(t).Transactions())
	}
	require.Positive(t, refused)

	head := l1.Seal(t)
	for head.NumberU64() <= origin.NumberU64()+remembered {
		head = l1.Seal(t)
	}
	for tries := 0; publishers[0].tip(t) < 2; tries++ {
		require.Less(t, tries, 3*blocksPerSlot*(l1test.OpenAfter+l1test.Members))
		for _, err := range step() {
			require.NoError(t, err)
		}
		l1.Seal(t)
	}
	tips := publishers[0].view.Snapshot().Tips
	require.EqualValues(t, 2, tips.Confirmed, "with a certificate")
	publishers[0].expect(t, publisher.Nothing, publisher.ReasonCaughtUp)
}

// lostAbove is an L1 that has gone back behind the origin of the second checkpoint that is
// locked, and not behind that of the first.
func lostAbove(t *testing.T) (*l1test.L1, *l1test.Chain) {
	t.Helper()
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	good, lost := l1.SealInto(t, 0, 0), l1.SealInto(t, 0, 1)
	for slot, origin := range []*types.Block{good, lost} {
		chain.Origin(protocol.L1Block{Number: origin.NumberU64(), Hash: origin.Hash(), Timestamp: origin.Time()})
		chain.Lock(t, uint64(slot), 1)
	}
	require.NoError(t, l1.Node.Replace(t.Context(), good.NumberU64(), 2))
	return l1, chain
}

// What L1 lost keeps back nothing that stands before it, and nobody sends L1 what it is
// known to refuse.
func TestWhatStandsBeforeALostOriginIsPublished(t *testing.T) {
	l1, chain := lostAbove(t)
	leader := newBridge(t, l1, chain, l1.Leader(2))
	l1.SealInto(t, 2, 0)
	d := leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	require.Len(t, d.Batch, 1)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}

// The same, where the view does not go back to the origin that is lost: of what L1 refuses
// half is tried, as long as it has none of it.
func TestOfWhatL1RefusesHalfIsTried(t *testing.T) {
	l1, chain := lostAbove(t)
	for range 100 { // more than a view reads back
		l1.Seal(t)
	}
	slot := l1.Params.SlotAt(uint64(l1.Now().UnixMilli())) + 1
	position := l1.Leader(slot)
	leader := newBridge(t, l1, chain, position)
	refused := 0
	for tries := 0; leader.tip(t) < 1; tries++ {
		require.Less(t, tries, 4)
		l1.SealInto(t, slot, 0)
		for range 2 {
			if d, err := leader.step(t); err != nil {
				require.ErrorContains(t, err, "OriginNotCanonical")
				require.Len(t, d.Batch, 2)
				refused++
			}
		}
		l1.Seal(t)
		slot = l1.NextTurn(t, position)
	}
	require.Equal(t, 1, refused)
}

// Both in one plan: what a run is cut to, and for which first checkpoint alone.
func TestPlanStopsBeforeWhatL1Lost(t *testing.T) {
	lose := func(in *publisher.Input, i int) {
		in.Queue[i].Header.Origin, in.Queue[i].Lost = protocol.L1Ref{Number: 91, Hash: common.Hash{9}}, true
	}
	plan(t, deployment(t), map[string]planned{
		"the second lost": {
			change: func(in *publisher.Input) { lose(in, 1) },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"a longer version of the first, and the second lost": {
			change: func(in *publisher.Input) {
				lose(in, 1)
				in.Queue[0].Final, in.L1.Tips.Number = true, 1
			},
			want: publisher.PublishLocked, why: publisher.ReasonReplaces, batch: 1,
		},
		"the first lost": { // L1 alone can tell
			change: func(in *publisher.Input) { in.Queue[0].Lost = true },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
		"two were refused": {
			change: func(in *publisher.Input) { in.Most = publisher.Most{From: 1, Count: 1} },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 1,
		},
		"others were refused": {
			change: func(in *publisher.Input) { in.Most = publisher.Most{From: 2, Count: 1} },
			want:   publisher.Propose, why: publisher.ReasonOurTurn, batch: 2,
		},
	})
}
