package p2p

import (
	"bytes"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLibraryLogsAreDemoted(t *testing.T) {
	var out bytes.Buffer
	log := slog.New(demoted{slog.NewTextHandler(&out, &slog.HandlerOptions{Level: slog.LevelDebug})}).With("logger", "swarm2")
	log.Debug("chatter")
	log.Info("chatter")
	log.Error("listener closed")
	require.NotContains(t, out.String(), "chatter")
	require.Contains(t, out.String(), "level=DEBUG")
	require.Contains(t, out.String(), "logger=swarm2")

	out.Reset()
	log = slog.New(demoted{slog.NewTextHandler(&out, nil)}) // at info
	log.Error("listener closed")
	require.Empty(t, out.String())
}
