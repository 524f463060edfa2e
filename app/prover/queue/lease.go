package queue

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// look is how long one kind is waited for before the next one is.
const look = 250 * time.Millisecond

// Lease is a job that is one worker's, for as long as it renews it.
type Lease struct {
	Kind jobs.Kind
	ID   jobs.ID
	// Data is the job's encoding, unread.
	Data []byte
	// Tries is how often the job was leased, this time counted.
	Tries int
	// Period is how long the lease holds without Renew.
	Period time.Duration

	message jetstream.Msg
}

// Lease waits for a job of one of the kinds, the first of which goes before the others. It
// returns the context's error when that ends.
func (q *Queue) Lease(ctx context.Context, kinds []jobs.Kind) (*Lease, error) {
	if len(kinds) == 0 {
		return nil, errors.New("no kind of job to take")
	}
	for {
		for _, kind := range kinds {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			l, err := q.lease(ctx, kind)
			if l != nil || err != nil {
				return l, err
			}
		}
	}
}

// lease takes a job of a kind, or none.
func (q *Queue) lease(ctx context.Context, kind jobs.Kind) (*Lease, error) {
	c, err := q.consumer(ctx, kind)
	if err != nil {
		return nil, err
	}
	batch, err := c.Fetch(1, jetstream.FetchMaxWait(look))
	if err != nil {
		return nil, fmt.Errorf("take a job of kind %s: %w", kind, err)
	}
	m, ok := <-batch.Messages()
	if !ok {
		if err := batch.Error(); err != nil {
			q.forget(kind)
			return nil, fmt.Errorf("take a job of kind %s: %w", kind, err)
		}
		return nil, nil
	}
	meta, err := m.Metadata()
	if err != nil {
		return nil, fmt.Errorf("take a job of kind %s: %w", kind, err)
	}
	subject := m.Subject()
	id, err := jobs.ParseID(subject[strings.LastIndexByte(subject, '.')+1:])
	if err != nil {
		return nil, m.Term() // a stranger's; it does not come again
	}
	return &Lease{
		Kind: kind, ID: id, Data: m.Data(), Tries: int(meta.NumDelivered),
		Period: c.CachedInfo().Config.AckWait, message: m,
	}, nil
}

// Renew begins the lease anew.
func (l *Lease) Renew() error { return l.message.InProgress() }

// End says that the worker is done with the job.
func (l *Lease) End(ctx context.Context) error { return l.message.DoubleAck(ctx) }

// Return gives the job back, to be taken by anybody after a while.
func (l *Lease) Return(after time.Duration) error { return l.message.NakWithDelay(after) }

// consumer is who leases jobs of a kind.
func (q *Queue) consumer(ctx context.Context, kind jobs.Kind) (jetstream.Consumer, error) {
	if err := kind.Check(); err != nil {
		return nil, err
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if c := q.leases[kind]; c != nil {
		return c, nil
	}
	c, err := q.durable(ctx, q.jobs, jetstream.ConsumerConfig{
		Durable: kind.String(), FilterSubject: q.jobSubject(kind.String(), "*"),
		AckWait: q.opts.Lease, MaxAckPending: -1, MaxDeliver: -1,
	})
	if err != nil {
		return nil, fmt.Errorf("open the queue of kind %s: %w", kind, err)
	}
	q.leases[kind] = c
	return c, nil
}

// durable finds a consumer of a stream or makes it.
func (q *Queue) durable(ctx context.Context, s jetstream.Stream, c jetstream.ConsumerConfig) (jetstream.Consumer, error) {
	found, err := s.Consumer(ctx, c.Durable)
	if errors.Is(err, jetstream.ErrConsumerNotFound) {
		c.AckPolicy = jetstream.AckExplicitPolicy
		found, err = s.CreateConsumer(ctx, c)
		if errors.Is(err, jetstream.ErrConsumerExists) {
			found, err = s.Consumer(ctx, c.Durable)
		}
	}
	return found, err
}

// forget makes the next who asks look for the consumer of a kind anew.
func (q *Queue) forget(kind jobs.Kind) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.leases, kind)
}
