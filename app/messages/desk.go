package messages

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/l1call"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Options say whom a desk talks to.
type Options struct {
	// Node is the JSON-RPC URL of a node.
	Node string
	// L1 are JSON-RPC URLs of the L1, of which the first is sent to; none for what L2 alone
	// is asked.
	L1 []string
	// Key is the hex key of the L1 account that sends and pays; empty for what sends nothing.
	Key string
	// Progress is told in words what is waited for, when that changes; may be nil.
	Progress func(string)
	Logger   *slog.Logger
}

// Desk is where messages are sent, shown and consumed. It is for one goroutine.
type Desk struct {
	opts   Options
	node   *client.Client
	params *protocol.Params
	l1     *l1client.Client // nil without L1
	at     *view.Deployment
	told   string // last to Progress
}

// Errors of what a command was not given.
var (
	ErrNoL1  = errors.New("no L1 endpoint: give --l1 URL")
	ErrNoKey = errors.New("no key of the L1 account that sends: put its hex key into AZTECD_L1_KEY")
	// ErrNoPortal says that the chain's genesis names none.
	ErrNoPortal = errors.New("this chain has no fee juice portal")
)

// l1Timeout bounds one call to L1, lookAgain is how often what is waited for is looked at.
const (
	l1Timeout = 10 * time.Second
	lookAgain = time.Second
)

// Open asks the node about its chain and, with L1 endpoints, L1 about the chain's contracts.
func Open(ctx context.Context, o Options) (*Desk, error) {
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	node, err := client.Dial(ctx, o.Node)
	if err != nil {
		return nil, err
	}
	d := &Desk{opts: o, node: node}
	if err := d.find(ctx); err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

func (d *Desk) find(ctx context.Context) error {
	info, err := d.node.Info(ctx)
	if err != nil {
		return err
	}
	if d.params = info.Params.Protocol(); d.params == nil {
		return fmt.Errorf("node %s tells no parameters of its chain", d.opts.Node)
	}
	if len(d.opts.L1) == 0 {
		return nil
	}
	if d.l1, err = l1client.Dial(ctx, d.opts.L1, l1Timeout, d.opts.Logger); err != nil {
		return err
	}
	if d.at, err = view.ReadDeployment(ctx, d.l1, d.params.Rollup); err != nil {
		return err
	}
	if d.at.L1ChainID != d.params.L1ChainID || d.at.FeeJuicePortal != d.params.FeeJuicePortal {
		return fmt.Errorf("node %s follows rollup %s of L1 %d with portal %s, the endpoints serve L1 %d with portal %s",
			d.opts.Node, d.params.Rollup, d.params.L1ChainID, d.params.FeeJuicePortal, d.at.L1ChainID, d.at.FeeJuicePortal)
	}
	return nil
}

// Close hangs up.
func (d *Desk) Close() {
	d.node.Close()
	if d.l1 != nil {
		d.l1.Close()
	}
}

// key is of the account that sends on L1.
func (d *Desk) key() (*ecdsa.PrivateKey, error) {
	if d.l1 == nil {
		return nil, ErrNoL1
	}
	if d.opts.Key == "" {
		return nil, ErrNoKey
	}
	key, err := config.ParseKey(d.opts.Key)
	if err != nil {
		return nil, fmt.Errorf("key of the account that sends (AZTECD_L1_KEY): %w", err)
	}
	return key, nil
}

// account sends on L1.
func (d *Desk) account() (common.Address, error) {
	key, err := d.key()
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

// transact sends a call on L1 and waits until it is in a block.
func (d *Desk) transact(ctx context.Context, what string, to common.Address, call []byte) (*types.Receipt, error) {
	receipts, err := d.transactAll(ctx, what, to, [][]byte{call})
	if err != nil {
		return nil, err
	}
	return receipts[0], nil
}

// transactAll sends calls of a contract, and waits until all are in blocks.
func (d *Desk) transactAll(ctx context.Context, what string, to common.Address, calls [][]byte) ([]*types.Receipt, error) {
	key, err := d.key()
	if err != nil {
		return nil, err
	}
	receipts, err := l1call.All(ctx, d.opts.L1[0], key, d.at.L1ChainID, to, calls)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return receipts, nil
}

// ask reads a contract at L1's head.
func ask[T any](ctx context.Context, d *Desk, what string, of common.Address, call []byte, decode func([]byte) (T, error)) (out T, err error) {
	if d.l1 == nil {
		return out, ErrNoL1
	}
	head, err := d.l1.AgreedHead(ctx)
	if err != nil {
		return out, err
	}
	raw, err := d.l1.CallAt(ctx, of, call, head.Hash)
	if err == nil {
		out, err = decode(raw)
	}
	if err != nil {
		err = fmt.Errorf("%s of %s: %w", what, of, err)
	}
	return out, err
}

// progress tells what is waited for, once.
func (d *Desk) progress(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if d.opts.Progress != nil && text != d.told {
		d.opts.Progress(text)
	}
	d.told = text
}

// pause waits a moment, or until ctx ends.
func pause(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(lookAgain):
		return nil
	}
}
