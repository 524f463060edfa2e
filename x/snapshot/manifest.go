package snapshot

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// Format is the version of the manifest and the parts.
const Format = 1

// MaxParts bounds a manifest: together 64 GB.
const MaxParts = 1 << 16

// ErrForm says that bytes are no manifest or no part of a snapshot.
var ErrForm = errors.New("malformed snapshot")

// Manifest names a snapshot: the height whose state it is, and the hashes of its parts
// (SHA-256), in the order in which they are read. It is written as JSON.
type Manifest struct {
	Format     uint32      `json:"format"`
	ChainID    string      `json:"chain_id"`
	Height     uint64      `json:"height"`
	Chunk      uint64      `json:"chunk"`
	Checkpoint uint64      `json:"checkpoint"` // which the chunk is the last of
	Hash       common.Hash `json:"checkpoint_hash"`
	// Certificate locks the checkpoint: a LockCertificate of proto/aztec/v1.
	Certificate []byte        `json:"certificate"`
	Head        common.Hash   `json:"head"`
	Headers     []common.Hash `json:"headers"`
	Leaves      []common.Hash `json:"leaves"`
}

// Encode gives the manifest's bytes.
func (m *Manifest) Encode() ([]byte, error) {
	raw, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode manifest: %w", err)
	}
	return append(raw, '\n'), nil
}

// Decode reads a manifest. Only what Encode writes is one, so that its hash names it.
func Decode(raw []byte) (*Manifest, error) {
	m := new(Manifest)
	if err := json.Unmarshal(raw, m); err != nil {
		return nil, fmt.Errorf("%w: manifest: %w", ErrForm, err)
	}
	if m.Format != Format {
		return nil, fmt.Errorf("%w: format %d, this node reads %d", ErrForm, m.Format, Format)
	}
	again, err := m.Encode()
	if err != nil || !bytes.Equal(again, raw) {
		return nil, fmt.Errorf("%w: the manifest is not written as this node writes it", ErrForm)
	}
	if n := m.Parts(); n > MaxParts || m.Chunk == 0 || m.Height < m.Chunk || len(m.Headers) == 0 || len(m.Leaves) == 0 {
		return nil, fmt.Errorf("%w: %d parts of chunk %d at height %d", ErrForm, n, m.Chunk, m.Height)
	}
	return m, nil
}

// Parts is how many parts there are.
func (m *Manifest) Parts() int { return 1 + len(m.Headers) + len(m.Leaves) }

// Part is the hash of the part at an index: the head, then headers, then leaves.
func (m *Manifest) Part(index int) (common.Hash, bool) {
	switch {
	case index < 0 || index >= m.Parts():
		return common.Hash{}, false
	case index == 0:
		return m.Head, true
	case index <= len(m.Headers):
		return m.Headers[index-1], true
	default:
		return m.Leaves[index-1-len(m.Headers)], true
	}
}

// PartHash is the name of a part.
func PartHash(part []byte) common.Hash { return sha256.Sum256(part) }

// Verify checks the certificate: that the committee locked the checkpoint.
func (m *Manifest) Verify(chainID string, members *committee.Committee) (*lock.Certificate, error) {
	if m.ChainID != chainID {
		return nil, fmt.Errorf("%w: it is of chain %q, this node's is %q", ErrForm, m.ChainID, chainID)
	}
	var p aztecv1.LockCertificate
	if err := p.Unmarshal(m.Certificate); err != nil {
		return nil, fmt.Errorf("%w: certificate: %w", ErrForm, err)
	}
	c, err := lock.FromProto(&p)
	if err != nil {
		return nil, err
	}
	if c.Checkpoint() != m.Hash || c.Height < m.Height {
		return nil, fmt.Errorf("%w: the certificate of height %d locks checkpoint %s", ErrForm, c.Height, c.Checkpoint())
	}
	return c, c.Verify(chainID, members)
}
