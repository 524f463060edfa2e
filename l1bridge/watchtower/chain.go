package watchtower

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
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
	// Named tells whether a version of the chain's own checkpoint has such a hash.
	Named(number uint64, names func(common.Hash) bool) (bool, error)
}
