package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// ErrNoRollup means that no Rollup contract was deployed at the address.
var ErrNoRollup = errors.New("no Rollup contract was deployed there")

// genesis is where a rollup begins.
type genesis struct {
	params *protocol.Params
	block  uint64 // of the deployment
	// proved says that the trusted block leads to the hash of the parameters.
	proved bool
}

// readGenesis reads where a rollup begins, as of the pin.
func readGenesis(ctx context.Context, l1 *client.Client, from uint64, pin *verify.Pin, d *view.Deployment) (*genesis, error) {
	params, err := Genesis(ctx, l1, from, d, pin.Block)
	if err != nil {
		return nil, err
	}
	// The contract's word for the parameters is proved with it, if the pin is trusted.
	return &genesis{params, d.Origin.Number + 1, pin.Proved != nil}, nil
}

// Genesis finds the event the contract was deployed with, from an L1 block on up to
// another, and the L1 block before it, which is the rollup's first origin.
func Genesis(ctx context.Context, l1 *client.Client, from uint64, d *view.Deployment, head client.Header) (*protocol.Params, error) {
	rollup := d.Rollup
	if from > head.Number { // which L1 nodes refuse to search, each in its own words
		return nil, fmt.Errorf("%w: %s is looked for from L1 block %d on, the last one is %d; name an earlier --from-block", ErrNoRollup, rollup, from, head.Number)
	}
	contract := bindings.NewRollup()
	logs, err := genesisEvents(ctx, l1, rollup, from, head.Number)
	if err != nil {
		return nil, fmt.Errorf("look for the deployment of %s: %w", rollup, err)
	}
	if len(logs) == 0 {
		return nil, fmt.Errorf("%w: %s has %d genesis events from L1 block %d on; name its address, and an earlier --from-block if it is older", ErrNoRollup, rollup, len(logs), from)
	}
	event, err := contract.UnpackGenesisParamsEvent(&logs[0])
	if err != nil {
		return nil, fmt.Errorf("genesis event: %w", err)
	}
	undeployed, err := protocol.DecodeUndeployed(event.Params)
	if err != nil {
		return nil, err
	}
	if got := crypto.Keccak256Hash(event.Params); got != d.Params {
		return nil, fmt.Errorf("%w: parameters with hash %s, the contract was deployed for %s", view.ErrMismatch, got, d.Params)
	}
	origin, err := l1.HeaderByHash(ctx, d.Origin.Hash)
	if err != nil {
		return nil, err
	}
	params, err := undeployed.Deployed(d.Contracts(), origin.Block(), d.Seed)
	if err != nil {
		return nil, fmt.Errorf("genesis event: %w", err)
	}
	return params, nil
}

// genesisEvents looks for the event that brings the parameters, in as many queries as the
// endpoints want, until there is one: each says the same.
func genesisEvents(ctx context.Context, l1 *client.Client, rollup common.Address, from, to uint64) ([]types.Log, error) {
	wanted := client.Filter{Contract: rollup, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("GenesisParams(bytes)"))}}}
	for from <= to {
		logs, through, err := l1.LogsFrom(ctx, wanted, from, to)
		if err != nil || len(logs) > 0 {
			return logs, err
		}
		from = through + 1
	}
	return nil, nil
}
