package equivocations

import (
	"fmt"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/lock"
)

// chainIDs are one with a length of one byte, and this project's, whose messages are
// longer than 127 bytes.
var chainIDs = []string{"aztec-31337", "az-0123456789abcdef0123456789abcdef"}

var times = []time.Time{
	time.Unix(1_790_000_000, 123_456_789), time.Unix(1_790_000_000, 0), time.Unix(0, 1), {}, time.Unix(253_402_300_799, 999_999_999),
}

func blocks() map[string]cmttypes.BlockID {
	id := func(parts uint32) cmttypes.BlockID {
		return cmttypes.BlockID{
			Hash: common.HexToHash("0x496aca80").Bytes(), PartSetHeader: cmttypes.PartSetHeader{Total: parts, Hash: common.HexToHash("0xd887").Bytes()},
		}
	}
	return map[string]cmttypes.BlockID{"a block": id(1), "a block of many parts": id(300), "none": {}}
}

// What a vote's and a proposal's signature covers is what CometBFT says it is, and so is
// what a share's does.
func TestSignBytesAreCometBFTs(t *testing.T) {
	key := secp256k1eth.GenPrivKey()
	member := common.BytesToAddress(key.PubKey().Address())
	extension := lock.NewExtension(lock.Closed, 5, common.Hash{7})
	for _, chainID := range chainIDs {
		for name, block := range blocks() {
			for i, at := range times {
				for _, round := range []int32{0, 1, 300} {
					for _, kind := range []cmtproto.SignedMsgType{cmtproto.PrevoteType, cmtproto.PrecommitType} {
						what := fmt.Sprint(chainID, name, i, round, kind)
						v := &cmttypes.Vote{Type: kind, Height: 1 << 40, Round: round, BlockID: block, Timestamp: at, ValidatorAddress: key.PubKey().Address()}
						v.Extension = extension[:]
						p := v.ToProto()
						want := cmttypes.VoteSignBytes(chainID, p)
						v.Signature, v.ExtensionSignature = sign(t, key, want), sign(t, key, cmttypes.VoteExtensionSignBytes(chainID, p))
						heard := ofVote(v)
						require.Len(t, heard, 2, what)
						require.Equal(t, want, heard[0].SignBytes(chainID), what)
						require.Equal(t, member, heard[0].Member)
						require.True(t, lock.SignedBy(lock.Digest(chainID, 1<<40, uint32(round), extension), [65]byte(heard[1].Signature), member), what)
					}
					if block.IsZero() {
						continue
					}
					for _, pol := range []int32{-1, 0, 7, 1000} {
						p := &cmttypes.Proposal{Type: cmtproto.ProposalType, Height: 9, Round: round, POLRound: pol, BlockID: block, Timestamp: at}
						want := cmttypes.ProposalSignBytes(chainID, p.ToProto())
						p.Signature = sign(t, key, want)
						heard, ok := ofProposal(p, member)
						require.True(t, ok)
						require.Equal(t, want, heard.SignBytes(chainID), "%s pol %d", name, pol)
					}
				}
			}
		}
	}
}

func sign(t *testing.T, key secp256k1eth.PrivKey, what []byte) []byte {
	signature, err := key.Sign(what)
	require.NoError(t, err)
	return signature
}

// What no honest member sends is none of the kinds, whatever numbers it has.
func TestOddVotesAreNotHeard(t *testing.T) {
	whole := cmttypes.Vote{Type: cmtproto.PrevoteType, Height: 1, ValidatorAddress: make([]byte, 20), Signature: make([]byte, 65)}
	require.NotEmpty(t, ofVote(&whole))
	for name, change := range map[string]func(*cmttypes.Vote){
		"type 256":        func(v *cmttypes.Vote) { v.Type = 256 },
		"type 0":          func(v *cmttypes.Vote) { v.Type = 0 },
		"negative height": func(v *cmttypes.Vote) { v.Height = -1 },
		"negative round":  func(v *cmttypes.Vote) { v.Round = -1 },
		"no address":      func(v *cmttypes.Vote) { v.ValidatorAddress = nil },
		"half a block":    func(v *cmttypes.Vote) { v.BlockID.Hash = make([]byte, 32) },
	} {
		odd := whole
		change(&odd)
		require.Empty(t, ofVote(&odd), name)
	}
	require.Equal(t, equivocation.PreVote, ofVote(&whole)[0].Kind)
}
