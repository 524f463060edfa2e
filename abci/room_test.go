package abci_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

// A node whose disk is nearly full keeps no more proposals: it votes against chunks and
// proposes none. What others decide it still applies, or it would fall out of the chain
// with room left.
func TestANodeWithoutRoomKeepsNoProposals(t *testing.T) {
	s := newStage(t)
	s.victim.Full = errors.New("500 MiB are free")
	s.mustReject("a chunk", "disk", s.chunk)
	require.True(t, s.victim.Process(s.heartbeat), "a heartbeat keeps nothing")
	require.Empty(t, s.Decode(s.victim.Prepare(2, 0)).TxHashes, "it proposes a heartbeat, though it has txs")
	s.victim.Add(s.Tx(5))
	require.False(t, awake(s.victim), "txs are no work without room for them")
	s.victim.Full = nil
	require.True(t, awake(s.victim))
	s.victim.Full = errors.New("500 MiB are free")

	s.victim.Decide(s.chunk)
	require.Empty(t, s.victim.Fatal)
}

// What was accepted stays accepted when the disk fills up afterwards.
func TestAnAcceptedProposalStaysAcceptedOnAFullDisk(t *testing.T) {
	s := newStage(t)
	require.True(t, s.victim.Process(s.chunk))
	s.victim.Full = errors.New("500 MiB are free")
	require.True(t, s.victim.Process(s.chunk))
}
