package queue

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/aztecd/aztecd/app/prover/jobs"
)

// State is how far a job is.
type State string

// A job is wanted until it is proven, or set aside with a reason.
const (
	Wanted State = "wanted"
	Proven State = "proven"
	Aside  State = "aside"
)

// Record is what the desk keeps of a job.
type Record struct {
	Kind   jobs.Kind    `json:"kind"`
	Public []fr.Element `json:"public"`
	Period uint64       `json:"period"`
	State  State        `json:"state"`
	// Proof is in L1's encoding, once proven.
	Proof []byte `json:"proof,omitempty"`
	// Tries is how often it failed, Reason why it did last.
	Tries  int    `json:"tries"`
	Reason string `json:"reason,omitempty"`
	// Worker made the proof, or failed last; Wall and CPU are what the proof took.
	Worker string        `json:"worker,omitempty"`
	Wall   time.Duration `json:"wall_ns,omitempty"`
	CPU    time.Duration `json:"cpu_ns,omitempty"`

	Asked time.Time  `json:"asked"`
	Ended *time.Time `json:"ended,omitempty"`
}

// ErrNoRecord says that a job was not asked for, or is forgotten.
var ErrNoRecord = errors.New("no record of this job")

// Record reads that of a job; ErrNoRecord when there is none.
func (q *Queue) Record(ctx context.Context, id jobs.ID) (r Record, err error) {
	err = get(ctx, q.records, id.String(), &r)
	if errors.Is(err, jetstream.ErrKeyNotFound) {
		err = ErrNoRecord
	}
	if err != nil {
		return r, fmt.Errorf("job %s: %w", id.Short(), err)
	}
	return r, nil
}

// PutRecord writes that of a job.
func (q *Queue) PutRecord(ctx context.Context, id jobs.ID, r Record) error {
	if err := put(ctx, q.records, id.String(), r); err != nil {
		return fmt.Errorf("write the record of job %s: %w", id.Short(), err)
	}
	return nil
}

// Records reads all there are.
func (q *Queue) Records(ctx context.Context) (map[jobs.ID]Record, error) {
	out := map[jobs.ID]Record{}
	err := all(ctx, q.records, func(key string, value []byte) error {
		id, err := jobs.ParseID(key)
		if err != nil {
			return err
		}
		var r Record
		if err := json.Unmarshal(value, &r); err != nil {
			return fmt.Errorf("record of job %s: %w", id.Short(), err)
		}
		out[id] = r
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the records of jobs: %w", err)
	}
	return out, nil
}

// Forget removes the records of jobs, and the jobs with them.
func (q *Queue) Forget(ctx context.Context, records map[jobs.ID]Record) error {
	for id, r := range records {
		if err := q.Remove(ctx, r.Kind, id); err != nil {
			return err
		}
		if err := q.records.Delete(ctx, id.String()); err != nil {
			return fmt.Errorf("forget job %s: %w", id.Short(), err)
		}
	}
	if err := q.records.PurgeDeletes(ctx, jetstream.DeleteMarkersOlderThan(-1)); err != nil {
		return fmt.Errorf("forget jobs: %w", err)
	}
	return nil
}

func get(ctx context.Context, kv jetstream.KeyValue, key string, into any) error {
	entry, err := kv.Get(ctx, key)
	if err != nil {
		return err
	}
	return json.Unmarshal(entry.Value(), into)
}

func put(ctx context.Context, kv jetstream.KeyValue, key string, value any) error {
	b, err := json.Marshal(value)
	if err != nil {
		return err
	}
	_, err = kv.Put(ctx, key, b)
	return full(err)
}

// all calls each with every entry of a bucket.
func all(ctx context.Context, kv jetstream.KeyValue, each func(key string, value []byte) error) (err error) {
	w, err := kv.WatchAll(ctx, jetstream.IgnoreDeletes())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Stop()) }()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case entry, ok := <-w.Updates():
			if !ok || entry == nil { // nil: that was all there is
				return nil
			}
			if err := each(entry.Key(), entry.Value()); err != nil {
				return err
			}
		}
	}
}
