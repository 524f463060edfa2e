package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// DefaultTimeout bounds one call to one endpoint.
const DefaultTimeout = 5 * time.Second

// ErrUnavailable means that no endpoint answered.
var ErrUnavailable = errors.New("no L1 endpoint answers")

// Endpoint is one Ethereum JSON-RPC server.
type Endpoint struct {
	// Name stands for it in logs and errors; no credentials.
	Name string
	RPC  *rpc.Client
	// URL is where it was dialled, so that errors can be rid of it; may be empty.
	URL string
}

// Client asks endpoints in turn: the one that answered last comes first. It may be
// used by several goroutines.
type Client struct {
	endpoints []*endpoint
	timeout   time.Duration
	current   atomic.Int32
	log       *slog.Logger
}

type endpoint struct {
	name     string
	rpc      *rpc.Client
	eth      *ethclient.Client
	secrets  secrets
	span     span // of log queries
	standing standing
	anchor   *anchor // nil when any chain will do
}

// Dial makes a client of http(s) or ws(s) URLs. HTTP URLs are not contacted yet.
func Dial(ctx context.Context, urls []string, timeout time.Duration, log *slog.Logger) (*Client, error) {
	var endpoints []Endpoint
	taken := map[string]bool{}
	for i, raw := range urls {
		name, err := HostOf(raw)
		if err != nil {
			return nil, fmt.Errorf("L1 endpoint %d: %w", i+1, err)
		}
		c, err := rpc.DialOptions(ctx, raw, rpc.WithHTTPClient(boundedHTTP()))
		if err != nil {
			return nil, fmt.Errorf("dial L1 endpoint %s: %w", name, Conceal(err, raw))
		}
		if taken[name] {
			name = fmt.Sprintf("%s#%d", name, i+1)
		}
		taken[name] = true
		endpoints = append(endpoints, Endpoint{Name: name, RPC: c, URL: raw})
	}
	return New(endpoints, timeout, log)
}

// New makes a client of endpoints that are dialled already. 0 means
// DefaultTimeout.
func New(endpoints []Endpoint, timeout time.Duration, log *slog.Logger) (*Client, error) {
	if len(endpoints) == 0 {
		return nil, errors.New("no L1 endpoint configured")
	}
	if timeout == 0 {
		timeout = DefaultTimeout
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	c := &Client{timeout: timeout, log: log}
	for _, e := range endpoints {
		c.endpoints = append(c.endpoints, &endpoint{name: e.Name, rpc: e.RPC, eth: ethclient.NewClient(e.RPC), secrets: secretsOf(e.URL)})
	}
	return c, nil
}

// Close closes all endpoints.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.rpc.Close()
	}
}

// Endpoints is how many there are.
func (c *Client) Endpoints() int { return len(c.endpoints) }

// Rotate makes the next endpoint the first to be asked: for a reader whom the answers
// of this one lead nowhere.
func (c *Client) Rotate() {
	if len(c.endpoints) > 1 {
		c.current.Store((c.current.Load() + 1) % int32(len(c.endpoints)))
	}
}
