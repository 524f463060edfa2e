package fault

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	stdlog "log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// mostRequest is more than a transaction with all blobs needs, as hex.
const mostRequest = 8 << 20

// forge makes another publication of the one that a node sends; nil: none is sent.
type forge func(*forger, *types.Transaction) (*types.Transaction, error)

// liarOnL1 stands between a node and L1, and has L1 get another publication than the node
// sends, until one of those stands in a block: the node itself is honest.
type liarOnL1 struct {
	*forger
	forge  forge
	always bool // and again after that
	l1     *ethclient.Client
	server *http.Server
	addr   string

	mu   sync.Mutex
	lies []common.Hash
	told bool
}

// lieTo listens for a node that is to reach L1 here.
func lieTo(l1 string, f *forger, lie forge, always bool) (*liarOnL1, error) {
	to, err := url.Parse(l1)
	if err != nil {
		return nil, fmt.Errorf("URL of L1: %w", err)
	}
	l := &liarOnL1{forger: f, forge: lie, always: always}
	if l.l1, err = ethclient.Dial(l1); err != nil {
		return nil, fmt.Errorf("reach L1: %w", err)
	}
	listener, err := net.Listen("tcp", ports.Loopback(0))
	if err != nil {
		return nil, fmt.Errorf("listen between the node and L1: %w", err)
	}
	l.addr = listener.Addr().String()
	pass := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) }, ErrorLog: stdlog.New(io.Discard, "", 0)}
	l.server = &http.Server{Handler: l.handler(pass), ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = l.server.Serve(listener) }() // until close
	return l, nil
}

func (l *liarOnL1) url() string { return "http://" + l.addr }

func (l *liarOnL1) close() error {
	defer l.l1.Close()
	return l.server.Close()
}

func (l *liarOnL1) handler(pass http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, mostRequest))
		if err != nil {
			http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
			return
		}
		if id, tx := publishing(body, l.rollup); tx != nil && l.lying(r.Context()) {
			l.answer(w, id, l.lie(r.Context(), tx))
			return
		}
		r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
		pass.ServeHTTP(w, r)
	})
}

// publishing is the transaction of a request to send one that publishes; nil: it is not.
func publishing(body []byte, rollup common.Address) (id json.RawMessage, tx *types.Transaction) {
	var request struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params []hexutil.Bytes `json:"params"`
	}
	if !bytes.Contains(body, []byte("eth_sendRawTransaction")) || json.Unmarshal(body, &request) != nil || len(request.Params) != 1 {
		return nil, nil
	}
	tx = new(types.Transaction)
	if tx.UnmarshalBinary(request.Params[0]) != nil || tx.To() == nil || *tx.To() != rollup {
		return nil, nil
	}
	if call, err := bindings.DecodeCall(tx.Data()); err != nil || len(call.Headers) == 0 {
		return nil, nil
	}
	return request.ID, tx
}

// lying tells whether there is a lie to tell still.
func (l *liarOnL1) lying(ctx context.Context) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, lie := range l.lies {
		r, err := l.l1.TransactionReceipt(ctx, lie)
		l.told = l.told || err == nil && r.Status == types.ReceiptStatusSuccessful
	}
	return l.always || !l.told
}

// lie sends another publication, as the node would send its own.
func (l *liarOnL1) lie(ctx context.Context, tx *types.Transaction) error {
	other, err := l.forge(l.forger, tx)
	if err != nil {
		return err
	}
	if other == nil {
		return errNotSent
	}
	if err := l.l1.SendTransaction(ctx, other); err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lies = append(l.lies, other.Hash())
	return nil
}

// answer tells the node that its transaction was not taken, whatever was sent in its place.
func (l *liarOnL1) answer(w http.ResponseWriter, id json.RawMessage, err error) {
	if err == nil {
		err = errNotSent
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{ // the node is gone, or hears it
		"jsonrpc": "2.0", "id": id, "error": map[string]any{"code": -32000, "message": err.Error()},
	})
}
