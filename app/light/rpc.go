package light

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/light"
)

// ErrUnknown means that the node does not know what was asked for, or says so.
var ErrUnknown = errors.New("the node does not know it")

// codeUnknown is the code of an ABCI query about what a node has no record of.
const codeUnknown = 3

// node asks one node over CometBFT's RPC.
type node struct {
	url string
	rpc *rpchttp.HTTP
}

// What a node's answer may take: no more than a proof does, by far.
const (
	maxAnswer   = 1 << 20 // bytes
	nodeTimeout = 30 * time.Second
)

func dial(url string) (*node, error) {
	c, err := rpchttp.NewWithClient(url, "/websocket", &http.Client{Transport: bounded{http.DefaultTransport}, Timeout: nodeTimeout})
	if err != nil {
		return nil, fmt.Errorf("CometBFT RPC %s: %w", url, err)
	}
	return &node{url, c}, nil
}

// bounded reads no more of an answer than one may have: the rest is cut off, and what is
// left does not parse.
type bounded struct{ http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (b bounded) RoundTrip(q *http.Request) (*http.Response, error) {
	r, err := b.RoundTripper.RoundTrip(q)
	if err != nil {
		return nil, err
	}
	r.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(r.Body, maxAnswer), r.Body}
	return r, nil
}

// query asks for JSON.
func (n *node) query(ctx context.Context, path string, into any) error {
	r, err := n.rpc.ABCIQuery(ctx, path, nil)
	if err != nil {
		return fmt.Errorf("ask %s for %s: %w", n.url, path, err)
	}
	switch code := r.Response.Code; {
	case code == codeUnknown:
		return fmt.Errorf("%w: %s of %s: %s", ErrUnknown, path, n.url, r.Response.Log)
	case code != 0:
		return fmt.Errorf("ask %s for %s: %s", n.url, path, r.Response.Log)
	}
	if err := json.Unmarshal(r.Response.Value, into); err != nil {
		return fmt.Errorf("%s of %s: %w: %w", path, n.url, light.ErrForm, err)
	}
	return nil
}

func (n *node) chunk(ctx context.Context, number uint64) (*light.Proof, error) {
	p := new(light.Proof)
	return p, n.query(ctx, fmt.Sprintf("/proof/%d", number), p)
}

func (n *node) tx(ctx context.Context, hash common.Hash) (*light.Proof, error) {
	p := new(light.Proof)
	return p, n.query(ctx, fmt.Sprintf("/proof/%s", hash), p)
}

// under asks for the proof of what p proves, by the last version of a checkpoint.
func (n *node) under(ctx context.Context, p *light.Proof, checkpoint uint64) (*light.Proof, error) {
	out := new(light.Proof)
	if p.Tx != nil {
		return out, n.query(ctx, fmt.Sprintf("/proof/%s/%d", p.Tx.Hash, checkpoint), out)
	}
	return out, n.query(ctx, fmt.Sprintf("/proof/%d/%d", p.Chunk.Number, checkpoint), out)
}

func (n *node) included(ctx context.Context, number, checkpoint uint64) (*light.Inclusion, error) {
	i := new(light.Inclusion)
	return i, n.query(ctx, fmt.Sprintf("/included/%d/%d", number, checkpoint), i)
}
