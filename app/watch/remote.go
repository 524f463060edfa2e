package watch

import (
	"context"
	"time"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// answersWithin is how long a node may take over one question.
const answersWithin = 10 * time.Second

// remote reads a node's records over its JSON-RPC.
type remote struct {
	node  *client.Client
	heard func(error) // what came of each question
}

// Get implements ledger.Reader.
func (r remote) Get(key []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), answersWithin)
	defer cancel()
	raw, err := r.node.Record(ctx, key)
	r.heard(err)
	return raw, err
}

func (r remote) lockedChunk() (uint64, error) {
	ctx, cancel := context.WithTimeout(context.Background(), answersWithin)
	defer cancel()
	tips, err := r.node.Tips(ctx)
	r.heard(err)
	return tips.Locked.Chunk, err
}

func (r remote) chain(params *protocol.Params, setup *blob.Setup) Chain {
	return Chain{Records: r, LockedChunk: r.lockedChunk, Decided: func() (publication.Decided, error) {
		s, err := ledger.Load(r, setup)
		return publication.Decided{Records: r, Running: s.Checkpoint.Header, Slot: params.SlotAt(s.Timestamp)}, err
	}}
}

// Of is the chain of a node that is asked over JSON-RPC.
func Of(node *client.Client, params *protocol.Params, setup *blob.Setup) Chain {
	return remote{node, func(error) {}}.chain(params, setup)
}
