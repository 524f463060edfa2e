package publication

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// Publishable is a locked checkpoint with all that a publication carries.
type Publishable struct {
	Header      checkpoint.Header
	Certificate *lock.Certificate
	// Via leads from the header to the one that the certificate names; see
	// checkpoint.Attestation.
	Via    []checkpoint.Header
	Chunks []checkpoint.ChunkFields
	// Fields are the blob fields of all chunks, with the checkpoint end.
	Fields []fr.Element
}

// At reads the checkpoint as far as it is locked; ledger.ErrNoRecord when no
// version of it is. Once a later checkpoint is locked, that is all of it: a
// shorter version could never be built on.
func At(r ledger.Reader, number uint64) (*Publishable, error) {
	p, err := covered(r, number)
	if err != nil {
		return nil, err
	}
	header := p.Header
	for n := header.FirstChunk; n <= header.LastChunk; n++ {
		record, err := ledger.ChunkAt(r, n)
		if err != nil {
			return nil, err
		}
		fields, err := ledger.FieldsOf(r, n)
		if err != nil {
			return nil, err
		}
		p.Chunks = append(p.Chunks, checkpoint.FieldsOf(record.Header))
		p.Fields = append(p.Fields, fields...)
	}
	p.Fields = append(p.Fields, effect.CheckpointEnd(uint32(len(p.Fields)+effect.CheckpointEndFields)))
	return p, nil
}

// maxVia bounds how many checkpoints on the lock that covers one may be.
const maxVia = 4

// covered finds the certificate that locks the whole checkpoint, its own or a
// descendant's, or, while no descendant is locked, the longest version that has one.
func covered(r ledger.Reader, number uint64) (*Publishable, error) {
	whole, err := ledger.Checkpoint(r, number)
	if err != nil {
		return nil, err
	}
	own, err := ledger.LastCertificate(r, number)
	if err != nil && !errors.Is(err, ledger.ErrNoRecord) {
		return nil, err
	}
	if err == nil && own.Checkpoint() == whole.Hash() {
		return &Publishable{Header: whole, Certificate: own}, nil
	}
	var via []checkpoint.Header
	for n := number + 1; n <= number+maxVia; n++ {
		later, err := ledger.LastCertificate(r, n)
		if errors.Is(err, ledger.ErrNoRecord) {
			header, err := ledger.Checkpoint(r, n)
			if err != nil {
				break // the chain does not reach that far
			}
			via = append(via, header)
			continue
		}
		if err != nil {
			return nil, err
		}
		header, err := versionOf(r, n, later)
		if err != nil {
			return nil, err
		}
		return &Publishable{Header: whole, Certificate: later, Via: append(via, header)}, nil
	}
	if own == nil {
		return nil, fmt.Errorf("checkpoint %d has no lock: %w", number, ledger.ErrNoRecord)
	}
	shorter, err := versionOf(r, number, own)
	return &Publishable{Header: shorter, Certificate: own}, err
}

// versionOf finds the header a certificate names: the checkpoint's last, or an
// earlier one when its last chunks have no certificate of their own.
func versionOf(r ledger.Reader, number uint64, c *lock.Certificate) (checkpoint.Header, error) {
	header, err := ledger.Checkpoint(r, number)
	if err != nil {
		return checkpoint.Header{}, err
	}
	for first := header.FirstChunk; header.LastChunk >= first; {
		if header.Hash() == c.Checkpoint() {
			return header, nil
		}
		if header.LastChunk == first {
			break
		}
		if header, err = ledger.RunningHeader(r, header.LastChunk-1); err != nil {
			return checkpoint.Header{}, err
		}
	}
	return checkpoint.Header{}, fmt.Errorf("the certificate of checkpoint %d names %s, which is no version of it: %w", number, c.Checkpoint(), ledger.ErrNoRecord)
}
