package rpc_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/app/rpc/rpctest"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// maxConnections of the servers of tests.
const maxConnections = 64

func serve(t *testing.T) (*rpctest.Node, *rpc.Server) {
	t.Helper()
	p := protocol.Devnet()
	node := rpctest.NewNode(&p)
	registry := prometheus.NewRegistry()
	registry.MustRegister(prometheus.NewCounter(prometheus.CounterOpts{Name: "aztecd_test_total", Help: "test"}))
	server, err := rpc.Serve(rpc.Config{
		Listen: "127.0.0.1:0", MaxConnections: maxConnections, BodyLimit: 16 << 20, Metrics: registry, Logger: slog.New(slog.DiscardHandler),
	}, node)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Close()) })
	return node, server
}

func dial(t *testing.T, scheme string, s *rpc.Server) *client.Client {
	t.Helper()
	c, err := client.Dial(t.Context(), scheme+"://"+s.Addr())
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

func object(t *testing.T, payer uint64, proof []byte) *tx.Tx {
	t.Helper()
	made, err := tx.New(tx.Body{Head: tx.Head{L1ChainID: 1, RollupVersion: 1, FeePayer: fr.NewElement(payer)}}, proof)
	require.NoError(t, err)
	return made
}

func TestATxIsFollowedFromSendingToCheckpoint(t *testing.T) {
	node, server := serve(t)
	for _, scheme := range []string{"http", "ws"} {
		c := dial(t, scheme, server)
		made := object(t, uint64(len(scheme)), []byte("proof"))
		hash, err := c.SendTx(t.Context(), made.Encode())
		require.NoError(t, err)
		require.Equal(t, made.ID(), hash)

		receipt, err := c.Receipt(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, api.StatusPending, receipt.Status)
		number := node.Lock()
		node.Publish()
		receipts, err := c.Receipts(t.Context(), []common.Hash{hash, {1}})
		require.NoError(t, err)
		require.Equal(t, api.StatusCheckpointed, receipts[0].Status)
		require.Equal(t, number, receipts[0].Chunk)
		require.Zero(t, receipts[1])
		chunk, err := c.ChunkByTx(t.Context(), hash)
		require.NoError(t, err)
		require.Equal(t, []common.Hash{hash}, chunk.TxHashes)
	}
}

func TestTxsComeInHexAndBase64(t *testing.T) {
	_, server := serve(t)
	made := object(t, 9, nil)
	base64, err := json.Marshal(api.TxBytes(made.Encode()))
	require.NoError(t, err)
	for _, text := range []string{fmt.Sprintf(`"0x%x"`, made.Encode()), string(base64)} {
		body := post(t, server, `{"jsonrpc":"2.0","id":1,"method":"node_sendTx","params":[`+text+`]}`)
		require.Contains(t, body, made.ID().Hex())
	}
	body := post(t, server, `{"jsonrpc":"2.0","id":1,"method":"node_sendTx","params":["0xzz"]}`)
	require.Contains(t, body, "not hex")
}

func TestRefusalsCarryReasonAndRemedy(t *testing.T) {
	node, server := serve(t)
	c := dial(t, "http", server)
	_, err := c.SendTx(t.Context(), []byte("junk"))
	var e *api.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, api.CodeRefused, e.Code)
	require.Equal(t, "malformed", e.Data.Reason)
	require.NotEmpty(t, e.Data.Remedy)

	node.Refuse = func(*tx.Tx) error { return fmt.Errorf("admit: %w", tx.ErrProof) }
	_, err = c.SendTx(t.Context(), object(t, 3, nil).Encode())
	require.ErrorAs(t, err, &e)
	require.Equal(t, "invalid_proof", e.Data.Reason)
}

func TestErrorsHaveStableCodes(t *testing.T) {
	_, server := serve(t)
	c := dial(t, "http", server)
	var e *api.Error
	_, err := c.Chunk(t.Context(), api.AtNumber(77))
	require.ErrorAs(t, err, &e)
	require.Equal(t, -32001, e.Code)
	require.Equal(t, "not_found", e.Data.Reason)
	_, err = c.Leader(t.Context(), 1)
	require.ErrorAs(t, err, &e)
	require.Equal(t, -32002, e.Code)
}

func TestSubscribersSeeEveryLockedChunk(t *testing.T) {
	node, server := serve(t)
	c := dial(t, "ws", server)
	chunks, tips := make(chan api.ChunkEvent, 8), make(chan api.Tips, 8)
	_, err := c.Chunks(t.Context(), chunks, api.ChunkFilter{})
	require.NoError(t, err)
	_, err = c.TipMoves(t.Context(), tips)
	require.NoError(t, err)
	for i := range uint64(3) {
		hash, err := c.SendTx(t.Context(), object(t, i+1, nil).Encode())
		require.NoError(t, err)
		node.Lock()
		got := <-chunks
		require.Equal(t, i+1, got.Number)
		require.Equal(t, []common.Hash{hash}, got.TxHashes)
		require.Equal(t, api.EventLocked, got.Event)
		require.Equal(t, i+1, (<-tips).Locked.Chunk)
	}
}

func TestSubscriptionsNeedAWebsocket(t *testing.T) {
	_, server := serve(t)
	body := post(t, server, `{"jsonrpc":"2.0","id":1,"method":"node_subscribe","params":["chunks"]}`)
	require.Contains(t, body, "error")
}

