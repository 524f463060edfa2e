package admin

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"time"
)

// maxBody bounds a request.
const maxBody = 4 << 10

// Server answers on a socket until Close.
type Server struct {
	http    *http.Server
	file    string
	serving sync.WaitGroup
}

// Listen answers at a path. A socket that is left there of a process that is gone is
// replaced: who calls holds the lock of the home. of gives the publisher, nil while or when
// there is none.
func Listen(file string, of func() Publisher, log *slog.Logger) (*Server, error) {
	if info, err := os.Lstat(file); err == nil {
		if info.Mode()&os.ModeSocket == 0 {
			return nil, fmt.Errorf("%s is there and is no socket; see node.admin_socket", file)
		}
		if err := os.Remove(file); err != nil {
			return nil, fmt.Errorf("remove the socket of an earlier run: %w", err)
		}
	}
	listener, err := net.Listen("unix", file)
	if err != nil {
		return nil, fmt.Errorf("listen for aztecd publisher; see node.admin_socket: %w", err)
	}
	if err := os.Chmod(file, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("close the socket to others: %w", err), listener.Close())
	}
	s := &Server{file: file, http: &http.Server{Handler: handler(of, log), ReadHeaderTimeout: 5 * time.Second, MaxHeaderBytes: maxBody}}
	s.serving.Go(func() {
		if err := s.http.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			log.Warn("The admin socket does not answer any more", "err", err)
		}
	})
	return s, nil
}

// Close ends answering, and removes the socket.
func (s *Server) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	var errs []error
	if err := s.http.Shutdown(ctx); err != nil {
		errs = append(errs, s.http.Close())
	}
	s.serving.Wait()
	if err := os.Remove(s.file); err != nil && !errors.Is(err, os.ErrNotExist) {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func handler(of func() Publisher, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	handle := func(method, path string, do func(p Publisher, r *http.Request) (Answer, error)) {
		mux.HandleFunc(method+" "+path, func(w http.ResponseWriter, r *http.Request) {
			p := of()
			if p == nil {
				write(w, http.StatusConflict, fault{"this node has no publisher: publisher.enabled is false, or it has no L1, or starts"})
				return
			}
			a, err := do(p, r)
			if err != nil {
				write(w, http.StatusBadRequest, fault{err.Error()})
				return
			}
			if a.Reason == "" {
				a.Status = p.Status()
			}
			a.Caps = p.Caps()
			write(w, http.StatusOK, a)
		})
	}
	told := func(was bool, what string) (Answer, error) {
		if was {
			log.Warn("An operator tells the publisher what to do", "what", what)
		}
		return Answer{Changed: was}, nil
	}
	handle(http.MethodGet, pathStatus, func(Publisher, *http.Request) (Answer, error) { return Answer{}, nil })
	handle(http.MethodPost, pathPause, func(p Publisher, _ *http.Request) (Answer, error) { return told(p.Pause(), "pause") })
	handle(http.MethodPost, pathResume, func(p Publisher, _ *http.Request) (Answer, error) { return told(p.Resume(), "resume") })
	handle(http.MethodPost, pathFlush, func(p Publisher, r *http.Request) (Answer, error) {
		s, err := p.Flush(r.Context())
		return Answer{Status: s, Changed: true}, err
	})
	handle(http.MethodPost, pathCaps, func(p Publisher, r *http.Request) (Answer, error) {
		caps := p.Caps()
		dec := json.NewDecoder(io.LimitReader(r.Body, maxBody))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&caps); err != nil {
			return Answer{}, fmt.Errorf("read caps: %w", err)
		}
		was := p.Caps()
		if err := p.SetCaps(caps); err != nil {
			return Answer{}, err
		}
		return told(caps != was, fmt.Sprintf("caps %+v wei", caps))
	})
	return mux
}

func write(w http.ResponseWriter, code int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(value) // an error means that the client is gone
}
