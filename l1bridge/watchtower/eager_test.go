package watchtower_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// Where certificates are checked eagerly there is nothing to confirm, to void or to
// charge; what was published while it could still grow is closed, once.
func TestEagerlyOnlyClosingIsLeft(t *testing.T) {
	s := newSceneOf(t, func(p *protocol.Params) { p.Eager = true })
	whole := func(from uint64) (done []watchtower.Action) {
		for slot := from; slot <= from+s.Params.Windows.Confirm; slot++ {
			done = append(done, s.watch(slot)...)
		}
		return done
	}
	s.Lock(t, 0, 1)
	s.Close(t)
	s.publish(2)
	require.True(t, s.tips().Closed)
	require.Empty(t, whole(3))

	slot := 3 + s.Params.Windows.Confirm
	s.Lock(t, slot, 1)
	s.publish(slot + 2)
	tips := s.tips()
	require.EqualValues(t, 2, tips.Confirmed)
	require.False(t, tips.Closed)
	s.Close(t)
	require.Equal(t, []watchtower.Action{watchtower.Confirm}, whole(slot+3))
	require.True(t, s.tips().Closed)
}
