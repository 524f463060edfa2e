package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/explorer"
)

// maxBatch bounds the calls of one batch, maxBatchAnswer their answers' bytes.
const (
	maxBatch       = 1000
	maxBatchAnswer = 32 << 20
)

// Timeouts of a connection. A websocket has none once it is up: go-ethereum pings it
// and closes it when nothing comes back.
const (
	headerTimeout = 10 * time.Second
	readTimeout   = time.Minute     // of the largest body, over a slow line
	writeTimeout  = 2 * time.Minute // of the largest answer, or of a profile
	idleTimeout   = time.Minute     // between two calls
	maxHeader     = 16 << 10
)

// Config says what to serve where.
type Config struct {
	// Listen is host:port; port 0 picks a free one.
	Listen string
	// MetricsListen serves /metrics on its own, with /healthz and /readyz once more;
	// empty: on Listen.
	MetricsListen string
	// MaxConnections bounds open connections on each of the two; more are closed at
	// once.
	MaxConnections int
	// BodyLimit in bytes, of one http request or websocket message.
	BodyLimit int
	// Origins are web pages that may call, such as https://app.example; * for all. Pages that
	// the node serves itself may.
	Origins []string
	// Hosts are names that the node is called by, beside localhost and addresses; * for all.
	Hosts []string
	// Explorer is the page of the chain; nil serves none.
	Explorer http.Handler
	// Profile serves Go's profiles beside the metrics.
	Profile bool
	// Metrics are served on /metrics; nil serves none.
	Metrics prometheus.Gatherer
	Logger  *slog.Logger
	// Fatal, if set, is told when the server cannot go on.
	Fatal func(error)
}

// Server serves the node namespace until Close.
type Server struct {
	rpc     *gethrpc.Server
	answers atomic.Bool // the namespace is there
	servers []*http.Server
	addr    string
	log     *slog.Logger
	fatal   func(error)
	serving sync.WaitGroup

	refusals atomic.Uint64
}

// Serve starts serving backend.
func Serve(cfg Config, backend Backend) (*Server, error) {
	s, err := Listen(cfg, backend)
	if err != nil {
		return nil, err
	}
	if err := s.Answer(backend); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// Listen serves what tells how the node is, and its metrics. Calls are answered with
// 503 until Answer: a node may wait long before it has anything to answer from.
func Listen(cfg Config, watched Watched) (*Server, error) {
	s := &Server{rpc: gethrpc.NewServer(), log: cfg.Logger, fatal: cfg.Fatal}
	s.rpc.SetHTTPBodyLimit(cfg.BodyLimit)
	s.rpc.SetWebsocketReadLimit(int64(cfg.BodyLimit))
	s.rpc.SetBatchLimits(maxBatch, maxBatchAnswer)
	mux := http.NewServeMux()
	guard, calls := pages{cfg.Origins, cfg.Hosts}.guard, s.calls(cfg.BodyLimit)
	if cfg.Explorer != nil {
		mux.Handle(explorer.Path, guard(cfg.Explorer))
		calls = explorer.Led(calls)
	}
	mux.Handle("/", guard(calls))
	watch(mux, watched)

	metrics := mux
	if cfg.MetricsListen != "" {
		// Clients that hold all of Listen's connections must not make whoever watches
		// the node take it for dead.
		metrics = http.NewServeMux()
		watch(metrics, watched)
	}
	if cfg.Metrics != nil {
		metrics.Handle("/metrics", promhttp.HandlerFor(cfg.Metrics, promhttp.HandlerOpts{}))
	}
	if cfg.Profile {
		profiles(metrics)
	}
	if err := s.listen(cfg, cfg.Listen, mux); err != nil {
		return nil, err
	}
	s.addr = s.servers[0].Addr
	if cfg.MetricsListen != "" {
		if err := s.listen(cfg, cfg.MetricsListen, metrics); err != nil {
			return nil, errors.Join(err, s.Close())
		}
	}
	return s, nil
}

// Watch serves, on Listen, how a process is that answers no calls, and its metrics.
func Watch(cfg Config, watched Watched) (*Server, error) {
	s := &Server{rpc: gethrpc.NewServer(), log: cfg.Logger, fatal: cfg.Fatal}
	mux := http.NewServeMux()
	watch(mux, watched)
	if cfg.Metrics != nil {
		mux.Handle("/metrics", promhttp.HandlerFor(cfg.Metrics, promhttp.HandlerOpts{}))
	}
	if err := s.listen(cfg, cfg.Listen, mux); err != nil {
		return nil, err
	}
	s.addr = s.servers[0].Addr
	return s, nil
}

// Answer begins to answer calls.
func (s *Server) Answer(backend Backend) error {
	for _, of := range []struct {
		namespace string
		methods   any
	}{{"node", backend.Methods()}, {"node", &subscriptions{feeds: backend}}, {"rpc", discovery{}}} {
		if err := s.rpc.RegisterName(of.namespace, of.methods); err != nil {
			return fmt.Errorf("register namespace %s: %w", of.namespace, err)
		}
	}
	s.answers.Store(true)
	return nil
}

// watch serves what tells how the node is.
func watch(mux *http.ServeMux, watched Watched) {
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { writeAlive(w, watched) })
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, _ *http.Request) { writeHealth(w, watched.Health()) })
}

