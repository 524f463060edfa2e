package watch

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/blob"
)

// Options say what to watch, and from which account.
type Options struct {
	// Node is the JSON-RPC URL of a node that is believed of the chain; L1 are those of L1.
	Node string
	L1   []string
	// Beacon are URLs of beacon APIs, for the certificates that come with publications; none
	// leaves them unread.
	Beacon []string
	// Key is of the account that pays; nothing else may send from it. Dir keeps its journal.
	Key *ecdsa.PrivateKey
	Dir string
	// Caps are the most to pay per gas and blob gas, wei.
	Caps txmgr.Fees
	// Publish also publishes what is locked, as far as anybody may.
	Publish bool
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
}

// l1Timeout bounds one call to L1.
const l1Timeout = 5 * time.Second

// Run watches until ctx ends: it confirms, voids, charges, accuses and slashes, and
// publishes if it is told to.
func Run(ctx context.Context, o Options) error {
	if o.Key == nil || o.Dir == "" {
		return errors.New("watchtower: the key of an account and a directory for its journal are needed")
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return fmt.Errorf("watchtower: %w", err)
	}
	node, err := client.Dial(ctx, o.Node)
	if err != nil {
		return err
	}
	defer node.Close()
	l1, err := l1client.Dial(ctx, o.L1, l1Timeout, o.Logger)
	if err != nil {
		return err
	}
	defer l1.Close()
	member, chain, err := o.member(ctx, node, l1)
	if err != nil {
		return err
	}
	return o.run(ctx, member, chain)
}

// member is what the actors see of L1 and act with.
func (o Options) member(ctx context.Context, node *client.Client, l1 *l1client.Client) (m duty.Member, c Chain, err error) {
	info, err := node.Info(ctx)
	if err != nil {
		return m, c, err
	}
	setup, err := blob.LoadSetup()
	if err != nil {
		return m, c, err
	}
	p := info.Params
	l1.Anchor(p.GenesisOrigin.Number, p.GenesisOrigin.Hash)
	m = duty.Member{Params: p, Logger: o.Logger}
	if m.View, err = view.New(l1, view.Options{Rollup: p.Rollup, FromBlock: p.GenesisOrigin.Number, Logger: o.Logger}); err != nil {
		return m, c, err
	}
	m.Account, err = txmgr.New(txmgr.Options{
		Client: l1, ChainID: p.L1ChainID, Rollup: p.Rollup, Key: o.Key, Caps: o.Caps, Logger: o.Logger,
		Journal: filepath.Join(o.Dir, "watchtower.json"),
	})
	return m, Of(node, p, setup), err
}

func (o Options) run(ctx context.Context, m duty.Member, c Chain) error {
	var source blobs.Source
	if len(o.Beacon) > 0 {
		several, err := blobs.NewSeveral(o.Beacon, blobs.Options{})
		if err != nil {
			return err
		}
		source = several
	}
	tower, err := watchtower.New(watchtower.Options{Member: m, Chain: c, Blobs: source})
	if err != nil {
		return err
	}
	parts := []func(context.Context) error{m.View.Run, tower.Run}
	if o.Publish {
		p, err := publisher.New(publisher.Options{Member: m, Chain: c})
		if err != nil {
			return err
		}
		parts = append(parts, p.Run)
	}
	o.Logger.Info("Watching", "node", o.Node, "rollup", m.Params.Rollup, "account", m.Account.Address(), "publishes", o.Publish)
	return together(ctx, parts)
}

// together runs parts until ctx ends or one of them does, and waits for all.
func together(ctx context.Context, parts []func(context.Context) error) error {
	running, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, len(parts)) // each says one thing
	for _, part := range parts {
		go func() { ended <- part(running) }()
	}
	var errs []error
	for range parts {
		err := <-ended
		if ctx.Err() == nil && !errors.Is(err, context.Canceled) {
			errs = append(errs, err)
		}
		stop()
	}
	return errors.Join(errs...)
}
