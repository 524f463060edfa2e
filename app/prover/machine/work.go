package machine

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"regexp"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/prover/circuits"
	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/worker"
	"github.com/aztecd/aztecd/app/rpc"
)

// WorkOptions configure a machine that makes proofs.
type WorkOptions struct {
	Fleet Fleet
	Keys  Keys
	Hands Hands
	// Metrics is host:port of /metrics and /healthz; empty serves none.
	Metrics string
	Logger  *slog.Logger
}

// Hands are what a machine gives to proofs.
type Hands struct {
	// Name of the worker; empty makes one of the machine's and the process's.
	Name string
	// Memory in bytes; 0 takes three quarters of what is free at the start.
	Memory uint64
	// Nice is the process's priority, 0 to 19, the lowest.
	Nice int
}

func (h Hands) ready() (Hands, error) {
	if h.Name == "" {
		host, err := os.Hostname()
		if err != nil {
			return h, fmt.Errorf("name the worker: %w; use --name", err)
		}
		h.Name = fmt.Sprintf("%.48s-%d", notInNames.ReplaceAllString(host, "-"), os.Getpid())
	}
	if h.Memory == 0 {
		free, err := worker.FreeMemory()
		if err != nil {
			return h, err
		}
		h.Memory = free / 4 * 3
	}
	if h.Nice == 0 {
		return h, nil
	}
	return h, worker.Yield(h.Nice)
}

var notInNames = regexp.MustCompile(`[^a-zA-Z0-9]+`)

// Work makes proofs for a fleet until the context ends.
func Work(ctx context.Context, o WorkOptions) (err error) {
	if o.Fleet.URL == "" {
		return errors.New("a worker needs the URL of its fleet's queue: --nats")
	}
	hands, err := o.Hands.ready()
	if err != nil {
		return err
	}
	registry := newRegistry()
	server, err := serve(o.Metrics, registry, o.Logger)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server()) }()
	q, err := o.Fleet.open(ctx, o.Logger)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, q.close()) }()
	o.Logger.Info("Compiles circuits", "circuits", o.Keys.Set)
	all, _, err := o.Keys.open()
	if err != nil {
		return err
	}
	return work(ctx, q.Queue, all, hands, registry, o.Logger)
}

func work(ctx context.Context, q *queue.Queue, all *circuits.Circuits, hands Hands, registry *prometheus.Registry, log *slog.Logger) error {
	return worker.Run(ctx, worker.Options{
		Queue: q, Provers: all, Verifier: all, Name: hands.Name, Memory: hands.Memory, Logger: log, Metrics: worker.NewMetrics(registry),
	})
}

func newRegistry() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return r
}

// maxConnections is how many may watch at a time.
const maxConnections = 64

// serve serves metrics, if it is told where; it returns what ends that.
func serve(listen string, registry *prometheus.Registry, log *slog.Logger) (func() error, error) {
	if listen == "" {
		return func() error { return nil }, nil
	}
	s, err := rpc.Watch(rpc.Config{Listen: listen, MaxConnections: maxConnections, Metrics: registry, Logger: log}, alive{})
	if err != nil {
		return nil, fmt.Errorf("--metrics: %w", err)
	}
	log.Info("Serve metrics", "url", "http://"+s.Addr())
	return s.Close, nil
}

// alive is all that is known of a process that only answers whether it is there.
type alive struct{}

// Alive implements rpc.Watched.
func (alive) Alive() ([]string, error) { return nil, nil }

// Health implements rpc.Watched.
func (alive) Health() api.Health { return api.Health{Ready: true, Synced: true} }
