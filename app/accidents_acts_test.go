package app

import (
	"errors"
	"io/fs"
	"os"
	"testing"
	"time"

	"github.com/cometbft/cometbft/privval"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
)

// accident has one happen to the two machines, of which the first runs.
func (w *world) accident(t *testing.T, name string) {
	t.Helper()
	first, second := w.machines[0], w.machines[1]
	switch name {
	case "moved by export and import":
		w.move(t, first, second)
		w.start(t, second)
		w.live(t, 1+w.rng.IntN(4))
		w.move(t, second, first)
		w.start(t, second)
		w.start(t, first)
	case "exported, and both started":
		w.move(t, first, second)
		w.start(t, first)
		w.start(t, second)
	case "imported on both":
		state := w.move(t, first, second)
		w.start(t, second)
		w.pause(t)
		_ = signer.Import(first.cfg, state) // as good as a copy of the second home
		w.start(t, first)
	case "an older export imported":
		state := w.move(t, first, second)
		w.start(t, second)
		w.live(t, 1+w.rng.IntN(4))
		second.stop(t)
		if len(w.signed) > 0 {
			require.ErrorIs(t, signer.Import(second.cfg, state), signer.ErrStateOlder)
		}
		w.start(t, second)
	case "home copied while it ran":
		backup := first.copy(t)
		w.pause(t)
		backup.restore(t, second)
		w.start(t, second)
	case "a follower given copied files":
		backup := first.copy(t)
		w.pause(t)
		backup.height = uint64(len(w.locks)) // what was decided it has seen already
		backup.restore(t, second)
		w.start(t, second)
	case "home put back from a backup":
		backup := first.copy(t)
		w.live(t, w.rng.IntN(4))
		w.slot(t)
		w.crash(t, first)
		backup.restore(t, first)
		w.start(t, first)
	case "book put back":
		w.partly(t, first, func(m *machine) string { return m.cfg.Book })
	case "signer's state put back":
		w.partly(t, first, func(m *machine) string { return m.cfg.StateFile })
	case "book lost":
		w.crash(t, first)
		require.NoError(t, os.Remove(first.cfg.Book))
		w.start(t, first)
	case "key copied alone":
		w.start(t, second)
		w.live(t, 1)
		require.NoError(t, os.WriteFile(second.cfg.Book, []byte("{}\n"), 0o600))
		w.start(t, second)
	case "disk rolled back within a height":
		backup := first.copy(t)
		w.vote(t, first, uint64(len(w.locks)+1))
		w.crash(t, first)
		backup.restore(t, first)
		w.start(t, first)
	case "died within a height, key file started elsewhere":
		w.vote(t, first, uint64(len(w.locks)+1))
		w.crash(t, first)
		second.unsigned(t)
		w.takesOver(t, second)
	case "the same on a follower":
		second.unsigned(t)
		second.height = uint64(len(w.locks))
		w.vote(t, first, second.height+1)
		w.crash(t, first)
		w.takesOver(t, second)
	case "book and signer's state deleted":
		w.vote(t, first, uint64(len(w.locks)+1))
		w.crash(t, first)
		first.unsigned(t)
		w.takesOver(t, first)
	case "key file started beside the other":
		second.unsigned(t)
		w.start(t, second)
		w.live(t, 40)
		require.True(t, second.guard == nil, "it heard the first")
	case "empty sealed book imported over":
		second.unsigned(t)
		w.start(t, second)
		nothing := w.move(t, second, second)
		w.vote(t, first, uint64(len(w.locks)+1))
		w.crash(t, first)
		require.NoError(t, signer.Import(second.cfg, nothing))
		w.takesOver(t, second)
	case "another key's empty sealed book":
		mine, err := os.ReadFile(second.cfg.KeyFile)
		require.NoError(t, err)
		privval.NewFilePV(w.keys[1], second.cfg.KeyFile, second.cfg.StateFile).Save()
		w.start(t, second)
		second.stop(t)
		_, err = signer.Export(second.cfg)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(second.cfg.KeyFile, mine, 0o600))
		w.start(t, second)
		require.True(t, second.guard == nil, "what was sealed stays")
	default:
		t.Fatal("no such accident: " + name)
	}
}

// unsigned has a home as `aztecd init` leaves it, but for the key.
func (m *machine) unsigned(t *testing.T) {
	t.Helper()
	require.NoError(t, config.WriteUnsigned(m.cfg.StateFile))
	if err := os.Remove(m.cfg.Book); !errors.Is(err, fs.ErrNotExist) {
		require.NoError(t, err)
	}
}

// takesOver has a machine without a book go on with the key of one that died: it does sign,
// but not at once.
func (w *world) takesOver(t *testing.T, m *machine) {
	t.Helper()
	m.signed = 0
	w.start(t, m)
	w.live(t, 3*int(accidentSlot/time.Second))
	require.NotZero(t, m.signed)
}

// pause is at least a slot: a start that is quicker stands for a machine that restarts.
func (w *world) pause(t *testing.T) {
	t.Helper()
	w.slot(t)
	w.live(t, w.rng.IntN(4))
}

// move exports from a machine that is stopped first, and imports, each twice now and then.
func (w *world) move(t *testing.T, from, to *machine) *signer.State {
	t.Helper()
	w.begun(t, from)
	from.stop(t)
	state, err := signer.Export(from.cfg)
	require.NoError(t, err)
	for range 1 + w.rng.IntN(2) {
		state, err = signer.Export(from.cfg)
		require.NoError(t, err)
		state, err = signer.ParseState(state.Encode())
		require.NoError(t, err)
		require.NoError(t, signer.Import(to.cfg, state))
	}
	return state
}

// partly puts one file back that is older than what was signed since.
func (w *world) partly(t *testing.T, m *machine, file func(*machine) string) {
	t.Helper()
	old, err := os.ReadFile(file(m))
	require.NoError(t, err)
	w.live(t, w.rng.IntN(3))
	w.crash(t, m)
	require.NoError(t, os.WriteFile(file(m), old, 0o600))
	w.start(t, m)
}

// begun has a machine sign a height that is not decided, now and then: whatever happens next
// meets that height again.
func (w *world) begun(t *testing.T, m *machine) {
	t.Helper()
	if w.follow(t, m) && w.rng.IntN(2) == 0 {
		w.vote(t, m, uint64(len(w.locks)+1))
	}
}

// crash ends a machine, now and then with a line of its book unfinished.
func (w *world) crash(t *testing.T, m *machine) {
	t.Helper()
	w.begun(t, m)
	m.stop(t)
	if w.rng.IntN(3) > 0 {
		return
	}
	book, err := os.OpenFile(m.cfg.Book, os.O_WRONLY|os.O_APPEND, 0)
	require.NoError(t, err)
	_, err = book.WriteString(`{"record":{"height":`)
	require.NoError(t, err)
	require.NoError(t, book.Close())
}

// backup is a copy of a home, its databases' height with it.
type backup struct {
	state, book []byte
	height      uint64
}

func (m *machine) copy(t *testing.T) backup {
	t.Helper()
	state, err := os.ReadFile(m.cfg.StateFile)
	require.NoError(t, err)
	book, err := os.ReadFile(m.cfg.Book)
	require.NoError(t, err)
	return backup{state, book, m.height}
}

func (b backup) restore(t *testing.T, m *machine) {
	t.Helper()
	require.NoError(t, os.WriteFile(m.cfg.StateFile, b.state, 0o600))
	require.NoError(t, os.WriteFile(m.cfg.Book, b.book, 0o600))
	m.height = b.height
}
