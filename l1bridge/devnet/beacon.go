package devnet

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
)

// beaconServer answers the part of the beacon API that a reader of blobs needs.
type beaconServer struct {
	clock   clock
	chain   *core.BlockChain
	archive archive
	server  *http.Server
	url     string
	done    chan struct{}
}

// forkVersion is of the one fork there is.
const forkVersion = "0x00000000"

func serveBeacon(addr string, c clock, chain *core.BlockChain, a archive, origins []string) (*beaconServer, error) {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen for beacon API: %w", err)
	}
	s := &beaconServer{clock: c, chain: chain, archive: a, done: make(chan struct{}), url: "http://" + listener.Addr().String()}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /eth/v1/beacon/genesis", s.genesis)
	mux.HandleFunc("GET /eth/v1/config/spec", s.spec)
	mux.HandleFunc("GET /eth/v1/beacon/blobs/{id}", s.blobs)
	mux.HandleFunc("GET /eth/v1/beacon/blob_sidecars/{id}", s.sidecars)
	mux.HandleFunc("GET /eth/v1/beacon/headers", s.headers)
	mux.HandleFunc("GET /eth/v1/beacon/headers/{id}", s.header)
	mux.HandleFunc("GET /eth/v1/beacon/states/{id}/fork", s.headFork)
	mux.HandleFunc("GET /eth/v1/config/fork_schedule", s.forkSchedule)
	mux.HandleFunc("GET /eth/v1/node/version", s.version)
	mux.HandleFunc("GET /eth/v1/node/health", s.health)
	mux.HandleFunc("GET /eth/v1/node/syncing", s.syncing)
	s.server = &http.Server{Handler: localOnly(sharing(origins, mux)), ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second}
	go func() {
		defer close(s.done)
		_ = s.server.Serve(listener) // Always ends with ErrServerClosed: close is the only way out.
	}()
	return s, nil
}

func (s *beaconServer) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	err := s.server.Shutdown(ctx)
	if err != nil {
		err = s.server.Close()
	}
	<-s.done
	return err
}

// localOnly refuses requests that a web page sends to us under a name of its own.
func localOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil {
			host = r.Host
		}
		if !isLoopback(host) {
			refuse(w, http.StatusForbidden, "only loopback hosts are served")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *beaconServer) genesis(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]any{"data": map[string]string{
		"genesis_time":            strconv.FormatUint(s.clock.genesis, 10),
		"genesis_validators_root": common.Hash{}.Hex(),
		"genesis_fork_version":    forkVersion,
	}})
}

func (s *beaconServer) spec(w http.ResponseWriter, _ *http.Request) {
	answer(w, http.StatusOK, map[string]any{"data": map[string]string{
		"SECONDS_PER_SLOT": strconv.FormatUint(s.clock.perSlot, 10),
		"SLOTS_PER_EPOCH":  "32",
	}})
}

// blobs returns the blobs of a block in the block's order, all of them or those
// with one of the asked versioned hashes.
func (s *beaconServer) blobs(w http.ResponseWriter, r *http.Request) {
	block := s.block(r.PathValue("id"))
	if block == nil {
		refuse(w, http.StatusNotFound, "block not found")
		return
	}
	wanted := map[common.Hash]bool{}
	for _, hash := range listed(r, "versioned_hashes") {
		wanted[common.HexToHash(hash)] = true
	}
	data := []string{}
	for _, hash := range blobHashes(block) {
		if len(wanted) > 0 && !wanted[hash] {
			continue
		}
		blob, ok := s.read(w, hash)
		if !ok {
			return
		}
		data = append(data, "0x"+hex.EncodeToString(blob))
	}
	s.answerFor(w, block, data)
}

// listed are the values of a parameter that may be repeated or hold a list.
func listed(r *http.Request, name string) (all []string) {
	for _, list := range r.URL.Query()[name] {
		all = append(all, strings.Split(list, ",")...)
	}
	return all
}

// read takes a blob out of the archive, or refuses.
func (s *beaconServer) read(w http.ResponseWriter, hash common.Hash) ([]byte, bool) {
	blob, err := s.archive.get(hash)
	switch {
	case errors.Is(err, errNoBlob):
		refuse(w, http.StatusNotFound, "blob pruned")
	case err != nil:
		refuse(w, http.StatusInternalServerError, "blob unreadable")
	}
	return blob, err == nil
}

// answerFor says with the data whether its block is final.
func (s *beaconServer) answerFor(w http.ResponseWriter, block *types.Block, data any) {
	final := s.chain.CurrentFinalBlock()
	answer(w, http.StatusOK, map[string]any{
		"version":              "fulu",
		"execution_optimistic": false,
		"finalized":            final != nil && final.Number.Cmp(block.Number()) >= 0,
		"data":                 data,
	})
}

func answer(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // The client went away; there is nobody to tell.
}

func refuse(w http.ResponseWriter, status int, message string) {
	answer(w, status, map[string]any{"code": status, "message": message})
}
