package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"

	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/machine"
)

const (
	tps = 10
	// turns is how often each of the networks has its turn.
	turns = 2
	// settle is how long the networks rest between turns: the last slot goes to L1.
	settle = 7 * time.Second
)

// measureLatency runs our network and the reference beside each other and loads
// them in turns: what else the machine does meets both.
func measureLatency(ctx context.Context, b *bench) (err error) {
	kv, err := b.startKVNetwork(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, kv.close()) }()
	n, err := b.startNetwork(ctx, "latency")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.close()) }()
	turn := time.Duration(b.Seconds) * time.Second / turns
	for i := range turns {
		b.say("      turn %d of %d: %s at %d tx/s on four validators, the same on four kvstore nodes", i+1, turns, turn, tps)
		if err := n.load(ctx, turn, b); err != nil {
			return err
		}
		machine.Pause(ctx, settle)
		if err := kv.load(ctx, turn); err != nil {
			return err
		}
	}
	if err := b.reportKV(ctx, kv); err != nil {
		return err
	}
	return b.reportLatency(ctx, n)
}

// load sends to all nodes at the fixed rate, as localnet does.
func (n *network) load(ctx context.Context, turn time.Duration, b *bench) error {
	ctx, cancel := context.WithTimeout(ctx, turn)
	defer cancel()
	seed, err := drawSeed()
	if err != nil {
		return err
	}
	return load.Send(ctx, load.Config{Nodes: n.clients, TPS: tps, Shape: load.DefaultShape(), Seed: seed, Logger: b.Logger}, n.track)
}

// reportLatency takes the figures of the loaded network and stops it.
func (b *bench) reportLatency(ctx context.Context, n *network) error {
	askers := make([]load.Asker, len(n.clients))
	for i, c := range n.clients {
		askers[i] = c
	}
	result, err := n.track.Result(ctx, askers)
	if err != nil {
		return err
	}
	if result.ToLocked == nil {
		return errors.New("nothing was locked")
	}
	b.results.latency("submit_to_locked", result.ToLocked)
	b.results.set("tx_submitted", float64(result.Submitted))
	b.results.set("tx_locked", float64(result.Locked))
	if err := b.reportBytes(ctx, n, result); err != nil {
		return err
	}
	report, err := n.end(b)
	if err != nil {
		return err
	}
	b.results.set("start_to_rpc_ms", float64(report.StartToRPCMS))
	if report.RSSMaxMB != nil {
		b.results.set("rss_mb_max", *report.RSSMaxMB)
	}
	if gas := report.L1GasPerCheckpoint; gas != nil {
		b.results.set("l1_gas_per_checkpoint_mean", gas.Mean)
	}
	return nil
}

// reportBytes reads back the last blocks of chunks, and the traffic.
func (b *bench) reportBytes(ctx context.Context, n *network, result load.Result) error {
	var sent, height uint64
	for _, c := range n.clients {
		info, err := c.Info(ctx)
		if err != nil {
			return err
		}
		sent += info.Objects.Out + info.Consensus.Out
		height = info.Height
	}
	b.results.set("net_bytes_per_tx", float64(sent)/float64(max(1, result.Locked)))
	if result.ObjectBytes != nil {
		b.results.set("object_bytes_mean", *result.ObjectBytes)
	}
	comet, err := cmthttp.New(n.manifest.Nodes[0].CometRPC(), "/websocket")
	if err != nil {
		return fmt.Errorf("reach CometBFT: %w", err)
	}
	s, err := blockSizes(ctx, comet, int64(height)-1, 1) // the preamble comes first
	if err != nil {
		return err
	}
	b.results.set("block_bytes_per_tx", s.entry)
	b.results.set("block_bytes_besides", s.besides)
	return nil
}
