package abcitest

import (
	"bytes"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/lock"
)

// Block is a proposal and, once it is decided, the pre-commits it was decided with.
type Block struct {
	Height   int64
	Round    int32
	Proposer int // index of its key
	Txs      [][]byte
	Votes    []abcitypes.ExtendedVoteInfo
	AppHash  common.Hash // after the block
}

// Hash stands for CometBFT's, which depends on more.
func (b *Block) Hash() common.Hash {
	return common.BytesToHash(cmttypes.ToTxs(b.Txs).Hash())
}

// Decode reads the block; it must be well-formed.
func (c *Chain) Decode(b *Block) *block.Block {
	decoded, err := block.Decode(b.Txs, block.Bounds{MaxTxs: int(c.Params.Limits.MaxTxs), Committee: len(c.Keys), Messages: int(c.Params.Limits.InCap)})
	require.NoError(c.t, err)
	return decoded
}

// Change gives a copy of a block with its content changed.
func (c *Chain) Change(b *Block, change func(*block.Block)) *Block {
	decoded := c.Decode(b)
	change(decoded)
	out := *b
	var err error
	out.Txs, err = decoded.Encode()
	require.NoError(c.t, err)
	return &out
}

// Spoil gives a copy of a block with its entries changed.
func (b *Block) Spoil(change func(txs [][]byte) [][]byte) *Block {
	out := *b
	out.Txs = make([][]byte, len(b.Txs))
	for i := range b.Txs {
		out.Txs[i] = bytes.Clone(b.Txs[i])
	}
	out.Txs = change(out.Txs)
	return &out
}

// Precommit signs an extension as CometBFT does for a member.
func (c *Chain) Precommit(member int, height int64, round int32, extension []byte) abcitypes.ExtendedVoteInfo {
	sign := cmttypes.VoteExtensionSignBytes(c.Params.ChainID(), &cmtproto.Vote{Height: height, Round: round, Extension: extension})
	sig, err := c.Keys[member].Sign(sign)
	require.NoError(c.t, err)
	return abcitypes.ExtendedVoteInfo{
		Validator:     abcitypes.Validator{Address: c.Address(member), Power: 1},
		VoteExtension: extension, ExtensionSignature: sig, BlockIdFlag: cmtproto.BlockIDFlagCommit,
	}
}

// Certificate of the given members for an extension, whoever is right.
func (c *Chain) Certificate(height int64, round int32, e lock.Extension, members ...int) *lock.Certificate {
	out := &lock.Certificate{Height: uint64(height), Round: uint32(round), Extension: e, Signers: make([]byte, (Members+7)/8)}
	for i := range Members {
		for _, m := range members {
			if m == i {
				out.Signers[i/8] |= 1 << (i % 8)
				out.Signatures = append(out.Signatures, [lock.SignatureSize]byte(c.Precommit(i, height, round, e[:]).ExtensionSignature))
			}
		}
	}
	return out
}

// votes are the block's pre-commits as the application reads them from CometBFT's
// block store.
func (b *Block) votes() []lock.Vote {
	out := make([]lock.Vote, 0, len(b.Votes))
	for _, v := range b.Votes {
		out = append(out, lock.Vote{
			Validator: common.BytesToAddress(v.Validator.Address), Round: uint32(b.Round),
			Extension: v.VoteExtension, Signature: v.ExtensionSignature,
		})
	}
	return out
}
