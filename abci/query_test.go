package abci_test

import (
	"bytes"
	"fmt"
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/merkle"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// verify does what CometBFT's light client does with an answer.
func verify(root common.Hash, section string, r *abcitypes.ResponseQuery, value []byte) error {
	path := merkle.KeyPath{}.AppendKey([]byte(section), merkle.KeyEncodingURL)
	if !bytes.Equal(r.Key, []byte(section)) {
		path = path.AppendKey(r.Key, merkle.KeyEncodingHex)
	}
	return merkle.DefaultProofRuntime().VerifyValue(r.ProofOps, root.Bytes(), path.String(), value)
}

// Every answer is proved against the app hash by CometBFT's own operators, and
// nothing else is.
func TestAnswersAreProvedAgainstTheAppHash(t *testing.T) {
	c, n, _ := history(t, 9)
	last := n.App.State().Chunk.Number
	for _, newest := range []uint64{last - 1, last, last} { // a chunk's own AppHash comes a block later
		requireProved(t, c, n, newest)
		c.Advance(n)
	}
}

// requireProved asks for everything while the newest chunk that can be proved is the
// given one: the AppHash is always in a header that is there.
func requireProved(t *testing.T, c *abcitest.Chain, n *abcitest.Node, newest uint64) {
	t.Helper()
	height := n.App.State().Height - 1
	root := c.Blocks[height-1].AppHash
	sections := map[string]string{"chunk": "chunks", "checkpoint": "checkpoints", "lock": "checkpoints"}
	for _, path := range []string{
		"/tips", "tips", "/committee", "/chunk", "/chunk/0", "/chunk/1", "/chunk/5", "/checkpoint/1", "/checkpoint/2",
		"/lock", "/lock/1", "/lock/4",
	} {
		r := n.Query(path, nil)
		require.Zero(t, r.Code, "%s: %s", path, r.Log)
		require.Equal(t, int64(height), r.Height)
		section, _, _ := bytes.Cut(bytes.Trim([]byte(path), "/"), []byte("/"))
		name := string(section)
		if long, ok := sections[name]; ok {
			name = long
		}
		require.NoError(t, verify(root, name, r, r.Value), path)

		wrong := bytes.Clone(r.Value)
		wrong[len(wrong)-1] ^= 1
		require.Error(t, verify(root, name, r, wrong), path)
		require.Error(t, verify(common.Hash{1}, name, r, r.Value), path)
		other := *r
		other.Key = append(bytes.Clone(r.Key), 1)
		require.Error(t, verify(root, name, &other, r.Value), path)
		require.Error(t, verify(root, "another", r, r.Value), path)
	}
	latest, err := chunk.Decode(n.Query("/chunk", nil).Value)
	require.NoError(t, err)
	require.Equal(t, newest, latest.Number)
	for asked, code := range map[uint64]uint32{0: 0, height: 0, height - 1: 2, height + 1: 2} {
		r, err := n.App.Query(t.Context(), &abcitypes.RequestQuery{Path: "/tips", Height: int64(asked), Prove: true})
		require.NoError(t, err)
		require.Equal(t, code, r.Code, r.Log)
	}
}

// What is proved is what it says.
func TestAnswersAreWhatWasAskedFor(t *testing.T) {
	c, n, txs := history(t, 8)
	s := n.App.State()
	require.Equal(t, uint32(3), n.Query(fmt.Sprint("/chunk/", s.Chunk.Number), nil).Code, "not proved yet")
	require.Equal(t, uint32(3), n.Query(fmt.Sprint("/checkpoint/", s.Checkpoint.Header.Number), nil).Code)
	c.Advance(n)

	var tips ledger.Tips
	require.NoError(t, rlp.DecodeBytes(n.Query("/tips", nil).Value, &tips))
	require.Equal(t, s.Tips(), tips)
	require.Equal(t, c.Committee.Addresses(), n.Query("/committee", nil).Value)

	header, err := chunk.Decode(n.Query("/chunk/3", nil).Value)
	require.NoError(t, err)
	require.Equal(t, uint64(3), header.Number)
	latest, err := chunk.Decode(n.Query("/chunk", nil).Value)
	require.NoError(t, err)
	require.Equal(t, s.Chunk, latest)
	byData, err := chunk.Decode(n.Query("/chunk", []byte("3")).Value)
	require.NoError(t, err)
	require.Equal(t, header, byData)

	checkpointHeader, err := checkpoint.Decode(n.Query("/checkpoint/1", nil).Value)
	require.NoError(t, err)
	require.Equal(t, uint64(1), checkpointHeader.Number)
	newest, err := checkpoint.Decode(n.Query("/checkpoint", nil).Value)
	require.NoError(t, err)
	require.Equal(t, s.Checkpoint.Header, newest)

	r := n.Query("/lock/3", nil)
	running, err := checkpoint.Decode(r.Value)
	require.NoError(t, err)
	require.Equal(t, uint64(3), running.LastChunk)
	var m aztecv1.LockCertificate
	require.NoError(t, m.Unmarshal(common.FromHex(r.Info)))
	certificate, err := lock.FromProto(&m)
	require.NoError(t, err)
	require.NoError(t, certificate.Verify(c.Params.ChainID(), c.Committee))
	require.Equal(t, running.Hash(), certificate.Checkpoint())

	found, err := n.App.Query(t.Context(), &abcitypes.RequestQuery{Path: "/tx/" + txs[0].ID().Hex()})
	require.NoError(t, err)
	require.Zero(t, found.Code, found.Log)
	var record ledger.TxRecord
	require.NoError(t, rlp.DecodeBytes(found.Value, &record))
	require.Equal(t, uint64(1), record.Chunk)
}

func TestBadQueriesGetAClearAnswer(t *testing.T) {
	_, n, txs := history(t, 2)
	for path, want := range map[string]string{
		"":                               "ask for /tips",
		"/":                              "ask for /tips",
		"/store/key":                     "ask for /tips",
		"/chunk/x":                       "is not a number",
		"/chunk/-1":                      "is not a number",
		"/chunk/1/2":                     "is not a number",
		"/chunk/99999999999999999999999": "is not a number",
		"/chunk/77":                      "no such record",
		"/checkpoint/77":                 "no such record",
		"/lock/77":                       "no such record",
		"/lock/0":                        "no such record",
		"/tx":                            "is not a tx hash",
		"/tx/0x12":                       "is not a tx hash",
		"/tx/" + common.Hash{9}.Hex():    "no such record",
		"/tx/" + txs[0].ID().Hex():       "has no proof",
	} {
		r := n.Query(path, nil)
		require.NotZero(t, r.Code, path)
		require.Contains(t, r.Log, want, path)
		require.Empty(t, r.Value, path)
	}
}
