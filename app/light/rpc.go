package light

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

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

func dial(url string) (*node, error) {
	c, err := rpchttp.New(url, "/websocket")
	if err != nil {
		return nil, fmt.Errorf("CometBFT RPC %s: %w", url, err)
	}
	return &node{url, c}, nil
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

func (n *node) included(ctx context.Context, number, checkpoint uint64) (*light.Inclusion, error) {
	i := new(light.Inclusion)
	return i, n.query(ctx, fmt.Sprintf("/included/%d/%d", number, checkpoint), i)
}
