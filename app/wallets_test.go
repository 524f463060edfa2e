package app_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// The calls of docs/wallets.md are answered by a node, from sending a tx to finding its logs and
// proving its effects.
func TestTheCallsOfWalletsAreAnswered(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	n.lock(0, 2) // a chunk before it
	body := n.body(0, 1)
	tag := fr.NewElement(5)
	body.App.PrivateLogs = []tx.Log{{Contract: fr.NewElement(77), Fields: []fr.Element{tag, fr.NewElement(6)}}}
	body.App.PublicLogs = []tx.Log{{Contract: fr.NewElement(77), Fields: []fr.Element{tag}}}
	made, err := tx.New(body, []byte("proof"))
	require.NoError(t, err)
	derived := made.Derived()
	words := strings.NewReplacer(
		"TX_OBJECT", hexutil.Encode(made.Encode()), "TX_HASH", made.ID().Hex(), "CONTRACT", hexOf(fr.NewElement(77)),
		"NOTE_HASH", hexOf(derived.NoteHashes[0]), "NULLIFIER", hexOf(derived.Nullifiers[0]), "SILOED_TAG", hexOf(derived.PrivateLogs[0][0]), "TAG", hexOf(tag),
	)
	text, err := os.ReadFile("../docs/wallets.md")
	require.NoError(t, err)
	calls := regexp.MustCompile(`-d '([^']*)'`).FindAllStringSubmatch(string(text), -1)
	require.Greater(t, len(calls), 15)
	url := "http://" + n.config(0).RPC.Listen
	for _, call := range calls {
		answer := post(t, url, words.Replace(call[1]))
		require.Nil(t, answer.Error, "%s: %s", call[1], answer.Error)
		require.NotEqual(t, "null", string(answer.Result), call[1])
		if strings.Contains(call[1], "LogsByTags") {
			var found [][]api.TaggedLog
			require.NoError(t, json.Unmarshal(answer.Result, &found))
			require.Len(t, found, 1)
			require.Len(t, found[0], 1, "%s", answer.Result)
			require.Equal(t, made.ID(), found[0][0].TxHash)
		}
		if strings.Contains(call[1], "findLeavesIndexes") {
			require.NotContains(t, string(answer.Result), "null")
		}
	}
	n.follows(made.ID())
}

// follows holds what a subscriber is told against the chain, from its first chunk.
func (n *network) follows(hash common.Hash) {
	n.t.Helper()
	from := uint64(1)
	run, err := n.nodes[0].Queries().FollowChunks(api.ChunkFilter{From: &from, Level: api.StatusProposed})
	require.NoError(n.t, err)
	ctx, cancel := context.WithCancel(n.t.Context())
	defer cancel()
	last := map[api.Event]uint64{}
	found := false
	err = run(ctx, func(e api.ChunkEvent) error {
		require.Equal(n.t, last[e.Event]+1, e.Number)
		last[e.Event] = e.Number
		require.GreaterOrEqual(n.t, last[api.EventProposed], e.Number, "it was proposed before")
		chunk, err := n.nodes[0].Queries().GetChunk(api.AtNumber(e.Number))
		require.NoError(n.t, err)
		require.Equal(n.t, []common.Hash{chunk.Hash, chunk.Header.StateRoot, chunk.Header.EffectsHash}, []common.Hash{e.Hash, e.StateRoot, e.EffectsHash})
		for _, tx := range e.TxHashes {
			found = found || tx == hash
		}
		if found && e.Event == api.EventLocked && last[api.EventProposed] == e.Number {
			cancel()
		}
		return nil
	})
	require.ErrorIs(n.t, err, context.Canceled)
}

func hexOf(e fr.Element) string {
	text, _ := protocol.FieldHex(e).MarshalText() // it has no error
	return string(text)
}

// answered is a JSON-RPC answer.
type answered struct {
	Result json.RawMessage
	Error  json.RawMessage
}

func post(t *testing.T, url, body string) (out answered) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &out), "%s", raw)
	return out
}
