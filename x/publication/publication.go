package publication

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// Publishable is a locked checkpoint with all that a publication carries.
type Publishable struct {
	Header checkpoint.Header
	// Certificate is the nearest that covers the header: its own, or that of the
	// descendant Links lead to. It is nil when that is more than MaxLinks on: the
	// header is locked all the same, and a later publication shows it.
	Certificate *lock.Certificate
	Links       []checkpoint.Header
	// Fields are the blob fields of all chunks, with the checkpoint end.
	Fields []fr.Element
}

// At reads a checkpoint as far as it is locked; ledger.ErrNoRecord when no version
// of it is. Once a later checkpoint is locked, however far on, that is all of it:
// L1 takes checkpoints in order, and nothing locked is built on a shorter version.
func At(r ledger.Reader, number uint64) (*Publishable, error) {
	p, err := covered(r, number)
	if err != nil {
		return nil, err
	}
	return p, p.readContent(r)
}

// Content gives the blob fields of a version of a checkpoint, locked or not.
func Content(r ledger.Reader, version checkpoint.Header) ([]fr.Element, error) {
	p := &Publishable{Header: version}
	err := p.readContent(r)
	return p.Fields, err
}

func (p *Publishable) readContent(r ledger.Reader) error {
	for n := p.Header.FirstChunk; n <= p.Header.LastChunk; n++ {
		fields, err := ledger.FieldsAt(r, n)
		if err != nil {
			return err
		}
		p.Fields = append(p.Fields, fields...)
	}
	p.Fields = append(p.Fields, effect.CheckpointEnd(uint32(len(p.Fields)+effect.CheckpointEndFields)))
	return nil
}
