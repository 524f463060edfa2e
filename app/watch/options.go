package watch

import (
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Options say what to watch, and from which account.
type Options struct {
	// Node is the JSON-RPC URL of a node that is believed of the chain; L1 are those of L1.
	Node string
	L1   []string
	// Rollup is the deployment to watch; zero: the one that the node names at the first start,
	// and from then on no other one.
	Rollup common.Address
	// Beacon are URLs of beacon APIs, for the certificates that come with publications; none
	// leaves them unread. BeaconByNumber: see l1.beacon_by_number of nodes.
	Beacon         []string
	BeaconByNumber bool
	// Key is of the account that pays; nothing else may send from it. Dir keeps its journal.
	Key *ecdsa.PrivateKey
	Dir string
	// Caps are the most to pay per gas and blob gas, wei.
	Caps txmgr.Fees
	// Publish also publishes what is locked, as far as anybody may.
	Publish bool
	// Propose also proposes to AZT holders what no contract decides.
	Propose bool
	// Metrics is host:port of /metrics, /readyz and /healthz; empty serves none.
	Metrics string
	// Now is the clock; nil means time.Now.
	Now func() time.Time
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
}

// l1Timeout bounds one call to L1.
const l1Timeout = 5 * time.Second

// ready fills in what was left out, and makes the directory.
func (o Options) ready() (Options, error) {
	if o.Key == nil || o.Dir == "" {
		return o, errors.New("watchtower: the key of an account and a directory for its journal are needed")
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return o, o.makeDir()
}
