package machine

import (
	"context"
	"errors"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/prover/circuits"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// Fleet says where a fleet's queue is.
type Fleet struct {
	// URL is that of a NATS server or cluster; empty embeds one with its store in Dir.
	URL string
	Dir string
	// Listen lets workers of other processes into an embedded one: host:port.
	Listen string
	// Credentials is a file, Token a secret, of whoever comes in.
	Credentials, Token string
	// Name tells fleets of a cluster apart; empty is aztecd.
	Name string
}

// opened is an open queue and what has to be closed behind it.
type opened struct {
	*queue.Queue
	// URL is where workers of other processes come in; empty where they do not.
	URL   string
	close func() error
}

// open connects to a fleet's queue, or embeds it.
func (f Fleet) open(ctx context.Context, log *slog.Logger) (o opened, err error) {
	opts := queue.Options{Name: f.Name}
	if f.URL != "" {
		conn, err := queue.Dial(queue.DialOptions{URL: f.URL, Credentials: f.Credentials, Token: f.Token, Lost: func(err error) {
			if err != nil {
				log.Warn("The job queue is away", "url", f.URL, "err", err)
			} else {
				log.Info("The job queue is back", "url", f.URL)
			}
		}})
		if err != nil {
			return o, err
		}
		o.URL, o.close = f.URL, func() error { conn.Close(); return nil }
		if o.Queue, err = queue.Open(ctx, conn, opts); err != nil {
			conn.Close()
		}
		return o, err
	}
	server, err := queue.Serve(queue.ServerOptions{Dir: f.Dir, MaxStore: opts.StoreFor(), Listen: f.Listen, Token: f.Token})
	if err != nil {
		return o, err
	}
	conn, err := server.Connect()
	if err != nil {
		return o, errors.Join(err, server.Close())
	}
	o.URL, o.close = server.URL(), func() error { conn.Close(); return server.Close() }
	if o.Queue, err = queue.Open(ctx, conn, opts); err != nil {
		err = errors.Join(err, o.close())
	}
	return o, err
}

// Keys say which circuits are proven, with which keys.
type Keys struct {
	// Set is the name of the circuits: production or tiny.
	Set string
	// Dir has the keys; empty is the user's cache directory.
	Dir string
	// Chain is the L1's chain id.
	Chain uint64
	// OnL1 are the hashes of the verifying keys that L1 checks with, by kind; nil takes any.
	OnL1 map[string]common.Hash
}

func (k Keys) open() (*circuits.Circuits, keys.Set, error) {
	set, err := keys.SetOf(k.Set)
	if err != nil {
		return nil, set, err
	}
	if k.Dir == "" {
		if k.Dir, err = keys.DefaultDir(); err != nil {
			return nil, set, err
		}
	}
	c, err := circuits.Open(circuits.Options{Set: set, Dir: k.Dir, Chain: k.Chain, Keys: k.OnL1})
	return c, set, err
}
