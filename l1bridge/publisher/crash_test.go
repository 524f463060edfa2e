package publisher_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// moment of a crash.
type moment int

const (
	beforeWrite moment = iota
	beforeSend
	afterSend
)

// crash ends each publisher whenever it writes its journal, at a moment of it, and starts
// it anew; every other time it gets through.
func crash(at moment) act {
	return func(s *stage) {
		for _, a := range s.cast {
			a.crashes(s.t, at)
		}
	}
}

func (a *actor) crashes(t *testing.T, at moment) {
	t.Helper()
	var was, sending []byte
	crashing := true
	a.before = func() { was, sending = a.journal(t), nil }
	a.wires[0].Bend(on("eth_sendRawTransaction", func(_ *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		sending = a.journal(t)
		if crashing && at != afterSend {
			return nil, errOff
		}
		return ask()
	}))
	a.after = func() {
		if bytes.Equal(a.journal(t), was) && sending == nil {
			return
		}
		if crashing {
			switch {
			case at == beforeWrite:
				a.putJournal(t, was)
			case sending != nil:
				a.putJournal(t, sending)
			}
			a.restart(t)
		}
		crashing = !crashing
	}
}

// journal is what is on disk, nil for nothing.
func (a *actor) journal(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile(a.account.Journal)
	if !errors.Is(err, fs.ErrNotExist) {
		require.NoError(t, err)
	}
	return data
}

func (a *actor) putJournal(t *testing.T, data []byte) {
	t.Helper()
	if data == nil {
		require.NoError(t, os.RemoveAll(a.account.Journal))
		return
	}
	require.NoError(t, os.WriteFile(a.account.Journal, data, 0o600))
}
