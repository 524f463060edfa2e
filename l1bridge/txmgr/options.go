package txmgr

import (
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Options configure a Manager.
type Options struct {
	// Client is what L1 is asked through.
	Client *client.Client
	// ChainID is L1's.
	ChainID uint64
	// Rollup is the contract that the account works for. The journal names it: one
	// account serves one rollup.
	Rollup common.Address
	// Key is of the account that pays. Nothing else may send from it. Signer signs for the
	// account in its place.
	Key    *ecdsa.PrivateKey
	Signer Signer
	// Journal is the path of the file that remembers what was sent.
	Journal string
	// Caps are the most to offer.
	Caps Fees
	// ResendAfter is how long a transaction may take before it is replaced at
	// twice the price. 0 means two L1 blocks.
	ResendAfter time.Duration
	// Now tells the time; nil is time.Now.
	Now func() time.Time
	// Prover makes proofs of blobs; nil makes one for this account alone.
	Prover *Prover
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
}

func (o Options) check() error {
	switch {
	case o.Client == nil || o.ChainID == 0:
		return errors.New("an L1 client and its chain id are needed")
	case o.Key == nil && o.Signer == nil:
		return errors.New("no key of the account")
	case o.Journal == "":
		return errors.New("no journal file")
	case o.Caps.Gas == 0 || o.Caps.Blob == 0 || o.Caps.Tip == 0:
		return errors.New("a fee cap is zero: nothing could ever be sent")
	case o.ResendAfter < 0:
		return errors.New("a negative duration")
	}
	return nil
}
