package ledger

import (
	"fmt"

	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// LockedBy reads a certificate of the last chunk's checkpoint by the committee of the
// chunk's epoch, which whoever has the state of the chunk's height knows; ErrNoRecord when
// there is none. Later committees' certificates lock it as well, and are not looked at.
func (s *State) LockedBy(params *protocol.Params, r Reader) (*lock.Certificate, error) {
	running := s.Checkpoint.Header
	fits := func(c *lock.Certificate) bool {
		return c.Checkpoint() == running.Hash() && (!params.Drawn() || c.Extension.Epoch() == running.Epoch)
	}
	c, err := LastCertificate(r, running.Number)
	if err != nil || fits(c) {
		return c, err
	}
	last, err := ChunkAt(r, s.Chunk.Number)
	if err != nil {
		return nil, err
	}
	// H and H+1 are the last heights of the chunk's committee.
	for height := last.Block.Height; height <= s.Height && height < last.Block.Height+lockedWithin; height++ {
		if c, err := CertificateAt(r, height); err == nil && fits(c) {
			return c, nil
		}
	}
	return nil, fmt.Errorf("certificate of checkpoint %d by the committee of epoch %d: %w", running.Number, running.Epoch, ErrNoRecord)
}

// lockedWithin is how many heights from a chunk's on are looked at for its certificate.
const lockedWithin = 64
