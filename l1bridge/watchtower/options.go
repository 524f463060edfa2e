package watchtower

import (
	"errors"
	"time"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/duty"
)

// Options configure a Watchtower.
type Options struct {
	// Member is whom it watches for; Retry is five seconds by default.
	duty.Member
	// Chain is what L1 is held against.
	Chain Chain
	// Blobs gives the certificates that came with publications; nil leaves them unread.
	Blobs blobs.Source
}

func (o Options) check() error {
	if o.Chain == nil {
		return errors.New("a chain is needed")
	}
	return o.Check()
}

func (o Options) withDefaults() Options {
	o.Member = o.WithDefaults(5 * time.Second)
	return o
}
