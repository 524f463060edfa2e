package publisher

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// senderName is ours among the senders of the account; it is in journals on disk.
const senderName = "publisher"

// Note is what we write beside a transaction in the journal, and so are its names.
type Note struct {
	// From and To are the checkpoints in it.
	From uint64 `json:"from"`
	To   uint64 `json:"to"`
	// Parent and LastChunk are those of the first checkpoint.
	Parent    common.Hash `json:"parent"`
	LastChunk uint64      `json:"last_chunk"`
}

func noteOf(batch []Candidate) Note {
	h := batch[0].Header
	return Note{From: h.Number, To: batch[len(batch)-1].Header.Number, Parent: h.ParentHash, LastChunk: h.LastChunk}
}

// Tag is the note as the transaction manager keeps it.
func (n Note) Tag() (json.RawMessage, error) { return json.Marshal(n) }

// readNote reads a tag. One that is none of ours gives a note of no checkpoints.
func readNote(tag json.RawMessage) Note {
	var n Note
	if json.Unmarshal(tag, &n) != nil {
		return Note{}
	}
	return n
}

// String names the checkpoints for errors.
func (n Note) String() string { return fmt.Sprintf("checkpoints %d to %d", n.From, n.To) }

// stillUseful tells whether what is pending would be accepted on this base.
func stillUseful(p *txmgr.Pending, base Base) bool {
	if p == nil {
		return false
	}
	n := readNote(p.Tag)
	return n.From == base.Number+1 && n.Parent == base.Hash
}
