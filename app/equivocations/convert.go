package equivocations

import (
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/equivocation"
)

// ofVote is what a vote of CometBFT's says: itself, and the share that a pre-commit carries.
func ofVote(v *cmttypes.Vote) []equivocation.Signed {
	known := v.Type == cmtproto.PrevoteType || v.Type == cmtproto.PrecommitType
	if !known || len(v.ValidatorAddress) != common.AddressLength || v.Height < 0 || v.Round < 0 {
		return nil
	}
	place := equivocation.Place{
		Kind: equivocation.Kind(v.Type), Height: uint64(v.Height), Round: uint32(v.Round), Member: common.BytesToAddress(v.ValidatorAddress),
	}
	block, ok := ofBlockID(v.BlockID)
	if !ok {
		return nil
	}
	out := []equivocation.Signed{{Place: place, Message: ballot(block, v.Timestamp, v.Signature)}}
	if len(v.ExtensionSignature) > 0 {
		place.Kind = equivocation.Share
		out = append(out, equivocation.Signed{Place: place, Message: equivocation.Message{
			Extension: v.Extension, Signature: v.ExtensionSignature,
		}})
	}
	return out
}

// ofProposal is what a proposal says, if that member made it: CometBFT sends no name along.
func ofProposal(p *cmttypes.Proposal, by common.Address) (equivocation.Signed, bool) {
	block, ok := ofBlockID(p.BlockID)
	if !ok || p.Height < 0 || p.Round < 0 {
		return equivocation.Signed{}, false
	}
	s := equivocation.Signed{
		Place:   equivocation.Place{Kind: equivocation.Proposal, Height: uint64(p.Height), Round: uint32(p.Round), Member: by},
		Message: ballot(block, p.Timestamp, p.Signature),
	}
	s.PolRound = p.POLRound
	return s, true
}

func ballot(block equivocation.BlockID, at time.Time, signature []byte) equivocation.Message {
	return equivocation.Message{Block: block, Seconds: at.Unix(), Nanoseconds: uint32(at.Nanosecond()), Signature: signature}
}

// ofBlockID takes a whole one or none: CometBFT signs nothing else.
func ofBlockID(id cmttypes.BlockID) (equivocation.BlockID, bool) {
	if !id.IsZero() && !id.IsComplete() {
		return equivocation.BlockID{}, false
	}
	return equivocation.BlockID{
		Hash: common.BytesToHash(id.Hash), Parts: id.PartSetHeader.Total, PartsHash: common.BytesToHash(id.PartSetHeader.Hash),
	}, true
}
