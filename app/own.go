package app

import (
	abcitypes "github.com/cometbft/cometbft/abci/types"
	comet "github.com/cometbft/cometbft/node"

	"github.com/aztecd/aztecd/abci"
)

// Own is what whoever embeds a node adds to it, at the two places where CometBFT takes
// parts of others.
type Own struct {
	// Front is what CometBFT calls, around the application; nil for the application itself.
	Front func(*abci.App) abcitypes.Application
	// Comet are options for CometBFT's node; they come after this node's own.
	Comet []comet.Option
}

func (o Own) front(a *abci.App) abcitypes.Application {
	if o.Front == nil {
		return a
	}
	return o.Front(a)
}