// profiles serves what go tool pprof reads.
func profiles(mux *http.ServeMux) {
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
}

// calls answers JSON-RPC: websocket when asked to upgrade, else http.
func (s *Server) calls(bodyLimit int) http.Handler {
	ws := s.rpc.WebsocketHandler([]string{"*"}) // pages are guarded before
	plain := renamed(bodyLimit, s.rpc)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path != "/":
			http.NotFound(w, r)
		case !s.answers.Load():
			http.Error(w, "the node starts: /healthz says what it waits for", http.StatusServiceUnavailable)
		case strings.EqualFold(r.Header.Get("Upgrade"), "websocket"):
			ws.ServeHTTP(w, r)
		default:
			plain.ServeHTTP(w, r)
		}
	})
}

func (s *Server) listen(cfg Config, addr string, handler http.Handler) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("serve node rpc: %w", err)
	}
	server := &http.Server{
		Addr: listener.Addr().String(), Handler: handler, MaxHeaderBytes: maxHeader,
		ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
	}
	s.servers = append(s.servers, server)
	s.serving.Go(func() {
		if err := server.Serve(&bounded{Listener: listener, limit: int64(cfg.MaxConnections), refused: s.refused}); !errors.Is(err, http.ErrServerClosed) {
			err = fmt.Errorf("serve node rpc at %s: %w", server.Addr, err)
			s.log.Error("Node RPC stops", "err", err)
			if s.fatal != nil {
				s.fatal(err)
			}
		}
	})
	return nil
}

// refused is told of each connection over the limit; the first is logged.
func (s *Server) refused() {
	if s.refusals.Add(1) == 1 {
		s.log.Warn("RPC has as many connections as it may: close more ones; see rpc.max_connections")
	}
}

// Addr is the host:port of the node namespace.
func (s *Server) Addr() string { return s.addr }

// Close stops serving: calls under way get a second, subscriptions end. It may be
// called again.
func (s *Server) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	s.rpc.Stop()
	var errs []error
	for _, server := range s.servers {
		if err := server.Shutdown(ctx); err != nil {
			errs = append(errs, server.Close())
		}
	}
	s.serving.Wait()
	return errors.Join(errs...)
}

// writeAlive says "ok" to whoever asks whether the process should be left alone, and
// on further lines what it waits for.
func writeAlive(w http.ResponseWriter, watched Watched) {
	notes, err := watched.Alive()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	fmt.Fprintln(w, strings.Join(append([]string{"ok"}, notes...), "\n"))
}

func writeHealth(w http.ResponseWriter, h api.Health) {
	w.Header().Set("Content-Type", "application/json")
	if !h.Ready {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	_ = enc.Encode(h) // an error means that the client is gone
}
