package e2e

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/test/long"
)

// Where no node watches, strangers do: two watchtowers that run alone, with nothing but a
// node's URL, L1's and some ether, take from the committee of an unpublished lock what it owes
// and from nobody else, with one accusation and one slash between them. Neither a node nor an
// L1 that goes away meanwhile, nor being killed, keeps them from it.
func TestStrangersSlashWhereNoNodeWatches(t *testing.T) {
	long.Minutes(t)
	t.Setenv("AZTECD_WATCHTOWER_ENABLED", "false")
	const fault = 6 // the epoch
	binary, dir := build(t), t.TempDir()
	home, report := filepath.Join(dir, "net"), filepath.Join(dir, "report.json")
	net := start(t, binary, "localnet", "--home", home, "--validators", "5", "--committee", "4", "--tps", "4", "--duration", "4m", // into the fault, however soon the network is up
		"--fault", fmt.Sprintf("no-publish@%d", fault), "--report", report, "--base-port", fmt.Sprint(reserved(t, 80)))
	t.Cleanup(func() {
		if t.Failed() {
			t.Log(net.output())
		}
	})
	eventually(t, net, "the network never wrote its manifest", func() bool {
		_, err := filepath.EvalSymlinks(filepath.Join(home, "localnet.json"))
		return err == nil
	})
	m := readManifest(t, home)
	node, l1 := severed(t, fmt.Sprintf("http://127.0.0.1:%d", m.Nodes[0].Ports.RPC)), severed(t, m.L1.HTTP)
	towers := []*tower{newTower(t, binary, dir, "a", node.url, l1.url), newTower(t, binary, dir, "b", node.url, l1.url)}
	fund(t, m.L1.HTTP, towers)

	// They begin before their node answers.
	node.cut.Store(true)
	for _, w := range towers {
		w.start()
	}
	eventually(t, net, "a watchtower does not say what it waits for", func() bool { return strings.Contains(towers[0].get("/readyz"), "waits for its node") })
	node.cut.Store(false)
	for _, w := range towers {
		eventually(t, net, "a watchtower is not ready", w.ready)
	}
	// L1 goes away and comes back; then the node does.
	l1.cut.Store(true)
	eventually(t, net, "an L1 that is away is not noticed", func() bool { return towers[0].count("aztecd_l1_view_failures_total") > 0 })
	l1.cut.Store(false)
	node.cut.Store(true)
	eventually(t, net, "a node that is away is not noticed", func() bool { return towers[0].count("aztecd_watchtower_failures_total") > 0 })
	node.cut.Store(false)

	eth, err := ethclient.Dial(m.L1.HTTP)
	require.NoError(t, err)
	t.Cleanup(eth.Close)
	events := bindings.NewSlasher().GetABI().Events
	eventually(t, net, "nobody accuses", func() bool { return len(logsOf(t, eth, events["Accused"].ID, fault)) > 0 })
	for _, w := range towers { // whoever accused: what is in flight is on disk
		_ = w.kill()
		w.start()
	}
	eventually(t, net, "nobody slashes", func() bool { return len(logsOf(t, eth, events["UnpublishedSlashed"].ID, fault)) > 0 })
	require.Len(t, logsOf(t, eth, events["Accused"].ID, fault), 1)
	did := map[string]int{}
	for _, w := range towers {
		w.sent(eth, did)
	}
	t.Logf("what the watchtowers sent: %v", did)
	require.Equal(t, 1, did["slash"], "one slashes; of later epochs locks are accused, too")
	require.LessOrEqual(t, did["reverted"], 1, "strangers know of no order, and differ by chance: one in eight acts in the block of the other, and publishers may confirm in it")

	require.NoError(t, net.cmd.Wait(), net.output()) // it judges who paid what
	require.Contains(t, net.output(), "SLASHED")

	raw, err := os.ReadFile(report)
	require.NoError(t, err)
	var r struct {
		Slashed   map[string]string   `json:"slashed"`
		Committee map[string][]string `json:"committee"`
	}
	require.NoError(t, json.Unmarshal(raw, &r))
	var paid []string
	for who := range r.Slashed {
		paid = append(paid, who)
	}
	require.ElementsMatch(t, r.Committee[fmt.Sprint(fault)], paid)
}

