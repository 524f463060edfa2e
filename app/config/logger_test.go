package config_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

func logs(t *testing.T, level string) (*bytes.Buffer, *config.Config) {
	t.Helper()
	c := config.Default()
	require.NoError(t, c.Set("node.log_level", level))
	require.NoError(t, c.Set("node.log_format", "json"))
	require.NoError(t, c.Check())
	return &bytes.Buffer{}, &c
}

func TestPartsHaveLevelsOfTheirOwn(t *testing.T) {
	out, c := logs(t, "warn,p2p=debug,cometbft.consensus=info,cometbft=error")
	log := c.Logger(out)
	comet := log.With("part", "cometbft")
	log.Info("no 1")
	log.Warn("yes 1")
	log.With("part", "p2p").Debug("yes 2")
	log.With("part", "chain").Info("no 2")
	comet.With("module", "p2p").Warn("no 3")
	comet.With("module", "consensus").Info("yes 3")
	require.Equal(t, 3, strings.Count(out.String(), "yes"))
	require.NotContains(t, out.String(), `"no`)
}

// Machines read lines by key.
func TestNoLineHasAKeyTwice(t *testing.T) {
	out, c := logs(t, "debug")
	c.Logger(out).With("part", "cometbft", "module", "p2p").With("module", "pex", "part", "cometbft").Debug("service start", "msg", "{}", "peer", 1, "peer", 2)
	for _, key := range []string{"msg", "module", "part", "peer", "level", "time"} {
		require.Equal(t, 1, strings.Count(out.String(), `"`+key+`":`), key)
	}
	var line map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	require.Equal(t, "pex", line["module"])
	require.Equal(t, "service start", line["msg"])
	require.EqualValues(t, 2, line["peer"])
}

func TestLevelsThatAreNoneAreRefused(t *testing.T) {
	for _, level := range []string{"", "loud", "info,p2p", "info,=debug", "p2p=debug", "info,p2p=loud"} {
		c := config.Default()
		require.NoError(t, c.Set("node.log_level", level))
		if level == "p2p=debug" {
			require.NoError(t, c.Check(), "others are at info")
			continue
		}
		require.ErrorContains(t, c.Check(), "node.log_level", level)
	}
}
