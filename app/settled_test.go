package app

import (
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// Who offers the state of a checkpoint that L1 has not confirmed costs a short wait, since
// this node's L1 may be a block behind, and not the one for an L1 that was not read yet.
func TestAStateThatL1HasNotConfirmedIsSoonRefused(t *testing.T) {
	s := newSeer(t)
	none := common.Hash{}
	n := &Node{params: &protocol.Params{}, cfg: config.Default(), bridge: &bridge{view: s.view}, log: slog.New(slog.DiscardHandler)}
	n.cfg.L1.Endpoints = []string{"of the test"}
	s.see(0)
	require.NoError(t, n.settled(t.Context(), 0, none))
	require.EqualError(t, n.settled(t.Context(), 1, none), "L1 has confirmed checkpoint 0, not 1")

	n.cfg.L1.Endpoints = nil
	require.NoError(t, n.settled(t.Context(), 1, none), "who has no L1 is told so, and believes the certificate")
}

// Where the chain is proven a state is one to begin with once it is proven, by its own hash:
// else a prune would lead to before it, or it is pruned already.
func TestAStateThatMayBePrunedIsNotOneToBeginWith(t *testing.T) {
	proven := common.Hash{1}
	s := &view.Snapshot{Head: client.Header{Hash: common.Hash{9}}, Tips: view.Tips{Number: 5, Confirmed: 5, Proven: 3, ProvenHash: proven}}
	p := &protocol.Params{Proving: &protocol.Proving{}}
	require.NoError(t, settledOn(p, s, 3, proven))
	require.ErrorContains(t, settledOn(p, s, 3, common.Hash{2}), "not of this chain any more")
	require.ErrorContains(t, settledOn(p, s, 4, common.Hash{2}), "L1 has proven checkpoint 3, not 4")
	require.NoError(t, settledOn(&protocol.Params{}, s, 4, common.Hash{2}), "without provers confirmed will do")
}
