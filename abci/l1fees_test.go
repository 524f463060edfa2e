package abci_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/protocol"
)

// newDearShore is a shore whose fees follow L1's prices: a hundred times as high from the
// third slot to the 60th.
func newDearShore(t testing.TB) *shore {
	t.Helper()
	s := onShore(abcitest.NewChain(t, shoreParams, func(p *protocol.Params) {
		p.Fees.Initial = protocol.GasFees{PerDA: 1_000_000, PerMana: 1000}
		p.Fees.JuicePerGwei = 1_000_000
	}))
	for i := range s.l1 {
		s.l1[i].BaseFee, s.l1[i].BlobBaseFee = 1e9, 1e9
		if slot := i / 3; slot >= 4 && slot < 60 {
			s.l1[i].BaseFee, s.l1[i].BlobBaseFee = 1e11, 1e11
		}
	}
	s.to(1, 0)
	return s
}

// An idle chain follows L1's prices by its heartbeats: a slot after a slot named an L1 block
// its fees move by a step at most towards what a publication costs there, and come back when
// L1 is cheap again. A node that comes late finds the same.
func TestAnIdleChainsFeesFollowL1ThereAndBack(t *testing.T) {
	s := newDearShore(t)
	low, high := s.Params.FeeFloor(s.l1[0]), s.Params.FeeFloor(s.l1[30])
	require.Equal(t, protocol.GasFees{PerDA: 2_000_000, PerMana: 1341}, low)
	require.Equal(t, protocol.GasFees{PerDA: 200_000_000, PerMana: 134_048}, high)
	before := s.Params.Fees.Initial
	var fees []protocol.GasFees
	for slot := uint64(1); slot <= 120; slot++ {
		last := s.origin(t)
		s.to(slot, 2_000)
		b := s.advance()
		require.False(t, b.IsChunk())
		require.Equal(t, s.Params.NextFees(before, protocol.SlotUse{}, s.Params.FeeFloor(last)), b.Fees)
		require.LessOrEqual(t, b.Fees.PerDA, before.PerDA+before.PerDA/8)
		require.GreaterOrEqual(t, b.Fees.PerDA, before.PerDA-before.PerDA/8)
		fees, before = append(fees, b.Fees), b.Fees
	}
	require.Equal(t, s.Params.Fees.Initial, fees[0], "of the genesis origin no prices are known")
	require.Equal(t, protocol.GasFees{PerDA: 1_125_000, PerMana: 1125}, fees[1])
	require.Contains(t, fees, high)
	require.Equal(t, low, fees[119])
	late := s.Node()
	for _, b := range s.Blocks {
		late.Decide(b)
	}
	require.Equal(t, s.a.App.State(), late.App.State())
}

// Who opens a slot chooses its origin and nothing of its fees by that: what they may be was
// decided by the slot before.
func TestNoOriginGetsAProposerOtherFees(t *testing.T) {
	s := newDearShore(t)
	for slot := uint64(1); slot <= 3; slot++ {
		s.to(slot, 2_000)
		s.advance()
	}
	s.to(6, 2_000)
	last := s.a.App.State()
	honest := s.a.Prepare(0, 0)
	whole := s.Params.NextFees(last.Fees, protocol.SlotUse{}, s.Params.FeeFloor(last.Origin))
	require.Equal(t, whole, s.Decode(honest).Fees)
	require.Greater(t, s.Decode(honest).Origin.BaseFee, last.Origin.BaseFee, "L1 became dear meanwhile")
	for _, origin := range []protocol.Origin{last.Origin, s.l1[11], s.l1[14], s.Decode(honest).Origin} {
		for fee, ok := range map[uint64]bool{last.Fees.PerMana: true, whole.PerMana: true, whole.PerMana + 1: false, last.Fees.PerMana - 1: false} {
			b := s.Change(honest, func(b *block.Block) { b.Origin, b.Fees.PerMana = origin, fee })
			require.Equal(t, ok, s.b.Process(b), "%d per mana, L1 block %d", fee, origin.Number)
		}
	}
}
