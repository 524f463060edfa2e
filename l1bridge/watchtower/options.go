package watchtower

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/x/conflict"
)

// Options configure a Watchtower.
type Options struct {
	// Member is whom it watches for; Retry is five seconds by default.
	duty.Member
	// Chain is what L1 is held against.
	Chain Chain
	// Attester is whose stake this node stands for, zero for nobody's. Committees in which it
	// would pay are accused with AccuseOwn alone: it is saved by publishing.
	Attester  common.Address
	AccuseOwn bool
	// Memory is a directory for what must outlive the process: certificates that answer
	// charges, and what this account charged and accused. Empty keeps nothing.
	Memory string
	// Blobs gives the certificates that came with publications; nil leaves them unread.
	Blobs blobs.Source
	// Foreign is handed each lock that L1 was shown and that is not of the chain; nothing of it
	// is verified, except what came in the blob for certificates. nil looks at none.
	Foreign func(ctx context.Context, s conflict.Side) error
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
