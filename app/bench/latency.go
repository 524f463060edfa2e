package bench

import (
	"context"
	"errors"
	"fmt"
	"time"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"
)

// measureLatency runs a localnet at 10 tx/s and takes what it reports, and block
// sizes while it runs.
func measureLatency(ctx context.Context, b *bench) (err error) {
	duration := time.Duration(b.Seconds) * time.Second
	n, err := b.startNetwork(ctx, "latency", tps, duration)
	if err != nil {
		return err
	}
	defer func() {
		if closed := n.close(); err == nil && ctx.Err() != nil {
			err = closed
		}
	}()
	b.say("      %d s at %d tx/s, then the last slot goes to L1", b.Seconds, tps)
	select {
	case <-n.ended:
	case <-time.After(duration * 9 / 10):
	}
	sized := b.sizeBlocks(ctx, n)
	report, err := n.wait(b)
	if err != nil {
		return err
	}
	if report.SubmitToLocked == nil {
		return errors.New("nothing was locked")
	}
	b.results.latency("submit_to_locked", report.SubmitToLocked)
	b.results.set("start_to_rpc_ms", float64(report.StartToRPCMS))
	for key, value := range map[string]*float64{
		"rss_mb_max": report.RSSMaxMB, "net_bytes_per_tx": report.NetBytesPerTx, "object_bytes_mean": report.ObjectBytes,
	} {
		if value != nil {
			b.results.set(key, *value)
		}
	}
	if gas := report.L1GasPerCheckpoint; gas != nil {
		b.results.set("l1_gas_per_checkpoint_mean", gas.Mean)
	}
	b.results.set("tx_submitted", float64(report.Tx.Submitted))
	b.results.set("tx_locked", float64(report.Tx.Locked))
	return sized
}

// sizeBlocks reads back the last blocks of chunks.
func (b *bench) sizeBlocks(ctx context.Context, n *network) error {
	info, err := n.clients[0].Info(ctx)
	if err != nil {
		return err
	}
	comet, err := cmthttp.New(n.manifest.Nodes[0].CometRPC(), "/websocket")
	if err != nil {
		return fmt.Errorf("reach CometBFT: %w", err)
	}
	s, err := blockSizes(ctx, comet, int64(info.Height), 1) // the preamble comes first
	if err != nil {
		return err
	}
	b.results.set("block_bytes_per_tx", s.entry)
	b.results.set("block_bytes_besides", s.besides)
	return nil
}
