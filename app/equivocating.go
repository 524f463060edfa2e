package app

import "github.com/aztecd/aztecd/app/equivocations"

// openEquivocations opens what finds members that sign twice.
func (n *Node) openEquivocations() (*equivocations.Detector, error) {
	var own equivocations.Own = n.guard
	if n.own.Beside {
		own = equivocations.Nobodys{}
	}
	return equivocations.Open(equivocations.Config{
		ChainID: n.params.ChainID(), Schedule: n.schedule, Own: own, Fail: n.fail, Blocks: n.stores.commits.store, Tip: func() uint64 { return n.state().Height },
		File: n.cfg.Files().Equivocations, Peers: n.network,
		Logger: n.log.With("part", "equivocations"), Metrics: n.registry,
	})
}
