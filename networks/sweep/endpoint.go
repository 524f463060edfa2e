package sweep

import (
	"fmt"
	"io"
	stdlog "log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"sync"
	"sync/atomic"
	"time"

	"github.com/aztecd/aztecd/internal/ports"
)

// how an endpoint takes what it is asked.
type manner int

const (
	answers manner = iota
	// hangs takes a question and does not answer it.
	hangs
	// refuses breaks every connection off.
	refuses
)

// endpoint stands before a server of L1, as a provider does, and goes wrong when told.
type endpoint struct {
	server  *http.Server
	addr    string
	waiting atomic.Int32 // what hangs now

	mu      sync.Mutex
	manner  manner
	changed chan struct{} // closed with the next change of manner
}

// newEndpoint listens on a free port of this machine.
func newEndpoint(of string) (*endpoint, error) {
	to, err := url.Parse(of)
	if err != nil {
		return nil, fmt.Errorf("URL of L1: %w", err)
	}
	listener, err := net.Listen("tcp", ports.Loopback(0))
	if err != nil {
		return nil, fmt.Errorf("listen before L1: %w", err)
	}
	e := &endpoint{addr: listener.Addr().String(), changed: make(chan struct{})}
	pass := &httputil.ReverseProxy{
		Rewrite:  func(r *httputil.ProxyRequest) { r.SetURL(to) },
		ErrorLog: stdlog.New(io.Discard, "", 0), // a node that gave up waiting is no news
	}
	e.server = &http.Server{Handler: e.handler(pass), ReadHeaderTimeout: 10 * time.Second, ErrorLog: stdlog.New(io.Discard, "", 0)}
	go func() { _ = e.server.Serve(listener) }() // until close
	return e, nil
}

func (e *endpoint) url() string { return "http://" + e.addr }

// close breaks off what still waits for an answer.
func (e *endpoint) close() error {
	e.set(refuses)
	return e.server.Close()
}

// set changes how everything is taken from now on; what hangs is broken off.
func (e *endpoint) set(m manner) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.manner != m {
		e.manner = m
		close(e.changed)
		e.changed = make(chan struct{})
	}
}

func (e *endpoint) now() (manner, <-chan struct{}) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.manner, e.changed
}

func (e *endpoint) handler(pass http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch m, changed := e.now(); m {
		case hangs:
			e.waiting.Add(1)
			defer e.waiting.Add(-1)
			select {
			case <-changed:
			case <-r.Context().Done():
			}
			panic(http.ErrAbortHandler)
		case refuses:
			panic(http.ErrAbortHandler)
		case answers:
			pass.ServeHTTP(w, r)
		}
	})
}

func setAll(m manner, all ...*endpoint) {
	for _, e := range all {
		e.set(m)
	}
}
