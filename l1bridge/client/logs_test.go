package client_test

import (
	"encoding/json"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// limited serves logs of so many blocks at once, and counts.
type limited struct {
	url           string
	most          uint64
	asked, served int
	bad           answer
}

func newLimited(t *testing.T, most uint64, bad answer) *limited {
	t.Helper()
	l := &limited{most: most, bad: bad}
	l.url = serveCalls(t, func(w http.ResponseWriter, c call) {
		var q struct {
			FromBlock hexutil.Uint64 `json:"fromBlock"`
			ToBlock   hexutil.Uint64 `json:"toBlock"`
		}
		if json.Unmarshal(c.Params[0], &q) != nil {
			down(w, c.ID)
			return
		}
		l.asked++
		if uint64(q.ToBlock-q.FromBlock)+1 > l.most {
			l.bad(w, c.ID)
			return
		}
		l.served++
		result(`[]`)(w, c.ID)
	})
	return l
}

// all reads a range to its end and returns in how many parts.
func readLogs(t *testing.T, c *client.Client, from, to uint64) (parts int) {
	t.Helper()
	for ; from <= to; parts++ {
		_, through, err := c.LogsFrom(t.Context(), client.Filter{}, from, to)
		require.NoError(t, err)
		require.GreaterOrEqual(t, through, from)
		require.LessOrEqual(t, through, to)
		from = through + 1
	}
	return parts
}

// A log query that an endpoint refuses is halved until it does not, and what works is
// remembered: the refusals are paid for once.
func TestLogRangesAreHalvedOnRefusal(t *testing.T) {
	for name, bad := range map[string]answer{
		"by JSON-RPC": refusal(-32600, "you can make eth_getLogs requests with up to a 10 block range", ""),
		"by HTTP":     func(w http.ResponseWriter, _ json.RawMessage) { http.Error(w, "range too wide", http.StatusBadRequest) },
	} {
		t.Run(name, func(t *testing.T) {
			server := newLimited(t, 10, bad)
			c := dial(t, server.url)
			require.Equal(t, 35, readLogs(t, c, 1, 280), "8 blocks at once")
			require.Equal(t, 35+5, server.asked, "refused for 280, 140, 70, 35 and 17 only")
		})
	}
}

// Each endpoint has its own range: one that gives little does not slow down another.
func TestLogRangesAreRememberedPerEndpoint(t *testing.T) {
	little := newLimited(t, 5, refusal(-32005, "query returned more than 10000 results", ""))
	much := newLimited(t, 1_000_000, down)
	c := dial(t, little.url, much.url)
	readLogs(t, c, 1, 2000)
	c.Rotate()
	require.Equal(t, 1, readLogs(t, c, 1, 2000))
	c.Rotate()
	before := little.asked
	require.Greater(t, readLogs(t, c, 1, 100), 10)
	require.Equal(t, little.asked-before, 100/3+1, "nothing is refused a second time")
}

// An endpoint that refuses one block, too, refuses for another reason: the next one is
// asked, and the range stays.
func TestAnEndpointThatRefusesOneBlockIsLeft(t *testing.T) {
	none, much := newLimited(t, 0, refusal(-32005, "rate limited", "")), newLimited(t, 1_000_000, down)
	c := dial(t, none.url, much.url)
	require.Equal(t, 2, readLogs(t, c, 1, 4000))
	require.Zero(t, none.served)
	none.most = 1_000_000
	c.Rotate()
	require.Equal(t, 2, readLogs(t, c, 1, 4000))
	require.Equal(t, 2, none.served, "asked for as much as before")
}

// A server that answers the smaller queries for long is asked for more again.
func TestLogRangesGrowAgain(t *testing.T) {
	server := newLimited(t, 100, refusal(-32005, "too many results", ""))
	c := dial(t, server.url)
	readLogs(t, c, 1, 500)
	server.most = 2000
	require.Less(t, readLogs(t, c, 1, 100_000), 500)
}

// What was not asked for is refused: a log of another block.
func TestLogsOfOtherBlocksAreRefused(t *testing.T) {
	log := `[{"address":"0x0000000000000000000000000000000000000001","topics":[],"data":"0x","blockNumber":"0x63","transactionHash":"` +
		hash(1) + `","transactionIndex":"0x0","blockHash":"` + hash(2) + `","logIndex":"0x0","removed":false}]`
	_, _, err := dial(t, serve(t, result(log))).LogsFrom(t.Context(), client.Filter{}, 1, 2)
	require.ErrorIs(t, err, client.ErrMalformed)
	_, _, err = dial(t, serve(t, result(log)), serve(t, result(`[]`))).LogsFrom(t.Context(), client.Filter{}, 1, 2)
	require.NoError(t, err, "the next one is asked")
	_, since, err := dial(t, serve(t, result(`[]`))).LogsBefore(t.Context(), client.Filter{}, 1, 5000)
	require.NoError(t, err)
	require.EqualValues(t, 3001, since)
}

func hash(b byte) string { return hexutil.Encode(append(make([]byte, 31), b)) }
