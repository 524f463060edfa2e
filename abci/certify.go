package abci

import (
	"errors"
	"fmt"
	"slices"

	"github.com/aztecd/aztecd/internal/fail"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

// CertifyTip makes the certificate of the last height from the block store. After
// a restart nothing else does before the next block.
func (a *App) CertifyTip() error {
	s := a.State()
	if s.Height == 0 {
		return nil
	}
	record, err := ledger.HeightAt(a.store, s.Height)
	if err != nil {
		return err
	}
	return a.keepCertificate(record, a.certify(s.Height, record.Extension, a.cfg.Commits.Votes(s.Height)))
}

// Certify keeps a certificate that came to be known after its height was decided.
// Whoever calls has verified it.
func (a *App) Certify(c *lock.Certificate) error {
	record, err := ledger.HeightAt(a.store, c.Height)
	if err != nil {
		return err
	}
	return a.keepCertificate(record, c)
}

// keepCertificate keeps c, if it is there, new, and for what was decided.
func (a *App) keepCertificate(record ledger.HeightRecord, c *lock.Certificate) error {
	if c == nil || c.Extension != record.Extension {
		return nil
	}
	a.certifying.Lock()
	defer a.certifying.Unlock()
	height := c.Height
	if _, err := ledger.CertificateAt(a.store, height); !errors.Is(err, ledger.ErrNoRecord) {
		return err // known already, or unreadable
	}
	fail.At(fail.CertificateBefore)
	err := a.store.Write(func(w worldstate.Writer) error {
		if record.Generation < a.State().Generation { // of what may be pruned: it locks nothing any more
			return ledger.PutOldCertificate(w, c)
		}
		return ledger.KeepCertificate(a.store, w, record.Checkpoint, c)
	})
	fail.At(fail.CertificateAfter)
	if err != nil {
		return fmt.Errorf("keep the certificate of height %d: %w", height, err)
	}
	a.certifiedUpTo(height)
	a.cfg.Listener.Locked(c)
	return nil
}

// certify makes the certificate of what was decided at a height.
func (a *App) certify(height uint64, decided lock.Extension, votes []lock.Vote) *lock.Certificate {
	tally := lock.NewTally(a.cfg.Params.ChainID(), height, a.cfg.Schedule.Of(height))
	for _, v := range votes {
		if c := tally.Add(v); c != nil && c.Extension == decided {
			return c
		}
	}
	return nil
}

// Certified tells whether the certificate of a height is known and can be read; of one
// that can't, Certify says why when it comes again.
func (a *App) Certified(height uint64) bool {
	_, err := ledger.CertificateAt(a.store, height)
	return err == nil
}

// Shares begins the collection of a decided height's shares with those of the votes
// it was decided with.
func (a *App) Shares(height uint64) (*lock.Shares, error) {
	record, err := ledger.HeightAt(a.store, height)
	if err != nil {
		return nil, err
	}
	votes := a.cfg.Commits.Votes(height)
	shares := a.newShares(height, record.Extension, votes)
	for _, v := range votes {
		_ = shares.Add(v) // those that differ are evidence
	}
	return shares, nil
}

// Matching are the votes that a height was decided with and that name what was
// decided, as CometBFT has them.
func (a *App) Matching(height uint64) ([]lock.Vote, error) {
	record, err := ledger.HeightAt(a.store, height)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(a.cfg.Commits.Votes(height), func(v lock.Vote) bool {
		return string(v.Extension) != string(record.Extension[:])
	}), nil
}
