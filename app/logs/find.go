package logs

import (
	"context"
	"errors"
	"fmt"
)

// ErrBehind says that the index does not have the chain yet.
var ErrBehind = errors.New("logs are not indexed so far yet")

// Reach waits until a chunk is indexed. It gives the first chunk that is; ErrBehind when ctx
// ends before.
func (x *Index) Reach(ctx context.Context, chunk uint64) (first uint64, err error) {
	for {
		x.mu.Lock()
		last, first, moved := x.last.number, x.first, x.moved
		x.mu.Unlock()
		if last >= chunk {
			return first, nil
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return 0, fmt.Errorf("%w: chunk %d of %d", ErrBehind, last, chunk)
		}
	}
}

// Find gives the places of logs with a name up to a chunk, oldest first: count of them behind
// the first skip. There are more when it gives count.
func (x *Index) Find(ctx context.Context, name Name, upTo uint64, skip, count int) ([]Place, error) {
	it, err := x.cfg.DB.Iterator(name.at(Place{}), name.at(Place{Chunk: upTo + 1}))
	if err != nil {
		return nil, fmt.Errorf("find logs: %w", err)
	}
	defer it.Close()
	var out []Place
	for ; it.Valid() && len(out) < count && ctx.Err() == nil; it.Next() {
		if skip > 0 {
			skip--
			continue
		}
		out = append(out, placeOf(it.Key()))
	}
	return out, errors.Join(it.Error(), ctx.Err())
}
