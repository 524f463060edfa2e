package audit_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/publication"
)

var confirmedTopic = crypto.Keccak256Hash([]byte("CheckpointConfirmed(uint64,bytes32,bool,address)"))

// confirming adds an event to an answer with a checkpoint's publication: that the
// contract checked a certificate for it.
func confirming(t *testing.T, number uint64, hash common.Hash) func(string) string {
	t.Helper()
	return func(text string) string {
		var answer struct {
			Version string      `json:"jsonrpc"`
			ID      int         `json:"id"`
			Result  []types.Log `json:"result"`
		}
		if json.Unmarshal([]byte(text), &answer) != nil || !strings.Contains(text, hash.Hex()[2:]) {
			return text
		}
		var indexed, data abiwords.Encoder
		event := answer.Result[len(answer.Result)-1]
		event.Topics = []common.Hash{
			confirmedTopic, common.BytesToHash(indexed.Uint(number).Bytes()),
		}
		event.Data = data.Hash(hash).Uint(0).Address(common.Address{1}).Bytes()
		event.Index++
		answer.Result = append(answer.Result, event)
		out, err := json.Marshal(answer)
		if err != nil {
			return text
		}
		return string(out)
	}
}

// A certificate that the contract checked counts where no blob has one, and that is
// said; by a trusted block only when its receipts have the event.
func TestWhatTheContractConfirmedIsLocked(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.lie = func(p *publication.Publishable) { p.Certificate = nil }
	r.publish(t, 1)
	a := newRun(t, r)
	require.ErrorIs(t, audit.Run(t.Context(), a.Options), verify.ErrNotLocked)

	confirm := confirming(t, 1, r.State.Checkpoint.Header.Hash())
	l1 := endpoint(t, func(method, body string) (*rollup, func(string) string) {
		if method == "eth_getLogs" && strings.Contains(body, confirmedTopic.Hex()) {
			return r, confirm
		}
		return r, nil
	})
	var said audit.Summary
	a.Client, a.Done = l1, func(s audit.Summary) { said = s }
	a.again(t, 1)
	require.Equal(t, 1, said.ByContract)
	require.Contains(t, strings.Join(said.NotChecked(), "\n"), "the signatures of 1 checkpoints")

	v := verify.Verifier{Client: l1, Blobs: a.Blobs, Rollup: a.Rollup}
	report, err := v.Checkpoint(t.Context(), 1)
	require.NoError(t, err)
	require.True(t, report.ByContract)
	require.Empty(t, report.Signers)

	a = newRun(t, r)
	a.Client = l1
	a.Pin, err = verify.Trusted(t.Context(), l1, r.head(t))
	require.NoError(t, err)
	require.ErrorContains(t, audit.Run(t.Context(), a.Options), "has no such event")
	require.Empty(t, a.told)
}
