package ledger

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/lock"
)

// Publishable is a checkpoint as its last certificate locked it, with all that a
// publication carries.
type Publishable struct {
	Header      checkpoint.Header
	Certificate *lock.Certificate
	Chunks      []checkpoint.ChunkFields
	// Fields are the blob fields of all chunks, with the checkpoint end.
	Fields []fr.Element
}

// PublishableAt reads the checkpoint; ErrNoRecord when no version of it is locked.
func PublishableAt(r Reader, number uint64) (*Publishable, error) {
	certificate, err := LastCertificate(r, number)
	if err != nil {
		return nil, err
	}
	header, err := versionOf(r, number, certificate)
	if err != nil {
		return nil, err
	}
	p := &Publishable{Header: header, Certificate: certificate}
	for n := header.FirstChunk; n <= header.LastChunk; n++ {
		record, err := ChunkAt(r, n)
		if err != nil {
			return nil, err
		}
		fields, err := FieldsOf(r, n)
		if err != nil {
			return nil, err
		}
		p.Chunks = append(p.Chunks, checkpoint.FieldsOf(record.Header))
		p.Fields = append(p.Fields, fields...)
	}
	p.Fields = append(p.Fields, effect.CheckpointEnd(uint32(len(p.Fields)+effect.CheckpointEndFields)))
	return p, nil
}

// versionOf finds the header a certificate names: the checkpoint's last, or an
// earlier one when its last chunks have no certificate of their own.
func versionOf(r Reader, number uint64, c *lock.Certificate) (checkpoint.Header, error) {
	header, err := Checkpoint(r, number)
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
		if header, err = RunningHeader(r, header.LastChunk-1); err != nil {
			return checkpoint.Header{}, err
		}
	}
	return checkpoint.Header{}, fmt.Errorf("the certificate of checkpoint %d names %s, which is no version of it: %w", number, c.Checkpoint(), ErrNoRecord)
}
