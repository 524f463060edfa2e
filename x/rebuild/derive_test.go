package rebuild_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/rebuild"
)

// State and effects alone lead to the published header, from within the checkpoint too,
// and nothing is committed on the way.
func TestAHeaderIsMadeOfStateAndEffects(t *testing.T) {
	n, again := threeChunks(t), newNode(t)
	require.NoError(t, again.rebuild(n.whole(t, 1)))
	whole := n.whole(t, 2)
	h, err := rebuild.Header(again.Params, &again.State, again.World, whole.Blocks, nil)
	require.NoError(t, err)
	require.Equal(t, again.Origin.Ref(), h.Origin, "no effect tells it")
	h.Origin = whole.Header.Origin
	require.Equal(t, whole.Header, h)
	again.at(t, 1)

	require.NoError(t, again.rebuild(n.published(t, n.Version(t, 2))))
	h, err = rebuild.Header(again.Params, &again.State, again.World, whole.Blocks, nil)
	require.NoError(t, err)
	require.Equal(t, whole.Header, h)
	again.at(t, 2)

	_, err = rebuild.Header(again.Params, &again.State, again.World, n.whole(t, 1).Blocks, nil)
	require.Error(t, err, "these chunks are done")
	_, err = rebuild.Header(again.Params, &again.State, again.World, nil, nil)
	require.Error(t, err)
}

// Whole steps of honest proposers are among the fees that a slot may have: one for each
// slot that a block opened, however many there were, as long as fees move.
func TestTheFeesThatASlotMayHave(t *testing.T) {
	p := protocol.Devnet()
	p.Fees.Initial = protocol.GasFees{PerDA: 10, PerMana: 100}
	p.Fees.MaxChangePermille = 125
	s := ledger.State{
		Timestamp: p.GenesisTime + 3*p.SlotDuration, Fees: protocol.GasFees{PerDA: 10, PerMana: 1000},
		Use: protocol.SlotUse{Slot: 3, Chunks: 1, Mana: p.Limits.MaxMana, DAFields: 1},
	}
	require.Equal(t, []protocol.GasFees{s.Fees}, rebuild.Fees(&p, &s, 3, nil), "fees stay within a slot")
	first := p.NextFees(s.Fees, s.Use, protocol.GasFees{})
	require.Equal(t, uint64(1125), first.PerMana)
	second := p.NextFees(first, protocol.SlotUse{}, protocol.GasFees{})
	require.Equal(t, []protocol.GasFees{s.Fees, first}, rebuild.Fees(&p, &s, 4, nil))
	require.Equal(t, []protocol.GasFees{s.Fees, first, second}, rebuild.Fees(&p, &s, 5, nil))
	far := rebuild.Fees(&p, &s, 1<<40, nil)
	require.Equal(t, p.Fees.Initial, far[len(far)-1], "and come back to where they began")
	require.Less(t, len(far), 100)
}

// Fees may have been left where they were in any slot: what follows is within the
// bounds, and nothing else.
func TestTheBoundsOfASlotsFees(t *testing.T) {
	p := protocol.Devnet()
	p.Fees.Initial = protocol.GasFees{PerDA: 10, PerMana: 100}
	p.Fees.MaxChangePermille = 125
	s := ledger.State{
		Timestamp: p.GenesisTime + 3*p.SlotDuration, Fees: protocol.GasFees{PerDA: 10, PerMana: 1000},
		Use: protocol.SlotUse{Slot: 3, Chunks: 1, Mana: p.Limits.MaxMana, DAFields: 1},
	}
	for slot, want := range map[uint64][2]uint64{3: {1000, 1000}, 4: {1000, 1125}, 5: {875, 1125}, 1 << 40: {100, 1125}} {
		least, most := rebuild.FeeBounds(&p, &s, slot, rebuild.Floors{})
		require.Equal(t, want, [2]uint64{least.PerMana, most.PerMana}, "slot %d", slot)
	}
}
