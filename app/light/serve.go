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

// refresh is how long an L1 block is good for: a tip read at it is no older.
const refresh = 12 * time.Second

// Server answers GET /chunk/N and /tx/HASH with what it verified, as JSON. What does not
// hold is an error, whatever the node says: 502 for a node that lies or is away, 404 for
// what it does not know.
type Server struct {
	options Options
	now     func() time.Time

	mu       sync.Mutex
	verifier *Verifier
	opened   time.Time
}

// NewServer checks the options by looking at L1 once.
func NewServer(ctx context.Context, o Options, now func() time.Time) (*Server, error) {
	s := &Server{options: o, now: now}
	_, err := s.current(ctx)
	return s, err
}

// Close ends the connections.
func (s *Server) Close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.verifier != nil {
		s.verifier.Close()
	}
}

// current is a verifier at a recent L1 block. One that can't be had leaves the last.
func (s *Server) current(ctx context.Context) (*Verifier, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.verifier != nil && s.now().Sub(s.opened) < refresh {
		return s.verifier, nil
	}
	next, err := Open(ctx, s.options)
	if err != nil {
		return nil, err
	}
	if s.verifier != nil {
		s.verifier.Close()
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
	return mux
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
