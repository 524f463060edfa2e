package app

import (
	"os"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/procfs"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
)

// info describes the node.
func (n *Node) info() (api.NodeInfo, error) {
	s := n.state()
	now := uint64(n.now().UnixMilli())
	locked := n.tips.LockedChunk()
	root, _, err := n.committed.StateRootOf(locked)
	if err != nil {
		return api.NodeInfo{}, err
	}
	objects := n.network.Stats().Total()
	info := api.NodeInfo{
		Moniker: n.cfg.Node.Moniker, ChainID: n.params.ChainID(), Params: (*api.Params)(n.params), Attester: n.attester,
		Versions: n.version,
		Listen:   api.Listen{CometRPC: n.cometCfg.RPC.ListenAddress, P2P: n.cfg.P2P.Listen, Consensus: n.cometCfg.P2P.ListenAddress},
		Height:   s.Height, Synced: n.consensus.synced(), Time: now, Slot: n.params.SlotAt(now),
		Fees: s.Fees,

		LastBlockMS: n.app.DecidedAt(), UncertifiedHeights: n.app.Uncertified(), UnpublishedSlots: n.backlog.slots.Load(),
		L1Origin: api.L1Block(s.Origin.L1Block), ByProof: n.app.ByProof(),

		Anchor: api.Anchor{Chunk: locked, StateRoot: protocol.FieldHex(root)},
		// Of tx objects; consensus traffic is counted by CometBFT per connection.
		Objects:    api.Traffic{In: objects.In, Out: objects.Out},
		Consensus:  n.consensus.traffic(),
		PID:        os.Getpid(),
		RSSBytes:   residentBytes(),
		Executions: counts(n.metrics.Executions),
	}
	info.L1OriginAgeMS, _ = n.app.OriginAge()
	info.PoolTxs, info.PoolBytes = n.pool.Size()
	if server := n.rpc.Load(); server != nil {
		info.Listen.RPC = server.Addr()
	}
	return info, nil
}

func residentBytes() uint64 {
	self, err := procfs.Self()
	if err != nil {
		return 0
	}
	stat, err := self.Stat()
	if err != nil {
		return 0
	}
	return uint64(stat.ResidentMemory())
}

// counts reads a counter vector with one label.
func counts(v *prometheus.CounterVec) map[string]uint64 {
	out := map[string]uint64{}
	metrics := make(chan prometheus.Metric, 16)
	go func() { v.Collect(metrics); close(metrics) }()
	for m := range metrics {
		var d dto.Metric
		if err := m.Write(&d); err == nil && len(d.Label) == 1 {
			out[d.Label[0].GetValue()] = uint64(d.Counter.GetValue())
		}
	}
	return out
}
