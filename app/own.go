package app

import (
	abcitypes "github.com/cometbft/cometbft/abci/types"
	comet "github.com/cometbft/cometbft/node"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/ledger"
)

// Own is what whoever embeds a node adds to it, or puts around parts of it. nil leaves a
// part as it is.
type Own struct {
	// Front is what CometBFT calls, around the application.
	Front func(*abci.App) abcitypes.Application
	// Beside says that the embedder signs with the node's key beside the node, as tests of
	// what others do about that. The node then goes on where it hears what it did not sign.
	Beside bool
	// Comet are options for CometBFT's node; they come after this node's own.
	Comet []comet.Option
	// Pool is what proposals are filled from, around the node's own.
	Pool func(abci.Pool) abci.Pool
	// Origins is what of L1 chunks may name, around what the node sees.
	Origins func(abci.Origins) abci.Origins
	// Held are the objects that blocks are made and judged with, around the node's own.
	Held func(abci.Objects) abci.Objects
	// Objects is the way of tx objects to peers, around the network; Sources is what peers
	// may ask for.
	Objects func(txobjects.Network) txobjects.Network
	Sources func(p2p.Sources) p2p.Sources
	// Registry takes the node's metrics.
	Registry Registry
	// Records takes what the node keeps on disk, once that is open.
	Records func(ledger.Reader)
}

func (o Own) front(a *abci.App) abcitypes.Application {
	return around(o.Front, a, abcitypes.Application(a))
}

func (o Own) pool(p abci.Pool) abci.Pool { return around(o.Pool, p, p) }

func (o Own) origins(l abci.Origins) abci.Origins { return around(o.Origins, l, l) }

func (o Own) held(h abci.Objects) abci.Objects { return around(o.Held, h, h) }

func (o Own) objects(n txobjects.Network) txobjects.Network { return around(o.Objects, n, n) }

func (o Own) sources(s p2p.Sources) p2p.Sources { return around(o.Sources, s, s) }

func (o Own) records(r ledger.Reader) {
	if o.Records != nil {
		o.Records(r)
	}
}

// around puts something around a part, or gives the part itself.
func around[P, T any](put func(P) T, part P, itself T) T {
	if put == nil {
		return itself
	}
	return put(part)
}
