package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
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
}

// Client asks endpoints in turn: the one that answered last comes first. An
// answer is anything the server says, errors of the method included. It may be
// used by several goroutines.
type Client struct {
	endpoints []*endpoint
	timeout   time.Duration
	current   atomic.Int32
	log       *slog.Logger
}

type endpoint struct {
	name string
	rpc  *rpc.Client
	eth  *ethclient.Client
}

// Dial makes a client of http(s) or ws(s) URLs. HTTP URLs are not contacted yet.
func Dial(ctx context.Context, urls []string, timeout time.Duration, log *slog.Logger) (*Client, error) {
	var endpoints []Endpoint
	for _, raw := range urls {
		u, err := url.Parse(raw)
		if err != nil || u.Host == "" {
			return nil, fmt.Errorf("L1 endpoint %q is not a URL", raw)
		}
		c, err := rpc.DialOptions(ctx, raw, rpc.WithHTTPClient(boundedHTTP()))
		if err != nil {
			return nil, fmt.Errorf("dial L1 endpoint %s: %w", u.Host, err)
		}
		endpoints = append(endpoints, Endpoint{Name: u.Host, RPC: c})
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
		c.endpoints = append(c.endpoints, &endpoint{e.Name, e.RPC, ethclient.NewClient(e.RPC)})
	}
	return c, nil
}

// Close closes all endpoints.
func (c *Client) Close() {
	for _, e := range c.endpoints {
		e.rpc.Close()
	}
}

// Rotate makes the next endpoint the first to be asked.
func (c *Client) Rotate() {
	if len(c.endpoints) > 1 {
		c.current.Store((c.current.Load() + 1) % int32(len(c.endpoints)))
	}
}

// ask calls f with one endpoint after the other until one answers.
func ask[T any](ctx context.Context, c *Client, what string, f func(context.Context, *endpoint) (T, error)) (T, error) {
	var zero T
	var errs []error
	first := int(c.current.Load())
	for i := range c.endpoints {
		at := (first + i) % len(c.endpoints)
		e := c.endpoints[at]
		bounded, cancel := context.WithTimeout(ctx, c.timeout)
		out, err := f(bounded, e)
		cancel()
		if err == nil || answered(err) {
			if i > 0 && c.current.CompareAndSwap(int32(first), int32(at)) {
				c.log.Warn("L1 endpoint replaced by another", "from", c.endpoints[first].name, "to", e.name)
			}
			if err != nil {
				return zero, fmt.Errorf("%s: %w", what, err)
			}
			return out, nil
		}
		errs = append(errs, fmt.Errorf("%s: %w", e.name, err))
		if ctx.Err() != nil {
			break
		}
	}
	return zero, fmt.Errorf("%s: %w: %w", what, ErrUnavailable, errors.Join(errs...))
}

// answered tells whether the server understood the call and said no. HTTP errors
// and broken answers are not answers.
func answered(err error) bool {
	var refusal rpc.Error
	return errors.As(err, &refusal) || errors.Is(err, ethereum.NotFound)
}
