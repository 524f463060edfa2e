package fault

import (
	"context"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// deniesForced makes a node for which L1's queue of forced txs is empty.
func deniesForced(Node) app.Own {
	return app.Own{Origins: func(o abci.Origins) abci.Origins { return denier{o} }}
}

type denier struct{ abci.Origins }

// Newest implements abci.Origins.
func (d denier) Newest(generation uint32, timestamp uint64) (protocol.Origin, bool) {
	o, ok := d.Origins.Newest(generation, timestamp)
	o.Forced = inputs.Queue{}
	return o, ok
}

// At implements abci.Origins.
func (d denier) At(ctx context.Context, generation uint32, number uint64) (protocol.Origin, bool) {
	o, ok := d.Origins.At(ctx, generation, number)
	o.Forced = inputs.Queue{}
	return o, ok
}
