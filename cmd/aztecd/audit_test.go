package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/require"

	l1audit "github.com/aztecd/aztecd/l1bridge/audit"
)

// What is wrong with the arguments is said before L1 is asked anything, with
// --output json as an object too.
func TestAuditNamesWhatIsWrongWithItsArguments(t *testing.T) {
	rollup := "0x1111111111111111111111111111111111111111"
	for says, args := range map[string][]string{
		"--rollup \"\" is not an address":           {},
		"--trusted-block \"0x12\" is not the hash":  {"--rollup", rollup, "--trusted-block", "0x12"},
		"name nodes with --node":                    {"--rollup", rollup, "--reexecute", "--home", t.TempDir()},
		"write text or json":                        {"--rollup", rollup, "--output", "xml"},
		"an audit up to a trusted block ends there": {"--rollup", rollup, "--follow", "1s", "--trusted-block", fmt.Sprintf("0x%064x", 1), "--home", t.TempDir()},
		"L1 endpoint 1":                             {"--rollup", rollup, "--l1", "nonsense"},
	} {
		_, err := run(t, append([]string{"audit"}, args...)...)
		require.ErrorContains(t, err, says)
	}
	out, err := run(t, "audit", "--rollup", rollup, "--reexecute", "--home", t.TempDir(), "--output", "json")
	require.Error(t, err)
	var said struct{ Error string }
	require.NoError(t, json.Unmarshal([]byte(out), &said))
	require.Contains(t, said.Error, "--node")
}

// A failure's place can be read by a program; an audit that is merely not complete is
// not called failed.
func TestAuditFailuresAsJSON(t *testing.T) {
	var out bytes.Buffer
	c := &cobra.Command{}
	c.SetOut(&out)
	c.Flags().String("output", "json", "")
	s, err := newAuditScreen(c)
	require.NoError(t, err)
	err = s.failed(fmt.Errorf("checkpoint 3: %w", &l1audit.Difference{Checkpoint: 3, Chunk: 7, Tx: 1, What: "fee by execution", Rebuilt: "5", Published: "0"}))
	require.ErrorContains(t, err, "THE AUDIT FAILED")
	require.JSONEq(t, `{"error":"checkpoint 3: checkpoint 3, chunk 7, tx 1: fee by execution differs: rebuilt 5, published 0",
		"detail":{"checkpoint":3,"chunk":7,"tx":1,"what":"fee by execution","rebuilt":"5","published":"0"}}`, out.String())
	err = s.failed(errors.Join(l1audit.ErrNotReexecuted))
	require.NotContains(t, err.Error(), "FAILED")
	require.NoError(t, s.failed(nil))
}
