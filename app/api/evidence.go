package api

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/x/lock"
)

// Evidence is what a member signed and no honest one does. Anybody can verify the
// signatures: they are of CometBFT's vote extensions.
type Evidence struct {
	Member common.Address `json:"member"`
	// Epoch in which it came to be known.
	Epoch  uint64 `json:"epoch"`
	Height uint64 `json:"height"`
	// Decided is the extension that the height was decided with, DecidedRound where.
	Decided      hexutil.Bytes `json:"decided"`
	DecidedRound uint32        `json:"decidedRound"`
	// Shares are one that differs from Decided in its round, or two of one round.
	Shares []Share `json:"shares"`
}

// Blames gives the member, and the epoch in which it came to be known.
func (e Evidence) Blames() (member common.Address, epoch uint64) { return e.Member, e.Epoch }

// Share is a signed extension.
type Share struct {
	Round     uint32        `json:"round"`
	Extension hexutil.Bytes `json:"extension"`
	Signature hexutil.Bytes `json:"signature"`
}

// NewEvidence writes evidence in the terms of the API.
func NewEvidence(epoch uint64, e lock.Evidence) Evidence {
	out := Evidence{Member: e.Member, Epoch: epoch, Height: e.Height, Decided: e.Decided[:], DecidedRound: e.Round}
	for _, s := range e.Shares {
		out.Shares = append(out.Shares, Share{s.Round, s.Extension, s.Signature})
	}
	return out
}
