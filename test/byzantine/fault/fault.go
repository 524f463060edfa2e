package fault

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto"
	comet "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/privval"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/ledger"
)

// Fault is one way to go wrong.
type Fault struct {
	Name  string
	About string
	// own makes the faulty parts of a node with that key; nil: it has none.
	own func(Node) app.Own
	// forge is what L1 gets in the place of what the node publishes: once, or always.
	forge  forge
	always bool
}

// Node is what a fault knows of its node.
type Node struct {
	Key     crypto.PrivKey // the consensus key, without the guard before it
	ChainID string
}

// All are the faults, by name.
func All() []Fault {
	return []Fault{
		{Name: "double-vote", About: "casts another vote beside each of its own", own: equivocates(liar.otherVote)},
		{Name: "double-share", About: "signs another extension beside each of its own", own: equivocates(liar.otherShare)},
		{Name: "double-proposal", About: "sends another proposal beside each of its own", own: equivocates(liar.otherProposal)},
		{Name: "garbage-extension", About: "attests a checkpoint that there is not", own: fronts(garbageExtension)},
		{Name: "empty-extension", About: "attests nothing, so that its guard keeps its pre-commits back", own: fronts(emptyExtension)},
		{Name: "backdate", About: "dates its proposals to the beginning of the chain, and stands by them", own: fronts(backdate)},
		{Name: "wrong-state", About: "proposes chunks that claim another result, and stands by them", own: fronts(wrongState)},
		{Name: "withhold", About: "proposes txs whose objects it gives to nobody", own: withholds},
		{Name: "censor", About: "leaves half of all txs out of what it proposes", own: censors},
		{Name: "leave-forced", About: "leaves forced txs out of what it proposes, and votes for nothing that takes one", own: leavesForced},
		{Name: "deny-forced", About: "does as if nobody had ever forced a tx, and votes for nothing that says otherwise", own: deniesForced},
		{Name: "no-publish", About: "publishes nothing, in its turn or out of it", forge: sendsNothing, always: true},
		{Name: "other-root", About: "publishes a checkpoint with another state root than was locked, once", forge: otherRoot},
		{Name: "no-quorum", About: "publishes a chunk more than anybody signed, once", forge: noQuorum},
		{Name: "subset", About: "publishes a checkpoint without the last chunk, though it signed it, once", forge: subset},
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

// Of makes the faulty parts of the node in a home. What a fault does wrong on L1 is not
// among them: that is Run's.
func (f Fault) Of(home string) (app.Own, error) {
	files := config.Paths(home)
	_, params, err := config.LoadGenesis(files.Genesis)
	if err != nil {
		return app.Own{}, err
	}
	key := privval.LoadFilePVEmptyState(files.ConsensusKey, files.ConsensusState).Key.PrivKey
	if f.own == nil {
		return app.Own{}, nil
	}
	return f.own(Node{key, params.ChainID()}), nil
}

// Run runs the node of a configuration, which goes wrong, until ctx ends.
func (f Fault) Run(ctx context.Context, cfg config.Config, log *slog.Logger) (err error) {
	own, err := f.Of(cfg.Home)
	if err != nil {
		return err
	}
	if f.forge != nil {
		l, err := f.onL1(&cfg, &own)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, l.close()) }()
	}
	return app.RunOwn(ctx, cfg, api.Versions{}, log, own)
}

// onL1 puts a liar between a node and L1.
func (f Fault) onL1(cfg *config.Config, own *app.Own) (*liarOnL1, error) {
	_, params, err := config.LoadGenesis(cfg.Files().Genesis)
	if err != nil {
		return nil, err
	}
	if len(cfg.L1.Endpoints) == 0 {
		return nil, fmt.Errorf("%s needs an endpoint of L1: l1.endpoints is empty", f.Name)
	}
	key, err := config.LoadPublisherKey(cfg.Files().PublisherKey)
	if err != nil {
		return nil, err
	}
	lies := &forger{key: key, rollup: params.Rollup}
	own.Records = func(r ledger.Reader) { lies.records = r }
	l, err := lieTo(cfg.L1.Endpoints[0], lies, f.forge, f.always)
	if err != nil {
		return nil, err
	}
	cfg.L1.Endpoints = []string{l.url()}
	return l, nil
}

// equivocates makes a node send a second message for those that it makes.
func equivocates(second func(liar, any) (message, bool)) func(Node) app.Own {
	return func(n Node) app.Own {
		return app.Own{Beside: true, Comet: []comet.Option{func(c *comet.Node) {
			l := liar{Node: n}
			go l.follow(c, second)
		}}}
	}
}

// fronts makes a node whose CometBFT calls another application.
func fronts(front func(*abci.App) abcitypes.Application) func(Node) app.Own {
	return func(Node) app.Own { return app.Own{Front: front} }
}
