package queue

import (
	"context"
	"errors"
	"fmt"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// Publish puts a job into the queue unless it is there: once, however often it is called
// and by however many. ErrFull when there is no room.
func (q *Queue) Publish(ctx context.Context, kind jobs.Kind, id jobs.ID, encoded []byte) error {
	if most := q.conn.MaxPayload(); int64(len(encoded)) > most {
		return fmt.Errorf("job %s has %d bytes, the queue's server takes %d: raise its max_payload", id.Short(), len(encoded), most)
	}
	if _, err := q.consumer(ctx, kind); err != nil {
		return err
	}
	ack, err := q.put(ctx, kind, id, encoded, jetstream.WithMsgID(id.String()))
	if err != nil || ack == nil || !ack.Duplicate {
		return err
	}
	// The id was used within the hour. It may have been taken out since.
	_, err = q.jobs.GetLastMsgForSubject(ctx, q.jobSubject(kind.String(), id.String()))
	if errors.Is(err, jetstream.ErrMsgNotFound) {
		_, err = q.put(ctx, kind, id, encoded)
	}
	return err
}

// put publishes a job unless its place is taken, when there is no ack.
func (q *Queue) put(ctx context.Context, kind jobs.Kind, id jobs.ID, encoded []byte, opts ...jetstream.PublishOpt) (*jetstream.PubAck, error) {
	ack, err := q.js.PublishMsg(ctx, &nats.Msg{Subject: q.jobSubject(kind.String(), id.String()), Data: encoded},
		append(opts, jetstream.WithExpectLastSequencePerSubject(0))...)
	var refused *jetstream.APIError
	switch {
	case err == nil:
		return ack, nil
	case errors.As(err, &refused) &&
		(refused.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequence || refused.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequenceConstant):
		return nil, nil
	default:
		return nil, fmt.Errorf("publish job %s: %w", id.Short(), full(err))
	}
}

// Again makes a job one that nobody has taken yet: its leases so far are forgotten. ErrGone
// when the queue does not have it.
func (q *Queue) Again(ctx context.Context, kind jobs.Kind, id jobs.ID) error {
	subject := q.jobSubject(kind.String(), id.String())
	m, err := q.jobs.GetLastMsgForSubject(ctx, subject)
	switch {
	case errors.Is(err, jetstream.ErrMsgNotFound):
		return fmt.Errorf("job %s: %w", id.Short(), ErrGone)
	case err != nil:
		return fmt.Errorf("read job %s: %w", id.Short(), err)
	}
	// A crash in between loses the job's witness; whoever planned it publishes it anew.
	if err := q.Remove(ctx, kind, id); err != nil {
		return err
	}
	_, err = q.put(ctx, kind, id, m.Data)
	return err
}

// Remove takes a job out of the queue, if it is there.
func (q *Queue) Remove(ctx context.Context, kind jobs.Kind, id jobs.ID) error {
	if err := q.jobs.Purge(ctx, jetstream.WithPurgeSubject(q.jobSubject(kind.String(), id.String()))); err != nil {
		return fmt.Errorf("remove job %s: %w", id.Short(), err)
	}
	return nil
}

// Load is how much of a kind waits, and how much workers have.
type Load struct{ Waiting, Leased int }

// Load asks for that of a kind.
func (q *Queue) Load(ctx context.Context, kind jobs.Kind) (Load, error) {
	c, err := q.consumer(ctx, kind)
	if err != nil {
		return Load{}, err
	}
	info, err := c.Info(ctx)
	if err != nil {
		return Load{}, fmt.Errorf("ask for the load of kind %s: %w", kind, err)
	}
	return Load{int(info.NumPending), info.NumAckPending}, nil
}

// Size is how many jobs the queue has and how many bytes they take.
func (q *Queue) Size(ctx context.Context) (count, bytes uint64, err error) {
	info, err := q.jobs.Info(ctx)
	if err != nil {
		return 0, 0, fmt.Errorf("ask for the queue's size: %w", err)
	}
	return info.State.Msgs, info.State.Bytes, nil
}

// Error codes of the server that the client has no names for.
const (
	codeStorage = 10047 // no storage left
	codeStore   = 10077 // a stream's own bound, or its disk
)

// full makes ErrFull of what the server says without room.
func full(err error) error {
	var refused *jetstream.APIError
	if errors.As(err, &refused) && (refused.ErrorCode == codeStorage || refused.ErrorCode == codeStore) {
		return fmt.Errorf("%s: %w", refused.Description, ErrFull)
	}
	return err
}
