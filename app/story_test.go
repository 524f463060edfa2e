package app

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// A follower's log says how far it is, that it is at the head, and then a line for each slot.
func TestALogTellsHowTheChainGoes(t *testing.T) {
	p := protocol.Devnet()
	var out bytes.Buffer
	s := newStory(slog.New(slog.NewTextHandler(&out, nil)))
	s.params = &p
	start := int64(p.GenesisTime)
	now := time.UnixMilli(start).Add(100 * time.Duration(p.SlotDuration) * time.Millisecond)
	s.now = func() time.Time { return now }
	chunk := &ledger.Chunk{}
	chunk.Header.TxCount = 3
	decide := func(height, slot uint64, c *ledger.Chunk) {
		s.decided(&ledger.State{Height: height, Timestamp: uint64(start) + slot*p.SlotDuration}, c)
	}
	decide(5, 10, chunk)
	decide(6, 11, chunk)
	require.Equal(t, 1, strings.Count(out.String(), "Catching up"), "not each height")
	now = now.Add(6 * time.Second)
	decide(7, 12, chunk)
	require.Equal(t, 2, strings.Count(out.String(), "Catching up"))
	at := p.SlotAt(uint64(now.UnixMilli()))
	decide(8, at, chunk)
	require.Contains(t, out.String(), `msg="At the head"`)
	require.NotContains(t, out.String(), "msg=Slot")
	decide(9, at, nil)
	decide(10, at+1, nil)
	require.Contains(t, out.String(), "msg=Slot part=chain")
	require.Contains(t, out.String(), "blocks=2 chunks=1 txs=3")
}

// What CometBFT calls an error on a healthy network is none to an operator.
func TestAHealthyNetworkLogsNoError(t *testing.T) {
	var out bytes.Buffer
	log := cometLogger{slog.New(slog.NewTextHandler(&out, nil)), newConsensus()}
	log.Error("Stopping peer for error", "err", "EOF")
	log.Error("SendTimeout", "reason", "peer did not send us anything")
	log.Error("failed to process message", "height", 7, "err", cmttypes.ErrPartSetInvalidProof)
	require.Empty(t, out.String())
	log.Error("failed to process message", "err", errors.New("the disk is gone"))
	log.Error(consensusFailure, "err", "what")
	require.Equal(t, 2, strings.Count(out.String(), "level=ERROR"))
}
