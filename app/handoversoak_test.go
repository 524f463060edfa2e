package app_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
)

// soakPace is how often a tx is sent.
const soakPace = 150 * time.Millisecond

// As many epochs as AZTECD_SOAK_EPOCHS says, of four slots, are handed over between two
// disjoint committees under traffic: nothing is lost, every handover is right, and what
// they cost is printed. `make test-soak` runs it.
func TestSoakOfHandovers(t *testing.T) {
	epochs, err := strconv.ParseUint(os.Getenv("AZTECD_SOAK_EPOCHS"), 10, 64)
	if err != nil {
		t.Skip("AZTECD_SOAK_EPOCHS says for how many epochs")
	}
	r := newRelay(t, [][]int{{0, 1, 2, 3}, {4, 5, 6, 7}}, func(p *protocol.Params) { p.EpochDuration = 4 })
	r.start(0, 1, 2, 3, 4, 5, 6, 7)
	first := r.signing(0)
	done := r.pastEpoch(first + epochs)
	tick := time.NewTicker(soakPace)
	defer tick.Stop()
	limit := r.params.EpochStart(r.now()+epochs) + uint64(patience.Milliseconds())
	for !done() {
		<-tick.C
		require.Less(t, uint64(time.Now().UnixMilli()), limit)
		seed := len(r.sent)
		r.sent = append(r.sent, r.send(seed%len(r.nodes), seed))
	}
	r.finish()

	gaps := r.gaps(0)
	slices.Sort(gaps)
	handovers := r.check(0)
	require.NotEmpty(t, gaps)
	fmt.Printf("soak_epochs %d\nsoak_handovers %d\nsoak_heights %d\nsoak_chunks %d\nsoak_txs_locked %d\nhandover_gap_ms_p50 %d\nhandover_gap_ms_max %d\n",
		epochs, handovers, r.nodes[0].State().Height, r.nodes[0].State().Chunk.Number, len(r.sent), gaps[len(gaps)/2], gaps[len(gaps)-1])
}

// gaps are, of each epoch with a chunk, the milliseconds from its begin to its first chunk.
func (r *relay) gaps(node int) (ms []uint64) {
	r.t.Helper()
	epoch := uint64(0)
	for number := uint64(1); number <= r.nodes[node].State().Chunk.Number; number++ {
		c, err := r.nodes[node].Queries().GetChunk(api.AtNumber(number))
		require.NoError(r.t, err)
		if e := r.params.EpochOf(c.Header.Slot); e > epoch {
			epoch = e
			ms = append(ms, c.Block.Timestamp-r.params.EpochStart(e))
		}
	}
	return ms
}
