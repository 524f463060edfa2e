package app

import (
	"fmt"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/rpc"
)

// backend is what the RPC serves of a node.
type backend struct{ node *Node }

var _ rpc.Backend = backend{}

// Methods implements rpc.Backend.
func (b backend) Methods() any { return b.node.queries }

// SubscribeChunks implements rpc.Feeds.
func (b backend) SubscribeChunks() (<-chan api.LockedChunk, func()) {
	return b.node.tips.SubscribeChunks()
}

// SubscribeTips implements rpc.Feeds.
func (b backend) SubscribeTips() (<-chan api.Tips, func()) { return b.node.tips.SubscribeTips() }

// Alive implements rpc.Backend.
func (b backend) Alive() (string, error) {
	if err := b.node.failure.Load(); err != nil {
		return "", *err
	}
	return b.node.consensus.waiting(), nil
}

// Health implements rpc.Backend.
func (b backend) Health() api.Health {
	n := b.node
	h := api.Health{Synced: n.consensus.synced(), Peers: len(n.network.Peers()), ConsensusPeers: n.consensus.peers()}
	need := func(ok bool, format string, args ...any) {
		if !ok {
			h.Reasons = append(h.Reasons, fmt.Sprintf(format, args...))
		}
	}
	if err := n.failure.Load(); err != nil {
		need(false, "the node stops: %s", *err)
	}
	if err := n.disk.room(); err != nil {
		need(false, "%s", err)
	}
	if wait := n.consensus.waiting(); wait != "" {
		need(false, "%s", wait)
	} else {
		need(h.Synced, "consensus is catching up at height %d", n.state().Height)
		n.judgeConsensus(need)
	}
	if n.schedule.Of(n.state().Height+1).Size() > 1 {
		need(h.ConsensusPeers > 0, "no consensus peers: see persistent_peers in config.toml")
		need(h.Peers > 0, "no peers for tx objects: see p2p.peers in aztecd.toml")
	}
	if n.bridge != nil {
		n.bridge.health(&h, need)
	}
	h.Ready = len(h.Reasons) == 0
	return h
}
