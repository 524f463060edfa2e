package queries

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// What is locked and not proven hangs on the period that is due; who proves it is said of what
// that period has.
func TestALockSaysWhoProvesItAndByWhen(t *testing.T) {
	p := protocol.Devnet()
	period := claims.Period{Epoch: 3, First: 5, End: 8, Open: true, OverSlot: 18}
	q := &Queries{cfg: Config{Params: &p, Period: func() claims.Period { return period }}}
	by := &api.SlotTime{Slot: 18, TimestampMS: p.SlotStart(18)}

	claim, until := q.claimed(6, api.StatusCheckpointed)
	require.Nil(t, claim, "nobody has claimed")
	require.Equal(t, by, until)

	period.Prover, period.Bond = common.Address{7}, protocol.Amount{Lo: 500}
	want := &api.Claim{Period: 3, Checkpoint: 8, Prover: common.Address{7}, Bond: "500", Until: *by}
	claim, until = q.claimed(8, api.StatusCheckpointed)
	require.Equal(t, want, claim)
	require.Equal(t, by, until)
	claim, until = q.claimed(9, api.StatusLocked)
	require.Nil(t, claim, "of a later period")
	require.Equal(t, by, until, "goes with the prune all the same")

	for _, status := range []api.Status{api.StatusPending, api.StatusProposed, api.StatusProven, api.StatusFinalized, api.StatusDropped} {
		claim, until = q.claimed(8, status)
		require.Nil(t, claim, status)
		require.Nil(t, until, status)
	}
	period.Open = false
	claim, until = q.claimed(8, api.StatusCheckpointed)
	require.Nil(t, claim)
	require.Nil(t, until)
	require.Nil(t, ClaimOf(&p, period))
	q.cfg.Period = nil
	claim, until = q.claimed(8, api.StatusLocked)
	require.Nil(t, claim)
	require.Nil(t, until)
}

// stand is a Market that refuses what costs more than half.
type stand struct{ kept map[uint64][]quote.Signed }

func (s stand) Submit(_ context.Context, q quote.Signed) (common.Hash, error) {
	if q.Fee > 5000 {
		return common.Hash{}, (&quote.Refusal{Code: "too_dear", Reason: "it is too dear"})
	}
	s.kept[q.Epoch] = append(s.kept[q.Epoch], q)
	return common.Hash{1}, nil
}

func (s stand) Of(epoch uint64) []quote.Signed { return s.kept[epoch] }
func (s stand) Epochs() (from, to uint64)      { return 3, 4 }

func TestBidsGoToTheMarketAndAreReadBack(t *testing.T) {
	q := &Queries{cfg: Config{Market: stand{map[uint64][]quote.Signed{}}}}
	bid := func(epoch uint64, fee uint32) error {
		_, err := q.SubmitEpochBid(t.Context(), quote.Signed{Quote: quote.Quote{Epoch: epoch, Fee: fee}})
		return err
	}
	require.NoError(t, bid(3, 1))
	require.NoError(t, bid(4, 2))
	var refused *api.Error
	require.ErrorAs(t, bid(4, 5001), &refused)
	require.Equal(t, api.CodeRefused, refused.Code)
	require.Equal(t, "too_dear", refused.Data.Reason)

	all, err := q.GetEpochBids(nil)
	require.NoError(t, err)
	require.Len(t, all, 2)
	four := uint64(4)
	all, err = q.GetEpochBids(&four)
	require.NoError(t, err)
	require.Len(t, all, 1)
	last := ^uint64(0)
	all, err = q.GetEpochBids(&last)
	require.NoError(t, err)
	require.Equal(t, []quote.Signed{}, all)

	none := &Queries{}
	_, err = none.GetEpochBids(nil)
	require.ErrorAs(t, err, &refused)
	require.Equal(t, api.CodeUnavailable, refused.Code)
	_, err = none.SubmitEpochBid(t.Context(), quote.Signed{})
	require.ErrorAs(t, err, &refused)
}

// Over JSON-RPC a quote is what seeds 003 calls it, and comes back as it was sent; what is none
// never reaches the market.
func TestBidsAreJSON(t *testing.T) {
	q, err := New(Config{Market: stand{map[uint64][]quote.Signed{}}})
	require.NoError(t, err)
	server := gethrpc.NewServer()
	defer server.Stop()
	require.NoError(t, server.RegisterName("node", q))
	client := gethrpc.DialInProc(server)
	defer client.Close()

	const signature = `"0x` + "11223344556677889900aabbccddeeff11223344556677889900aabbccddeeff11223344556677889900aabbccddeeff11223344556677889900aabbccddeeff1c" + `"`
	bid := `{"signature":` + signature + `,"proverAddress":"0x0700000000000000000000000000000000000000","epochToProve":3,"validUntilSlot":17,"bondAmount":"500","basisPointFee":2500}`
	var hash common.Hash
	require.NoError(t, client.Call(&hash, "node_submitEpochBid", json.RawMessage(bid)))
	require.Equal(t, common.Hash{1}, hash)
	var all []json.RawMessage
	require.NoError(t, client.Call(&all, "node_getEpochBids"))
	require.Len(t, all, 1)
	require.JSONEq(t, bid, string(all[0]))
	require.NoError(t, client.Call(&all, "node_getEpochBids", 4))
	require.Empty(t, all)

	for _, spoilt := range []string{`{}`, `"0x00"`, strings.Replace(bid, "2500", "10001", 1), strings.Replace(bid, `"500"`, `"-1"`, 1)} {
		require.Error(t, client.Call(&hash, "node_submitEpochBid", json.RawMessage(spoilt)))
	}
	require.NoError(t, client.Call(&all, "node_getEpochBids"))
	require.Len(t, all, 1)
}
