package publication

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// MaxLinks is how far on a certificate may be to travel with a checkpoint: 90 KB of
// headers, for which an attestation blob has room beside the largest certificates.
const MaxLinks = 128

// covered finds what locks a checkpoint: all of it by a certificate of its own or
// of any descendant, else its longest version that has one.
func covered(r ledger.Reader, number uint64) (*Publishable, error) {
	whole, err := ledger.CheckpointAt(r, number)
	if err != nil {
		return nil, err
	}
	own, err := lockOf(r, whole)
	if err != nil {
		return nil, err
	}
	if own != nil && own.named == whole {
		return &Publishable{Header: whole, Certificate: own.certificate}, nil
	}
	switch p, err := byDescendant(r, whole); {
	case err != nil || p != nil:
		return p, err
	case own != nil:
		return &Publishable{Header: own.named, Certificate: own.certificate}, nil
	}
	return nil, fmt.Errorf("checkpoint %d has no lock: %w", number, ledger.ErrNoRecord)
}

// byDescendant looks for the next locked checkpoint, to the end of the chain; nil
// if there is none.
func byDescendant(r ledger.Reader, whole checkpoint.Header) (*Publishable, error) {
	var links []checkpoint.Header
	for n := whole.Number + 1; ; n++ {
		header, err := ledger.CheckpointAt(r, n)
		if errors.Is(err, ledger.ErrNoRecord) {
			return nil, nil //nolint:nilnil // the chain ends here without a lock, which is no error
		}
		if err != nil {
			return nil, err
		}
		l, err := lockOf(r, header)
		switch near := n-whole.Number <= MaxLinks; {
		case err != nil:
			return nil, err
		case l != nil && near:
			return &Publishable{Header: whole, Certificate: l.certificate, Links: append(links, l.named)}, nil
		case l != nil:
			return &Publishable{Header: whole}, nil
		case near:
			links = append(links, header)
		}
	}
}

// ownLock is a checkpoint's last certificate and the version it names.
type ownLock struct {
	named       checkpoint.Header
	certificate *lock.Certificate
}

// lockOf finds the version that a checkpoint's certificate names: the last one, or
// an earlier one when its last chunks have none. nil without a certificate, or with
// one that names no version of it.
func lockOf(r ledger.Reader, last checkpoint.Header) (*ownLock, error) {
	c, err := ledger.LastCertificate(r, last.Number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, nil //nolint:nilnil // no certificate is no error
	}
	if err != nil {
		return nil, err
	}
	for h := last; ; {
		if h.Hash() == c.Checkpoint() {
			return &ownLock{h, c}, nil
		}
		if h.LastChunk <= h.FirstChunk {
			return nil, nil //nolint:nilnil // it locks something else
		}
		if h, err = ledger.RunningAt(r, h.LastChunk-1); err != nil {
			return nil, err
		}
	}
}