// Failure case 25: clients that batch large submissions are refused elsewhere.
func TestABatchOfLargeTxsPasses(t *testing.T) {
	_, server := serve(t)
	var batch []string
	for i := range uint64(100) {
		raw, err := json.Marshal(api.TxBytes(object(t, i+1, bytes.Repeat([]byte{byte(i)}, 100_000)).Encode()))
		require.NoError(t, err)
		batch = append(batch, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"node_sendTx","params":[%s]}`, i, raw))
	}
	text := "[" + strings.Join(batch, ",") + "]"
	require.Greater(t, len(text), 8<<20)
	var answers []struct {
		Result common.Hash
		Error  any
	}
	require.NoError(t, json.Unmarshal([]byte(post(t, server, text)), &answers))
	require.Len(t, answers, 100)
	for _, a := range answers {
		require.Nil(t, a.Error)
		require.NotZero(t, a.Result)
	}
}

func TestStorageAndWitnessesTakeAChunkFirst(t *testing.T) {
	_, server := serve(t)
	c := dial(t, "http", server)
	value, err := c.PublicStorage(t.Context(), api.At{}, protocol.FieldHex(fr.NewElement(2)), protocol.FieldHex(fr.NewElement(3)))
	require.NoError(t, err)
	require.Equal(t, fr.NewElement(5), value.Field())
	w, err := c.NoteHashWitness(t.Context(), api.AtNumber(4), 12)
	require.NoError(t, err)
	require.Equal(t, [2]uint64{12, 4}, [2]uint64{w.Index, w.Chunk})
	require.Contains(t, post(t, server, `{"jsonrpc":"2.0","id":1,"method":"node_getNoteHashWitness","params":["latest",7]}`), `"index":7`)
}

func TestHealthReadinessAndMetricsShareThePort(t *testing.T) {
	_, server := serve(t)
	for path, want := range map[string]string{"/healthz": "ok", "/readyz": `"ready": true`, "/metrics": "aztecd_test_total"} {
		res, err := http.Get("http://" + server.Addr() + path)
		require.NoError(t, err)
		body, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		require.NoError(t, res.Body.Close())
		require.Equal(t, http.StatusOK, res.StatusCode)
		require.Contains(t, string(body), want)
	}
}

// Clients that hold all connections of the RPC keep nobody from seeing that the node
// is well, at the address of the metrics.
func TestHealthIsSeenBesideTheMetricsWhenClientsHoldAllConnections(t *testing.T) {
	p := protocol.Devnet()
	run, err := ports.Reserve(1, ports.First, ports.Last)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, run.Close()) })
	watched := ports.Loopback(run.Base)
	server, err := rpc.Serve(rpc.Config{
		Listen: "127.0.0.1:0", MetricsListen: watched, MaxConnections: 1, BodyLimit: 1 << 10,
		Metrics: prometheus.NewRegistry(), Logger: slog.New(slog.DiscardHandler),
	}, rpctest.NewNode(&p))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Close()) })
	client := dial(t, "ws", server)
	_, err = client.Tips(t.Context())
	require.NoError(t, err)
	_, err = http.Get("http://" + server.Addr() + "/healthz")
	require.Error(t, err, "no connection is left there")
	for path, want := range map[string]string{"/healthz": "ok", "/readyz": `"ready": true`} {
		res, err := http.Get("http://" + watched + path)
		require.NoError(t, err)
		body, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		require.NoError(t, res.Body.Close())
		require.Equal(t, http.StatusOK, res.StatusCode)
		require.Contains(t, string(body), want)
	}
}

func TestFeedNeverWaitsForASubscriber(t *testing.T) {
	var feed rpc.Feed[int]
	slow, cancel := feed.Subscribe(2)
	for i := range 5 {
		feed.Send(i)
	}
	require.Equal(t, 3, <-slow)
	require.Equal(t, 4, <-slow)
	cancel()
	cancel()
	_, open := <-slow
	require.False(t, open)
	feed.Close()
	after, _ := feed.Subscribe(1)
	_, open = <-after
	require.False(t, open)
}

func post(t *testing.T, s *rpc.Server, body string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, "http://"+s.Addr(), strings.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return string(answer)
}

// A node that waits before it has anything to answer from says how it is, and that it
// answers nothing yet.
func TestHealthIsServedBeforeAnswers(t *testing.T) {
	p := protocol.Devnet()
	node := rpctest.NewNode(&p)
	server, err := rpc.Listen(rpc.Config{Listen: "127.0.0.1:0", MaxConnections: maxConnections, BodyLimit: 1 << 20, Logger: slog.New(slog.DiscardHandler)}, node)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Close()) })
	_, err = dial(t, "http", server).Health(t.Context())
	require.NoError(t, err)
	_, err = dial(t, "http", server).Tips(t.Context())
	require.ErrorContains(t, err, "the node starts")
	_, err = client.Dial(t.Context(), "ws://"+server.Addr())
	require.ErrorContains(t, err, "503")

	require.NoError(t, server.Answer(node))
	for _, scheme := range []string{"http", "ws"} {
		_, err = dial(t, scheme, server).Tips(t.Context())
		require.NoError(t, err)
	}
}
