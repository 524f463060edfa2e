package publication

import (
	"errors"
	"fmt"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
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
	if own != nil && own.Header == whole {
		return &Publishable{Header: whole, Certificate: own.Certificate}, nil
	}
	switch p, err := byDescendant(r, whole); {
	case err != nil || p != nil:
		return p, err
	case own != nil:
		return &Publishable{Header: own.Header, Certificate: own.Certificate}, nil
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
			return &Publishable{Header: whole, Certificate: l.Certificate, Links: append(links, l.Header)}, nil
		case l != nil:
			return &Publishable{Header: whole}, nil
		case near:
			links = append(links, header)
		}
	}
}
