package conflicts

import (
	"errors"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/publication"
)

// Own are a node's own locks.
type Own struct {
	Records ledger.Reader
	// Locked is the number of the last chunk that is locked, 0 for none.
	Locked func() (uint64, error)
	// Height is that of the last decided block; nil where locks come with their headers only.
	Height func() uint64
}

// Has tells whether a certificate is of what was decided here at its height, or names a
// checkpoint of this chain. Above the last decided height nothing is known, and of one long
// ago neither.
func (o Own) Has(c *lock.Certificate) (bool, error) {
	record, err := ledger.HeightAt(o.Records, c.Height)
	switch {
	case errors.Is(err, ledger.ErrNoRecord):
		return false, nil
	case err != nil:
		return false, err
	}
	return record.Extension == c.Extension, nil
}

// forgotten tells that a height is decided here, and what was decided is not known any more.
func (o Own) forgotten(height uint64) bool {
	_, err := ledger.HeightAt(o.Records, height)
	return o.Height != nil && height <= o.Height() && errors.Is(err, ledger.ErrNoRecord)
}

// Against finds a lock of this chain that is in conflict with one of others, nil if there is
// none yet.
func (o Own) Against(s conflict.Side) (*conflict.Conflict, error) {
	if found, err := o.atHeight(s); err != nil || found != nil {
		return found, err
	}
	last, shown := s.Last()
	if !shown || last.LastChunk == 0 {
		return nil, nil
	}
	locked, err := o.Locked()
	if err != nil || locked == 0 {
		return nil, err
	}
	record, err := ledger.ChunkAt(o.Records, min(locked, last.LastChunk))
	if err != nil {
		return nil, err
	}
	// The one with the same chunk, and the next, which says that it is closed.
	for n := record.Header.Checkpoint; n <= record.Header.Checkpoint+1; n++ {
		found, err := o.by(s, last, n)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue
		}
		if err != nil || found != nil {
			return found, err
		}
	}
	return nil, nil
}

// atHeight finds the certificate of the same height.
func (o Own) atHeight(s conflict.Side) (*conflict.Conflict, error) {
	own, err := ledger.CertificateAt(o.Records, s.Certificate.Height)
	if errors.Is(err, ledger.ErrNoRecord) || err == nil && own.Extension == s.Certificate.Extension {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	side := conflict.Side{Certificate: own}
	if record, err := ledger.HeightAt(o.Records, own.Height); err == nil {
		if h, err := ledger.RunningAt(o.Records, record.Chunk); err == nil && h.Hash() == own.Checkpoint() {
			side.Headers = []checkpoint.Header{h}
		}
	}
	if len(s.Headers) == 0 && len(side.Headers) > 0 && s.Certificate.Checkpoint() == own.Checkpoint() {
		s.Headers = side.Headers // said to be closed, and not to be
	}
	return proven(conflict.Conflict{A: s, B: side}), nil
}

// by holds a lock of others against what covers a checkpoint of ours.
func (o Own) by(s conflict.Side, last checkpoint.Header, number uint64) (*conflict.Conflict, error) {
	p, err := publication.At(o.Records, number)
	if err != nil {
		return nil, err
	}
	if p.Certificate == nil {
		return nil, nil
	}
	row := append([]checkpoint.Header{p.Header}, p.Links...)
	end := row[len(row)-1]
	if len(row) > conflict.MaxHeaders {
		row = row[len(row)-1:]
	}
	c := conflict.Conflict{A: s, B: conflict.Side{Headers: row, Certificate: p.Certificate}}
	if found := proven(c); found != nil || end.LastChunk < last.LastChunk {
		return found, nil
	}
	path, err := merklelog.Prove(ledger.LogReader(o.Records, ledger.ChunkLog), end.LastChunk+1, last.LastChunk)
	if err != nil {
		return nil, err
	}
	c.Path = &path
	return proven(c), nil
}

// proven gives a conflict back if it is one.
func proven(c conflict.Conflict) *conflict.Conflict {
	if _, err := c.Kind(); err != nil {
		return nil
	}
	return &c
}
