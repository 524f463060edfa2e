package fault

import (
	"fmt"
	"slices"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto"
	comet "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/privval"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/config"
)

// Fault is one way to go wrong.
type Fault struct {
	Name  string
	About string
	// own makes the faulty parts of a node with that key.
	own func(Node) app.Own
}

// Node is what a fault knows of its node.
type Node struct {
	Key     crypto.PrivKey // the consensus key, without the guard before it
	ChainID string
}

// All are the faults, by name.
func All() []Fault {
	return []Fault{
		{"double-vote", "casts another vote beside each of its own", equivocates(liar.otherVote)},
		{"double-share", "signs another extension beside each of its own", equivocates(liar.otherShare)},
		{"double-proposal", "sends another proposal beside each of its own", equivocates(liar.otherProposal)},
		{"garbage-extension", "attests a checkpoint that there is not", fronts(garbageExtension)},
		{"empty-extension", "attests nothing, so that its guard keeps its pre-commits back", fronts(emptyExtension)},
		{"backdate", "dates its proposals to the beginning of the chain, and stands by them", fronts(backdate)},
		{"wrong-state", "proposes chunks that claim another result, and stands by them", fronts(wrongState)},
	}
}

// Named finds a fault.
func Named(name string) (Fault, error) {
	all := All()
	at := slices.IndexFunc(all, func(f Fault) bool { return f.Name == name })
	if at < 0 {
		return Fault{}, fmt.Errorf("no fault is called %q", name)
	}
	return all[at], nil
}

// Of makes the faulty parts of the node in a home.
func (f Fault) Of(home string) (app.Own, error) {
	files := config.Paths(home)
	_, params, err := config.LoadGenesis(files.Genesis)
	if err != nil {
		return app.Own{}, err
	}
	key := privval.LoadFilePVEmptyState(files.ConsensusKey, files.ConsensusState).Key.PrivKey
	return f.own(Node{key, params.ChainID()}), nil
}

// equivocates makes a node send a second message for those that it makes.
func equivocates(second func(liar, any) (message, bool)) func(Node) app.Own {
	return func(n Node) app.Own {
		return app.Own{Comet: []comet.Option{func(c *comet.Node) {
			l := liar{Node: n}
			go l.follow(c, second)
		}}}
	}
}

// fronts makes a node whose CometBFT calls another application.
func fronts(front func(*abci.App) abcitypes.Application) func(Node) app.Own {
	return func(Node) app.Own { return app.Own{Front: front} }
}
