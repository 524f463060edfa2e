package app

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

// What was started last may use what was started before it: it ends first.
func TestPartsEndInTheOppositeOrder(t *testing.T) {
	p := parts{fail: func(err error) { require.NoError(t, err) }}
	var ended []string
	end := func(name string) func() error {
		return func() error {
			ended = append(ended, name)
			return errors.New("of " + name)
		}
	}
	p.add("first", end("first"))
	p.run("task", func(ctx context.Context) error {
		<-ctx.Done()
		ended = append(ended, "task")
		return ctx.Err()
	})
	p.add("last", end("last"))
	err := p.close()
	require.Equal(t, []string{"last", "task", "first"}, ended)
	require.ErrorContains(t, err, "stop last: of last")
	require.ErrorContains(t, err, "stop first: of first", "each is ended whatever the others say")
	require.NoError(t, p.close(), "once")
}

// A task that ends while it is wanted leaves its work undone: the node fails.
func TestATaskThatEndsByItselfFailsTheNode(t *testing.T) {
	broken := errors.New("broken")
	for want, task := range map[error]func(context.Context) error{
		broken:   func(context.Context) error { return broken },
		errEnded: func(context.Context) error { return nil },
	} {
		failed := make(chan error, 1)
		p := parts{fail: func(err error) { failed <- err }}
		p.run("task", task)
		require.ErrorIs(t, <-failed, want)
		require.NoError(t, p.close())
	}
}
