package abci

import (
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// countLies looks for members whose signed extension is not that of the block they
// pre-committed, in the round that decided it.
func (a *App) countLies(height uint64, decided lock.Extension) {
	for _, v := range a.cfg.Commits.Votes(height) {
		_ = a.judgeShare(height, decided, v) // a signature of nobody accuses nobody
	}
}

// LateVote looks at a pre-commit that came after its height was decided, when nobody
// gathers shares of that height.
func (a *App) LateVote(height uint64, v lock.Vote) error {
	record, err := ledger.HeightAt(a.store, height)
	if err != nil {
		return err
	}
	return a.judgeShare(height, record.Extension, v)
}

// judgeShare accuses who signed a share by itself. Honest ones cost nothing.
func (a *App) judgeShare(height uint64, decided lock.Extension, v lock.Vote) error {
	if len(v.Signature) == 0 || string(v.Extension) == string(decided[:]) {
		return nil
	}
	alone := a.newShares(height, decided, a.cfg.Commits.Votes(height))
	err := alone.Add(v)
	for _, e := range alone.Evidence() {
		a.Accuse(e)
	}
	return err
}

// Accuse counts verified evidence, of each member once a height whichever way it comes,
// and tells the listener. A height below the last one counted is not counted again.
func (a *App) Accuse(e lock.Evidence) {
	a.accusing.Lock()
	defer a.accusing.Unlock()
	if e.Height <= a.accused[e.Member] {
		return
	}
	a.accused[e.Member] = e.Height
	a.cfg.Metrics.Differing.WithLabelValues(e.Member.Hex()).Inc()
	a.cfg.Listener.Accused(a.cfg.Params.EpochOf(a.cfg.Params.SlotAt(a.State().Timestamp)), e)
}

// newShares begins a collection that knows in which round its height was decided.
func (a *App) newShares(height uint64, decided lock.Extension, votes []lock.Vote) *lock.Shares {
	shares := lock.NewShares(a.cfg.Params.ChainID(), height, a.cfg.Schedule.Of(height), decided)
	for _, v := range votes {
		if len(v.Signature) > 0 {
			shares.DecidedIn(v.Round)
		}
	}
	return shares
}
