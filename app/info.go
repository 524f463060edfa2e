package app

import (
	"fmt"
	"os"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/procfs"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
)

// Info implements rpc.Backend.
func (n *Node) Info() api.NodeInfo {
	s := n.state()
	now := uint64(time.Now().UnixMilli())
	_, locked, _ := n.tips.numbers()
	root, _ := n.app.StateRootOf(locked)
	objects := n.network.Stats().Total()
	info := api.NodeInfo{
		Moniker: n.cfg.Node.Moniker, ChainID: n.params.ChainID(), Params: n.params, Attester: n.attester,
		Versions: n.version,
		Listen:   api.Listen{CometRPC: n.cometCfg.RPC.ListenAddress, P2P: n.cfg.P2P.Listen, Consensus: n.cometCfg.P2P.ListenAddress},
		Height:   s.Height, Synced: n.synced(), Time: now, Slot: n.params.SlotAt(now),
		Fees:   s.Fees,
		Anchor: api.Anchor{Chunk: locked, StateRoot: protocol.FieldHex(root)},
		// Of tx objects; consensus traffic is counted by CometBFT per connection.
		Objects:    api.Traffic{In: objects.In, Out: objects.Out},
		Consensus:  n.consensusTraffic(),
		PID:        os.Getpid(),
		RSSBytes:   residentBytes(),
		Executions: counts(n.metrics.Executions),
	}
	info.PoolTxs, info.PoolBytes = n.pool.Size()
	if n.rpc != nil {
		info.Listen.RPC = n.rpc.Addr()
	}
	return info
}

// Health implements rpc.Backend.
func (n *Node) Health() api.Health {
	h := api.Health{Synced: n.synced(), Peers: len(n.network.Peers()), ConsensusPeers: n.comet.Switch().Peers().Size()}
	need := func(ok bool, format string, args ...any) {
		if !ok {
			h.Reasons = append(h.Reasons, fmt.Sprintf(format, args...))
		}
	}
	need(h.Synced, "consensus is catching up at height %d", n.state().Height)
	if n.members.Size() > 1 {
		need(h.ConsensusPeers > 0, "no consensus peers: see persistent_peers in config.toml")
		need(h.Peers > 0, "no peers for tx objects: see p2p.peers in aztecd.toml")
	}
	if n.bridge != nil {
		n.bridge.health(&h, need)
	}
	h.Ready = len(h.Reasons) == 0
	return h
}

// synced tells whether CometBFT left block sync.
func (n *Node) synced() bool { return !n.comet.ConsensusReactor().WaitSync() }

// consensusTraffic adds up CometBFT's open connections; what closed ones carried
// is lost with them.
func (n *Node) consensusTraffic() (t api.Traffic) {
	for _, peer := range n.comet.Switch().Peers().Copy() {
		status := peer.Status()
		t.In += uint64(status.RecvMonitor.Bytes)
		t.Out += uint64(status.SendMonitor.Bytes)
	}
	return t
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
