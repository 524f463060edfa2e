package load

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
)

// Track remembers when each tx was sent and when nodes reported it locked and
// checkpointed. It is safe for concurrent use.
type Track struct {
	mu   sync.Mutex
	txs  map[common.Hash]*sent
	sent []common.Hash // In order of sending.
	// chunks that have txs of ours not reported checkpointed by another node yet.
	chunks map[uint64][]*sent
	// seen is when each chunk was first reported.
	seen    map[uint64]time.Time
	size    int // Bytes of all txs.
	refused map[string]int
	// recent are the last latencies to locked; locks is how many there were.
	recent [50]time.Duration
	locks  int
}

// sent is one tx. Times are zero until they come.
type sent struct {
	hash     common.Hash
	node     int // Where it was submitted.
	at       time.Time
	accepted bool
	refused  bool
	// The first report by a node other than the one it was submitted to.
	locked, checkpointed time.Time
	// Reports by any node.
	anyLocked, anyCheckpointed bool
}

// NewTrack makes an empty track.
func NewTrack() *Track {
	return &Track{
		txs: map[common.Hash]*sent{}, chunks: map[uint64][]*sent{}, seen: map[uint64]time.Time{}, refused: map[string]int{},
	}
}

// Sending notes that a tx is about to be submitted to a node.
func (t *Track) Sending(hash common.Hash, size, node int, at time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.txs[hash] = &sent{hash: hash, node: node, at: at}
	t.sent = append(t.sent, hash)
	t.size += size
}

// Elsewhere notes that the first node could not be reached and another is tried.
func (t *Track) Elsewhere(hash common.Hash, node int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.txs[hash].node = node
}

// Answered notes what the node said: accepted, or refused for a reason.
func (t *Track) Answered(hash common.Hash, reason string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	tx := t.txs[hash]
	tx.accepted, tx.refused = reason == "", reason != ""
	if tx.refused {
		t.refused[reason]++
	}
}

// Locked notes a node's report of a locked chunk.
func (t *Track) Locked(node int, chunk api.ChunkEvent, at time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	_, known := t.seen[chunk.Number]
	if !known {
		t.seen[chunk.Number] = at
	}
	for _, hash := range chunk.TxHashes {
		tx, ours := t.txs[hash]
		if !ours {
			continue
		}
		tx.anyLocked = true
		if node != tx.node && tx.locked.IsZero() {
			tx.locked = at
			t.recent[t.locks%len(t.recent)] = at.Sub(tx.at)
			t.locks++
		}
		if !known {
			t.chunks[chunk.Number] = append(t.chunks[chunk.Number], tx)
		}
	}
}

// Moved notes a node's tips.
func (t *Track) Moved(node int, tips api.Tips, at time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for number, txs := range t.chunks {
		if number > tips.Checkpointed.Chunk {
			continue
		}
		for _, tx := range txs {
			tx.anyCheckpointed = true
			if node != tx.node {
				tx.checkpointed = at
			}
		}
		t.chunks[number] = slices.DeleteFunc(txs, func(tx *sent) bool { return !tx.checkpointed.IsZero() })
		if len(t.chunks[number]) == 0 {
			delete(t.chunks, number)
		}
	}
}

// Progress is how far the txs have come, as reported so far.
type Progress struct {
	Sent, Refused, Locked, Checkpointed int
}

// Waiting is how many accepted txs no node has reported locked, and how many
// none has reported checkpointed.
func (p Progress) Waiting() (locked, checkpointed int) {
	accepted := p.Sent - p.Refused
	return accepted - p.Locked, accepted - p.Checkpointed
}

// Progress counts.
func (t *Track) Progress() Progress {
	t.mu.Lock()
	defer t.mu.Unlock()
	p := Progress{Sent: len(t.txs)}
	for _, tx := range t.txs {
		p.Refused += count(tx.refused)
		p.Locked += count(tx.anyLocked)
		p.Checkpointed += count(tx.anyCheckpointed)
	}
	return p
}

// Recent sums up the last fifty latencies to locked; nil before the first.
func (t *Track) Recent() *Latency {
	t.mu.Lock()
	defer t.mu.Unlock()
	return LatencyOf(slices.Clone(t.recent[:min(t.locks, len(t.recent))]))
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// Accepted lists the txs that a node took.
func (t *Track) Accepted() []common.Hash {
	t.mu.Lock()
	defer t.mu.Unlock()
	var hashes []common.Hash
	for _, hash := range t.sent {
		if t.txs[hash].accepted {
			hashes = append(hashes, hash)
		}
	}
	return hashes
}

// Intervals are the times between first reports of consecutive chunks, sorted.
func (t *Track) Intervals() []time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	var intervals []time.Duration
	for number, at := range t.seen {
		if before, ok := t.seen[number-1]; ok {
			intervals = append(intervals, at.Sub(before))
		}
	}
	slices.Sort(intervals)
	return intervals
}

// Chunks lists the chunks that were reported, in order.
func (t *Track) Chunks() []uint64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	numbers := make([]uint64, 0, len(t.seen))
	for number := range t.seen {
		numbers = append(numbers, number)
	}
	slices.Sort(numbers)
	return numbers
}
