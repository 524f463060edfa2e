package watch

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

const (
	// stale is the age of what was heard last from the node, and of L1's last block, from which
	// a watchtower is not ready: it does not see what it is to act on.
	staleNode = time.Minute
	staleL1   = 5 * time.Minute
)

// health is how a watchtower is that runs alone. It is safe for concurrent use.
type health struct {
	now   func() time.Time
	view  atomic.Pointer[view.View]
	tower atomic.Pointer[watchtower.Watchtower]

	mu      sync.Mutex
	last    time.Time // of an answer
	failure error     // since
}

// heard notes what came of a question to the node.
func (h *health) heard(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failure = err; err == nil {
		h.last = h.now()
	}
}

// Alive implements rpc.Watched.
func (h *health) Alive() ([]string, error) {
	if h.view.Load() == nil {
		return []string{"waits for its node"}, nil
	}
	return nil, nil
}

// Health implements rpc.Watched.
func (h *health) Health() (out api.Health) {
	out.Ready = true
	need := func(ok bool, format string, args ...any) {
		if !ok {
			out.Ready = false
			out.Reasons = append(out.Reasons, fmt.Sprintf(format, args...))
		}
	}
	h.mu.Lock()
	silent, failure := h.now().Sub(h.last), h.failure
	h.mu.Unlock()
	out.Synced = silent < staleNode
	need(out.Synced, "the node has not answered for a minute: see --node%s", because(failure))
	v := h.view.Load()
	if v == nil {
		need(false, "it waits for its node")
		return out
	}
	failure, _ = v.Failure()
	s := v.Snapshot()
	if !s.Ready() {
		need(false, "no block was read from L1 yet: see --l1%s", because(failure))
		return out
	}
	age := s.Age(h.now())
	ms := uint64(max(0, age.Milliseconds()))
	out.L1ViewAgeMS = &ms
	need(age < staleL1, "the last L1 block was seen %s ago%s", age.Round(time.Second), because(failure))
	if t := h.tower.Load(); t != nil {
		Blame(&out, t.State())
	}
	return out
}

// because adds why something is so, if it is known.
func because(err error) string {
	if err == nil {
		return ""
	}
	return ": " + err.Error()
}

// served is a server, or none.
type served struct{ server *rpc.Server }

func (s served) close() {
	if s.server != nil {
		_ = s.server.Close() // the process ends
	}
}

// maxConnections is how many may watch at a time.
const maxConnections = 64

func (o Options) serve(h *health, registry *prometheus.Registry) (served, error) {
	if o.Metrics == "" {
		return served{}, nil
	}
	server, err := rpc.Watch(rpc.Config{Listen: o.Metrics, MaxConnections: maxConnections, Metrics: registry, Logger: o.Logger}, h)
	if err != nil {
		return served{}, fmt.Errorf("watchtower: --metrics: %w", err)
	}
	o.Logger.Info("Serve metrics and health", "url", "http://"+server.Addr())
	return served{server}, nil
}
