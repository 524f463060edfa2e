package publisher

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
)

// Chain is the rollup as this node has locked it. Its methods are called from
// the publisher's goroutine and may read from disk.
type Chain interface {
	// LastCertified is the highest checkpoint number with a certificate.
	LastCertified() (number uint64, ok bool)
	// Publishable is a checkpoint as its last certificate locked it.
	Publishable(number uint64) (*Publishable, error)
}

// Publishable is a checkpoint with all that a publication carries.
type Publishable struct {
	Header      checkpoint.Header
	Certificate *lock.Certificate
	// Via leads from the header to the one the certificate names.
	Via    []checkpoint.Header
	Chunks []checkpoint.ChunkFields
	// Fields are the effects' blob fields with the checkpoint end.
	Fields []fr.Element
}

func (p *Publishable) attestation() checkpoint.Attestation {
	return checkpoint.Attestation{Certificate: *p.Certificate, Via: p.Via, Chunks: p.Chunks}
}
