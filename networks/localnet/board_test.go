package localnet

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/networks/load"
)

func TestTheBoardTakesTheFurthestTipAndTheFirstReport(t *testing.T) {
	track := load.NewTrack()
	b := newBoard(2, track)
	zero, one := reporter{b, 0}, reporter{b, 1}
	now := time.Unix(1_700_000_000, 0)
	track.Sending(common.Hash{1}, 1, 0, now)
	zero.Reached(nil)
	zero.Locked(api.ChunkEvent{Number: 5, Height: 9, TxHashes: []common.Hash{{1}}}, now)
	one.Locked(api.ChunkEvent{Number: 5, Height: 9, TxHashes: []common.Hash{{1}}}, now.Add(70*time.Millisecond))
	zero.Moved(api.Tips{Locked: api.Tip{Chunk: 5}, Checkpointed: api.Tip{Chunk: 3, Checkpoint: 2}}, now)
	one.Moved(api.Tips{Locked: api.Tip{Chunk: 4}}, now)

	require.Equal(t, []seenChunk{{5, 9, 0, 1, now}}, b.seen())
	golden(t, "status.txt", strings.Join(b.status(now, track.Progress()), "\n")+"\n")
}

func TestAStatusIsRedrawnOnATerminalOnly(t *testing.T) {
	var terminal, plain strings.Builder
	width := func() int { return 5 }
	for _, s := range []*screen{{out: &terminal, width: width}, {out: &plain, printed: time.Now()}} {
		s.show("one", "two, and too long")
		s.line("event")
		s.show("three")
		s.show()
	}
	require.Equal(t, "one\ntwo, \n\x1b[2A\r\x1b[Jevent\none\ntwo, \n\x1b[2A\r\x1b[Jthree\n\x1b[1A\r\x1b[J", terminal.String())
	require.Equal(t, "event\n", plain.String())
}
