package p2p

import (
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

// Strangers of a configured peer's address, here or gone, do not lower its score to
// where its gossip is ignored.
func TestStrangersOfOneAddressDoNotSilenceAConfiguredPeer(t *testing.T) {
	standing, err := newStanding(map[peer.ID]struct{}{"member": {}})
	require.NoError(t, err)
	params := scoreParams(testTopic, nil, standing)
	for strangers := 1; strangers <= remembered; strangers *= 2 {
		score := params.AppSpecificScore("member") * params.AppSpecificWeight
		if past := float64(strangers + 1 - params.IPColocationFactorThreshold); past > 0 {
			score += params.IPColocationFactorWeight * past * past
		}
		require.Greater(t, score, float64(ignoredScore), "with %d strangers", strangers)
	}
}
