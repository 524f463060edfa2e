package publication

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// Lock is a version of a checkpoint and a certificate that names it.
type Lock struct {
	Header      checkpoint.Header
	Certificate *lock.Certificate
}

// FirstLock reads the lock of a checkpoint whose signers answer for it the longest: the
// last one by the committee that signed it first (design 4.9). ErrNoRecord when no
// certificate here names a version of it.
func FirstLock(r ledger.Reader, number uint64) (*Lock, error) {
	whole, err := ledger.CheckpointAt(r, number)
	if err != nil {
		return nil, err
	}
	for _, read := range []func(ledger.Reader, uint64) (*lock.Certificate, error){ledger.FirstCertificate, ledger.LastCertificate} {
		switch l, err := lockBy(r, whole, read); {
		case err != nil && !errors.Is(err, ledger.ErrNoRecord):
			return nil, err
		case l != nil:
			return l, nil
		}
	}
	return nil, fmt.Errorf("checkpoint %d has no lock of its own: %w", number, ledger.ErrNoRecord)
}

// LastLock reads the newest lock of a checkpoint itself: what its last certificate names,
// which each heartbeat of a later committee renews. ErrNoRecord when there is none. Of
// checkpoint 0 there is one as of any other.
func LastLock(r ledger.Reader, number uint64) (*Lock, error) {
	whole, err := ledger.CheckpointAt(r, number)
	if err != nil {
		return nil, err
	}
	l, err := lockOf(r, whole)
	if err == nil && l == nil {
		err = fmt.Errorf("checkpoint %d has no lock of its own: %w", number, ledger.ErrNoRecord)
	}
	return l, err
}

// lockOf finds the version that a checkpoint's certificate names: the last one, or an
// earlier one when its last chunks have none. nil without a certificate, or with one that
// names no version of it.
func lockOf(r ledger.Reader, last checkpoint.Header) (*Lock, error) {
	return lockBy(r, last, ledger.LastCertificate)
}

func lockBy(r ledger.Reader, last checkpoint.Header, read func(ledger.Reader, uint64) (*lock.Certificate, error)) (*Lock, error) {
	c, err := read(r, last.Number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, nil //nolint:nilnil // no certificate is no error
	}
	if err != nil {
		return nil, err
	}
	for h := last; ; {
		if h.Hash() == c.Checkpoint() {
			return &Lock{h, c}, nil
		}
		if h.LastChunk <= h.FirstChunk {
			return nil, nil //nolint:nilnil // it locks something else
		}
		h, err = ledger.RunningAt(r, h.LastChunk-1)
		if errors.Is(err, ledger.ErrNoRecord) {
			return nil, nil //nolint:nilnil // what it locks is of before the first record here
		}
		if err != nil {
			return nil, err
		}
	}
}
