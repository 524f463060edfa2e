package queue

import (
	"context"
	"fmt"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// Report hands a worker's result to the desk; it is on disk when Report returns. ErrFull when
// there is no room for results.
func (q *Queue) Report(ctx context.Context, r jobs.Result) error {
	b, err := r.Encode()
	if err != nil {
		return err
	}
	if err := q.report(ctx, r.Worker, b); err != nil {
		return fmt.Errorf("report on job %s: %w", r.ID.Short(), err)
	}
	return nil
}

func (q *Queue) report(ctx context.Context, worker string, b []byte) error {
	_, err := q.js.PublishMsg(ctx, &nats.Msg{Subject: q.resultSubject(worker), Data: b})
	return full(err)
}

// Reported is a result that waits for the desk.
type Reported struct {
	// Data is the result's encoding, unread: a stranger may have written it.
	Data []byte

	message jetstream.Msg
}

// Done takes the result off.
func (r *Reported) Done(ctx context.Context) error { return r.message.DoubleAck(ctx) }

// Results waits a moment for results and gives those that came, some tens at most.
func (q *Queue) Results(ctx context.Context) ([]Reported, error) {
	c, err := q.desk(ctx)
	if err != nil {
		return nil, fmt.Errorf("open the queue of results: %w", err)
	}
	const most = 64
	batch, err := c.Fetch(most, jetstream.FetchMaxWait(look))
	if err != nil {
		return nil, fmt.Errorf("take results: %w", err)
	}
	var out []Reported
	for m := range batch.Messages() {
		out = append(out, Reported{m.Data(), m})
	}
	if err := batch.Error(); err != nil {
		return out, fmt.Errorf("take results: %w", err)
	}
	return out, nil
}

// ResultsWaiting is how many results the desk has not judged.
func (q *Queue) ResultsWaiting(ctx context.Context) (int, error) {
	info, err := q.results.Info(ctx)
	if err != nil {
		return 0, fmt.Errorf("ask for results: %w", err)
	}
	return int(info.State.Msgs), nil
}

func (q *Queue) desk(ctx context.Context) (jetstream.Consumer, error) {
	return q.durable(ctx, q.results, jetstream.ConsumerConfig{Durable: "desk", AckWait: q.opts.Lease, MaxDeliver: -1})
}
