package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// TaggedLog is a log that was found by its tag, with what a wallet needs of its tx to find the
// note in it.
type TaggedLog struct {
	TxHash common.Hash `json:"txHash"`
	Chunk  uint64      `json:"chunk"`
	// Timestamp of the chunk, Unix seconds.
	Timestamp uint64 `json:"timestamp"`
	// LogData begins with the tag.
	LogData        []protocol.FieldHex `json:"logData"`
	NoteHashes     []protocol.FieldHex `json:"noteHashes"`
	FirstNullifier protocol.FieldHex   `json:"firstNullifier"`
}
