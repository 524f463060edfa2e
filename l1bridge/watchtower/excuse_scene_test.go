package watchtower_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// Where L1 went back behind an origin nobody can publish what is above, and nobody pays: whoever
// shows the headers down to it has the accuser's bond. Where they do not fit a transaction it
// does so in parts, and after a restart goes on with what is left.
func TestWhatNobodyCanPublishIsExcusedInParts(t *testing.T) {
	s := newBlame(t)
	before := s.stakes()
	honest := s.Params.GenesisOrigin.Hash
	s.Params.GenesisOrigin.Hash = common.Hash{0xba, 0xd}
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	s.Params.GenesisOrigin.Hash = honest
	const last = 14
	for slot := uint64(2); slot <= last; slot++ {
		s.SealInto(t, slot, 0)
		s.lockBy(slot, s.Params.EpochOf(slot))
	}
	narrow := func() {
		for _, n := range s.nodes {
			n.tower.Narrow(5, 3)
		}
	}
	narrow()
	slot := uint64(last + 8)
	s.SealInto(t, slot, 0)
	s.accuseByHand(last)
	slot++
	s.until(&slot, watchtower.Trace, watchtower.Trace)
	for i := range l1test.Members { // what is traced is on L1
		s.nodes[i] = s.joinAs(i)
	}
	narrow()
	by := s.until(&slot, watchtower.Excuse, watchtower.WithdrawBonds)
	require.Equal(t, by[0], by[1], "the bond is whose excuse it is")
	require.Equal(t, 4, s.times(watchtower.Trace))
	require.Zero(t, s.times(watchtower.Slash)+s.times(watchtower.Accuse))
	s.slashed(before, 0, 0)
}
