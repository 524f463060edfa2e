package sweep

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
)

// witness remembers what nodes reported as locked.
type witness struct {
	mu     sync.Mutex
	chunks map[uint64]reported
	// contradictions are chunks that were reported with two hashes.
	contradictions map[uint64]bool
	highest        uint64 // The highest locked chunk that any node reported.
}

// reported is a locked chunk as the first node reported it.
type reported struct {
	hash common.Hash
	txs  []common.Hash
}

func newWitness() *witness {
	return &witness{chunks: map[uint64]reported{}, contradictions: map[uint64]bool{}}
}

// reporter is a node's way to the witness; it is a client.Follower.
type reporter struct{ *witness }

// Locked implements client.Follower.
func (r reporter) Locked(chunk api.ChunkEvent, _ time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	known, ok := r.chunks[chunk.Number]
	if !ok {
		r.chunks[chunk.Number] = reported{chunk.Hash, chunk.TxHashes}
		return
	}
	if known.hash != chunk.Hash {
		r.contradictions[chunk.Number] = true
	}
}

// Moved implements client.Follower.
func (r reporter) Moved(tips api.Tips, _ time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.highest = max(r.highest, tips.Locked.Chunk)
}

// Reached implements client.Follower.
func (reporter) Reached(error) {}

// locked is the highest locked chunk that any node has reported so far.
func (w *witness) locked() uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.highest
}

// seen copies the reported chunks, and counts those that were reported twice and
// differently.
func (w *witness) seen() (chunks map[uint64]reported, contradictions int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	chunks = make(map[uint64]reported, len(w.chunks))
	for number, chunk := range w.chunks {
		chunks[number] = chunk
	}
	return chunks, len(w.contradictions)
}
