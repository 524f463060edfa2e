package watch

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/publication"
)

// Chain is what a node has locked, by its records. It is a publisher.Chain and a
// watchtower.Chain.
type Chain struct {
	Records ledger.Reader
	// LockedChunk is the number of the last chunk that is locked, 0 for none.
	LockedChunk func() (uint64, error)
	// Decided is the chain as L1 is held against it.
	Decided func() (publication.Decided, error)
	// Votes are those that a height was decided with; nil where none are kept.
	Votes func(height uint64) []lock.Vote
}

// LastCertified implements publisher.Chain.
func (c Chain) LastCertified() (uint64, error) {
	locked, err := c.LockedChunk()
	if err != nil || locked == 0 {
		return 0, err
	}
	record, err := ledger.ChunkAt(c.Records, locked)
	return record.Header.Checkpoint, err
}

// First implements publisher.Chain.
func (c Chain) First() (uint64, publication.Record, error) {
	last, err := c.LastCertified()
	if err != nil {
		return 0, publication.Record{}, err
	}
	return publication.FirstOf(c.Records, last)
}

// Publishable implements publisher.Chain.
func (c Chain) Publishable(number uint64) (*publication.Publishable, error) {
	p, err := publication.At(c.Records, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return nil, fmt.Errorf("checkpoint %d is not locked here: %w", number, err)
	}
	return p, err
}

// Header implements watchtower.Chain.
func (c Chain) Header(number uint64) (checkpoint.Header, error) {
	return ledger.CheckpointAt(c.Records, number)
}

// Compare implements watchtower.Chain.
func (c Chain) Compare(on publication.OnL1) (publication.Standing, error) {
	decided, err := c.Decided()
	if err != nil {
		return publication.Standing{}, err
	}
	return publication.Compare(decided, on)
}

// Version implements watchtower.Chain.
func (c Chain) Version(number uint64, names func(common.Hash) bool) (checkpoint.Header, bool, error) {
	return publication.Version(c.Records, number, names)
}

// FirstLock implements watchtower.Chain.
func (c Chain) FirstLock(number uint64) (*publication.Lock, error) {
	return publication.FirstLock(c.Records, number)
}

// SignedBy implements watchtower.Chain.
func (c Chain) SignedBy(number uint64, attester common.Address, members func(uint64) (*committee.Committee, error)) (*publication.Signed, error) {
	last, err := c.LastCertified()
	if err != nil {
		return nil, err
	}
	return publication.SignedBy(c.Records, number, last, attester, publication.Signatures{Members: members, Votes: c.Votes})
}

// LastLock implements watchtower.Chain.
func (c Chain) LastLock(number uint64) (*publication.Lock, error) {
	return publication.LastLock(c.Records, number)
}

// ProveChunk implements watchtower.Chain.
func (c Chain) ProveChunk(last, chunk uint64) (merklelog.Proof, error) {
	return merklelog.Prove(ledger.LogReader(c.Records, ledger.ChunkLog), last+1, chunk)
}
