package publisher

import (
	"errors"
	"time"

	"github.com/aztecd/aztecd/l1bridge/duty"
)

// Options configure a Publisher.
type Options struct {
	// Member is whom it publishes for; Retry is a second by default.
	duty.Member
	// Chain is what there is to publish.
	Chain Chain
	// StaleAfter is the age of the L1 head from which nothing is sent. 0 means
	// ten L1 blocks.
	StaleAfter time.Duration
	// Settle is how long after the end of its slot, by our clock, the newest
	// checkpoint is left alone: votes for its last chunk may be under way. 0
	// means a second.
	Settle time.Duration
}

func (o Options) check() error {
	switch {
	case o.Chain == nil:
		return errors.New("a chain is needed")
	case o.StaleAfter < 0 || o.Settle < 0:
		return errors.New("a negative duration")
	}
	return o.Check()
}

func (o Options) withDefaults() Options {
	o.Member = o.WithDefaults(time.Second)
	if o.Settle == 0 {
		o.Settle = time.Second
	}
	return o
}
