package api

import "github.com/ethereum/go-ethereum/common"

// Event is what a ChunkEvent tells.
type Event string

const (
	// EventProposed says that a chunk is decided, and no certificate covers it yet.
	EventProposed Event = "proposed"
	// EventLocked says that a certificate covers the chunk.
	EventLocked Event = "locked"
	// EventRetracted says that the chunks from Number to Last are no longer in the chain.
	EventRetracted Event = "retracted"
	// EventEnded says that the node tells no more to this subscription, for the reason in Message.
	EventEnded Event = "ended"
)

// ChunkEvent is the notification of node_subscribe("chunks"). What one subscription tells
// is in order and without gaps: each chunk follows the one before, unless it was retracted.
type ChunkEvent struct {
	Event  Event  `json:"event"`
	Number uint64 `json:"number"`
	// Last is the last chunk that is retracted; only of EventRetracted, of which Hash and
	// Generation are those of the chunk before Number, which stays.
	Last       uint64      `json:"last,omitempty"`
	Hash       common.Hash `json:"hash,omitzero"`
	Generation uint32      `json:"generation"`
	Height     uint64      `json:"height,omitempty"`
	Slot       uint64      `json:"slot,omitempty"`
	Checkpoint uint64      `json:"checkpoint,omitempty"`
	// EffectsHash and StateRoot are those of the chunk's header.
	EffectsHash common.Hash   `json:"effectsHash,omitzero"`
	StateRoot   common.Hash   `json:"stateRoot,omitzero"`
	TxHashes    []common.Hash `json:"txHashes,omitempty"`
	// Message says why it ended; only of EventEnded.
	Message string `json:"message,omitempty"`
}

// Cursor is a chunk that a subscriber has had: what it resumes after.
type Cursor struct {
	Number     uint64      `json:"number"`
	Hash       common.Hash `json:"hash"`
	Generation uint32      `json:"generation"`
}

// Cursor is where a subscriber resumes after this event.
func (e *ChunkEvent) Cursor() Cursor {
	number := e.Number
	if e.Event == EventRetracted {
		number--
	}
	return Cursor{number, e.Hash, e.Generation}
}

// ChunkFilter says which events of chunks a subscriber gets.
type ChunkFilter struct {
	// From is the first chunk; without it and After, the next one.
	From *uint64 `json:"from,omitempty"`
	// After is the last chunk that the subscriber had. If it left the chain since, a
	// retracted event comes first. It takes the place of From.
	After *Cursor `json:"after,omitempty"`
	// Level is locked, or proposed for events of chunks before they are locked, too.
	Level Status `json:"level,omitempty"`
}
