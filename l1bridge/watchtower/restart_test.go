package watchtower_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// Who published what was locked is not charged for that after a restart undid it, though
// the chain has something else in its place: the certificate is of the old chain.
func TestNobodyIsChargedForWhatARestartUndid(t *testing.T) {
	s := &scene{l1test.StartExecutedOf(t, nil, l1test.Restartable(t)), t, nil}
	members := func() {
		s.nodes = nil
		for i := range l1test.Members {
			s.nodes = append(s.nodes, s.join(i))
		}
	}
	members()
	s.Lock(t, 0, 1)
	s.publish(2)
	s.Confirm(t, 1)
	s.Lock(t, 36, 1)
	s.publish(38)
	p, known := s.nodes[0].view.Snapshot().Publication(2)
	if !known {
		s.tips()
		p, known = s.nodes[0].view.Snapshot().Publication(2)
	}
	require.True(t, known)
	s.Restart(t, 1, 40)
	members()
	s.Lock(t, 53, 1)
	require.False(t, p.Record().Names(s.State.Checkpoint.Header.Hash()))
	s.publish(55)
	s.Beat(56)
	var done []watchtower.Action
	for slot := uint64(56); slot < 62; slot++ {
		done = append(done, s.watch(slot)...)
	}
	require.NotContains(t, done, watchtower.Charge)
	require.Contains(t, done, watchtower.Confirm, "all else goes on")
}
