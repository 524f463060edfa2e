package app_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/lock"
)

// far holds a member's pre-commits back, as a link of that length would.
type far struct {
	abcitypes.Application
	late time.Duration
}

func (f far) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	r, err := f.Application.ExtendVote(ctx, req)
	time.Sleep(f.late)
	return r, err
}

// garbage signs well-formed extensions that name nothing, and pre-commits first.
type garbage struct{ abcitypes.Application }

func (g garbage) ExtendVote(context.Context, *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	extension := lock.NewExtension(lock.Locked, 0, common.Hash{})
	return &abcitypes.ResponseExtendVote{VoteExtension: extension[:]}, nil
}

// maxHeights is how many heights may follow until a chunk is locked everywhere: that
// which proves its app hash, and a heartbeat when a slot begins.
const maxHeights = 3

// Each honest node decides with its own pre-commit, the liars', and those that come
// first; the others come when CometBFT takes none for that height any more. Whether a
// chunk is locked does not depend on that: idle, with no later height to help, and
// under load.
func TestLiarsPreventNoLock(t *testing.T) {
	for _, tc := range []struct {
		nodes int
		liars []int
	}{{4, []int{0}}, {4, []int{1}}, {4, []int{2}}, {4, []int{3}}, {7, []int{0, 4}}} {
		t.Run(fmt.Sprintf("liars %d of %d", tc.liars, tc.nodes), func(t *testing.T) {
			n := newNetwork(t, tc.nodes)
			for i := range tc.nodes {
				var err error
				n.nodes[i], err = app.StartBehind(context.Background(), n.config(i), n.log.With("node", i), func(a *abci.App) abcitypes.Application {
					for _, liar := range tc.liars {
						if i == liar {
							return garbage{a}
						}
					}
					return far{a, time.Duration(i) * 40 * time.Millisecond}
				})
				require.NoError(t, err)
			}
			honest := (tc.liars[0] + 1) % tc.nodes
			for seed := range 3 {
				r := n.lock(honest, seed)
				require.LessOrEqual(t, n.nodes[honest].Info().Height, r.Height+maxHeights, "idle, a lock does not wait for later heights")
			}
			var last common.Hash
			for seed := range 8 {
				last = n.send(honest, 10+seed)
				n.waitFor(honest, last, api.StatusProposed)
			}
			for i := range n.nodes {
				n.waitFor(i, last, api.StatusLocked)
			}
			require.NotZero(t, n.nodes[honest].Differing(n.nodes[tc.liars[0]]), "who signed something else is counted")
			for i := range n.nodes {
				require.NoError(t, n.nodes[i].Failed())
			}
		})
	}
}
