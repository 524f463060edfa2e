package light

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// refresh is how long an L1 block is good for: a tip read at it is no older.
	refresh = 12 * time.Second
	// atOnce is how many requests are under way; others are told to come again.
	atOnce = 64
	// perRequest bounds one, looking at L1 anew included.
	perRequest = time.Minute
)

var errBusy = errors.New("too many requests are under way, ask again")

// Server answers GET /chunk/N and /tx/HASH with what it verified, as JSON. What does not
// hold is an error, whatever the node says: 502 for a node that lies or is away, 404 for
// what it does not know, 503 when there are too many requests.
type Server struct {
	options Options
	now     func() time.Time
	places  chan struct{} // one for each request under way

	mu       sync.Mutex
	verifier *Verifier
	opened   time.Time
}

// NewServer checks the options by looking at L1 once.
func NewServer(ctx context.Context, o Options, now func() time.Time) (*Server, error) {
	v, err := Open(ctx, o)
	if err != nil {
		return nil, err
	}
	return &Server{options: o, now: now, places: make(chan struct{}, atOnce), verifier: v, opened: now()}, nil
}

// Close ends the connections.
func (s *Server) Close() { s.verifier.Close() }

// HTTP is a server of it that is not started yet.
func (s *Server) HTTP() *http.Server {
	return &http.Server{
		Handler: s.Handler(), MaxHeaderBytes: 8 << 10,
		ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 20 * time.Second, IdleTimeout: time.Minute,
	}
}

// current is a verifier at a recent L1 block. When there is none to be had, nothing is
// verified; the next request tries again.
func (s *Server) current(ctx context.Context) (*Verifier, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.now().Sub(s.opened) < refresh {
		return s.verifier, nil
	}
	next, err := look(ctx, s.verifier.node, s.verifier.l1, s.options)
	if err != nil {
		return nil, err
	}
	s.verifier, s.opened = next, s.now()
	return next, nil
}

// Handler serves.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /chunk/{number}", func(w http.ResponseWriter, r *http.Request) {
		number, err := strconv.ParseUint(r.PathValue("number"), 10, 64)
		if err != nil {
			refuse(w, http.StatusBadRequest, errors.New("ask for /chunk/ and a number"))
			return
		}
		s.reply(w, r, func(v *Verifier) (*Verified, error) { return v.Chunk(r.Context(), number) })
	})
	mux.HandleFunc("GET /tx/{hash}", func(w http.ResponseWriter, r *http.Request) {
		var hash common.Hash
		if err := hash.UnmarshalText([]byte(r.PathValue("hash"))); err != nil {
			refuse(w, http.StatusBadRequest, errors.New("ask for /tx/ and 0x with 64 hex digits"))
			return
		}
		s.reply(w, r, func(v *Verifier) (*Verified, error) { return v.Tx(r.Context(), hash) })
	})
	return s.bounded(mux)
}

// bounded serves so many requests at once, each for so long.
func (s *Server) bounded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case s.places <- struct{}{}:
		default:
			refuse(w, http.StatusServiceUnavailable, errBusy)
			return
		}
		defer func() { <-s.places }()
		ctx, cancel := context.WithTimeout(r.Context(), perRequest)
		defer cancel()
		h.ServeHTTP(w, r.WithContext(ctx))
	})
}

func (s *Server) reply(w http.ResponseWriter, r *http.Request, ask func(v *Verifier) (*Verified, error)) {
	v, err := s.current(r.Context())
	if err != nil {
		refuse(w, http.StatusBadGateway, err)
		return
	}
	out, err := ask(v)
	switch {
	case errors.Is(err, ErrUnknown):
		refuse(w, http.StatusNotFound, err)
	case err != nil:
		refuse(w, http.StatusBadGateway, err)
	default:
		writeJSON(w, http.StatusOK, out)
	}
}

func refuse(w http.ResponseWriter, code int, err error) {
	writeJSON(w, code, map[string]string{"error": err.Error()})
}

func writeJSON(w http.ResponseWriter, code int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(value) // who asked is gone
}
