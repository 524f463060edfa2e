package localnet

import (
	"context"
	"fmt"

	cmthttp "github.com/cometbft/cometbft/rpc/client/http"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/machine"
)

// sampledBlocks bounds how many blocks are read back to measure their entries.
const sampledBlocks = 300

// blockBytesPerTx reads blocks of chunks from CometBFT and returns the mean size
// of their tx entries, with the bytes that frame an entry; nil without any.
func blockBytesPerTx(ctx context.Context, node Node, chunks []seenChunk) (*float64, error) {
	comet, err := cmthttp.New(node.CometRPC(), "/websocket")
	if err != nil {
		return nil, fmt.Errorf("reach CometBFT of %s: %w", node.Name, err)
	}
	entries, bytes := 0, 0
	for i := 0; i < len(chunks); i += 1 + len(chunks)/sampledBlocks {
		height := int64(chunks[i].height)
		block, err := comet.Block(ctx, &height)
		if err != nil {
			return nil, fmt.Errorf("read block %d from %s: %w", height, node.Name, err)
		}
		for _, entry := range block.Block.Txs[1:] { // the preamble comes first
			entries++
			bytes += framed(len(entry))
		}
	}
	if entries == 0 {
		return nil, nil
	}
	mean := float64(bytes) / float64(entries)
	return &mean, nil
}

// framed is the length of a protobuf field of so many bytes: tag, length, bytes.
func framed(n int) int {
	length := 1
	for rest := n >> 7; rest > 0; rest >>= 7 {
		length++
	}
	return 1 + length + n
}

// traffic is what all nodes that answer have sent since they started, in bytes.
func traffic(ctx context.Context, nodes []*client.Client) (sent uint64, answered int) {
	for _, node := range nodes {
		info, err := node.Info(ctx)
		if err != nil {
			continue
		}
		answered++
		sent += info.Objects.Out + info.Consensus.Out
	}
	return sent, answered
}

// peakMB is the most memory that any of the processes held, in 10^6 bytes.
func peakMB(processes []*machine.Process) *float64 {
	var peak uint64
	for _, p := range processes {
		peak = max(peak, machine.PeakRSS(p.PID()))
	}
	if peak == 0 {
		return nil
	}
	mb := float64(peak) / 1e6
	return &mb
}
