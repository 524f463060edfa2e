package watchtower

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// senderName is ours among the senders of the account; it is in journals on disk.
const senderName = "watchtower"

// note is what we write beside a transaction in the journal, and so are its names.
type note struct {
	Action Action      `json:"action"`
	Number uint64      `json:"number"`
	Record common.Hash `json:"record"`
	Epoch  uint64      `json:"epoch,omitempty"`
}

func noteOf(d Decision) note { return note{d.Action, d.Number, d.Record, d.Epoch} }

// matter is what a decision is about, however its object moves on: whichever lock of a
// committee is the last one overdue, one accusation is made; whichever checkpoint is the
// last on L1, one confirmation.
func (n note) matter() note {
	switch n.Action {
	case Accuse:
		return note{Action: Accuse, Epoch: n.Epoch}
	case Confirm:
		return note{Action: Confirm}
	}
	return n
}

func (n note) tag() (json.RawMessage, error) { return json.Marshal(n) }

// readNote reads a tag; one that is none of ours gives a note of nothing.
func readNote(tag json.RawMessage) note {
	var n note
	if json.Unmarshal(tag, &n) != nil {
		return note{}
	}
	return n
}

// stillUseful tells whether what is pending is what a decision says.
func stillUseful(p *txmgr.Pending, d Decision) bool {
	return p != nil && readNote(p.Tag).matter() == noteOf(d).matter()
}
