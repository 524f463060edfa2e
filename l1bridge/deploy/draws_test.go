package deploy_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	l1view "github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
)

const (
	// setLag is how many epochs before its own the set of a committee is taken.
	setLag = 3
	// walked is how many epochs pass, actsPerEpoch how much may happen to the set in each.
	walked, actsPerEpoch = 10, 8
)

// Whatever the size of the set, the seats and the rounds; however the set changes from epoch
// to epoch, by deposits that wait in the queue, exits, ejections and new publishers; with and
// without samples, and whichever L1 slots have no block: L1 and Go name the same seeds,
// members, publishers, keys, leaders and hashes.
func TestGoDrawsWhatTheContractDraws(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			w := newWalk(t, rand.New(rand.NewPCG(seed, 8)))
			for epoch := range uint64(walked) {
				w.live(t, epoch)
			}
			w.compare(t)
			t.Log("done:", w.done)
			for _, act := range []string{"deposit", "enter", "exit", "eject", "publisher"} {
				require.NotZero(t, w.done[act], "the walk has some of each")
			}
		})
	}
}

// compare asks L1 for the draws of all epochs that were lived.
func (w *walk) compare(t *testing.T) {
	t.Helper()
	r := newReader(w.Node.Client(), w.Deployment.Rollup)
	seed := w.Params.GenesisSeed
	for epoch := range uint64(walked) {
		set := w.ends[max(epoch, setLag)-setLag]
		if epoch < setLag {
			set = w.genesis
		}
		draw := view(t, r, r.PackDrawOf(epoch), r.UnpackDrawOf)
		switch {
		case w.sampled[epoch] != (common.Hash{}):
			seed = w.sampled[epoch]
		case epoch >= setLag:
			seed = committee.NextSeed(seed, epoch)
		}
		require.Equal(t, seed, common.Hash(draw.Seed), "epoch %d", epoch)
		seats := make([]committee.Member, min(uint64(len(set)), w.Params.CommitteeSize))
		for p := range seats {
			seats[p] = set[p]
			if uint64(len(set)) > w.Params.CommitteeSize {
				seats[p] = set[committee.Seat(seed, uint64(p), uint64(len(set)), w.Params.SamplingRounds)]
			}
		}
		w.compareSeats(t, r, epoch, seed, seats)
	}
}

func (w *walk) compareSeats(t *testing.T, r reader, epoch uint64, seed common.Hash, seats []committee.Member) {
	t.Helper()
	var attesters, publishers []common.Address
	var words []byte
	for _, m := range seats {
		attesters, publishers = append(attesters, m.Attester), append(publishers, m.Publisher)
		words = append(words, common.LeftPadBytes(m.Attester[:], 32)...)
	}
	require.Equal(t, attesters, view(t, r, r.PackCommitteeAt(epoch), r.UnpackCommitteeAt), "epoch %d", epoch)
	require.Equal(t, publishers, view(t, r, r.PackPublishersAt(epoch), r.UnpackPublishersAt), "epoch %d", epoch)
	require.Equal(t, crypto.Keccak256Hash(words), common.Hash(view(t, r, r.PackCommitteeHash(epoch), r.UnpackCommitteeHash)))
	c, err := committee.New(seats)
	require.NoError(t, err)
	for slot := epoch * w.Params.EpochDuration; slot < (epoch+1)*w.Params.EpochDuration; slot++ {
		position := view(t, r, r.PackLeaderPosition(slot), r.UnpackLeaderPosition)
		require.Equal(t, uint64(c.Leader(seed, slot)), position.Uint64(), "slot %d", slot)
	}

	// What a node is told of it, keys that were registered by deposits and all.
	head, err := w.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	told, err := l1view.ReadDraw(t.Context(), w.Client(t), w.Deployment.Rollup, head.Hash(), epoch)
	require.NoError(t, err)
	require.Equal(t, seed, told.Seed)
	require.Equal(t, seats, told.Committee.Members())
	require.Equal(t, len(seats), told.Committee.Voters(), "each key is known")
}
