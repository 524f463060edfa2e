package queue

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

var (
	// ErrFull says that there is no room for another job.
	ErrFull = errors.New("the job queue is full")
	// ErrGone says that a job is not in the queue.
	ErrGone = errors.New("the job is not in the queue")
)

// Options are those of a queue; the zero of each is its default. Bounds and lease are those
// of whoever opens the queue first.
type Options struct {
	// Name tells fleets apart that share a cluster.
	Name string
	// Lease is how long a job is a worker's that says nothing.
	Lease time.Duration
	// MaxJobs, MaxResults and MaxRecords bound each store, in bytes.
	MaxJobs, MaxResults, MaxRecords int64
	// Replicas is on how many servers of a cluster each store is.
	Replicas int
}

// Defaults.
const (
	DefaultName  = "aztecd"
	DefaultLease = 30 * time.Second

	defaultJobs    = 2 << 30
	defaultResults = 64 << 20
	defaultRecords = 256 << 20

	maxRecord  = 64 << 10
	maxPeriods = 16 << 20
	maxWorkers = 4 << 20

	// Present is how long a worker is taken for one that works after it said so.
	Present = time.Minute
)

// StoreFor is what an embedded server's store needs room for.
func (o Options) StoreFor() int64 {
	o = o.withDefaults()
	return o.MaxJobs + o.MaxResults + o.MaxRecords + maxPeriods + maxWorkers + (64 << 20) // and what each stream takes besides
}

func (o Options) withDefaults() Options {
	set := func(to *int64, value int64) {
		if *to == 0 {
			*to = value
		}
	}
	set(&o.MaxJobs, defaultJobs)
	set(&o.MaxResults, defaultResults)
	set(&o.MaxRecords, defaultRecords)
	if o.Name == "" {
		o.Name = DefaultName
	}
	if o.Lease == 0 {
		o.Lease = DefaultLease
	}
	o.Replicas = max(o.Replicas, 1)
	return o
}

// Queue is a fleet's stores. It may be used from several goroutines.
type Queue struct {
	opts Options
	conn *nats.Conn
	js   jetstream.JetStream

	jobs, results                     jetstream.Stream
	records, periods, workers, barred jetstream.KeyValue

	mu     sync.Mutex
	leases map[jobs.Kind]jetstream.Consumer
}

var fleetName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,31}$`)

// Open finds or makes the stores. The connection stays the caller's.
func Open(ctx context.Context, conn *nats.Conn, o Options) (*Queue, error) {
	o = o.withDefaults()
	if !fleetName.MatchString(o.Name) {
		return nil, fmt.Errorf("a fleet called %q: use up to 32 small letters, digits and dashes", o.Name)
	}
	q := &Queue{opts: o, conn: conn, leases: map[jobs.Kind]jetstream.Consumer{}}
	var err error
	if q.js, err = jetstream.New(conn); err != nil {
		return nil, fmt.Errorf("open the job queue: %w", err)
	}
	if err := q.open(ctx); err != nil {
		return nil, fmt.Errorf("open the job queue: %w", err)
	}
	return q, nil
}

func (q *Queue) open(ctx context.Context) (err error) {
	o := q.opts
	if q.jobs, err = q.stream(ctx, jetstream.StreamConfig{
		Name: o.Name + "-jobs", Subjects: []string{q.jobSubject("*", "*")}, MaxBytes: o.MaxJobs,
	}); err != nil {
		return err
	}
	if q.results, err = q.stream(ctx, jetstream.StreamConfig{
		Name: o.Name + "-results", Subjects: []string{q.resultSubject("*")}, MaxBytes: o.MaxResults,
		MaxMsgSize: jobs.MaxResult + (1 << 10), Retention: jetstream.WorkQueuePolicy,
	}); err != nil {
		return err
	}
	if q.records, err = q.bucket(ctx, jetstream.KeyValueConfig{Bucket: o.Name + "-records", MaxBytes: o.MaxRecords, MaxValueSize: maxRecord}); err != nil {
		return err
	}
	if q.periods, err = q.bucket(ctx, jetstream.KeyValueConfig{Bucket: o.Name + "-periods", MaxBytes: maxPeriods, MaxValueSize: maxRecord}); err != nil {
		return err
	}
	if q.barred, err = q.bucket(ctx, jetstream.KeyValueConfig{Bucket: o.Name + "-barred", MaxBytes: maxWorkers, MaxValueSize: maxRecord}); err != nil {
		return err
	}
	q.workers, err = q.bucket(ctx, jetstream.KeyValueConfig{
		Bucket: o.Name + "-workers", MaxBytes: maxWorkers, MaxValueSize: maxRecord, TTL: Present, Storage: jetstream.MemoryStorage,
	})
	return err
}

// stream finds one, or makes it of a configuration: a full one refuses what is new.
func (q *Queue) stream(ctx context.Context, c jetstream.StreamConfig) (jetstream.Stream, error) {
	found, err := q.js.Stream(ctx, c.Name)
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		c.Discard, c.Replicas, c.Duplicates = jetstream.DiscardNew, q.opts.Replicas, time.Hour
		found, err = q.js.CreateStream(ctx, c)
		if errors.Is(err, jetstream.ErrStreamNameAlreadyInUse) { // by another process, a moment ago
			found, err = q.js.Stream(ctx, c.Name)
		}
	}
	return found, err
}

func (q *Queue) bucket(ctx context.Context, c jetstream.KeyValueConfig) (jetstream.KeyValue, error) {
	found, err := q.js.KeyValue(ctx, c.Bucket)
	if errors.Is(err, jetstream.ErrBucketNotFound) {
		c.Replicas = q.opts.Replicas
		found, err = q.js.CreateKeyValue(ctx, c)
		if errors.Is(err, jetstream.ErrBucketExists) {
			found, err = q.js.KeyValue(ctx, c.Bucket)
		}
	}
	return found, err
}

func (q *Queue) jobSubject(kind, id string) string  { return q.opts.Name + ".job." + kind + "." + id }
func (q *Queue) resultSubject(worker string) string { return q.opts.Name + ".result." + worker }
