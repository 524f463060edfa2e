package watchtower

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A pass goes on where it stopped, and the next one reads anew what was not settled when it
// began.
func TestAPassBeginsWithWhatMayHaveChangedSinceTheLastBegan(t *testing.T) {
	r := reading{next: 10}
	require.EqualValues(t, 10, r.begin(100))
	r.next = 90
	require.EqualValues(t, 90, r.begin(110), "the pass goes on")
	r.next = 180
	require.EqualValues(t, 180, r.begin(120), "though nothing of it is settled")
	r.next, r.ended = 200, true
	require.EqualValues(t, 101, r.begin(130))
	r.next, r.ended = 210, true
	require.EqualValues(t, 131, r.begin(150))
}
