package localnet

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/networks/load"
)

// recently is the span that the rate of chunks is taken over.
const recently = 5 * time.Second

// board collects what all nodes report.
type board struct {
	track *load.Track

	mu     sync.Mutex
	tips   []api.Tips // By node.
	up     []bool
	latest api.Tips // The furthest of each tip.
	// chunks are the locked ones in the order of their first report.
	chunks []seenChunk
	known  map[uint64]bool
}

type seenChunk struct {
	number, height, slot uint64
	txs                  int
	at                   time.Time
}

func newBoard(nodes int, track *load.Track) *board {
	return &board{track: track, tips: make([]api.Tips, nodes), up: make([]bool, nodes), known: map[uint64]bool{}}
}

// reporter is one node's way to the board; it is a client.Follower.
type reporter struct {
	*board
	node int
}

// Locked implements client.Follower.
func (r reporter) Locked(chunk api.ChunkEvent, at time.Time) {
	r.track.Locked(r.node, chunk, at)
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.known[chunk.Number] {
		r.known[chunk.Number] = true
		r.chunks = append(r.chunks, seenChunk{chunk.Number, chunk.Height, chunk.Slot, len(chunk.TxHashes), at})
	}
}

// Moved implements client.Follower.
func (r reporter) Moved(tips api.Tips, at time.Time) {
	r.track.Moved(r.node, tips, at)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.tips[r.node] = tips
	for _, t := range []struct {
		known *api.Tip
		said  api.Tip
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
func (r reporter) Reached(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.up[r.node] = err == nil
}

// seen lists the locked chunks so far.
func (b *board) seen() []seenChunk {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]seenChunk{}, b.chunks...)
}

// checkpointed is the last chunk that a node calls so now: it may go back.
func (b *board) checkpointed() (chunk uint64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, tips := range b.tips {
		chunk = max(chunk, tips.Checkpointed.Chunk)
	}
	return chunk
}

// status describes the network in a few lines, the first of which says it all.
func (b *board) status(now time.Time, progress load.Progress) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	first := fmt.Sprintf("locked chunk %d, checkpointed %d (checkpoint %d), %.1f chunks/s; txs: %d sent, %d locked, %d checkpointed, %d refused",
		b.latest.Locked.Chunk, b.latest.Checkpointed.Chunk, b.latest.Checkpointed.Checkpoint, b.rate(now),
		progress.Sent, progress.Locked, progress.Checkpointed, progress.Refused)
	if recent := b.track.Recent(); recent != nil {
		first += fmt.Sprintf("; lately locked after %.0f ms (P50), %.0f (P90)", recent.P50, recent.P90)
	}
	return []string{first, b.lastChunks(), b.nodes()}
}

// rate of chunks per second.
func (b *board) rate(now time.Time) float64 {
	n := 0
	for i := len(b.chunks) - 1; i >= 0 && now.Sub(b.chunks[i].at) < recently; i-- {
		n++
	}
	return float64(n) / recently.Seconds()
}

func (b *board) lastChunks() string {
	line := "last chunks:"
	for _, c := range b.chunks[max(0, len(b.chunks)-8):] {
		line += fmt.Sprintf(" %d (%d txs)", c.number, c.txs)
	}
	return line
}

func (b *board) nodes() string {
	nodes := make([]string, len(b.up))
	for i, up := range b.up {
		nodes[i] = fmt.Sprintf("validator-%d at chunk %d", i, b.tips[i].Locked.Chunk)
		if !up {
			nodes[i] = fmt.Sprintf("validator-%d DOWN", i)
		}
	}
	return strings.Join(nodes, ", ")
}
