package sweep

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/networks/localnet"
)

// l1Block is the time between two blocks of L1.
const l1Block = time.Second

// l1 is an L1 in this process that can be brought into trouble. Nodes reach it through
// two endpoints and a beacon node.
type l1 struct {
	*devnet.Manual
	block                 time.Duration // between two blocks
	first, second, beacon *endpoint
}

// startL1 starts an L1 whose blob fee is a gwei or so, and rises by a quarter with each
// full block.
func startL1(ctx context.Context, home string, block time.Duration) (_ *l1, err error) {
	funded, err := localnet.FundedAtGenesis(nil)
	if err != nil {
		return nil, err
	}
	c := &l1{block: block}
	c.Manual, err = devnet.StartManual(ctx, devnet.Config{
		Dir: filepath.Join(home, "l1"), Interval: block, HTTPAddr: "127.0.0.1:0", BeaconAddr: "127.0.0.1:0",
		Alloc: funded, BlobFeeFraction: 4_000_000, ExcessBlobGas: 84_000_000, Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return nil, fmt.Errorf("start L1: %w", err)
	}
	for _, e := range []struct {
		at **endpoint
		of string
	}{{&c.first, c.HTTPURL()}, {&c.second, c.HTTPURL()}, {&c.beacon, c.BeaconURL()}} {
		if *e.at, err = newEndpoint(e.of); err != nil {
			return nil, errors.Join(err, c.close())
		}
	}
	return c, nil
}

// env has a node reach L1 through the endpoints, and accuse whoever it may.
func (c *l1) env() []string {
	return []string{
		"AZTECD_L1_ENDPOINTS=" + c.first.url() + "," + c.second.url(), "AZTECD_L1_BEACON=" + c.beacon.url(),
		"AZTECD_WATCHTOWER_ACCUSE_OWN=true",
	}
}

func (c *l1) close() error {
	var errs []error
	for _, e := range []*endpoint{c.first, c.second, c.beacon} {
		if e != nil {
			errs = append(errs, e.close())
		}
	}
	return errors.Join(append(errs, c.Close())...)
}

// begin brings L1 into trouble for as long as a fault lasts; end ends it.
func (c *l1) begin(ctx context.Context, t Trouble, lasts time.Duration, publishers []common.Address) error {
	switch t.Kind {
	case Hangs:
		c.first.set(hangs)
	case Down:
		setAll(refuses, c.first, c.second, c.beacon)
	case Silent:
		c.SkipSlots(uint64(lasts / c.block)) //nolint:gosec // a few blocks
	case Reorganised:
		head, err := c.Client().BlockNumber(ctx)
		if err != nil {
			return fmt.Errorf("ask L1 for its head: %w", err)
		}
		return c.Replace(ctx, head-min(head, uint64(t.Blocks)), t.Blocks) //nolint:gosec // at most deepest
	case Dear:
		c.SpikeBlobFee(uint64(t.Blocks)) //nolint:gosec // at most dearest
	case Censored:
		var all []common.Address
		for _, i := range t.Publishers {
			all = append(all, publishers[i])
		}
		c.Censor(all...)
	}
	return nil
}

func (c *l1) end() {
	setAll(answers, c.first, c.second, c.beacon)
	c.Censor()
}
