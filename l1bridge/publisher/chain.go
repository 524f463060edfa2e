package publisher

import "github.com/aztecd/aztecd/x/publication"

// Chain is the rollup as this node has locked it. Its methods are called from
// the publisher's goroutine and may read from disk.
type Chain interface {
	// LastCertified is the highest checkpoint number with a certificate, 0 when none
	// has one.
	LastCertified() (number uint64, err error)
	// First is the lowest checkpoint that this node has records of, and what is known of the
	// one before it, which is nothing where that is 0.
	First() (number uint64, before publication.Record, err error)
	// Publishable is a checkpoint as far as it is locked.
	Publishable(number uint64) (*publication.Publishable, error)
}
