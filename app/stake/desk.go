package stake

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/config"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

// Options say for whom, and from which account.
type Options struct {
	// Config is the home's.
	Config config.Config
	// Key is the hex key of the L1 account that sends and pays; empty for the home's
	// publisher account.
	Key string
	// Attester is the validator's; zero for the home's own.
	Attester common.Address
	// Now is the clock; nil means time.Now.
	Now func() time.Time
	// Logger receives what an operator acts on.
	Logger *slog.Logger
}

// Desk is where a validator's stake is dealt with. It is for one goroutine.
type Desk struct {
	opts   Options
	params *protocol.Params
	l1     *l1client.Client
}

// l1Timeout bounds one call to L1.
const l1Timeout = 10 * time.Second

// errNoEndpoint says that the home names no L1.
var errNoEndpoint = errors.New("no L1 endpoint: set l1.endpoints, or give --l1 URL")

// Open reads the home's genesis and reaches for L1.
func Open(ctx context.Context, o Options) (*Desk, error) {
	if len(o.Config.L1.Endpoints) == 0 {
		return nil, errNoEndpoint
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	_, params, err := config.LoadGenesis(o.Config.Files().Genesis)
	if err != nil {
		return nil, err
	}
	l1, err := l1client.Dial(ctx, o.Config.L1.Endpoints, l1Timeout, o.Logger)
	if err != nil {
		return nil, err
	}
	l1.Anchor(params.GenesisOrigin.Number, params.GenesisOrigin.Hash)
	return &Desk{opts: o, params: params, l1: l1}, nil
}

// L1 is the client that reads.
func (d *Desk) L1() *l1client.Client { return d.l1 }

// Params are genesis.
func (d *Desk) Params() *protocol.Params { return d.params }

// Close hangs up.
func (d *Desk) Close() { d.l1.Close() }

// Reader is the contracts at L1's head; they must be of the L1 that genesis names.
func (d *Desk) Reader(ctx context.Context) (*stakes.Reader, error) {
	head, err := d.l1.AgreedHead(ctx)
	if err != nil {
		return nil, err
	}
	r, err := stakes.Open(ctx, d.l1, d.params.Rollup, head)
	if err != nil {
		return nil, err
	}
	if r.Rules.L1ChainID != d.params.L1ChainID {
		return nil, fmt.Errorf("the endpoints serve L1 %d, genesis is of L1 %d: name endpoints of the right one in l1.endpoints", r.Rules.L1ChainID, d.params.L1ChainID)
	}
	return r, nil
}

// attester is the validator that is dealt with.
func (d *Desk) attester() (common.Address, error) {
	if d.opts.Attester != (common.Address{}) {
		return d.opts.Attester, nil
	}
	elsewhere, err := d.keyElsewhere()
	if err != nil {
		return common.Address{}, err
	}
	if elsewhere != "" {
		return common.Address{}, fmt.Errorf("%w (%s): name the attester with --attester", ErrKeyElsewhere, elsewhere)
	}
	keys, err := config.LoadKeys(d.opts.Config.Home)
	if err != nil {
		return common.Address{}, fmt.Errorf("the home has no attester; name one with --attester: %w", err)
	}
	return keys.Attester, nil
}

// Sender is the L1 account that sends.
func (d *Desk) Sender() (common.Address, error) {
	key, err := d.key()
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}
