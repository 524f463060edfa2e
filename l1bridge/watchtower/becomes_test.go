package watchtower_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// Whatever becomes of a lock on its way to L1, its committee pays only if it never comes
// there (docs/faults.md).
func TestWhatBecomesOfALock(t *testing.T) {
	for name, play := range map[string]func(*life){
		"published_whole": func(s *life) {
			s.live(2, nil)
			s.settles()
			require.Zero(s.t, s.times(watchtower.Accuse))
		},
		"published_in_part": func(s *life) {
			s.mute[faulty] = true
			for s.leads(s.now()+1) != faulty {
				s.live(0, nil)
			}
			s.live(2, nil)
			s.live(0, func() {
				s.publishShorter()
				s.Seal(s.t)
				require.EqualValues(s.t, 1, s.tips().Number)
				require.Less(s.t, s.tips().LastChunk, s.State.Chunk.Number)
			})
			s.settles()
			require.Equal(s.t, s.State.Chunk.Number, s.tips().LastChunk)
			require.Zero(s.t, s.times(watchtower.Accuse))
		},
		"censored_for_a_slot": func(s *life) {
			s.live(2, func() { s.censor(l1test.SlotDuration / l1test.BlockTime) })
			s.settles()
			require.Zero(s.t, s.times(watchtower.Accuse))
		},
		"reorganised_away": func(s *life) {
			s.live(2, nil)
			for s.tips().Number == 0 {
				s.live(0, nil)
			}
			require.NoError(s.t, s.Node.Replace(s.t.Context(), s.head()-4, 4))
			require.Zero(s.t, s.tips().Number)
			s.settles()
			require.Zero(s.t, s.times(watchtower.Accuse))
		},
		"published_by_a_backup": func(s *life) {
			leader := s.leads(s.now() + 1)
			s.away[leader] = true
			s.live(2, nil)
			s.settles()
			require.Zero(s.t, s.times(watchtower.Accuse))
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newLife(t)
			s.live(0, nil)
			play(s)
			require.Equal(t, s.before, s.stakes())
		})
	}
	t.Run("never_published", func(t *testing.T) {
		s := newLife(t)
		for i := range s.mute {
			s.mute[i] = true
		}
		s.live(2, nil)
		for s.times(watchtower.Slash) == 0 {
			s.live(0, nil)
		}
		s.live(0, nil)
		s.slashed(s.before, 0, 1)
	})
}
