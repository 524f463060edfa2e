package watchtower_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// A committee that signs what nobody can publish, and so accuse, hides nothing that it
// signed before: however many such locks are above it, it is found.
func TestALockThatCannotBeAccusedHidesNoneBeforeIt(t *testing.T) {
	const above = 28 // more than a step asks L1 about
	s := newBlameOf(t, func(p *protocol.Params) { p.EpochDuration = 32 })
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	s.From = protocol.L1Block{Number: s.head(), Hash: common.Hash{0xba, 0xd}, Timestamp: 1}
	for slot := uint64(2); slot < 2+above; slot++ {
		s.lockBy(slot, 0)
	}
	slot := 2 + above + s.Params.Windows.PublishDeadline + 2
	s.until(&slot, watchtower.Accuse)
	s.SealInto(t, slot, 0)
	require.Equal(t, watchtower.PhaseRescue, s.phase(), "of the first")
}
