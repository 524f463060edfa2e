package lock_test

import (
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

// update writes the vectors of votes and proposals anew.
var update = flag.Bool("update", false, "write the vectors of votes and proposals that the contracts read")

const ballotsFile = "../../l1bridge/contracts/test/vectors/ballots.json"

// ballotVector is a vote or a proposal and what CometBFT signs of it.
type ballotVector struct {
	Kind        uint8         `json:"kind"`
	Height      int64         `json:"height"`
	Round       int32         `json:"round"`
	BlockHash   common.Hash   `json:"blockHash"`
	Parts       uint32        `json:"parts"`
	PartsHash   common.Hash   `json:"partsHash"`
	NoPolRound  bool          `json:"noPolRound"`
	PolRound    int32         `json:"polRound"` // 0 where there is none
	Time        int64         `json:"time"`
	Nanoseconds int           `json:"nanoseconds"`
	ChainID     string        `json:"chainId"`
	SignBytes   hexutil.Bytes `json:"signBytes"`
}

// The contracts rebuild what CometBFT signs of votes and proposals.
func TestBallotsAreTheContracts(t *testing.T) {
	var vectors []ballotVector
	for i, kind := range []cmtproto.SignedMsgType{cmtproto.PrevoteType, cmtproto.PrecommitType, cmtproto.ProposalType} {
		for k, at := range []time.Time{time.Unix(1_700_000_000, 0), time.Unix(1_764_000_123, 45_678_901), time.Unix(0, 127), time.Unix(1, 128)} {
			v := ballotVector{
				Kind: uint8(kind), Height: []int64{1, 77, 1 << 40, 300}[k], Round: []int32{0, 3, 200, 1}[k], Parts: []uint32{1, 2, 300, 0}[k],
				BlockHash: sha256.Sum256(fmt.Append(nil, "block", i, k)), PartsHash: sha256.Sum256(fmt.Append(nil, "parts", i, k)),
				Time: at.Unix(), Nanoseconds: at.Nanosecond(), ChainID: "az-0123456789abcdef0123456789abcdef",
			}
			if kind == cmtproto.ProposalType {
				v.NoPolRound = k == 0
				v.PolRound = []int32{0, 0, 150, 1}[k]
			} else if k == 3 {
				v.BlockHash, v.PartsHash, v.Parts = common.Hash{}, common.Hash{}, 0
			}
			v.SignBytes = signBytes(v)
			vectors = append(vectors, v)
		}
	}
	got, err := json.MarshalIndent(map[string]any{"ballots": vectors}, "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	if *update {
		require.NoError(t, os.WriteFile(ballotsFile, got, 0o644))
	}
	want, err := os.ReadFile(ballotsFile)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run make vectors")
}

func signBytes(v ballotVector) []byte {
	at := time.Unix(v.Time, int64(v.Nanoseconds)).UTC()
	var id cmtproto.BlockID
	if v.BlockHash != (common.Hash{}) {
		id = cmtproto.BlockID{Hash: v.BlockHash[:], PartSetHeader: cmtproto.PartSetHeader{Total: v.Parts, Hash: v.PartsHash[:]}}
	}
	if kind := cmtproto.SignedMsgType(v.Kind); kind != cmtproto.ProposalType {
		return cmttypes.VoteSignBytes(v.ChainID, &cmtproto.Vote{Type: kind, Height: v.Height, Round: v.Round, BlockID: id, Timestamp: at})
	}
	pol := v.PolRound
	if v.NoPolRound {
		pol = -1
	}
	return cmttypes.ProposalSignBytes(v.ChainID, &cmtproto.Proposal{
		Type: cmtproto.ProposalType, Height: v.Height, Round: v.Round, PolRound: pol, BlockID: id, Timestamp: at,
	})
}
