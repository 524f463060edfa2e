package app

import (
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/lock"
)

// BlockStore is the part of CometBFT's block store that holds votes.
type BlockStore interface {
	LoadBlockExtendedCommit(height int64) *cmttypes.ExtendedCommit
	LoadBlock(height int64) *cmttypes.Block
	Base() int64
	Height() int64
}

// commits reads the votes heights were decided with; it implements abci.Commits.
type commits struct{ store BlockStore }

// base is the lowest height whose block is there.
func (c commits) base() uint64 { return uint64(max(c.store.Base(), 0)) }

// empty tells that no block is there yet.
func (c commits) empty() bool { return c.store.Height() == 0 }

// Votes implements abci.Commits.
func (c commits) Votes(height uint64) []lock.Vote {
	ec := c.store.LoadBlockExtendedCommit(int64(height))
	if ec == nil {
		return nil
	}
	votes := make([]lock.Vote, 0, len(ec.ExtendedSignatures))
	for _, s := range ec.ExtendedSignatures {
		votes = append(votes, lock.Vote{
			Validator: common.BytesToAddress(s.ValidatorAddress), Round: uint32(ec.Round),
			Extension: s.Extension, Signature: s.ExtensionSignature,
		})
	}
	return votes
}
