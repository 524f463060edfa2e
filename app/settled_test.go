package app

import (
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

// Who offers the state of a checkpoint that L1 has not confirmed costs a short wait, since
// this node's L1 may be a block behind, and not the one for an L1 that was not read yet.
func TestAStateThatL1HasNotConfirmedIsSoonRefused(t *testing.T) {
	s := newSeer(t)
	n := &Node{cfg: config.Default(), bridge: &bridge{view: s.view}, log: slog.New(slog.DiscardHandler)}
	n.cfg.L1.Endpoints = []string{"of the test"}
	s.see(0)
	require.NoError(t, n.settled(t.Context(), 0))
	require.EqualError(t, n.settled(t.Context(), 1), "L1 has confirmed checkpoint 0, not 1")

	n.cfg.L1.Endpoints = nil
	require.NoError(t, n.settled(t.Context(), 1), "who has no L1 is told so, and believes the certificate")
}
