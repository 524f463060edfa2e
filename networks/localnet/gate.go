package localnet

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/devnet"
)

// beaconPath is what requests of the beacon API begin with.
const beaconPath = "/eth/"

// maxRequest is more than a transaction with the blobs of one needs, as hex.
const maxRequest = 8 << 20

// gate stands between the validators and L1, of which it is the JSON-RPC and the beacon API,
// and passes everything on. Unless it is open, it refuses transactions that publish a
// checkpoint of a slot from the closed one on, alone or behind others: a publisher then tries
// fewer, so that all before that slot gets through. So nobody in the network publishes, whoever
// has the turn; accusing, confirming and the rest go on. While it is silent, it answers nothing.
// The nodes are as ever, and L1 is.
type gate struct {
	from         uint64 // the first slot that is not let through
	rollup       common.Address
	open, silent atomic.Bool
	refused      atomic.Int64
	server       *http.Server
	addr         string
}

// newGate listens on a free port of this machine.
func newGate(l1, beacon string, rollup common.Address, from uint64) (*gate, error) {
	to, err := url.Parse(l1)
	if err != nil {
		return nil, fmt.Errorf("URL of L1: %w", err)
	}
	blobs, err := url.Parse(beacon)
	if err != nil {
		return nil, fmt.Errorf("URL of L1's beacon API: %w", err)
	}
	listener, err := net.Listen("tcp", ports.Loopback(0))
	if err != nil {
		return nil, fmt.Errorf("listen between the nodes and L1: %w", err)
	}
	g := &gate{from: from, rollup: rollup, addr: listener.Addr().String()}
	pass := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			if strings.HasPrefix(r.In.URL.Path, beaconPath) {
				r.SetURL(blobs)
				return
			}
			r.SetURL(to)
		},
		ErrorLog: log.New(io.Discard, "", 0), // a node that gave up waiting is no news
	}
	g.server = &http.Server{Handler: g.handler(pass), ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = g.server.Serve(listener) }() // until close
	return g, nil
}

// url is the endpoint for the nodes.
func (g *gate) url() string { return "http://" + g.addr }

func (g *gate) close() error { return g.server.Close() }

func (g *gate) handler(pass http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if g.silent.Load() {
			g.refused.Add(1)
			panic(http.ErrAbortHandler) // the connection ends without an answer
		}
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRequest))
		if err != nil {
			http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
			return
		}
		if id, stopped := g.stops(body); stopped {
			g.refused.Add(1)
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(map[string]any{ // the node is gone, or hears it
				"jsonrpc": "2.0", "id": id, "error": map[string]any{"code": -32000, "message": "no publication is let through: --fault"},
			})
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		pass.ServeHTTP(w, r)
	})
}

// stops tells whether a request is to send what is not let through, and its id.
func (g *gate) stops(body []byte) (id json.RawMessage, stopped bool) {
	var request struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params []hexutil.Bytes `json:"params"`
	}
	if g.open.Load() || !bytes.Contains(body, []byte("eth_sendRawTransaction")) {
		return nil, false
	}
	if json.Unmarshal(body, &request) != nil || request.Method != "eth_sendRawTransaction" || len(request.Params) != 1 {
		return nil, false
	}
	tx := new(types.Transaction)
	if tx.UnmarshalBinary(request.Params[0]) != nil || tx.To() == nil || *tx.To() != g.rollup {
		return nil, false
	}
	call, err := bindings.DecodeCall(tx.Data())
	if err != nil || len(call.Headers) == 0 {
		return nil, false
	}
	return request.ID, call.Headers[len(call.Headers)-1].Slot >= g.from
}

// ErrNoFault says that a fault cannot be made here.
var ErrNoFault = errors.New("--fault is for a development L1, chain id 31337")

// checkFault refuses a fault where it would cost something.
func (n *network) checkFault() error {
	if n.o.Fault.Some() && n.m.L1.ChainID != devnet.DefaultChainID {
		return fmt.Errorf("%w; this one has %d", ErrNoFault, n.m.L1.ChainID)
	}
	return nil
}

// raiseGate puts the gate between validators and L1 when there is to be a fault.
func (n *network) raiseGate() (err error) {
	if n.o.Fault.Some() {
		n.gate, err = newGate(n.m.L1.HTTP, n.m.L1.Beacon, n.m.Rollup, n.o.Fault.Epoch*n.m.EpochSlots)
	}
	if err == nil && n.gate != nil {
		n.gate.open.Store(n.o.Fault.Kind != NoPublish)
	}
	return err
}