// logsOf are all logs of L1 with a topic that are about a header and an epoch.
func logsOf(t *testing.T, eth *ethclient.Client, topic common.Hash, epoch uint64) []types.Log {
	t.Helper()
	about := common.BigToHash(new(big.Int).SetUint64(epoch))
	logs, err := eth.FilterLogs(t.Context(), ethereum.FilterQuery{Topics: [][]common.Hash{{topic}, nil, {about}}})
	require.NoError(t, err)
	return logs
}

// tower is a watchtower that runs alone.
type tower struct {
	*process
	t       *testing.T
	account common.Address
	args    []string
	binary  string
	metrics string
}

func newTower(t *testing.T, binary, dir, name, node, l1 string) *tower {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	file := filepath.Join(dir, name+".key")
	require.NoError(t, os.WriteFile(file, []byte(hex.EncodeToString(crypto.FromECDSA(key))), 0o600))
	metrics := ports.Loopback(reserved(t, 1))
	return &tower{
		t: t, account: crypto.PubkeyToAddress(key.PublicKey), binary: binary, metrics: "http://" + metrics,
		args: []string{"watchtower", "--node", node, "--l1", l1, "--dir", filepath.Join(dir, name), "--key-file", file, "--metrics", metrics},
	}
}

// reserved are ports of the test's own: the first of so many.
func reserved(t *testing.T, n int) int {
	t.Helper()
	run, err := ports.Reserve(n, ports.First, ports.Last)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, run.Close()) })
	return run.Base
}

func (w *tower) start() { w.process = start(w.t, w.binary, w.args...) }

// get is what the watchtower answers, if it does.
func (w *tower) get(path string) string {
	request, err := http.NewRequestWithContext(context.Background(), http.MethodGet, w.metrics+path, nil)
	require.NoError(w.t, err)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return ""
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body) // as much as there is
	return string(text)
}

func (w *tower) ready() bool { return strings.Contains(w.get("/readyz"), `"ready": true`) }

// count is the sum of a metric over its labels.
func (w *tower) count(name string) (sum float64) {
	for line := range strings.SplitSeq(w.get("/metrics"), "\n") {
		var value float64
		if rest, is := strings.CutPrefix(line, name); is {
			if _, err := fmt.Sscan(rest[strings.LastIndex(rest, " ")+1:], &value); err == nil {
				sum += value
			}
		}
	}
	return sum
}

// sent counts what the watchtower's account sent, by what it called, and how much of that
// reverted.
func (w *tower) sent(eth *ethclient.Client, did map[string]int) {
	w.t.Helper()
	head, err := eth.BlockNumber(w.t.Context())
	require.NoError(w.t, err)
	chain, err := eth.ChainID(w.t.Context())
	require.NoError(w.t, err)
	for n := range head + 1 {
		block, err := eth.BlockByNumber(w.t.Context(), new(big.Int).SetUint64(n))
		require.NoError(w.t, err)
		for _, tx := range block.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(chain), tx)
			require.NoError(w.t, err)
			if from != w.account {
				continue
			}
			receipt, err := eth.TransactionReceipt(w.t.Context(), tx.Hash())
			require.NoError(w.t, err)
			if receipt.Status != types.ReceiptStatusSuccessful {
				did["reverted"]++
				did["reverted "+called(tx.Data())]++
			}
			did[called(tx.Data())]++
		}
	}
}

// called is the name of what a transaction calls.
func called(data []byte) string {
	for _, contract := range []abi.ABI{bindings.NewSlasher().GetABI(), bindings.NewRollup().GetABI()} {
		if len(data) < 4 {
			break
		}
		if method, err := contract.MethodById(data); err == nil {
			return method.Name
		}
	}
	return "nothing"
}

// fund gives watchtowers ether.
func fund(t *testing.T, url string, towers []*tower) {
	t.Helper()
	eth, err := ethclient.Dial(url)
	require.NoError(t, err)
	defer eth.Close()
	key, err := config.ParseKey(localnet.DevKey)
	require.NoError(t, err)
	var accounts []common.Address
	for _, w := range towers {
		accounts = append(accounts, w.account)
	}
	require.NoError(t, genesis.Fund(t.Context(), eth, key, accounts))
}

// line is a way to a server that can be cut.
type line struct {
	url string
	cut atomic.Bool
}

func severed(t *testing.T, to string) *line {
	t.Helper()
	target, err := url.Parse(to)
	require.NoError(t, err)
	pass := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }}
	l := &line{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if l.cut.Load() {
			panic(http.ErrAbortHandler) // as a server does that dies
		}
		pass.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	l.url = server.URL
	return l
}
