package abci

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/internal/fail"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

// LateVote takes a pre-commit that came after its height was decided. When a
// height was decided with too few matching extensions, late ones can still make
// its certificate. tally must be the height's.
func (a *App) LateVote(tally *lock.Tally, height uint64, v lock.Vote) error {
	record, err := ledger.HeightAt(a.cfg.Store, height)
	if err != nil {
		return err
	}
	return a.keepCertificate(record, tally.Add(v))
}

// CertifyTip makes the certificate of the last height from the block store. After
// a restart nothing else does before the next block.
func (a *App) CertifyTip() error {
	s := a.State()
	if s.Height == 0 {
		return nil
	}
	record, err := ledger.HeightAt(a.cfg.Store, s.Height)
	if err != nil {
		return err
	}
	return a.keepCertificate(record, a.certify(s.Height, record.CheckpointHash, a.cfg.Commits.Votes(s.Height)))
}

// keepCertificate keeps c, if it is there, new, and for what was decided.
func (a *App) keepCertificate(record ledger.HeightRecord, c *lock.Certificate) error {
	if c == nil || c.Checkpoint() != record.CheckpointHash {
		return nil
	}
	height := c.Height
	if _, err := ledger.CertificateAt(a.cfg.Store, height); !errors.Is(err, ledger.ErrNoRecord) {
		return err // known already, or unreadable
	}
	fail.At(fail.CertificateBefore)
	err := a.cfg.Store.Write(func(w worldstate.Writer) error {
		return ledger.PutCertificate(w, record.Checkpoint, c, a.latest(record.Checkpoint, height))
	})
	fail.At(fail.CertificateAfter)
	if err != nil {
		return fmt.Errorf("keep the certificate of height %d: %w", height, err)
	}
	a.certifiedUpTo(height)
	a.cfg.Listener.Locked(c)
	return nil
}

// certify makes the certificate for the checkpoint decided at a height.
func (a *App) certify(height uint64, checkpoint common.Hash, votes []lock.Vote) *lock.Certificate {
	tally := lock.NewTally(a.cfg.Params.ChainID(), height, a.cfg.Schedule.Of(height))
	for _, v := range votes {
		if c := tally.Add(v); c != nil && c.Checkpoint() == checkpoint {
			return c
		}
	}
	return nil
}

// latest tells whether a checkpoint has no certificate of that height or a later one.
func (a *App) latest(checkpoint, height uint64) bool {
	last, err := ledger.LastCertificate(a.cfg.Store, checkpoint)
	return err != nil || last.Height < height
}

// Certified tells whether the certificate of a height is known.
func (a *App) Certified(height uint64) bool {
	_, err := ledger.CertificateAt(a.cfg.Store, height)
	return err == nil
}

// Tally begins the count of a decided height with the votes it was decided with.
func (a *App) Tally(height uint64) *lock.Tally {
	tally := lock.NewTally(a.cfg.Params.ChainID(), height, a.cfg.Schedule.Of(height))
	for _, v := range a.cfg.Commits.Votes(height) {
		tally.Add(v)
	}
	return tally
}
