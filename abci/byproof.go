package abci

import (
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
)

// By proof alone (docs/proving.md, "Fallback"). When L1 lets the chain go on without a
// committee it prunes it and begins a generation in which no certificate counts. A chain of
// this id makes no chunk in it, and none after it: when a committee goes on the id is another.
// Its blocks are heartbeats until then. That a generation began so is asked of a proposal
// alone, as its origin is: the prune is carried only once it is final on L1, so that whoever
// sees it sees the same.

// checkByProof refuses a proposal with a chunk, on s, of a generation in which none counts.
func (a *App) checkByProof(by path, s *ledger.State, b *block.Block) error {
	if by.named && b.IsChunk() && a.byProof(s) {
		return reject(reasonByProof, "generation %d goes on by proof alone: no committee makes chunks", s.Generation)
	}
	return nil
}

// ByProof tells whether the chain is in a generation that goes on by proof alone, or this node
// sees on L1 that it is about to be. Txs wait: some may be published with a proof.
func (a *App) ByProof() bool {
	s := a.State()
	return a.byProof(&s) || a.cfg.Params.Proven() && a.cfg.Origins.ByProof(a.cfg.Origins.Generation())
}

func (a *App) byProof(s *ledger.State) bool {
	return a.cfg.Params.FallbackOf() != nil && a.cfg.Origins.ByProof(s.Generation)
}
