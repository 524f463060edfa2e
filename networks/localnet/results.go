package localnet

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/aztecd/aztecd/networks/load"
)

// report asks nodes and L1 what became of it all.
func (r *run) report(ctx context.Context, took time.Duration) (*Report, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	finish := r.screen.during("Ask the nodes for receipts", func() string { return "" })
	askers := make([]load.Asker, len(r.clients))
	for i, c := range r.clients {
		askers[i] = c
	}
	result, err := r.track.Result(ctx, askers)
	if err != nil {
		finish("no")
		return nil, err
	}
	finish(fmt.Sprintf("%d", result.Submitted))
	for reason, count := range result.Reasons {
		r.screen.line("rejected: %d %s", count, reason)
	}
	if err := r.l1.poll(ctx); err != nil {
		r.screen.line("L1 does not answer; what it published last is missing below: %v", err)
	}
	costs := r.l1.costs(r.board.checkpointed())
	report := &Report{
		Validators: len(r.m.Nodes), ValidatorsTotal: len(r.m.Nodes), CommitteeSize: r.m.Committee, DurationS: took.Round(time.Millisecond).Seconds(),
		Tx:             TxCount{result.Submitted, result.Locked, result.Checkpointed, result.Rejected},
		SubmitToLocked: result.ToLocked, SubmitToCheckpointed: result.ToCheckpointed,
		Chunks: len(r.board.seen()), Checkpoints: costs.checkpoints, Blobs: costs.blobs,
		ObjectBytes: result.ObjectBytes, RSSMaxMB: peakMB(r.validators), StartToRPCMS: r.startToRPC.Milliseconds(),
	}
	r.fill(ctx, report, costs)
	if err := r.ledger.fill(ctx, report); err != nil {
		r.screen.line("L1 does not tell what became of the stakes: %v", err)
	}
	if err := r.fillProving(ctx, report); err != nil {
		r.screen.line("L1 does not tell what became of proofs: %v", err)
	}
	return report, nil
}

// fill adds what may be missing.
func (r *run) fill(ctx context.Context, report *Report, costs l1Costs) {
	if intervals := r.track.Intervals(); len(intervals) > 0 {
		report.ChunkInterval = &Interval{P50: milliseconds(load.Quantile(intervals, 0.5)), P99: milliseconds(load.Quantile(intervals, 0.99))}
	}
	if costs.checkpoints > 0 {
		report.L1GasPerCheckpoint = &Gas{Mean: costs.meanGas, Max: costs.maxGas}
	}
	r.fillEpochs(ctx, report)
	published := 0
	for _, chunk := range r.board.seen() {
		if chunk.number <= r.board.checkpointed() {
			published += chunk.txs
		}
	}
	report.L1GasPerTx = quotient(float64(costs.gas), published)
	if sent, answered := traffic(ctx, r.clients); answered == len(r.clients) && sent >= r.sent {
		report.NetBytesPerTx = quotient(float64(sent-r.sent), report.Tx.Locked)
	}
	for _, node := range r.m.Nodes {
		mean, err := blockBytesPerTx(ctx, node, r.board.seen())
		if err == nil {
			report.BlockBytesPerTx = mean
			return
		}
		r.o.Logger.Debug("Cannot read blocks back", "node", node.Name, "err", err)
	}
}

// fillEpochs adds what is known of the committees that took turns.
func (r *run) fillEpochs(ctx context.Context, report *Report) {
	chunks := r.board.seen()
	var gaps []time.Duration
	if gaps, report.Epochs = r.m.handovers(chunks); report.Epochs == 0 {
		return
	}
	report.HandoverGap = gapOf(gaps)
	last := slices.MaxFunc(chunks, func(a, b seenChunk) int { return cmp.Compare(a.slot, b.slot) })
	epoch := r.m.epochOf(last.slot)
	if kept, ok := overlap(ctx, r.clients, epoch+1-uint64(report.Epochs), epoch); ok {
		report.Overlap = &kept
	}
}

func quotient(sum float64, n int) *float64 {
	if n == 0 {
		return nil
	}
	q := sum / float64(n)
	return &q
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
