package watchtower

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/publication"
)

// Chain is the rollup as this node has locked it. Its methods are called from the
// watchtower's goroutine and may read from disk.
type Chain interface {
	// LastCertified is the highest checkpoint number with a certificate, 0 when none
	// has one.
	LastCertified() (number uint64, err error)
	// Publishable is a checkpoint as far as it is locked.
	Publishable(number uint64) (*publication.Publishable, error)
	// Header is the last one of a checkpoint so far, locked or not.
	Header(number uint64) (checkpoint.Header, error)
	// Compare holds L1 against the chain.
	Compare(on publication.OnL1) (publication.Standing, error)
	// Version finds the version of the chain's own checkpoint that a test of its hash asks
	// for.
	Version(number uint64, names func(common.Hash) bool) (header checkpoint.Header, found bool, err error)
	// FirstLock is the lock of a checkpoint whose signers answer for it the longest;
	// ledger.ErrNoRecord when no certificate names a version of it.
	FirstLock(number uint64) (*publication.Lock, error)
	// SignedBy shows what an attester signed of a checkpoint, or of what is built on it; nil
	// when nothing is known here. Members are an epoch's.
	SignedBy(number uint64, attester common.Address, members func(epoch uint64) (*committee.Committee, error)) (*publication.Signed, error)
	// LastLock is the newest lock of a checkpoint, also of checkpoint 0; ledger.ErrNoRecord
	// when no certificate names a version of it.
	LastLock(number uint64) (*publication.Lock, error)
	// ProveChunk shows where a chunk is in the log of chunk headers that ends with a last
	// one.
	ProveChunk(last, chunk uint64) (merklelog.Proof, error)
}
