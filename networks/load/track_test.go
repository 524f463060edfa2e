package load_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/networks/load"
)

var start = time.Unix(1_700_000_000, 0)

func at(ms int) time.Time { return start.Add(time.Duration(ms) * time.Millisecond) }

func chunk(number uint64, txs ...common.Hash) api.ChunkEvent {
	return api.ChunkEvent{Number: number, TxHashes: txs, Event: api.EventLocked}
}

func checkpointed(chunk uint64) (t api.Tips) {
	t.Checkpointed.Chunk = chunk
	return t
}

// answers are the receipts of one node.
type answers map[common.Hash]api.Receipt

func (a answers) Receipts(_ context.Context, txs []common.Hash) ([]api.Receipt, error) {
	if a == nil {
		return nil, errors.New("node is down")
	}
	receipts := make([]api.Receipt, len(txs))
	for i, hash := range txs {
		receipts[i] = a[hash]
	}
	return receipts, nil
}

func TestLatencyRunsToTheReportOfADifferentNode(t *testing.T) {
	track := load.NewTrack()
	a, b := common.Hash{1}, common.Hash{2}
	track.Sending(a, 100, 0, at(0))
	track.Sending(b, 300, 1, at(10))
	track.Answered(a, "")
	track.Answered(b, "")
	track.Locked(0, chunk(7, a, b), at(50)) // of b's submission only
	track.Locked(1, chunk(7, a, b), at(80)) // of a's
	track.Locked(2, chunk(7, a, b), at(90))
	track.Moved(1, checkpointed(7), at(1000)) // of a's
	track.Moved(0, checkpointed(7), at(2000)) // of b's

	r, err := track.Result(t.Context(), []load.Asker{answers{
		a: {Status: api.StatusCheckpointed}, b: {Status: api.StatusLocked},
	}})
	require.NoError(t, err)
	require.Equal(t, &load.Latency{P50: 40, P90: 80, P99: 80, Max: 80}, r.ToLocked)
	require.Equal(t, &load.Latency{P50: 1000, P90: 1990, P99: 1990, Max: 1990}, r.ToCheckpointed)
	require.Equal(t, 200.0, *r.ObjectBytes)
	require.Equal(t, []int{2, 2, 1, 0}, []int{r.Submitted, r.Locked, r.Checkpointed, r.Rejected})
}

func TestCountsComeFromReceipts(t *testing.T) {
	track := load.NewTrack()
	hashes := make([]common.Hash, 6)
	for i := range hashes {
		hashes[i] = common.Hash{byte(i + 1)}
		track.Sending(hashes[i], 1, 0, at(0))
		track.Answered(hashes[i], map[bool]string{true: "pool_full"}[i == 0])
	}
	// The node's reports say that all are locked; the receipts decide.
	track.Locked(1, chunk(1, hashes...), at(5))
	r, err := track.Result(t.Context(), []load.Asker{
		answers(nil),
		answers{hashes[1]: {Status: api.StatusPending}, hashes[2]: {Status: api.StatusExpired}},
		answers{hashes[3]: {Status: api.StatusDropped, Reason: "nullifier_exists"}, hashes[4]: {Status: api.StatusFinalized}},
	})
	require.NoError(t, err)
	require.Equal(t, []int{6, 1, 1, 4}, []int{r.Submitted, r.Locked, r.Checkpointed, r.Rejected})
	require.Equal(t, map[string]int{"pool_full": 1, "expired": 1, "nullifier_exists": 1, "lost": 1}, r.Reasons)

	_, err = track.Result(t.Context(), []load.Asker{answers(nil)})
	require.ErrorContains(t, err, "node is down")
}

// A node that is a block of L1 behind does not decide: who has seen a tx go furthest does,
// whoever is asked first, and also what another one let go.
func TestTheNodeThatSawATxGoFurthestDecides(t *testing.T) {
	track := load.NewTrack()
	a, b, c := common.Hash{1}, common.Hash{2}, common.Hash{3}
	for _, hash := range []common.Hash{a, b, c} {
		track.Sending(hash, 1, 0, at(0))
		track.Answered(hash, "")
	}
	nodes := []load.Asker{
		answers{a: {Status: api.StatusLocked}, b: {Status: api.StatusExpired}, c: {Status: api.StatusPending}},
		answers{a: {Status: api.StatusCheckpointed}, b: {Status: api.StatusLocked}, c: {Status: api.StatusExpired}},
	}
	for range 2 {
		r, err := track.Result(t.Context(), nodes)
		require.NoError(t, err)
		require.Equal(t, []int{3, 2, 1, 1}, []int{r.Submitted, r.Locked, r.Checkpointed, r.Rejected})
		nodes[0], nodes[1] = nodes[1], nodes[0]
	}
}

func TestProgressTellsWhatIsStillWaited(t *testing.T) {
	track := load.NewTrack()
	for i := byte(1); i <= 3; i++ {
		track.Sending(common.Hash{i}, 1, 0, at(0))
	}
	track.Answered(common.Hash{3}, "pool_full")
	track.Locked(0, chunk(4, common.Hash{1}), at(1))
	locked, published := track.Progress().Waiting()
	require.Equal(t, []int{1, 2}, []int{locked, published})
	track.Moved(0, checkpointed(4), at(2))
	_, published = track.Progress().Waiting()
	require.Equal(t, 1, published)
}

func TestIntervalsAreBetweenFirstReportsOfNeighbours(t *testing.T) {
	track := load.NewTrack()
	track.Locked(0, chunk(3), at(0))
	track.Locked(1, chunk(3), at(90))
	track.Locked(1, chunk(4), at(100))
	track.Locked(0, chunk(6), at(500))
	require.Equal(t, []time.Duration{100 * time.Millisecond}, track.Intervals())
	require.Equal(t, []uint64{3, 4, 6}, track.Chunks())
}

func TestQuantileIsTheSmallestThatEnoughDoNotExceed(t *testing.T) {
	hundred := make([]int, 100)
	for i := range hundred {
		hundred[i] = i + 1
	}
	require.Equal(t, 50, load.Quantile(hundred, 0.5))
	require.Equal(t, 99, load.Quantile(hundred, 0.99))
	require.Equal(t, 100, load.Quantile(hundred, 1))
	require.Equal(t, 1, load.Quantile([]int{1}, 0.5))
	require.Equal(t, 3, load.Quantile([]int{1, 2, 3}, 0.99))
	require.Nil(t, load.LatencyOf(nil))
}
