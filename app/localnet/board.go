package localnet

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/load"
	"github.com/aztecd/aztecd/app/rpc"
)

// recently is the span that the rate of chunks is taken over.
const recently = 5 * time.Second

// board collects what all nodes report.
type board struct {
	track *load.Track

	mu     sync.Mutex
	tips   []rpc.Tips // By node.
	up     []bool
	latest rpc.Tips // The furthest of each tip.
	// chunks are the locked ones in the order of their first report.
	chunks []seenChunk
	known  map[uint64]bool
}

type seenChunk struct {
	number, height uint64
	txs            int
	at             time.Time
}

func newBoard(nodes int, track *load.Track) *board {
	return &board{track: track, tips: make([]rpc.Tips, nodes), up: make([]bool, nodes), known: map[uint64]bool{}}
}

// reporter is one node's way to the board; it is a client.Follower.
type reporter struct {
	*board
	node int
}

// Locked implements client.Follower.
func (r reporter) Locked(chunk rpc.LockedChunk, at time.Time) {
	r.track.Locked(r.node, chunk, at)
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.known[chunk.Number] {
		r.known[chunk.Number] = true
		r.chunks = append(r.chunks, seenChunk{chunk.Number, chunk.Height, len(chunk.TxHashes), at})
	}
}

// Moved implements client.Follower.
func (r reporter) Moved(tips rpc.Tips, at time.Time) {
	r.track.Moved(r.node, tips, at)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.tips[r.node] = tips
	for _, t := range []struct {
		known *rpc.Tip
		said  rpc.Tip
	}{
		{&r.latest.Proposed, tips.Proposed},
		{&r.latest.Locked, tips.Locked},
		{&r.latest.Checkpointed, tips.Checkpointed},
		{&r.latest.Proven, tips.Proven},
		{&r.latest.Finalized, tips.Finalized},
	} {
		if t.said.Chunk >= t.known.Chunk {
			*t.known = t.said
		}
	}
}

// Reached implements client.Follower.
func (r reporter) Reached(up bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.up[r.node] = up
}

// seen lists the locked chunks so far.
func (b *board) seen() []seenChunk {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]seenChunk{}, b.chunks...)
}

// status describes the network in a few lines, the first of which says it all.
func (b *board) status(now time.Time, progress load.Progress) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	rate := 0
	for i := len(b.chunks) - 1; i >= 0 && now.Sub(b.chunks[i].at) < recently; i-- {
		rate++
	}
	lines := []string{fmt.Sprintf(
		"locked chunk %d, checkpointed %d (checkpoint %d) | %.1f chunks/s | txs: %d sent, %d locked, %d checkpointed, %d refused",
		b.latest.Locked.Chunk, b.latest.Checkpointed.Chunk, b.latest.Checkpointed.Checkpoint,
		float64(rate)/recently.Seconds(), progress.Sent, progress.Locked, progress.Checkpointed, progress.Refused)}
	var nodes []string
	for i, up := range b.up {
		if up {
			nodes = append(nodes, fmt.Sprintf("validator-%d at %d", i, b.tips[i].Locked.Chunk))
		} else {
			nodes = append(nodes, fmt.Sprintf("validator-%d DOWN", i))
		}
	}
	return append(lines, strings.Join(nodes, ", "))
}
