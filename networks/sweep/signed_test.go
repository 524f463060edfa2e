package sweep

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/consensus"
	cmtcons "github.com/cometbft/cometbft/proto/tendermint/consensus"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"
)

func vote(round int32, block byte, extension string) *cmtcons.Message {
	return &cmtcons.Message{Sum: &cmtcons.Message_Vote{Vote: &cmtcons.Vote{Vote: &cmtproto.Vote{
		Type: cmtproto.PrecommitType, Height: 5, Round: round, Timestamp: time.Unix(1, 0).UTC(),
		BlockID: cmtproto.BlockID{
			Hash: bytes.Repeat([]byte{block}, 32), PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: bytes.Repeat([]byte{block}, 32)},
		},
		ValidatorAddress: bytes.Repeat([]byte{7}, 20), Signature: []byte("s"),
		Extension: []byte(extension), ExtensionSignature: []byte("e"),
	}}}}
}

func proposal(block byte) *cmtcons.Message {
	return &cmtcons.Message{Sum: &cmtcons.Message_Proposal{Proposal: &cmtcons.Proposal{Proposal: cmtproto.Proposal{
		Type: cmtproto.ProposalType, Height: 5, PolRound: -1, Timestamp: time.Unix(1, 0).UTC(), Signature: []byte("s"),
		BlockID: cmtproto.BlockID{
			Hash: bytes.Repeat([]byte{block}, 32), PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: bytes.Repeat([]byte{block}, 32)},
		},
	}}}}
}

// log encodes messages as CometBFT's own writer does.
func log(t *testing.T, messages ...*cmtcons.Message) []byte {
	var out bytes.Buffer
	for _, m := range messages {
		wal, err := consensus.WALFromProto(&cmtcons.WALMessage{Sum: &cmtcons.WALMessage_MsgInfo{MsgInfo: &cmtcons.MsgInfo{Msg: *m, PeerID: "p"}}})
		require.NoError(t, err)
		require.NoError(t, consensus.NewWALEncoder(&out).Encode(&consensus.TimedWALMessage{Time: time.Unix(2, 0).UTC(), Msg: wal}))
	}
	return out.Bytes()
}

func doubles(t *testing.T, logs ...[]byte) []slotOfKey {
	s := &signatures{chainID: "chain", seen: map[slotOfKey]map[string]bool{}}
	for _, text := range logs {
		home := t.TempDir()
		dir := filepath.Join(home, "data", "cs.wal")
		require.NoError(t, os.MkdirAll(dir, 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "wal"), text, 0o600))
		require.NoError(t, s.read(home))
	}
	require.NoError(t, s.read(t.TempDir()), "a node that never ran has no log")
	return s.doubles()
}

func TestTwoDifferentSignaturesOfOneRoundAreFound(t *testing.T) {
	first := vote(0, 1, "x")
	for what, tc := range map[string]struct {
		logs [][]byte
		want []string
	}{
		"the same vote in every log":  {[][]byte{log(t, first), log(t, first, vote(1, 2, "x"))}, nil},
		"another block":               {[][]byte{log(t, first), log(t, vote(0, 2, "x"))}, []string{"SIGNED_MSG_TYPE_PRECOMMIT"}},
		"another extension":           {[][]byte{log(t, first), log(t, vote(0, 1, "y"))}, []string{"vote extension"}},
		"another proposal, one log":   {[][]byte{log(t, proposal(1), proposal(2))}, []string{"proposal"}},
		"the same proposal, two logs": {[][]byte{log(t, proposal(1)), log(t, proposal(1))}, nil},
	} {
		t.Run(what, func(t *testing.T) {
			var got []string
			for _, d := range doubles(t, tc.logs...) {
				got = append(got, d.what)
			}
			require.Equal(t, tc.want, got)
		})
	}
}

// A kill leaves a record cut short, and the next run may write behind it.
func TestARecordThatWasCutShortHidesNothingBehindIt(t *testing.T) {
	whole := log(t, vote(0, 2, "x"))
	text := append(log(t, vote(0, 1, "x")), whole[:len(whole)-9]...)
	text = append(text, log(t, vote(0, 3, "x"))...)
	require.Len(t, records(text), 2)
	require.Len(t, doubles(t, text), 1)
	require.Len(t, records(append(whole, 0, 0, 0)), 1)
}
