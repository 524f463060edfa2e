package app

import (
	"context"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/inputs"
)

// backend is what the RPC serves of a node.
type backend struct{ node *Node }

var _ rpc.Backend = backend{}

// Methods implements rpc.Backend.
func (b backend) Methods() any { return b.node.queries }

// FollowChunks implements rpc.Feeds.
func (b backend) FollowChunks(filter api.ChunkFilter) (func(context.Context, func(api.ChunkEvent) error) error, error) {
	return b.node.queries.FollowChunks(filter)
}

// SubscribeTips implements rpc.Feeds.
func (b backend) SubscribeTips() (<-chan api.Tips, func()) { return b.node.tips.SubscribeTips() }

// Alive implements rpc.Watched.
func (b backend) Alive() (notes []string, err error) {
	n := b.node
	if err := n.failure.Load(); err != nil {
		return nil, *err
	}
	if wait := n.consensus.waiting(); wait != "" {
		notes = append(notes, wait)
	}
	if !n.made.Load() {
		return notes, nil
	}
	if err := n.guard.Unable(); err != nil {
		notes = append(notes, err.Error())
	}
	return append(notes, n.held()...), nil
}

// held says why chunks are made slowly, or not at all, because of L1. It makes no node
// less ready: all are held while nothing reaches L1 or comes from it, and whoever takes
// away those that are not ready would take all their RPCs away at once.
func (n *Node) held() (notes []string) {
	if n.app.Slowed() {
		notes = append(notes, fmt.Sprintf("chunks are made slowly: more than %d closed slots are not on L1", n.params.MaxUnpublishedSlots))
	}
	if age, stale := n.app.OriginAge(); stale {
		notes = append(notes, fmt.Sprintf("no chunks are made, only heartbeats: the last L1 block that they follow is %s old, and this node sees no later one: is L1 reachable",
			(time.Duration(age)*time.Millisecond).Round(time.Second))) //nolint:gosec // an age
	}
	s := n.state()
	if n.app.Pruned() {
		notes = append(notes, "no chunks are made: L1 pruned what was not proven in time, and the chain goes back once that is final on L1")
	}
	if n.app.ByProof() {
		notes = append(notes, "no chunks are made: L1 saw no proof for long, and the chain goes on by proof alone; what is published so is not in this node's state. "+
			"When a committee takes over the chain has another id: `aztecd restart genesis`, `aztecd restart adopt`")
	}
	notes = append(notes, n.origins.notes(&s)...)
	if q := n.forced(); q.Late > 0 {
		notes = append(notes, fmt.Sprintf("%d forced txs are late, the first was due in epoch %d: committees make no chunks, or censor (aztecd query forced)", q.Late, q.Entries[0].Due))
	}
	held := func(e inputs.Entry) bool { _, _, held := n.intake.SeenForced(e); return held }
	return append(notes, lacking(n.params.Lasting(s.Pending, n.params.EpochAt(s.Timestamp)), held, len(n.cfg.L1.Beacon) > 0)...)
}

// Health implements rpc.Watched.
func (b backend) Health() api.Health {
	n := b.node
	if !n.made.Load() {
		return n.starting()
	}
	h := api.Health{Synced: n.consensus.synced(), Peers: len(n.network.Peers()), ConsensusPeers: n.consensus.peers()}
	need := func(ok bool, format string, args ...any) {
		if !ok {
			h.Reasons = append(h.Reasons, fmt.Sprintf(format, args...))
		}
	}
	h.Reasons, h.Notes = n.unwell(), n.held()
	if err := n.guard.Unable(); err != nil {
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

// unwell gives what ends the node, or keeps it from keeping anything.
func (n *Node) unwell() (reasons []string) {
	if err := n.failure.Load(); err != nil {
		reasons = append(reasons, fmt.Sprintf("the node stops: %s", *err))
	}
	if err := n.disk.room(); err != nil {
		reasons = append(reasons, err.Error())
	}
	return reasons
}

// starting is the health of a node of which not all is there yet.
func (n *Node) starting() api.Health {
	reasons := n.unwell()
	if wait := n.consensus.waiting(); wait != "" {
		reasons = append(reasons, wait)
	}
	if len(reasons) == 0 {
		reasons = []string{"the node starts"}
	}
	return api.Health{Reasons: reasons}
}
